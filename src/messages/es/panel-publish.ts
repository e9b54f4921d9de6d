import type { LeftOut } from '../../views/left-out';
import { counted, percent, plainNumber } from './format';

export interface MissingCounts {
  readonly uncovered: number;
  readonly onlyGeneral: number;
  readonly emptyPhases: number;
  readonly withoutReport: number;
  readonly followUpNoData: number;
  readonly indicatorsNoData: number;
}

/** The view of what is published. */
export const PANEL_PUBLISH_WORDS = {
  button: (version: number): string => `Publicar versión ${version}`,
  contents: (cutoff: string): readonly string[] => [
    `Informe de resultados con corte ${cutoff}, como documento de Google en su unidad`,
    'Solo las columnas públicas: ni evidencias, ni observaciones internas, ni textos recibidos',
  ],
  contentsTitle: 'Qué se publicará',
  missingTitle: 'Qué falta, y así lo dirá el informe',
  leftOutTitle: 'Qué no se cuenta',
  nothingMissing: 'No falta nada por decir.',
  blockingTitle: (count: number): string => counted(count, 'casilla lo impide', 'casillas lo impiden'),
  blocking: (count: number): string =>
    `${count === 1 ? 'Hay un dato personal' : `Hay ${plainNumber(count)} datos personales`} en columnas que se publican. Quítelos para publicar.`,
  /** Each line with its number. */
  missing: (counts: MissingCounts): readonly string[] =>
    [
      line(counts.uncovered, 'grupo sin actividades', 'grupos sin actividades'),
      line(counts.onlyGeneral, 'grupo convocado solo con «Todos»', 'grupos convocados solo con «Todos»'),
      line(counts.emptyPhases, 'fase sin actividades', 'fases sin actividades'),
      line(counts.withoutReport, 'actividad sin reporte', 'actividades sin reporte'),
      line(counts.followUpNoData, 'fila de la Matriz sin dato de avance', 'filas de la Matriz sin dato de avance'),
      line(counts.indicatorsNoData, 'indicador sin dato', 'indicadores sin dato'),
    ].filter((text) => text !== ''),
  leftOut: ({ what, count, why }: LeftOut): string => `${upperFirst(what)}: ${plainNumber(count)}. ${upperFirst(why)}.`,
  changesTitle: (version: number, date: string | null): string =>
    `Qué cambió desde la versión ${version}${date === null ? '' : ` (${date})`}`,
  change: (name: string, before: number, now: number, isShare: boolean): string =>
    `${name}: ${isShare ? percent(before) : plainNumber(before)} → ${isShare ? percent(now) : plainNumber(now)}`,
  noChange: 'Las cifras son las mismas.',
  publishing: 'Creando el documento…',
  doneTitle: 'El informe está listo',
  done: 'Quedó en su unidad de Google y solo usted lo ve. Léalo antes de compartirlo.',
  open: 'Abrir el informe',
  again: 'Crear otra versión',
  fix: 'Ver el arreglo',
  seeBlocking: 'Ver lo que lo impide',
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function line(count: number, one: string, many: string): string {
  return count === 0 ? '' : counted(count, one, many);
}
