import { STEPS } from '../../tables/definitions/steps';
import { counted, plainNumber, quoted, wordList } from './format';

/** Headings and lines of Tablero. */

export const indicator = 'Indicador';
export const count = 'Cuenta';
export const value = 'Valor';
export const unknown = 'Lo que no se sabe';
export const counts = 'Qué cuenta';
export const cutoff = (day: string): string => `Con información al ${day}`;
export const undated =
  'Los estados sin fecha (ejecutada, caracterizado, decisión) son los de hoy, aunque el corte sea anterior.';
export const previous = 'En la publicación anterior';
export const steps = 'Pasos de la política, por etapa';
export const stepsHelp =
  'Cuántos pasos están cumplidos. No cuentan los que no aplican ni los de etapas que no han comenzado.';
export const doneOf = (done: number, total: number): string =>
  total === 0 ? 'ninguno cuenta todavía' : `${plainNumber(done)} de ${plainNumber(total)} cumplidos`;
export const notCounting = (steps: number): string => `${counted(steps, 'paso no cuenta', 'pasos no cuentan')}`;
export const selfAssessment = `Autodiagnóstico (${STEPS.columns.score.heading} de la hoja ${STEPS.sheet})`;
export const selfAssessmentHelp = 'Promedio de los puntajes escritos, de 0 a 100. Al lado, lo que sugieren los datos.';
export const total = 'Total';
export const noScore = 'sin dato';
export const meanOver = (mean: string, known: number, total: number): string =>
  `${mean} sobre 100, con ${plainNumber(known)} de ${plainNumber(total)} pasos`;
export const scoresMissing = (steps: number): string => `${counted(steps, 'paso sin puntaje', 'pasos sin puntaje')}`;
export const suggested = (score: string): string => `Sugerido: ${score}`;
export const progress = (score: string): string => `Sin puntaje; sugerido: ${score}`;
export const points = (score: number): string => `Puntaje: ${plainNumber(score)}`;
export const improvements = 'Qué mejorar primero';
export const improvementsHelp =
  'Los pasos con menor puntaje (o menor avance, si no tienen puntaje) y qué se necesita para cumplirlos.';
export const noImprovements = 'Ningún paso tiene 60 puntos o menos.';
export const stepName = (step: string, title: string): string => `${step}. ${title}`;
export const incidence = 'Hasta dónde influye la gente (nivel de incidencia)';
export const incidenceHelp = 'Actividades del plan que lo prevén y reportes que dicen haberlo alcanzado.';
export const noLevels = 'Ninguna actividad ni reporte dice su nivel.';
export const plannedAt = (activities: number): string =>
  `${counted(activities, 'actividad lo prevé', 'actividades lo prevén')}`;
export const reachedAt = (reports: number): string =>
  `${counted(reports, 'reporte lo alcanzó', 'reportes lo alcanzaron')}`;
export const calledOff = (cancelled: number, postponed: number, reasons: readonly string[]): string => {
  const parts = [
    ...(cancelled > 0 ? [counted(cancelled, 'cancelada', 'canceladas')] : []),
    ...(postponed > 0 ? [counted(postponed, 'aplazada', 'aplazadas')] : []),
  ];
  if (parts.length === 0) return '';
  return ` Además, ${wordList(parts)}: ${reasons.length === 0 ? 'sin motivo escrito' : reasons.map((reason) => quoted(reason)).join(', ')}.`;
};
export const unknownRows = (rows: number): string => `${counted(rows, 'fila', 'filas')} sin el dato`;
