import { CONTROL_CHECKS } from '../../catalogue/choices';
import { COMPUTED_SHEETS } from '../../tables/definitions/computed';
import { PUBLICATIONS } from '../../tables/definitions/publications';
import { REPORTS } from '../../tables/definitions/reports';
import { STEPS } from '../../tables/definitions/steps';
import { counted, plainNumber } from './format';

/** Sentences of the sheet on which internal control ticks each figure. */

/** A heading and the share of its column. */
type Heading = readonly [heading: string, share: number];

export const title = 'Hoja de verificación';
export const description = 'Para control interno: cada cifra, sus filas, su evidencia y una casilla para marcar.';
export const intro =
  'Abra el enlace, compare con las filas y marque la casilla. Las marcas que ya están vienen del libro.';
export const keyMatrix = 'filas de la Matriz verificadas';
export const keyReports = 'reportes verificados';
export const keySteps = 'pasos cumplidos';
export const check = 'Verificación';
/** Two lines that do not break: the boxes are ticked by hand. */
export const boxes = (ticked: 'verified' | 'withRemark' | 'none'): string =>
  (['verified', 'withRemark'] as const)
    .map((each) => `${each === ticked ? '☑' : '☐'}\u00a0${CONTROL_CHECKS[each][0].replace(/ /g, '\u00a0')}`)
    .join('\n');

export const figuresTitle = 'Cifras';
export const figure = 'Cifra';
export const value = 'Valor';
export const counting = 'Filas contadas';
export const meant = (level: string): string => `Nivel previsto: ${level}`;
export const reached = (level: string): string => `Nivel alcanzado: ${level}`;

export const coverageTitle = 'Cobertura por grupo y fase';
export const matrixTitle = 'Matriz de seguimiento';
export const progress = 'Avance y estado';
export const calculation = 'Cómo se calculó';
export const reportsTitle = REPORTS.sheet;
export const notCounted = 'No se cuenta';

export const stepsTitle = 'Pasos de la política';
export const step = STEPS.columns.step.heading;
export const stateHeading = 'Estado';
export const why = 'Por qué';
export const score = STEPS.columns.score.heading;
export const scoreWords = (typed: number | null, suggested: number | null): string =>
  `${typed === null ? 'Sin puntaje' : plainNumber(typed)}${suggested === null ? '' : `\nSugerido: ${plainNumber(suggested)}`}`;

export const selfTitle = 'Autodiagnóstico';
export const selfHeadings: readonly Heading[] = [
  ['Etapa', 3],
  ['Promedio', 3],
  ['Banda', 2],
  ['Sugerido', 2],
];
export const publicationsTitle = PUBLICATIONS.sheet;

export const clearancesTitle = 'Decisiones sobre datos personales';
export const clearancesNone = 'No hay decisiones de publicar textos que parecían tener datos personales.';
export const clearanceHeadings: readonly Heading[] = [
  ['Dónde', 3],
  ['Qué parecía', 3],
  ['Fecha', 1.6],
  [check, 2.5],
];

export const openTitle = 'Alertas y datos sin leer';
export const openNone = 'No hay alertas que impidan publicar ni que pidan atención.';
export const openHeadings: readonly Heading[] = [
  ['Dónde', 2],
  ['Importancia', 1.5],
  ['Qué pasa', 6],
];
export const otherAlerts = (count: number): string =>
  `Además hay ${counted(count, 'alerta', 'alertas')} en la hoja «${COMPUTED_SHEETS.alertList.sheet}».`;

export const conclusionTitle = 'Conclusión de control interno';
export const conclusion = 'Cargo de quien verifica:\n\nFecha:\n\nConclusión:\n\n';
