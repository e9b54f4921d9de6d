/** How a sheet gives its ranges: by numbers, by A1 notation, and all that is filled. */
import type { BookArea, BookSheet } from '../xlsx/book';
import { areaWithin } from '../xlsx/cell-reference';
import { lastContentColumn, lastContentRow } from './cells';
import type { Context, Range, Sheet } from './context';
import { exception, signatureException } from './exceptions';
import { createRangeList } from './range-list';

type RangeMember = 'getRange' | 'getRangeList' | 'getDataRange';

function requireInside(sheet: BookSheet, area: BookArea): BookArea {
  if (area.row < 0) throw exception('The starting row of the range is too small.');
  if (area.column < 0) throw exception('The starting column of the range is too small.');
  if (area.rowCount < 1) throw exception('The number of rows in the range must be at least 1.');
  if (area.columnCount < 1) throw exception('The number of columns in the range must be at least 1.');
  if (area.row + area.rowCount > sheet.maxRows || area.column + area.columnCount > sheet.maxColumns) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

function areaOf(sheet: BookSheet, given: readonly unknown[]): BookArea {
  const [first, column, rowCount = 1, columnCount = 1] = given;
  if (typeof first === 'string' && given.length === 1) {
    const area = areaWithin(first, sheet);
    if (!area) throw exception('Range not found');
    return requireInside(sheet, area);
  }
  const numbers = [first, column, rowCount, columnCount];
  if (given.length < 2 || !numbers.every(Number.isInteger)) {
    throw signatureException('SpreadsheetApp.Sheet.getRange', given);
  }
  return requireInside(sheet, {
    row: Number(first) - 1,
    column: Number(column) - 1,
    rowCount: Number(rowCount),
    columnCount: Number(columnCount),
  });
}

export function sheetRanges(context: Context, sheet: BookSheet): Pick<Sheet, RangeMember> {
  const { counter, open } = context;
  return {
    getRange(...given: readonly unknown[]): Range {
      counter.handle('Sheet.getRange');
      return open.range({ sheet, area: areaOf(sheet, given) });
    },
    getRangeList(a1Notations) {
      counter.handle('Sheet.getRangeList');
      if (a1Notations.length === 0) throw exception('The range list must contain at least one range.');
      return createRangeList(
        context,
        a1Notations.map((a1) => ({ sheet, area: areaOf(sheet, [a1]) })),
      );
    },
    getDataRange() {
      counter.handle('Sheet.getDataRange');
      const rowCount = Math.max(1, lastContentRow(sheet));
      const columnCount = Math.max(1, lastContentColumn(sheet));
      return open.range({ sheet, area: { row: 0, column: 0, rowCount, columnCount } });
    },
  };
}
