import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportFailure, ImportResult, MatrixImport } from '../../src/intake/import';

export const FIELDS = ['activity', 'target', 'unit', 'indicator', 'responsible', 'periodicity'] as const;
export const HEADINGS = [
  'ACTIVIDADES DE GESTIÓN',
  'META',
  'UNIDAD DE MEDIDA',
  'INDICADOR',
  'RESPONSABLE',
  'PERIODICIDAD',
];
export const FOOTER = [
  '',
  'Elaboró:',
  'PROFESIONAL DE PLANEACIÓN',
  'Fecha: Noviembre de 2019',
  '',
  'Revisó:',
  'DIRECCIÓN DE LA ENTIDAD',
  'Fecha: Noviembre de 2019',
  '',
  'Aprobó:',
  'DIRECCIÓN DE LA ENTIDAD .',
  'Fecha: Noviembre de 2019',
  '',
];

export function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/intake/${name}`, import.meta.url)), 'utf8');
}

/** The matrix of a reading that has to succeed. */
export function matrixOf(result: ImportResult): MatrixImport {
  if (result.kind === 'failure') throw new Error(`not read: ${JSON.stringify(result)}`);
  return result;
}

export function failureOf(result: ImportResult): ImportFailure {
  if (result.kind === 'matrix') throw new Error('read although it should have been refused');
  return result;
}

/** Rows as lists of cells in the order of FIELDS. */
export function cellsOf(matrix: MatrixImport, fields: readonly string[] = FIELDS): string[][] {
  return matrix.rows.map((row) => fields.map((field) => row.cells[field] ?? ''));
}

export function tsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}
