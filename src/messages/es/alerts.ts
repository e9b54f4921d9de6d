import type { AlertFact } from '../../core/alerts';
import { counted, quoted, shortDate } from './format';
import { PHASE_WORDS } from './phases';

/** What is happening, and what to do. */
export function alertSentence(alert: AlertFact): { readonly message: string; readonly fix: string } {
  switch (alert.code) {
    case 'uncoveredGroup':
      return {
        message: `${alert.group} no está en ninguna actividad del plan.`,
        fix: 'Inclúyalo en una actividad que le sirva o agregue una actividad nueva.',
      };
    case 'onlyGeneralGroup':
      return {
        message: `A ${alert.group} solo se le convoca cuando se invita a «Todos».`,
        fix: 'Nómbrelo en al menos una actividad pensada para ese grupo.',
      };
    case 'emptyPhase':
      return {
        message: `Ninguna actividad vigente abre la fase de ${PHASE_WORDS[alert.phase].toLowerCase()}.`,
        fix: 'Agregue una actividad en esa fase o revise la columna Fase del Plan.',
      };
    case 'activityWithoutReport':
      return {
        message: `${quoted(alert.activity)} terminó el ${shortDate(alert.ended)} y no tiene reporte.`,
        fix: 'Pida al área el formato interno, o cambie el estado a Aplazada o Cancelada con su motivo.',
      };
    case 'fewerReportsThanSessions':
      return {
        message: `${quoted(alert.activity)} tiene ${counted(alert.reports, 'reporte', 'reportes')} y preveía ${counted(alert.sessions, 'sesión', 'sesiones')}.`,
        fix: 'Agregue los reportes que faltan o corrija las sesiones previstas.',
      };
    case 'withoutReason':
      return {
        message: `${quoted(alert.activity)} se ${alert.status === 'cancelled' ? 'canceló' : 'aplazó'} y no dice por qué.`,
        fix: 'Escriba el motivo: el informe lo publica.',
      };
    case 'datesInWrongOrder':
      return {
        message: `${quoted(alert.activity)} termina antes de empezar.`,
        fix: 'Corrija la fecha de inicio o la fecha fin.',
      };
    case 'evidenceWithoutProgress':
      return {
        message: 'Hay evidencia, falta reportar el avance.',
        fix: 'Escriba el avance: Sí, No, un porcentaje o un número.',
      };
    case 'evidenceIsNotALink':
      return {
        message: `La evidencia ${quoted(alert.typed)} no es un enlace: nadie más puede abrirla.`,
        fix: 'Suba el archivo a la nube de la entidad y pegue aquí su enlace (https://…).',
      };
    case 'rejectedWithoutReason':
      return {
        message: 'Un aporte no se acogió y no dice por qué.',
        fix: 'Escriba el motivo: la persona tiene derecho a saberlo.',
      };
    case 'acceptedAboveReceived':
      return {
        message: `Dice ${alert.accepted} aportes acogidos, pero solo ${alert.received} recibidos.`,
        fix: 'Corrija uno de los dos números.',
      };
  }
}
