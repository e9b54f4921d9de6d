import { STEPS } from '../../tables/definitions/steps';

/** The view of the 32 steps. */

export const evidenceSheet = STEPS.sheet;
export const notYet = 'todavía no';
export const stageCount = (done: number, total: number): string => `${done} de ${total}`;
export const nextLabel = 'Siguiente';
export const stepLabel = (step: string): string => `Paso ${step}`;
export const addSheet = (name: string): string => `Agregar la hoja ${name}`;
export const seeTab = {
  steps: 'Ver los pasos',
  coverage: 'Ver quiénes faltan',
  alerts: 'Ver las alertas',
  report: 'Reportar una actividad',
  publish: 'Ver lo que se publica',
};
export const evidenceTitle = 'Anotar evidencia o «no aplica»';
export const evidenceHelp = 'Queda en la hoja Pasos. Solo la ve su entidad.';
export const evidenceNeedsSheet = 'Para anotar evidencia hace falta la hoja Pasos.';
export const evidenceLink = 'Enlace de la evidencia';
export const evidenceDate = 'Fecha de la evidencia';
export const notApplicable = 'Si no aplica, ¿por qué?';
export const notApplicableHelp = 'Con el motivo, el paso deja de contarse.';
export const saveEvidence = 'Guardar en Pasos';
export const evidenceSaved = (step: string): string => `El paso ${step} quedó anotado en la hoja Pasos.`;
export const evidenceUndo = (step: string): string => `La anotación del paso ${step}`;
export const needSomething = 'Pegue un enlace o escriba por qué no aplica.';
export const notALink = 'No es un enlace. Debe empezar por https://';
export const dateNeeded = 'Sin fecha no se cuenta como cumplido.';
export const dateAfter = 'Esa fecha todavía no ha llegado.';
