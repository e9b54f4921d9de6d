import { plainNumber } from './format';

/** How a figure is said in sheets and documents. */

export const noData = 'Sin dato';
/** Where no figure is expected. */
export const nothing = '—';
/** "9 de 12": both already formatted. */
export const outOf = (part: string, whole: string): string => `${part} de ${whole}`;
/** Beside a mean: of how many rows. "sobre 7 de 31 filas" */
export const over = (known: number, all: number): string =>
  `sobre ${plainNumber(known)} de ${plainNumber(all)} ${all === 1 ? 'fila' : 'filas'}`;
