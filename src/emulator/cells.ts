import type { BookArea, BookSheet, BookValue } from '../xlsx/book';
import type { Context, Place } from './context';

/** Cells of a sheet as the Book keeps them: sparse rows, what changed noted beside them. */

export function styleIndex(sheet: BookSheet, row: number, column: number): number {
  return sheet.styles[row]?.[column] ?? sheet.columnStyles[column] ?? 0;
}

export function touch(sheet: BookSheet, row: number, column: number): void {
  const columns = sheet.touched[row];
  if (columns === undefined) sheet.touched[row] = [column];
  else if (columns[columns.length - 1] !== column) columns.push(column);
}

export function isBlank(value: BookValue | undefined): boolean {
  return value === undefined || value === '';
}

/** A serial that came back through an instant differs in its last digits. */
const HALF_MILLISECOND_DAYS = 0.5 / 86_400_000;

function sameValue(a: BookValue | undefined, b: BookValue | undefined): boolean {
  if (a === b) return true;
  if (isBlank(a) && isBlank(b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if ('date' in a) return 'date' in b && Math.abs(a.date - b.date) < HALF_MILLISECOND_DAYS;
  return 'error' in b && a.error === b.error;
}

function hasFormulas({ formulas }: BookSheet): boolean {
  for (const _key in formulas) return true;
  return false;
}

/** Was there one? Most sheets have none at all, and then no key is built for each cell. */
function dropFormula(sheet: BookSheet, row: number, column: number): boolean {
  if (!hasFormulas(sheet)) return false;
  const key = `${row},${column}`;
  const had = sheet.formulas[key] !== undefined;
  if (had) delete sheet.formulas[key];
  return had;
}

/** Replaces value and formula; a cell that already holds exactly this stays untouched. */
export function putValue(sheet: BookSheet, row: number, column: number, value: BookValue | undefined): void {
  const cells = sheet.values[row];
  if (!dropFormula(sheet, row, column) && sameValue(cells?.[column], value)) return;
  if (cells !== undefined) cells[column] = value;
  else if (value !== undefined) {
    const fresh: (BookValue | undefined)[] = [];
    fresh[column] = value;
    sheet.values[row] = fresh;
  }
  touch(sheet, row, column);
}

export function putFormula(sheet: BookSheet, row: number, column: number, formula: string): void {
  putValue(sheet, row, column, undefined);
  sheet.formulas[`${row},${column}`] = formula;
  touch(sheet, row, column);
}

/** One cell of a sheet. */
export interface SheetCell {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** A number under a date format is a date and the other way about, so the value follows its format. */
function reformat(context: Context, { sheet, row, column }: SheetCell, style: number): void {
  const cells = sheet.values[row];
  const value = cells?.[column];
  if (cells === undefined || value === undefined) return;
  const isDate = context.styles.kind(style) === 'date';
  if (typeof value === 'number' && isDate) cells[column] = { date: value };
  else if (typeof value === 'object' && 'date' in value && !isDate) cells[column] = value.date;
}

export function putStyle(context: Context, cell: SheetCell, style: number): void {
  const { sheet, row, column } = cell;
  const styles = sheet.styles[row];
  if (styles?.[column] === style) return;
  const before = styleIndex(sheet, row, column);
  if (styles !== undefined) styles[column] = style;
  else {
    const fresh: (number | undefined)[] = [];
    fresh[column] = style;
    sheet.styles[row] = fresh;
  }
  if (before === style) return;
  reformat(context, cell, style);
  touch(sheet, row, column);
}

/** One past the last row with a value or formula; 0 for an empty sheet. */
export function lastContentRow(sheet: BookSheet): number {
  let last = sheet.values.length;
  while (last > 0 && !sheet.values[last - 1]?.some((value) => !isBlank(value))) last -= 1;
  for (const key of Object.keys(sheet.formulas)) last = Math.max(last, Number(key.split(',')[0]) + 1);
  return last;
}

export function lastContentColumn(sheet: BookSheet): number {
  let last = 0;
  for (const cells of sheet.values) {
    if (cells === undefined) continue;
    for (let column = cells.length - 1; column >= last; column -= 1) if (!isBlank(cells[column])) last = column + 1;
  }
  for (const key of Object.keys(sheet.formulas)) last = Math.max(last, Number(key.split(',')[1]) + 1);
  return last;
}

export function contains(area: BookArea, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rowCount;
  return inRows && column >= area.column && column < area.column + area.columnCount;
}

/** A link belongs to the text it was set on: it goes when the cell is written or cleared. */
export function dropLinks({ sheet, area }: Place): void {
  if (sheet.added.links.length === 0) return;
  sheet.added.links = sheet.added.links.filter((link) => !contains(area, link.row, link.column));
}

/** From year 1 to year 9999, as serial numbers: what a format shows as a date is none beyond. */
function isDay(serial: number): boolean {
  return serial >= -693_593 && serial < 2_958_466;
}

/** What `getValues` gives for one cell. */
export function shownValue(context: Context, value: BookValue | undefined): string | number | boolean | Date {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (!('date' in value)) return value.error;
  return isDay(value.date) ? new Date(context.zone.instantOf(value.date)) : value.date;
}
