import { columnLetters } from '../core/cell-address';
import { cellText } from '../tables/cell';
import {
  type AddColumns,
  type Change,
  type ColumnSpec,
  HEADING_ROW,
  type IdentityCheck,
  type ReplaceSheet,
  type WriteCells,
} from '../tables/changes';
import { createSheet, type GridSizes, paint, validateColumns } from './create-sheet';
import { HostError } from './host-error';
import { COMPUTED_HEADING_BACKGROUND, HEADING_BACKGROUND, HEADING_TEXT } from './palette';
import { readTags, writeTag } from './tags';
import { cellValue, formatCells, writeBlock } from './write-values';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The only place that writes cells. Before the first write, the columns that identify the rows are read again: if a
 * person moved rows meanwhile, nothing is written. Tags are written last, so that a run cut short is simply repeated.
 */
export function applyChanges(spreadsheet: Spreadsheet, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  const sheetOf = (id: number): Sheet => {
    const sheet = sheets.get(id);
    if (sheet === undefined) throw new HostError('moved');
    return sheet;
  };
  checkIdentities(changes, sheetOf);
  const grids = gridSizes(changes, [...sheets.values()]);
  const activeSheet = spreadsheet.getActiveSheet();
  const existingTags = changes.some((change) => change.kind === 'addColumns' || change.kind === 'tagSheet')
    ? readTags(spreadsheet)
    : new Map();
  for (const change of changes) {
    switch (change.kind) {
      case 'createSheet':
        createSheet(spreadsheet, change, grids);
        break;
      case 'addColumns':
        addColumns(spreadsheet, sheetOf(change.sheetId), change, grids);
        writeTag(sheetOf(change.sheetId), change.tag, existingTags.get(change.sheetId)?.metadata);
        break;
      case 'writeCells':
        writeCells(sheetOf(change.sheetId), change, grids);
        break;
      case 'replaceSheet':
        replaceSheet(sheetOf(change.sheetId), change, grids);
        break;
      case 'tagSheet':
        writeTag(sheetOf(change.sheetId), change.tag, existingTags.get(change.sheetId)?.metadata);
        break;
    }
  }
  // A new sheet takes the focus; the person keeps what they were looking at.
  spreadsheet.setActiveSheet(activeSheet);
  SpreadsheetApp.flush();
}

/** Sizes of the sheets that may have to grow or are offered in a dropdown; asked for before the first write. */
function gridSizes(changes: readonly Change[], sheets: readonly Sheet[]): GridSizes {
  const wanted = new Set(changes.flatMap(sheetsToMeasure));
  return new Map(
    sheets
      .map((sheet) => ({ sheet, name: sheet.getName() }))
      .filter(({ name }) => wanted.has(name))
      .map(({ sheet, name }) => [name, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }]),
  );
}

function sheetsToMeasure(change: Change): readonly string[] {
  switch (change.kind) {
    case 'createSheet':
      return offeredSheets(change.sheet.columns);
    case 'addColumns':
      return [change.sheetName, ...offeredSheets(change.columns)];
    case 'writeCells':
      return change.identity === null ? [change.sheetName] : [];
    case 'replaceSheet':
      return change.rows.length > change.oldRowCount ? [change.sheetName] : [];
    case 'tagSheet':
      return [];
  }
}

function offeredSheets(columns: readonly ColumnSpec[]): readonly string[] {
  return columns.flatMap((column) => (column.validation?.kind === 'range' ? [column.validation.sheetName] : []));
}

/** Adds rows below when the content needs them. */
function growTo(sheet: Sheet, lastRow: number, grid: { readonly rows: number } | undefined): void {
  if (grid !== undefined && lastRow > grid.rows) sheet.insertRowsAfter(grid.rows, lastRow - grid.rows);
}

function checkIdentities(changes: readonly Change[], sheetOf: (id: number) => Sheet): void {
  const checked = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'writeCells' || change.identity === null) continue;
    const key = `${change.sheetId}:${change.identity.column}`;
    if (!checked.has(key) && !stillStands(sheetOf(change.sheetId), change.identity)) throw new HostError('moved');
    checked.add(key);
  }
}

function stillStands(sheet: Sheet, identity: IdentityCheck): boolean {
  const { row, column, values } = identity;
  if (values.length === 0) return true;
  const now: (string | number | boolean | Date)[][] = sheet.getRange(row, column, values.length, 1).getValues();
  return values.every((before, index) => {
    const value = now[index]?.[0];
    return value instanceof Date || cellText(value) === before;
  });
}

function addColumns(spreadsheet: Spreadsheet, sheet: Sheet, change: AddColumns, grids: GridSizes): void {
  const { headerRow, firstColumn, columns } = change;
  const grid = grids.get(change.sheetName) ?? { rows: headerRow, columns: firstColumn - 1 };
  const missing = firstColumn + columns.length - 1 - grid.columns;
  if (missing > 0) sheet.insertColumnsAfter(grid.columns, missing);
  const lastRow = Math.max(grid.rows, headerRow + 1);
  growTo(sheet, lastRow, grid);
  const byFormat = new Map<string, string[]>();
  columns.forEach((column, index) => {
    const letters = columnLetters(firstColumn + index);
    const ranges = byFormat.get(column.numberFormat) ?? [];
    byFormat.set(column.numberFormat, [...ranges, `${letters}${headerRow + 1}:${letters}${lastRow}`]);
  });
  for (const [format, ranges] of byFormat) formatCells(sheet, format, ranges);
  sheet
    .getRange(headerRow, firstColumn, 1, columns.length)
    .setNumberFormat('@')
    .setValues([columns.map((column) => column.heading)])
    .setNotes([columns.map((column) => column.note)])
    .setFontWeight('bold')
    .setFontColor(HEADING_TEXT)
    .setBackgrounds([columns.map((column) => (column.computed ? COMPUTED_HEADING_BACKGROUND : HEADING_BACKGROUND))]);
  validateColumns(spreadsheet, sheet, columns, { firstRow: headerRow + 1, lastRow, firstColumn }, grids);
}

function writeCells(sheet: Sheet, change: WriteCells, grids: GridSizes): void {
  growTo(sheet, change.row + change.values.length - 1, grids.get(change.sheetName));
  writeBlock(sheet, change.row, change.column, change.values);
  if (change.tones !== null) paint(sheet, change.row, change.tones, change.column);
}

/** A computed sheet is overwritten in place, so that links to it and its place among the tabs stay. */
function replaceSheet(sheet: Sheet, change: ReplaceSheet, grids: GridSizes): void {
  const width = change.sheet.columns.length;
  const rows = Math.max(change.rows.length, change.oldRowCount);
  growTo(sheet, HEADING_ROW + rows, grids.get(change.sheetName));
  const blank = change.sheet.columns.map(() => '');
  const content = Array.from({ length: rows }, (_, index) => change.rows[index]?.map(cellValue) ?? blank);
  sheet.getRange(HEADING_ROW + 1, 1, rows, width).setValues(content);
  const none = change.sheet.columns.map(() => 'none' as const);
  paint(
    sheet,
    HEADING_ROW + 1,
    Array.from({ length: rows }, (_, index) => change.tones[index] ?? none),
  );
}
