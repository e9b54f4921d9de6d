import { columnLetters } from '../core/cell-address';
import {
  type CellInput,
  type ColumnSpec,
  type ColumnValidation,
  type CreateSheet,
  HEADING_ROW,
  type SheetSpec,
  type Tone,
} from '../tables/changes';
import { COMPUTED_HEADING_BACKGROUND, HEADING_BACKGROUND, HEADING_TEXT, PURPOSE_TEXT, TONE_COLOURS } from './palette';
import { writeTag } from './tags';
import { cellValue, formatCells, places, TEXT_FORMAT } from './write-values';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Grid that Google gives a new sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
const DEFAULT_WIDTH_PIXELS = 170;

/** A new sheet of ours at the end of the tabs, complete: formats before values, the tag last. */
export function createSheet(spreadsheet: Spreadsheet, change: CreateSheet, grids: GridSizes): void {
  const { sheet: spec, rows } = change;
  const sheet = spreadsheet.insertSheet(spec.name, spreadsheet.getSheets().length);
  const lastRow = Math.max(NEW_ROWS, HEADING_ROW + rows.length);
  growGrid(sheet, lastRow, spec.columns.length);
  formatColumns(sheet, spec, rows, lastRow);
  for (const [format, cells] of groupBy(change.cellFormats, (entry) => entry.numberFormat)) {
    formatCells(
      sheet,
      format,
      cells.map((cell) => `${columnLetters(cell.column)}${cell.row}`),
    );
  }
  writeContent(sheet, spec, rows);
  if (change.tones !== null) paint(sheet, HEADING_ROW + 1, change.tones);
  dressHeadings(sheet, spec);
  layOut(sheet, spec, lastRow);
  validateColumns(spreadsheet, sheet, spec.columns, { firstRow: HEADING_ROW + 1, lastRow, firstColumn: 1 }, grids);
  if (spec.computed) sheet.protect().setWarningOnly(true).setDescription(spec.purpose);
  writeTag(sheet, { ...change.tag, sheetId: sheet.getSheetId() }, undefined);
}

function growGrid(sheet: Sheet, rows: number, columns: number): void {
  if (rows > NEW_ROWS) sheet.insertRowsAfter(NEW_ROWS, rows - NEW_ROWS);
  if (columns > NEW_COLUMNS) sheet.insertColumnsAfter(NEW_COLUMNS, columns - NEW_COLUMNS);
}

/** Text everywhere, then the typed columns; text that fell into a typed column keeps its text format. */
function formatColumns(sheet: Sheet, spec: SheetSpec, rows: readonly (readonly CellInput[])[], lastRow: number): void {
  sheet.getRange(1, 1, lastRow, spec.columns.length).setNumberFormat(TEXT_FORMAT);
  const typed = spec.columns
    .map((column, index) => ({ format: column.numberFormat, letters: columnLetters(index + 1) }))
    .filter((column) => column.format !== TEXT_FORMAT);
  for (const [format, columns] of groupBy(typed, (column) => column.format)) {
    formatCells(
      sheet,
      format,
      columns.map(({ letters }) => `${letters}${HEADING_ROW + 1}:${letters}${lastRow}`),
    );
  }
  const from = { row: HEADING_ROW + 1, column: 1 };
  const isMisplacedText = (value: CellInput, index: number) =>
    typeof value === 'string' && value !== '' && spec.columns[index]?.numberFormat !== TEXT_FORMAT;
  formatCells(sheet, TEXT_FORMAT, places(rows, from, isMisplacedText));
}

function writeContent(sheet: Sheet, spec: SheetSpec, rows: readonly (readonly CellInput[])[]): void {
  const purpose = spec.columns.map((_, index) => (index === 0 ? spec.purpose : ''));
  const headings = spec.columns.map((column) => column.heading);
  const content = [purpose, headings, ...rows.map((row) => row.map(cellValue))];
  sheet.getRange(1, 1, content.length, spec.columns.length).setValues(content);
}

function dressHeadings(sheet: Sheet, spec: SheetSpec): void {
  const headings = sheet.getRange(HEADING_ROW, 1, 1, spec.columns.length);
  headings
    .setFontWeight('bold')
    .setFontColor(HEADING_TEXT)
    .setWrap(true)
    .setBackgrounds([
      spec.columns.map((column) => (column.computed ? COMPUTED_HEADING_BACKGROUND : HEADING_BACKGROUND)),
    ]);
  if (spec.columns.some((column) => column.note !== '')) headings.setNotes([spec.columns.map((column) => column.note)]);
  sheet.getRange(1, 1).setFontColor(PURPOSE_TEXT);
}

function layOut(sheet: Sheet, spec: SheetSpec, lastRow: number): void {
  sheet.setFrozenRows(HEADING_ROW);
  sheet.setColumnWidths(1, spec.columns.length, DEFAULT_WIDTH_PIXELS);
  for (const run of runs(spec.columns, (column) => column.widthPixels)) {
    if (run.value !== DEFAULT_WIDTH_PIXELS) sheet.setColumnWidths(run.first, run.count, run.value);
  }
  const wrapped = runs(spec.columns, (column) => column.wrap).filter((run) => run.value);
  const body = wrapped.map(
    (run) => `${columnLetters(run.first)}${HEADING_ROW + 1}:${columnLetters(run.first + run.count - 1)}${lastRow}`,
  );
  if (body.length > 0) sheet.getRangeList(body).setWrap(true);
  for (const run of runs(spec.columns, (column) => column.collapsed)) {
    if (!run.value) continue;
    sheet.getRange(1, run.first, 1, run.count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(run.first, 1)?.collapse();
  }
}

/** The cells below some headings. */
interface Body {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
}

/** Rows of the sheets that stood before, by name: read before anything is written. */
export type GridSizes = ReadonlyMap<string, { readonly rows: number; readonly columns: number }>;

/** Dropdowns that offer and never refuse; a column of another table is offered by its range. */
export function validateColumns(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  columns: readonly ColumnSpec[],
  body: Body,
  grids: GridSizes,
): void {
  columns.forEach((column, index) => {
    const rule = column.validation === null ? null : validationRule(spreadsheet, column.validation, grids);
    if (rule === null) return;
    sheet
      .getRange(body.firstRow, body.firstColumn + index, body.lastRow - body.firstRow + 1, 1)
      .setDataValidation(rule);
  });
}

function validationRule(
  spreadsheet: Spreadsheet,
  validation: ColumnValidation,
  grids: GridSizes,
): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (validation.kind === 'list') return builder.requireValueInList([...validation.values], true).build();
  if (validation.kind === 'reference') return null;
  const source = spreadsheet.getSheetByName(validation.sheetName);
  if (source === null) return null;
  const { firstRow, column } = validation;
  const rowCount = (grids.get(validation.sheetName)?.rows ?? NEW_ROWS) - firstRow + 1;
  return rowCount < 1
    ? null
    : builder.requireValueInRange(source.getRange(firstRow, column, rowCount, 1), true).build();
}

/** Backgrounds for a block that begins in column A. */
export function paint(sheet: Sheet, firstRow: number, tones: readonly (readonly Tone[])[], firstColumn = 1): void {
  const width = tones[0]?.length ?? 0;
  if (width === 0) return;
  sheet
    .getRange(firstRow, firstColumn, tones.length, width)
    .setBackgrounds(tones.map((row) => row.map((tone) => TONE_COLOURS[tone])));
}

interface ColumnRun<V> {
  /** From 1. */
  readonly first: number;
  readonly count: number;
  readonly value: V;
}

/** Neighbouring columns with the same value, so that one call serves them all. */
function runs<V>(columns: readonly ColumnSpec[], read: (column: ColumnSpec) => V): readonly ColumnRun<V>[] {
  const found: { first: number; count: number; value: V }[] = [];
  columns.forEach((column, index) => {
    const value = read(column);
    const last = found[found.length - 1];
    if (last !== undefined && last.value === value) last.count++;
    else found.push({ first: index + 1, count: 1, value });
  });
  return found;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
