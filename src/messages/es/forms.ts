import { plainNumber } from './format';

/** The words of the internal report form, for one meeting and for all. */

export const title = 'Formatos internos de reporte';
export const oneTitle = (code: string, activity: string): string => `Formato interno ${code}: ${activity}`;
export const intro =
  'Cada formato cuenta un encuentro con la ciudadanía: con quién se hizo, qué resultó y qué se acordó.';
export const none = 'Todavía no hay formatos entregados.';
export const tooMany = (most: number): string =>
  `Son más de ${plainNumber(most)}: este documento trae la lista, y el contenido completo está en los datos abiertos.`;
export const listTitle = 'Lista de formatos';
/** "R001 · 21/02/2026" */
export const cardTitle = (code: string | null, day: string | null): string =>
  [code ?? 'Formato', ...(day === null ? [] : [day])].join(' · ');
export const field = 'Dato';
export const content = 'Respuesta';
