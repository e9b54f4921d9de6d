import type { SheetCells } from './cell';

/**
 * The first row below what a table holds (from 1) from which these columns have no formula: one that shows nothing yet
 * is a person's all the same.
 */
export function firstFreeRow({ rows, formulas }: SheetCells, headerRow: number, columns: readonly number[]): number {
  const last = Math.max(headerRow, rows.length);
  for (let row = formulas?.length ?? 0; row > last; row--) {
    if (columns.some((column) => (formulas?.[row - 1]?.[column - 1] ?? '') !== '')) return row + 1;
  }
  return last + 1;
}
