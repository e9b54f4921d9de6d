import type { TableKey } from '../core/records';
import { cellText, isBlank } from './cell';
import type { WorkbookCells, WorkbookReading } from './read-workbook';

/** Every code that stands in a table's column of codes, also in rows that are left out for want of a name. */
export function codesInSheet(
  table: TableKey,
  { cells, reading }: { readonly cells: WorkbookCells; readonly reading: WorkbookReading },
): readonly string[] {
  const layout = reading.layouts.get(table);
  const column = layout?.columns.get('code');
  const sheet = layout === undefined ? undefined : cells.sheets.get(layout.sheetId);
  if (layout === undefined || column === undefined || sheet === undefined) return [];
  return sheet.rows
    .slice(layout.headerRow)
    .map((row) => row[column - 1])
    .filter((cell) => !isBlank(cell))
    .map(cellText);
}
