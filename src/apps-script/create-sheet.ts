import { columnLetters } from '../core/cell-address';
import { type CellInput, type ColumnSpec, type CreateSheet, HEADING_ROW, type SheetSpec } from '../tables/changes';
import { groupBy, runsOf } from './column-runs';
import { validateColumns } from './dropdowns';
import type { FormulaGuard } from './formula-guard';
import { type GridSizes, growTo, NEW_GRID } from './grid';
import { HostError } from './host-error';
import { HEADING_TEXT, headingBackgrounds, PURPOSE_TEXT } from './palette';
import { sheetReader } from './read';
import { writeTag } from './tags';
import { type Leaving, takeAway } from './take-away';
import { formatCells, places, setCells, TEXT_FORMAT } from './write-values';

/** A new sheet of ours on the spreadsheet, whole. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A new sheet of ours at the end of the tabs, complete: formats before values. It is tagged at once and stays hidden, so
 * that until it is shown nobody takes it for whole.
 */
export function createSheet(
  spreadsheet: Spreadsheet,
  change: CreateSheet,
  grids: GridSizes,
  guard: FormulaGuard,
): Sheet {
  const { sheet: spec, rows } = change;
  const sheet = newSheet(spreadsheet, spec.name);
  writeTag(sheet, { ...change.tag, sheetId: sheet.getSheetId() }, undefined);
  const lastRow = Math.max(NEW_GRID.rows, HEADING_ROW + rows.length);
  growTo(sheet, lastRow, NEW_GRID);
  const missing = spec.columns.length - NEW_GRID.columns;
  if (missing > 0) sheet.insertColumnsAfter(NEW_GRID.columns, missing);
  formatColumns(sheet, spec, rows, lastRow);
  for (const [format, cells] of groupBy(change.cellFormats, (entry) => entry.numberFormat)) {
    formatCells(
      sheet,
      format,
      cells.map((cell) => `${columnLetters(cell.column)}${cell.row}`),
    );
  }
  writeContent(sheet, spec, rows, guard);
  dress(sheet, spec.columns);
  layOut(sheet, spec, lastRow);
  validateColumns({ spreadsheet, sheet, grids }, spec.columns, { firstRow: HEADING_ROW + 1, lastRow, firstColumn: 1 });
  return sheet;
}

/** A blank sheet, hidden. One of that name stands there only where work broke off: half made, it is made anew. */
export function newSheet(spreadsheet: Spreadsheet, name: string, template?: Sheet): Sheet {
  const left = spreadsheet.getSheetByName(name);
  if (left !== null && left.getLastRow() === 0 && !left.isSheetHidden()) return hidden(spreadsheet, left);
  if (left !== null && !takeAway(spreadsheet, [halfMade(spreadsheet, left)])) throw new HostError('moved');
  const place = spreadsheet.getSheets().length;
  const options = template === undefined ? {} : { template };
  return hidden(spreadsheet, spreadsheet.insertSheet(name, place, options));
}

/** Unless it is the last one in sight: Google hides no workbook whole. */
function hidden(spreadsheet: Spreadsheet, sheet: Sheet): Sheet {
  const isSeen = (other: Sheet) => other.getSheetId() !== sheet.getSheetId() && !other.isSheetHidden();
  return spreadsheet.getSheets().some(isSeen) ? sheet.hideSheet() : sheet;
}

/** Hidden since it was begun, so that nobody has written in it but us. */
function halfMade(spreadsheet: Spreadsheet, sheet: Sheet): Leaving {
  return { sheet, read: () => sheetReader(spreadsheet)(sheet, 'formulasToo'), isOurs: () => sheet.isSheetHidden() };
}

/** Text everywhere, then the typed columns; text that fell into a typed column keeps its text format. */
function formatColumns(sheet: Sheet, spec: SheetSpec, rows: readonly (readonly CellInput[])[], lastRow: number): void {
  sheet.getRange(1, 1, lastRow, spec.columns.length).setNumberFormat(TEXT_FORMAT).setVerticalAlignment('top');
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

function writeContent(
  sheet: Sheet,
  spec: SheetSpec,
  rows: readonly (readonly CellInput[])[],
  guard: FormulaGuard,
): void {
  const purpose = spec.columns.map((_, index) => (index === 0 ? spec.purpose : ''));
  const headings = spec.columns.map((column) => column.heading);
  setCells(sheet, { row: 1, column: 1 }, [purpose, headings, ...rows], guard);
}

function dress(sheet: Sheet, columns: readonly ColumnSpec[]): void {
  const top = [columns.map(() => PURPOSE_TEXT), columns.map(() => HEADING_TEXT)];
  sheet.getRange(1, 1, HEADING_ROW, columns.length).setFontColors(top);
  const headings = sheet.getRange(HEADING_ROW, 1, 1, columns.length);
  headings.setBackgrounds([headingBackgrounds(columns)]).setFontWeight('bold');
  if (columns.some((column) => column.note !== '')) headings.setNotes([columns.map((column) => column.note)]);
}

function layOut(sheet: Sheet, spec: SheetSpec, lastRow: number): void {
  sheet.setFrozenRows(HEADING_ROW);
  setWidths(sheet, spec.columns);
  const wrapped = runsOf(spec.columns, (column) => column.wrap).filter((run) => run.value);
  const body = wrapped.map(
    (run) => `${columnLetters(run.first)}${HEADING_ROW + 1}:${columnLetters(run.first + run.count - 1)}${lastRow}`,
  );
  const headings = `A${HEADING_ROW}:${columnLetters(spec.columns.length)}${HEADING_ROW}`;
  sheet.getRangeList([headings, ...body]).setWrap(true);
  for (const run of runsOf(spec.columns, (column) => column.collapsed)) {
    if (!run.value) continue;
    sheet.getRange(1, run.first, 1, run.count).shiftColumnGroupDepth(1);
    sheet.getColumnGroup(run.first, 1)?.collapse();
  }
}

/** The commonest width for all, then the others run by run. */
function setWidths(sheet: Sheet, columns: readonly ColumnSpec[]): void {
  const widths = runsOf(columns, (column) => column.widthPixels);
  const byWidth = [...groupBy(widths, (run) => String(run.value)).values()];
  const [commonest] = byWidth.reduce((most, some) => (some.length > most.length ? some : most), []);
  if (commonest === undefined) return;
  sheet.setColumnWidths(1, columns.length, commonest.value);
  for (const run of widths) {
    if (run.value !== commonest.value) sheet.setColumnWidths(run.first, run.count, run.value);
  }
}
