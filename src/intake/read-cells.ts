import { findHeading } from './find-heading';
import type { ImportResult } from './import';
import { readMatrix } from './read-matrix';
import type { SourceRow } from './split-text';

/** Reads the follow-up matrix out of the cells of a sheet, as text; rows are counted from 1. */
export function readCellMatrix(cells: readonly (readonly string[])[]): ImportResult {
  const rows = cells.map((row, index): SourceRow => ({ number: index + 1, cells: row.map((cell) => cell.trim()) }));
  if (rows.every((row) => row.cells.every((cell) => cell === ''))) return { kind: 'failure', code: 'emptySource' };
  const heading = findHeading(rows);
  if (heading === null) return { kind: 'failure', code: 'noHeading' };
  return readMatrix(rows, heading, { width: heading.width, fewestCells: 0, isRagged: false });
}
