import { counted } from './format';

/** Headings and lines of Tablero. */
export const DASHBOARD_WORDS = {
  indicator: 'Indicador',
  count: 'Cuenta',
  value: 'Valor',
  unknown: 'Lo que no se sabe',
  counts: 'Qué cuenta',
  cutoff: (day: string): string => `Con información al ${day}`,
  undated: 'Los estados sin fecha (ejecutada, caracterizado, decisión) son los de hoy, aunque el corte sea anterior.',
  unknownRows: (rows: number): string => `${counted(rows, 'fila', 'filas')} sin el dato`,
};
