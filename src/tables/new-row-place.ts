import type { TableKey } from '../core/records';
import { isBlank, type SheetCells } from './cell';
import type { TableLayout } from './locate';
import type { WorkbookReading } from './read-workbook';

/** Where new rows of a table go; rows from 1. */
export interface NewRowPlace {
  /** The row that the first would be. */
  readonly row: number;
  /** The row they are inserted after, where something below the table has to stay below; null where nothing does. */
  readonly after: number | null;
}

/**
 * Below what the table holds. Totals, signatures and formulas under it stay under it; a table of the person's beside
 * ours, which reaches further down, is not torn apart.
 */
export function newRowPlace(
  table: TableKey,
  layout: TableLayout,
  sheet: SheetCells,
  { tables }: WorkbookReading,
): NewRowPlace {
  const records: readonly { readonly row: number }[] = tables[table];
  const last = records.reduce((most, { row }) => Math.max(most, row), layout.headerRow);
  const end = lastRow(sheet);
  const ours = new Set(layout.columns.values());
  for (let row = last + 1; row <= end; row++)
    if (holdsFormulas(sheet, row) || (sheet.rows[row - 1] ?? []).some((cell, at) => ours.has(at + 1) && !isBlank(cell)))
      return { row: last + 1, after: last };
  return { row: end + 1, after: null };
}

/** How many rows right below one hold nothing at all, not even a formula. */
export function blankRowsAfter(row: number, sheet: SheetCells): number {
  const isBlankRow = (at: number) => (sheet.rows[at - 1] ?? []).every(isBlank) && !holdsFormulas(sheet, at);
  let count = 0;
  while (row + count < lastRow(sheet) && isBlankRow(row + count + 1)) count++;
  return count;
}

/** The last row that holds anything, a formula that shows nothing included. */
export function lastRow({ rows, formulas }: SheetCells): number {
  let last = formulas?.length ?? 0;
  while (last > rows.length && (formulas?.[last - 1] ?? []).every((formula) => formula === '')) last--;
  return Math.max(last, rows.length);
}

function holdsFormulas({ formulas }: SheetCells, row: number): boolean {
  return (formulas?.[row - 1] ?? []).some((formula) => formula !== '');
}
