import { counted, plainNumber } from './format';

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
  points: (score: number): string => `Puntaje: ${plainNumber(score)}`,
  improvements: 'Qué mejorar primero',
  improvementsHelp:
    'Los pasos con menor puntaje (o menor avance, si no tienen puntaje) y qué se necesita para cumplirlos.',
  noImprovements: 'Ningún paso está por debajo de 60.',
  stepName: (step: string, title: string): string => `${step}. ${title}`,
  unknownRows: (rows: number): string => `${counted(rows, 'fila', 'filas')} sin el dato`,
};
