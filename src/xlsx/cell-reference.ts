import type { BookArea } from './book';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B2:C9", "B2" or "$B$2:$C$9"; whole columns ("B:C") and rows ("2:9") reach to the edge of the sheet. */
export function parseArea(reference: string): BookArea | undefined {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(reference.trim());
  if (match === null || (!match[1] && !match[2])) return undefined;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const left = firstColumn === '' ? 0 : columnIndex(firstColumn);
  const top = firstRow === '' ? 0 : Number(firstRow) - 1;
  const right = lastColumn === '' ? MAX_COLUMNS - 1 : columnIndex(lastColumn);
  const bottom = lastRow === '' ? MAX_ROWS - 1 : Number(lastRow) - 1;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rowCount: Math.abs(bottom - top) + 1,
    columnCount: Math.abs(right - left) + 1,
  };
}

export function areaName(area: BookArea): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "'Grupos de valor'!$B$2:$B$100": always quoted, which every program accepts. */
export function absoluteAreaName(sheet: string, area: BookArea): string {
  const absolute = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replace(/'/g, "''")}'!${absolute}`;
}

/** What remains of an area when another is taken out: at most four rectangles. */
export function subtractArea(area: BookArea, taken: BookArea): BookArea[] {
  const top = Math.max(area.row, taken.row);
  const bottom = Math.min(area.row + area.rowCount, taken.row + taken.rowCount);
  const left = Math.max(area.column, taken.column);
  const right = Math.min(area.column + area.columnCount, taken.column + taken.columnCount);
  if (top >= bottom || left >= right) return [area];
  const areaBottom = area.row + area.rowCount;
  const areaRight = area.column + area.columnCount;
  return [
    { row: area.row, column: area.column, rowCount: top - area.row, columnCount: area.columnCount },
    { row: top, column: area.column, rowCount: bottom - top, columnCount: left - area.column },
    { row: top, column: right, rowCount: bottom - top, columnCount: areaRight - right },
    { row: bottom, column: area.column, rowCount: areaBottom - bottom, columnCount: area.columnCount },
  ].filter((rest) => rest.rowCount > 0 && rest.columnCount > 0);
}
