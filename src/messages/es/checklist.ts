import type { StepStatus } from '../../core/checklist/assess-checklist';
import type { Band } from '../../core/checklist/self-assessment';
import type { StepKind, StepReason } from '../../core/checklist/verdict';
import type { PublicationType, TableKey } from '../../core/records';
import { counted, longDate, plainNumber, wordList } from './format';

export const STATUS_WORDS: { readonly [status in StepStatus]: string } = {
  done: 'Cumplido',
  inProgress: 'En avance',
  toDo: 'Por hacer',
  notYet: 'Todavía no',
  notApplicable: 'No aplica',
};

/** Bands of the self-assessment, never used on legal duties. */
export const BAND_WORDS: { readonly [band in Band]: string } = {
  veryLow: '0–20 · Muy bajo',
  low: '21–40 · Bajo',
  medium: '41–60 · Medio',
  high: '61–80 · Alto',
  veryHigh: '81–100 · Muy alto',
};

/** What a row of each table is called: one, many. */
const ROW_NAMES: { readonly [table in TableKey]: readonly [one: string, many: string] } = {
  followUp: ['actividad de gestión', 'actividades de gestión'],
  groups: ['grupo', 'grupos'],
  activities: ['actividad', 'actividades'],
  reports: ['reporte', 'reportes'],
  contributions: ['aporte', 'aportes'],
  commitments: ['compromiso', 'compromisos'],
  channels: ['canal', 'canales'],
  findings: ['hallazgo', 'hallazgos'],
  team: ['integrante del equipo', 'integrantes del equipo'],
  practices: ['buena práctica', 'buenas prácticas'],
  steps: ['paso', 'pasos'],
  publications: ['publicación', 'publicaciones'],
};

const KIND_NAMES: { readonly [kind in StepKind]: string } = {
  fromFurag: 'hallazgos de FURAG con su fase',
  fromControl: 'hallazgos de Control Interno con su fase',
  missionArea: 'un área misional',
  supportArea: 'un área de apoyo',
  training: 'una capacitación',
  internalCommunication: 'una actividad de comunicación interna',
  externalCommunication: 'una actividad de comunicación externa',
};

const PUBLICATION_NAMES: { readonly [type in PublicationType]: string } = {
  planForComments: 'el plan para comentarios',
  adjustedPlan: 'el plan ajustado',
  resultsReport: 'el informe de resultados',
  internalForms: 'los formatos internos',
  diagnosis: 'el diagnóstico',
  openData: 'los datos abiertos',
  other: 'otra publicación',
};

/** Why a step stands where it stands, always with its number. */
export function stepReasonSentence(reason: StepReason): string {
  switch (reason.code) {
    case 'share': {
      const [one, many] = ROW_NAMES[reason.table];
      const left = reason.total - reason.met;
      if (left === 0)
        return reason.total === 1
          ? `1 de 1 ${one}.`
          : `${plainNumber(reason.total)} de ${plainNumber(reason.total)} ${many}.`;
      return `${plainNumber(reason.met)} de ${counted(reason.total, one, many)} · ${left === 1 ? 'falta' : 'faltan'} ${plainNumber(left)}.`;
    }
    case 'emptyTable':
      return `Todavía no hay ${ROW_NAMES[reason.table][1]} para verificarlo.`;
    case 'found':
      return `Hay ${counted(reason.count, ...ROW_NAMES[reason.table])} que lo ${reason.count === 1 ? 'cumple' : 'cumplen'}.`;
    case 'lacksKinds':
      return `${reason.kinds.length === 1 ? 'Falta' : 'Faltan'} ${wordList(reason.kinds.map((kind) => KIND_NAMES[kind]))}.`;
    case 'groupsLeft':
      return groupsLeft(reason.total, reason.uncovered, reason.onlyGeneral);
    case 'published':
      return `Se divulgó ${PUBLICATION_NAMES[reason.type]} el ${longDate(reason.on)}.`;
    case 'notPublished':
      return notPublished(PUBLICATION_NAMES[reason.type], reason.because);
    case 'evidence':
      return `Hay evidencia del ${longDate(reason.on)}.`;
    case 'evidenceUndated':
      return 'Hay un enlace de evidencia, pero sin fecha.';
    case 'notApplicable':
      return `No aplica: ${reason.because}`;
    case 'stageNotBegun':
      return 'Su etapa todavía no comienza a la fecha de corte.';
  }
}

function groupsLeft(total: number, uncovered: readonly string[], onlyGeneral: readonly string[]): string {
  const left = uncovered.length + onlyGeneral.length;
  if (left === 0)
    return total === 1
      ? 'El único grupo está en alguna actividad.'
      : `Los ${plainNumber(total)} grupos están en alguna actividad.`;
  const parts = [
    ...(uncovered.length > 0 ? [`${uncovered.length === 1 ? 'falta' : 'faltan'} ${wordList(uncovered)}`] : []),
    ...(onlyGeneral.length > 0 ? [`solo con «Todos»: ${wordList(onlyGeneral)}`] : []),
  ];
  return `${plainNumber(total - left)} de ${counted(total, 'grupo', 'grupos')} · ${parts.join('; ')}.`;
}

function notPublished(what: string, because: 'never' | 'undated' | 'otherMedia'): string {
  switch (because) {
    case 'never':
      return `Todavía no se ha publicado ${what}.`;
    case 'undated':
      return `Está ${what}, pero sin fecha de divulgación a la fecha de corte.`;
    case 'otherMedia':
      return `Se publicó ${what}, pero no por todos los medios con que se convocó.`;
  }
}
