import { columnLetters } from '../core/cell-address';
import type {
  AddColumns,
  AppendRows,
  Change,
  ColumnSpec,
  CopySheet,
  CreateComputed,
  WriteCells,
} from '../tables/changes';
import { groupBy } from './column-runs';
import { createComputed, replaceComputed } from './computed-sheets';
import { createSheet } from './create-sheet';
import { validateColumns } from './dropdowns';
import type { FormulaGuard } from './formula-guard';
import { type GridSizes, growTo } from './grid';
import { HEADING_TEXT, headingBackgrounds } from './palette';
import { readTags, writeTag } from './tags';
import { formatCells, TEXT_FORMAT } from './write-values';

/** Sheets made, completed and written whole on the spreadsheet. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Changes that are about a sheet and not about cells or rows of it. */
export type SheetChange = Exclude<Change, WriteCells | AppendRows>;

export interface SheetWork {
  readonly spreadsheet: Spreadsheet;
  sheetOf(id: number): Sheet;
  readonly guard: FormulaGuard;
}

/** What the other changes stand on: new sheets, hidden until all is written, columns that were missing, tags. */
export function prepareSheets(
  { spreadsheet, sheetOf, guard }: SheetWork,
  changes: readonly SheetChange[],
): readonly Sheet[] {
  const grids = gridSizes(changes, spreadsheet.getSheets());
  const existingTags = changes.some((change) => change.kind === 'addColumns' || change.kind === 'tagSheet')
    ? readTags(spreadsheet).bySheet
    : new Map();
  const made: Sheet[] = [];
  for (const change of changes) {
    switch (change.kind) {
      case 'createSheet':
        made.push(createSheet(spreadsheet, change, grids, guard));
        break;
      case 'addColumns':
        addColumns(spreadsheet, sheetOf(change.sheetId), change, grids);
        writeTag(sheetOf(change.sheetId), change.tag, existingTags.get(change.sheetId)?.metadata);
        break;
      case 'tagSheet':
        writeTag(sheetOf(change.sheetId), change.tag, existingTags.get(change.sheetId)?.metadata);
        break;
      case 'copySheet':
        (leftCopy(spreadsheet, change) ?? sheetOf(change.sheetId).copyTo(spreadsheet)).setName(change.copyName);
        break;
    }
  }
  return made;
}

/** A copy that work which broke off made, still under the name that Google gave it. */
function leftCopy(spreadsheet: Spreadsheet, { sheetName, known }: CopySheet): Sheet | undefined {
  const names = [`Copia de ${sheetName}`, `Copy of ${sheetName}`];
  return spreadsheet
    .getSheets()
    .find((sheet) => !known.includes(sheet.getSheetId()) && names.some((name) => sheet.getName().startsWith(name)));
}

/** The sheets the add-on writes whole, and those it has to make first. */
export function writeComputed(
  { spreadsheet, sheetOf, guard }: SheetWork,
  changes: readonly SheetChange[],
): readonly Sheet[] {
  const replaced = changes.filter((change) => change.kind === 'replaceComputed');
  const grids = gridSizes(replaced, spreadsheet.getSheets());
  for (const change of replaced) replaceComputed(sheetOf(change.sheetId), change, grids.get(change.sheetName), guard);
  return createComputed(
    spreadsheet,
    changes.filter((change): change is CreateComputed => change.kind === 'createComputed'),
    guard,
  );
}

/** Sizes of the sheets that may have to grow or are offered in a dropdown; asked for before the first write. */
function gridSizes(changes: readonly SheetChange[], sheets: readonly Sheet[]): GridSizes {
  const wanted = new Set(changes.flatMap(sheetsToMeasure));
  return new Map(
    sheets
      .map((sheet) => ({ sheet, name: sheet.getName() }))
      .filter(({ name }) => wanted.has(name))
      .map(({ sheet, name }) => [name, { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }]),
  );
}

function sheetsToMeasure(change: SheetChange): readonly string[] {
  switch (change.kind) {
    case 'createSheet':
      return offeredSheets(change.sheet.columns);
    case 'addColumns':
      return [change.sheetName, ...offeredSheets(change.columns)];
    case 'replaceComputed':
      return change.rows.length > change.oldRowCount ? [change.sheetName] : [];
    case 'createComputed':
    case 'tagSheet':
    case 'copySheet':
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
