/** Cells, columns, areas and sheets by the names formulas give them (A1 notation), read and written here alone. */
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

/** How many rows and columns a sheet has: where its whole columns and rows end. */
interface SheetSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** Undefined where a whole column or row leaves it open. */
interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const parts = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  if (parts === null || text === '') return undefined;
  const [, column, row] = parts;
  return {
    column: column === undefined ? undefined : columnIndex(column),
    row: row === undefined ? undefined : Number(row) - 1,
  };
}

/**
 * "B2", "$B$2:C9", whole columns "B:C", rows "2:9" and open ends "A2:C", which reach to the edge of a sheet of this
 * size; undefined for anything else.
 */
export function areaWithin(reference: string, { maxRows, maxColumns }: SheetSize): BookArea | undefined {
  const [first = '', second = first, ...rest] = reference.split(':');
  const [from, to] = [corner(first), corner(second)];
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const isAlone = !reference.includes(':');
  if (isAlone && (from.row === undefined || from.column === undefined)) return undefined;
  const rows = [from.row ?? 0, to.row ?? maxRows - 1];
  const columns = [from.column ?? 0, to.column ?? maxColumns - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}

/** An area as a file or a formula says it, in a sheet of the largest size. */
export function parseArea(reference: string): BookArea | undefined {
  return areaWithin(reference.trim(), { maxRows: MAX_ROWS, maxColumns: MAX_COLUMNS });
}

export function areaName(area: BookArea): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "'Grupos de valor'", always quoted, which every program accepts. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** The name of a sheet as a formula writes it, without its quotes. */
export function plainSheetName(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}

/** "'Grupos de valor'!$B$2:$B$100". */
export function absoluteAreaName(sheet: string, area: BookArea): string {
  const absolute = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheetName(sheet)}!${absolute}`;
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
