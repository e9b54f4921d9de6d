import { counted, plainNumber, quoted, wordList } from './format';

/** Headings and lines of Tablero. */
export const DASHBOARD_WORDS = {
  indicator: 'Indicador',
  count: 'Cuenta',
  value: 'Valor',
  unknown: 'Lo que no se sabe',
  counts: 'Qué cuenta',
  cutoff: (day: string): string => `Con información al ${day}`,
  undated: 'Los estados sin fecha (ejecutada, caracterizado, decisión) son los de hoy, aunque el corte sea anterior.',
  previous: 'En la publicación anterior',
  steps: 'Pasos de la política, por etapa',
  stepsHelp: 'Cuántos pasos están cumplidos. No cuentan los que no aplican ni los de etapas que no han comenzado.',
  doneOf: (done: number, total: number): string =>
    total === 0 ? 'ninguno cuenta todavía' : `${plainNumber(done)} de ${plainNumber(total)} cumplidos`,
  notCounting: (steps: number): string => `${counted(steps, 'paso no cuenta', 'pasos no cuentan')}`,
  selfAssessment: 'Autodiagnóstico (Puntaje de la hoja Pasos)',
  selfAssessmentHelp: 'Promedio de los puntajes escritos, de 0 a 100. Al lado, lo que sugieren los datos.',
  total: 'Total',
  noScore: 'sin dato',
  meanOver: (mean: string, known: number, total: number): string =>
    `${mean} sobre 100, con ${plainNumber(known)} de ${plainNumber(total)} pasos`,
  scoresMissing: (steps: number): string => `${counted(steps, 'paso sin puntaje', 'pasos sin puntaje')}`,
  suggested: (score: string): string => `Sugerido: ${score}`,
  progress: (score: string): string => `Sin puntaje; sugerido: ${score}`,
  points: (score: number): string => `Puntaje: ${plainNumber(score)}`,
  improvements: 'Qué mejorar primero',
  improvementsHelp:
    'Los pasos con menor puntaje (o menor avance, si no tienen puntaje) y qué se necesita para cumplirlos.',
  noImprovements: 'Ningún paso tiene 60 puntos o menos.',
  stepName: (step: string, title: string): string => `${step}. ${title}`,
  incidence: 'Hasta dónde influye la gente (nivel de incidencia)',
  incidenceHelp: 'Actividades del plan que lo prevén y reportes que dicen haberlo alcanzado.',
  noLevels: 'Ninguna actividad ni reporte dice su nivel.',
  plannedAt: (activities: number): string => `${counted(activities, 'actividad lo prevé', 'actividades lo prevén')}`,
  reachedAt: (reports: number): string => `${counted(reports, 'reporte lo alcanzó', 'reportes lo alcanzaron')}`,
  calledOff: (cancelled: number, postponed: number, reasons: readonly string[]): string => {
    const parts = [
      ...(cancelled > 0 ? [counted(cancelled, 'cancelada', 'canceladas')] : []),
      ...(postponed > 0 ? [counted(postponed, 'aplazada', 'aplazadas')] : []),
    ];
    if (parts.length === 0) return '';
    return ` Además, ${wordList(parts)}: ${reasons.length === 0 ? 'sin motivo escrito' : reasons.map((reason) => quoted(reason)).join(', ')}.`;
  },
  unknownRows: (rows: number): string => `${counted(rows, 'fila', 'filas')} sin el dato`,
};
