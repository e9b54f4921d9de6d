import { plainNumber } from './format';

/** What people contributed and what became of it, as any document tells it. */

export const summary = 'Qué se propuso, qué se decidió y qué cambió';
export const said = 'Qué se propuso';
/** "No acogido: 2." */
export const decided = (decision: string, count: number): string => `${decision}: ${plainNumber(count)}.`;
export const withoutText = (count: number): string =>
  `Textos que no se publican: ${plainNumber(count)}. La entidad debe escribirlos sin datos de las personas.`;
