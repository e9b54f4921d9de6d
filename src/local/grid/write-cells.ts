import { putFormula, putValue, styleIndex, touch } from '../../emulator/cells';
import { openStyles, type StyleBook } from '../../emulator/style-book';
import type { Book, BookSheet, BookValue } from '../../xlsx/book';
import type { XlsxFile } from '../../xlsx/open';
import type { CellEdit, GridStyle } from './protocol';
import { type StyleReader, styleReader } from './read-style';

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
  const isSplit = arrays.some((area) =>
    cells.some(
      ({ row, column }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    ),
  );
  return isSplit ? 'arrayFormula' : null;
}

function isIndex(index: number, end: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < end;
}

type Styles = { readonly [key: string]: GridStyle };

/** Writes cells as a person left them in the grid: text stays text, a number under a date format is a date. */
export interface CellWriter {
  /** The workbook already has this: two tabs may come to the same result of a formula. */
  readonly holds: (sheet: BookSheet, edit: CellEdit) => boolean;
  readonly write: (sheet: BookSheet, edit: CellEdit) => void;
}

export function cellWriter(book: Book, given: Styles): CellWriter {
  const kinds = openStyles(book);
  const reader = styleReader(book);
  return {
    holds: (sheet, edit) =>
      isSameValue(kinds, sheet, edit) &&
      sheet.formulas[`${edit.row},${edit.column}`] === edit.formula &&
      wantedStyle(reader, given, sheet, edit) === undefined,
    write(sheet, edit) {
      const style = wantedStyle(reader, given, sheet, edit);
      if (style !== undefined) setStyle(sheet, edit.row, edit.column, style);
      writeCell(kinds, sheet, edit);
      sheet.maxRows = Math.max(sheet.maxRows, edit.row + 1);
      sheet.maxColumns = Math.max(sheet.maxColumns, edit.column + 1);
    },
  };
}

function wantedStyle(reader: StyleReader, given: Styles, sheet: BookSheet, edit: CellEdit): number | undefined {
  const { row, column, style } = edit;
  if (style === undefined) return undefined;
  return reader.cellStyle(sheet, row, column, style === null ? null : (given[style] ?? null));
}

function setStyle(sheet: BookSheet, row: number, column: number, style: number): void {
  rowOf(sheet.styles, row)[column] = style;
  touch(sheet, row, column);
}

/** The grid shows a date as its serial number and an error as its text. */
function isSameValue(kinds: StyleBook, sheet: BookSheet, edit: CellEdit): boolean {
  const { row, column } = edit;
  const present = sheet.values[row]?.[column];
  const kind = kinds.kind(styleIndex(sheet, row, column));
  return JSON.stringify(present ?? '') === JSON.stringify(typedValue(kind, edit) ?? '');
}

function writeCell(kinds: StyleBook, sheet: BookSheet, edit: CellEdit): void {
  const { row, column, value, formula } = edit;
  const style = styleIndex(sheet, row, column);
  const isFilled = (value !== null && value !== '') || formula !== undefined;
  // The style of a column is only for its blank cells.
  if (isFilled && sheet.styles[row]?.[column] !== style && style !== 0) setStyle(sheet, row, column, style);
  const typed = typedValue(kinds.kind(style), edit);
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

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

function typedValue(kind: 'text' | 'date' | 'other', { value, formula }: CellEdit): BookValue | undefined {
  if (value === null || value === '') return undefined;
  if (formula !== undefined && typeof value === 'string' && ERROR.test(value)) return { error: value };
  if (kind === 'text') return String(value);
  return kind === 'date' && typeof value === 'number' ? { date: value } : value;
}
