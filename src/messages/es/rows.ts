import { plainNumber, wordList } from './format';

/** The rows behind a figure, named so that anybody finds them, and the links that prove them. */

export const list = wordList;
export const rowOf = (number: number, sheet: string): string => `${sheet}, fila ${number}`;
/** "filas 3, 5 a 8 y 12 de «Canales»" */
export const rows = (
  numbers: readonly string[],
  { sheet, count }: { readonly sheet: string; readonly count: number },
): string => `${count === 1 ? 'fila' : 'filas'} ${wordList(numbers)} de «${sheet}»`;
export const more = (count: number): string => `${plainNumber(count)} más`;
export const none = 'Ninguna';
export const withoutLink = (names: string): string => `Sin enlace: ${names}`;
/** A table without a column for links: its rows are looked at where they are. */
export const inSheet = (sheet: string): string => `En ${theSheet(sheet)}`;
export const theSheet = (sheet: string): string => `la hoja «${sheet}»`;
/** Headings that both internal documents share. */
export const evidence = 'Evidencia o publicación';
export const missing = 'Qué falta';
