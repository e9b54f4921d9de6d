import { columnLetters } from '../core/cell-address';
import type { AddColumns, Change, ColumnSpec, CreateComputed } from '../tables/changes';
import { groupBy } from './column-runs';
import { createComputed, replaceComputed } from './computed-sheets';
import { createSheet } from './create-sheet';
import { validateColumns } from './dropdowns';
import { type FormulaGuard, formulaGuard } from './formula-guard';
import { type GridSizes, growTo } from './grid';
import { asHostError, HostError } from './host-error';
import { joinNeighbours, type Writing } from './join-neighbours';
import { HEADING_TEXT, headingBackgrounds, toneColours } from './palette';
import { requireUnmoved } from './still-stands';
import { readTags, writeTag } from './tags';
import { formatCells, TEXT_FORMAT, writeBlock } from './write-values';

/** Changes as plain data, carried out on the spreadsheet. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The only place that writes cells. Before the first write, what is to be written on is read again: if a person moved
 * rows meanwhile, nothing is written. Tags are written last, so that a run cut short is simply repeated. Returns the ids
 * of the tables it made, by name.
 */
export function applyChanges(spreadsheet: Spreadsheet, changes: readonly Change[]): NewSheets {
  if (changes.length === 0) return new Map();
  try {
    return applyAll(spreadsheet, changes);
  } catch (error) {
    throw asHostError(error, 'sheetsRefused');
  }
}

export type NewSheets = ReadonlyMap<string, number>;

function applyAll(spreadsheet: Spreadsheet, changes: readonly Change[]): NewSheets {
  const made = new Map<string, number>();
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  const sheetOf = (id: number): Sheet => {
    const sheet = sheets.get(id);
    if (sheet === undefined) throw new HostError('moved');
    return sheet;
  };
  const grids = gridSizes(changes, [...sheets.values()]);
  requireUnmoved(changes, sheetOf);
  const activeSheet = spreadsheet.getActiveSheet();
  const existingTags = changes.some((change) => change.kind === 'addColumns' || change.kind === 'tagSheet')
    ? readTags(spreadsheet)
    : new Map();
  const guard = formulaGuard();
  for (const change of joinNeighbours(changes)) {
    switch (change.kind) {
      case 'createSheet':
        made.set(change.sheet.name, createSheet(spreadsheet, change, grids, guard));
        break;
      case 'addColumns':
        addColumns(spreadsheet, sheetOf(change.sheetId), change, grids);
        writeTag(sheetOf(change.sheetId), change.tag, existingTags.get(change.sheetId)?.metadata);
        break;
      case 'writing':
        writeCells(sheetOf(change.sheetId), change, grids, guard);
        break;
      case 'replaceComputed':
        replaceComputed(sheetOf(change.sheetId), change, grids.get(change.sheetName), guard);
        break;
      case 'tagSheet':
        writeTag(sheetOf(change.sheetId), change.tag, existingTags.get(change.sheetId)?.metadata);
        break;
    }
  }
  createComputed(
    spreadsheet,
    changes.filter((change): change is CreateComputed => change.kind === 'createComputed'),
    guard,
  );
  // A new sheet takes the focus; the person keeps what they were looking at.
  spreadsheet.setActiveSheet(activeSheet);
  SpreadsheetApp.flush();
  return made;
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
    case 'replaceComputed':
      return change.rows.length > change.oldRowCount ? [change.sheetName] : [];
    case 'createComputed':
    case 'tagSheet':
      return [];
  }
}

function offeredSheets(columns: readonly ColumnSpec[]): readonly string[] {
  return columns.flatMap((column) => (column.validation?.kind === 'range' ? [column.validation.sheetName] : []));
}

function addColumns(spreadsheet: Spreadsheet, sheet: Sheet, change: AddColumns, grids: GridSizes): void {
  const { headerRow, firstColumn, columns } = change;
  const grid = grids.get(change.sheetName) ?? { rows: headerRow, columns: firstColumn - 1 };
  const missing = firstColumn + columns.length - 1 - grid.columns;
  if (missing > 0) sheet.insertColumnsAfter(grid.columns, missing);
  const lastRow = Math.max(grid.rows, headerRow + 1);
  growTo(sheet, lastRow, grid);
  const letters = columns.map((column, index) => ({ column, letters: columnLetters(firstColumn + index) }));
  for (const [format, group] of groupBy(letters, ({ column }) => column.numberFormat)) {
    formatCells(
      sheet,
      format,
      group.map((entry) => `${entry.letters}${headerRow + 1}:${entry.letters}${lastRow}`),
    );
  }
  sheet
    .getRange(headerRow, firstColumn, 1, columns.length)
    .setNumberFormat(TEXT_FORMAT)
    .setValues([columns.map((column) => column.heading)])
    .setNotes([columns.map((column) => column.note)])
    .setFontWeight('bold')
    .setFontColor(HEADING_TEXT)
    .setBackgrounds([headingBackgrounds(columns)]);
  validateColumns({ spreadsheet, sheet, grids }, columns, { firstRow: headerRow + 1, lastRow, firstColumn });
}

function writeCells(sheet: Sheet, change: Writing, grids: GridSizes, guard: FormulaGuard): void {
  growTo(sheet, change.row + change.values.length - 1, grids.get(change.sheetName));
  writeBlock(sheet, change, change.values, guard);
  for (const { column, tones } of change.shades) {
    const width = tones[0]?.length ?? 0;
    if (width > 0) sheet.getRange(change.row, column, tones.length, width).setBackgrounds(toneColours(tones));
  }
}
