import type { Cell, SheetCells } from './cell';
import { TABLES } from './definitions/all';
import { assignSheets, locateTable } from './locate';
import type { WorkbookCells } from './read-workbook';

/** A stretch of one column; rows and column from 1. */
export interface ColumnStretch {
  readonly sheetId: number;
  readonly column: number;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Where progress was typed as a number: 0.5 may be shown as 50 %, which only its format tells. Null when there is none,
 * as in the sheets we make, whose cells for progress are text.
 */
export function progressTypedAsNumber({ outlines, sheets }: WorkbookCells): ColumnStretch | null {
  const outline = assignSheets(outlines).get('followUp');
  const sheet = sheets.get(outline?.id ?? Number.NaN);
  const layout = sheet === undefined ? null : locateTable(TABLES.followUp, sheet, outline?.tag ?? null);
  const column = layout?.columns.get('reportedProgress');
  if (sheet === undefined || layout === null || column === undefined) return null;
  const rows = sheet.rows.slice(layout.headerRow);
  if (!rows.some((row) => typeof row[column - 1] === 'number')) return null;
  return { sheetId: sheet.id, column, firstRow: layout.headerRow + 1, rowCount: rows.length };
}

/** The sheet, its numbers that are shown as percentages told as such. `formats` stand from that row and column on. */
export function withPercentages(
  sheet: SheetCells,
  formats: readonly (readonly string[])[],
  from: { readonly firstRow: number; readonly column: number },
): SheetCells {
  const read = (cell: Cell, row: number, column: number): Cell => {
    const format = formats[row - from.firstRow + 1]?.[column - from.column + 1];
    return typeof cell === 'number' && format?.includes('%') === true ? { percent: cell } : cell;
  };
  return { ...sheet, rows: sheet.rows.map((cells, row) => cells.map((cell, column) => read(cell, row, column))) };
}
