import type { Book, BookSheet, BookValue } from '../book';
import { putFormula, putValue, styleIndex, touch } from '../slice/cells';
import { openStyles, type StyleBook } from '../slice/style-book';
import { showsDateOrTime } from '../xlsx/number-format';
import type { XlsxFile } from '../xlsx/open';
import type { CellEdit } from './protocol';

/** More than this an .xlsx cannot hold in a cell. */
const LONGEST_TEXT = 32_767;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1024;

export type EditProblem = 'longText' | 'arrayFormula' | 'outside';

/** Why these cells cannot be written, before anything is. */
export function editProblem(file: XlsxFile, sheet: BookSheet, cells: readonly CellEdit[]): EditProblem | null {
  for (const { row, column, value } of cells) {
    if (!isIndex(row, MOST_ROWS) || !isIndex(column, MOST_COLUMNS)) return 'outside';
    if (typeof value === 'string' && value.length > LONGEST_TEXT) return 'longText';
  }
  const arrays = file.source.sheets.find(({ id }) => id === sheet.id && !sheet.isNew)?.arrays ?? [];
  const isTorn = arrays.some((area) =>
    cells.some(
      ({ row, column }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    ),
  );
  return isTorn ? 'arrayFormula' : null;
}

function isIndex(index: number, end: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < end;
}

/** The workbook already has this: two tabs may come to the same result of a formula. */
export function holds(book: Book, sheet: BookSheet, { row, column, value, formula }: CellEdit): boolean {
  const kind = openStyles(book).kind(styleIndex(sheet, row, column));
  const isSameValue = JSON.stringify(sheet.values[row]?.[column]) === JSON.stringify(typedValue(kind, value));
  return isSameValue && sheet.formulas[`${row},${column}`] === formula;
}

/** What a person typed into the grid, as the Book keeps it: text stays text, a number under a date format is a date. */
export function writeCells(book: Book, sheet: BookSheet, cells: readonly CellEdit[]): void {
  const styles = openStyles(book);
  for (const edit of cells) {
    writeCell(styles, sheet, edit);
    sheet.maxRows = Math.max(sheet.maxRows, edit.row + 1);
    sheet.maxColumns = Math.max(sheet.maxColumns, edit.column + 1);
  }
}

function writeCell(styles: StyleBook, sheet: BookSheet, { row, column, value, formula, numberFormat }: CellEdit): void {
  const style = typedStyle(styles, styleIndex(sheet, row, column), value, numberFormat);
  const isFilled = (value !== null && value !== '') || formula !== undefined;
  if (isFilled && sheet.styles[row]?.[column] !== style && style !== 0) {
    // The style of a column is only for its blank cells.
    rowOf(sheet.styles, row)[column] = style;
    touch(sheet, row, column);
  }
  const typed = typedValue(styles.kind(style), value);
  const key = `${row},${column}`;
  if (formula === undefined) putValue(sheet, row, column, typed);
  else {
    if (sheet.formulas[key] !== formula) putFormula(sheet, row, column, formula);
    keepResult(sheet, row, column, typed);
  }
  sheet.added.links = sheet.added.links.filter((link) => link.row !== row || link.column !== column);
}

function rowOf<Item>(rows: (Item[] | undefined)[], row: number): Item[] {
  const known = rows[row];
  if (known !== undefined) return known;
  const made: Item[] = [];
  rows[row] = made;
  return made;
}

/** A formula keeps its text; only its result changes. */
function keepResult(sheet: BookSheet, row: number, column: number, result: BookValue | undefined): void {
  const line = rowOf(sheet.values, row);
  if (JSON.stringify(line[column]) === JSON.stringify(result)) return;
  line[column] = result;
  touch(sheet, row, column);
}

/** Who types a date into a cell without a date format gets one; other formats stay the workbook's. */
function typedStyle(styles: StyleBook, style: number, value: CellEdit['value'], format: string | undefined): number {
  if (styles.kind(style) !== 'other' || typeof value !== 'number') return style;
  if (format === undefined || !showsDateOrTime(format)) return style;
  const numberFormat = Number.isInteger(value) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm';
  return styles.derive(style, { numberFormat });
}

function typedValue(kind: 'text' | 'date' | 'other', value: CellEdit['value']): BookValue | undefined {
  if (value === null || value === '') return undefined;
  if (kind === 'text') return String(value);
  return kind === 'date' && typeof value === 'number' ? { date: value } : value;
}
