import { buildImport } from './build-import';
import { readHabits } from './column-habits';
import type { Heading } from './find-heading';
import type { ImportFailure, ImportResult } from './import';
import type { TableContext } from './judge-tear';
import { CELL_LIMIT, ROW_LIMIT } from './limits';
import { type Mending, mendRows } from './mend-rows';
import { readPieces, type TableShape } from './piece';
import type { SourceRow } from './split-text';

/** A matrix from cells that are already apart. */

const USUAL_FIELDS = ['target', 'unit', 'indicator', 'responsible', 'periodicity'];

/** Reads the table under a heading, whatever the source was. */
export function readMatrix(rows: readonly SourceRow[], heading: Heading, shape: TableShape): ImportResult {
  const reading = readPieces(rows, heading, shape);
  if (reading.pieces.length > 2 * ROW_LIMIT) return tooManyRows(reading.pieces.length);
  const mending = mendRows(reading.pieces, tableContext(heading, shape, readHabits(reading.pieces, shape)));
  if (mending.rows.length > ROW_LIMIT) return tooManyRows(mending.rows.length);
  const long = longCell(mending);
  if (long !== null) return long;
  const result = buildImport(heading, reading, mending);
  return result.rows.length > 0 ? result : { kind: 'failure', code: 'noRows', headerRow: heading.row };
}

function tooManyRows(rows: number): ImportFailure {
  return { kind: 'failure', code: 'tooManyRows', rows, limit: ROW_LIMIT };
}

function tableContext(heading: Heading, shape: TableShape, habits: TableContext['habits']): TableContext {
  const columns = (fields: readonly string[]) =>
    heading.mapping.filter(({ field }) => fields.includes(field)).map(({ position }) => position - 1);
  return { shape, habits, activity: columns(['activity'])[0] ?? 0, usual: columns(USUAL_FIELDS) };
}

function longCell({ rows }: Mending): ImportFailure | null {
  const row = rows.find(({ piece }) => piece.cells.some((cell) => cell.length > CELL_LIMIT));
  if (row === undefined) return null;
  return { kind: 'failure', code: 'cellTooLong', sourceRow: row.piece.sourceRows[0] ?? 0, limit: CELL_LIMIT };
}
