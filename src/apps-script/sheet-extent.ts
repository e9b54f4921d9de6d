/** How far a sheet is read: a stray cell at its end must not cost what all the blank ones before it would. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** More than a workbook of people has: then it is looked at before it is read. */
const MANY_CELLS = 2_000_000;
/** Rows in which a table would have begun. */
const HEAD_ROWS = 60;
/** Blank columns beyond which a cell belongs to no table. */
const WIDEST_GAP = 100;
const CELLS_AT_ONCE = 500_000;

/** As far as any content; where that is very wide, as far as the tables at the top reach. */
export function extentOf(sheet: Sheet): Extent {
  const range = sheet.getDataRange();
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  if (rows * columns <= MANY_CELLS) return { rows, columns };
  const head: unknown[][] = sheet.getRange(1, 1, Math.min(rows, HEAD_ROWS), columns).getValues();
  let width = 0;
  for (let column = 0; column < columns && column - width <= WIDEST_GAP; column++)
    if (head.some((row) => row[column] !== '')) width = column + 1;
  return { rows, columns: Math.max(width, 1) };
}

/** In one call, unless that is too much at once; blank rows are then one and the same. */
export function readGrid<T>(sheet: Sheet, { rows, columns }: Extent, read: (range: Range) => T[][]): T[][] {
  if (rows * columns <= MANY_CELLS) return read(sheet.getRange(1, 1, rows, columns));
  const grid: T[][] = [];
  let blank: T[] | null = null;
  const step = Math.floor(CELLS_AT_ONCE / columns);
  for (let row = 1; row <= rows; row += step) {
    for (const line of read(sheet.getRange(row, 1, Math.min(step, rows - row + 1), columns))) {
      const isBlank = line.every((cell) => cell === '');
      if (isBlank) blank ??= line;
      grid.push(isBlank && blank !== null ? blank : line);
    }
  }
  return grid;
}
