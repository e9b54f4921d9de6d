import { plainNumber, wordList } from './format';

/** The rows behind a figure, named so that anybody finds them, and the links that prove them. */
export const ROW_WORDS = {
  list: wordList,
  /** "R001 a R004" */
  range: (first: string, last: string): string => `${first} a ${last}`,
  row: (row: number): string => `fila ${row}`,
  /** "filas 3, 5 a 8 y 12 de «Canales»" */
  rows: (numbers: readonly string[], one: boolean, sheet: string): string =>
    `${one ? 'fila' : 'filas'} ${wordList(numbers)} de «${sheet}»`,
  more: (count: number): string => `${plainNumber(count)} más`,
  none: 'Ninguna',
  withoutLink: (rows: string): string => `Sin enlace: ${rows}`,
  noLink: 'Sin enlace',
  /** A table without a column for links: its rows are looked at where they are. */
  inSheet: (sheet: string): string => `En la hoja «${sheet}»`,
  first: (shown: number, all: number, sheet: string): string =>
    `Aquí están las primeras ${plainNumber(shown)} de ${plainNumber(all)} filas; las demás, en la hoja «${sheet}».`,
};
