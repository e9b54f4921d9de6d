import { wordList } from './format';

/** Sentences about work on the sheets that met another person's. */

/** `cells`: "Plan F12 (antes decía «2»)". */
export const leftAsTheyWere = (cells: readonly string[]): string =>
  `Alguien movió la hoja en el mismo segundo. Lo suyo quedó escrito; revise ${wordList(cells)}.`;

export const leftCell = (place: string, before: string): string =>
  before === '' ? `${place} (antes estaba vacía)` : `${place} (antes decía «${before}»)`;

export const alreadyFiled =
  'Ese reporte ya había quedado escrito en la hoja. Los cambios que hizo después no se guardaron: hágalos allá.';

export const copyName = (sheet: string): string => `Copia de ${sheet}`;
