/** Rows and columns added to a sheet, within Google's limit of cells for a workbook. */
import type { Book, BookSheet } from '../xlsx/book';
import { putRowsIn } from '../xlsx/move-book';
import { lastContentColumn, lastContentRow, putStyle } from './cells';
import type { Context } from './context';
import { refuse } from './emulate';
import { exception } from './exceptions';

const CELL_LIMIT = 10_000_000;

/** Google counts the grids of all sheets, blank cells included. */
export function requireRoom(book: Book, moreCells: number): void {
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
  if (cells + moreCells > CELL_LIMIT) {
    throw exception(
      `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
    );
  }
}

function requirePosition(after: number, size: number, many: number, what: string): void {
  if (!Number.isInteger(after) || after < 1 || after > size) throw exception(`Those ${what} are out of bounds.`);
  if (!Number.isInteger(many) || many < 1) throw exception(`The number of ${what} must be at least 1.`);
}

function refuseInsertion(): never {
  return refuse('not implemented in the emulator: inserting before cells with content or format');
}

function isHeldBelow(sheet: BookSheet, afterRow: number): boolean {
  return lastContentRow(sheet) > afterRow || sheet.styles.length > afterRow;
}

/** New rows take the style of the row above them. `afterRow` counts from 1. */
export function growRows(context: Context, sheet: BookSheet, afterRow: number, many: number): void {
  requirePosition(afterRow, sheet.maxRows, many, 'rows');
  requireRoom(context.book, many * sheet.maxColumns);
  if (isHeldBelow(sheet, afterRow)) putRowsIn(context.book, sheet, { after: afterRow - 1, count: many });
  else sheet.maxRows += many;
  const above = sheet.styles[afterRow - 1] ?? [];
  above.forEach((style, column) => {
    if (style === undefined || style === (sheet.columnStyles[column] ?? 0)) return;
    for (let row = afterRow; row < afterRow + many; row += 1) putStyle(context, { sheet, row, column }, style);
  });
}

/** New columns take the style of the column to their left, that of single rows included. */
export function growColumns(context: Context, sheet: BookSheet, afterColumn: number, many: number): void {
  requirePosition(afterColumn, sheet.maxColumns, many, 'columns');
  const isStyledBeyond = sheet.styles.some((styles) => styles !== undefined && styles.length > afterColumn);
  if (lastContentColumn(sheet) > afterColumn || isStyledBeyond || sheet.columnStyles.length > afterColumn)
    refuseInsertion();
  requireRoom(context.book, many * sheet.maxRows);
  sheet.maxColumns += many;
  const inherited = sheet.columnStyles[afterColumn - 1];
  for (let column = afterColumn; column < afterColumn + many; column += 1) {
    if (inherited !== undefined) sheet.columnStyles[column] = inherited;
    sheet.styles.forEach((styles, row) => {
      const style = styles?.[afterColumn - 1];
      if (style !== undefined) putStyle(context, { sheet, row, column }, style);
    });
  }
}
