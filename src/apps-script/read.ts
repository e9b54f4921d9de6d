import type { TableKey } from '../core/records';
import { remember } from '../core/remember';
import type { Cell, DateCell, SheetCells } from '../tables/cell';
import { ALL_TABLES } from '../tables/definitions/all';
import { COMPUTED_SHEET_KEYS } from '../tables/definitions/computed';
import { assignSheets, type SheetOutline, type SheetRole } from '../tables/locate';
import { sheetsToRead, type WorkbookCells } from '../tables/read-workbook';
import { resembledTable } from '../tables/resemble';
import { dayReader } from './dates';
import { extentOf, readGrid } from './sheet-extent';
import type { Tags } from './tags';

/** Cells from the spreadsheet, as plain data. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Which sheets to read: those that hold our tables by tag or name; those also that only their headings tell (a file
 * from elsewhere); or every one (when looking for a matrix to take in).
 */
export type ReadScope = 'ours' | 'resembling' | 'all';

/** Whoever is going to write has to know where formulas stand; whoever only looks is spared one call per sheet. */
export type ReadPurpose = 'look' | 'write';

export interface Reading {
  readonly scope: ReadScope;
  readonly purpose: ReadPurpose;
  /** Names of sheets that were being made when the work on them broke off. */
  readonly unfinished: ReadonlySet<string>;
  readonly tags: Tags;
}

/** Still hidden, or blank: it counts once it is whole (design §8b, Sheets). */
export function isUnfinished(sheet: Sheet, names: ReadonlySet<string>): boolean {
  return names.has(sheet.getName()) && (sheet.isSheetHidden() || sheet.getLastRow() === 0);
}

/** The only place that reads cells: two calls per sheet at most, all before any write. */
export function readCells(
  spreadsheet: Spreadsheet,
  { scope, purpose, unfinished, tags }: Reading,
  readSheet: SheetReader,
): WorkbookCells {
  const sheets = spreadsheet.getSheets().filter((sheet) => !isUnfinished(sheet, unfinished));
  const outlines = sheets.map((sheet): SheetOutline => {
    const id = sheet.getSheetId();
    return { id, name: sheet.getName(), tag: tags.bySheet.get(id)?.tag ?? null };
  });
  const wanted = scope === 'all' ? new Set(outlines.map((outline) => outline.id)) : sheetsToRead(outlines);
  const withoutOurFormulas = purpose === 'look' ? wanted : neverWrittenCellByCell(outlines);
  const read = (ids: ReadonlySet<number>): readonly SheetCells[] =>
    sheets
      .filter((sheet) => ids.has(sheet.getSheetId()))
      .map((sheet) => readSheet(sheet, withoutOurFormulas.has(sheet.getSheetId()) ? 'values' : 'formulasToo'));
  const ours = read(wanted);
  if (scope !== 'resembling') return workbook(outlines, ours);
  const missing = missingTables(outlines);
  const others =
    missing.length === 0 ? [] : read(new Set(outlines.map(({ id }) => id).filter((id) => !wanted.has(id))));
  const resembled = new Map(others.map((sheet) => [sheet.id, resembledTable(sheet, missing)]));
  return workbook(
    outlines.map((outline) => ({ ...outline, resembles: resembled.get(outline.id) ?? null })),
    [...ours, ...others],
  );
}

/** The same cells, with the formulas of the sheets that are about to be written on. */
export function withFormulas(spreadsheet: Spreadsheet, cells: WorkbookCells, ids: ReadonlySet<number>): WorkbookCells {
  const sheets = new Map(cells.sheets);
  for (const sheet of spreadsheet.getSheets()) {
    const read = cells.sheets.get(sheet.getSheetId());
    if (read === undefined || !ids.has(read.id)) continue;
    sheets.set(read.id, {
      ...read,
      formulas: unlessNone(readGrid(sheet, extentOf(sheet), (range) => range.getFormulas())),
    });
  }
  return { ...cells, sheets };
}

function workbook(outlines: readonly SheetOutline[], sheets: readonly SheetCells[]): WorkbookCells {
  return { outlines, sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])) };
}

/** Tables of the start that no sheet has by tag or name. */
function missingTables(outlines: readonly SheetOutline[]): readonly TableKey[] {
  const assigned = assignSheets(outlines);
  return ALL_TABLES.filter(({ key, fromStart }) => fromStart && !assigned.has(key)).map(({ key }) => key);
}

/** Settings are only read; computed sheets are written whole. */
function neverWrittenCellByCell(outlines: readonly SheetOutline[]): ReadonlySet<number> {
  const roles: readonly SheetRole[] = ['settings', ...COMPUTED_SHEET_KEYS];
  const assigned = assignSheets(outlines);
  return new Set(roles.flatMap((role) => assigned.get(role)?.id ?? []));
}

/** Columns of dates repeat few days: cells never change, so one stands for all that show the same. */
function dateCellReader(timeZone: string): (instant: Date) => DateCell {
  const dayOf = dayReader(timeZone);
  const cellOf = remember((milliseconds: number): DateCell => ({ date: dayOf(new Date(milliseconds)) }));
  return (instant) => cellOf(instant.getTime());
}

export type SheetReader = (sheet: Sheet, wanted: 'values' | 'formulasToo') => SheetCells;

/** Reads a sheet of this spreadsheet as it is at that moment: one call, or two. */
export function sheetReader(spreadsheet: Spreadsheet): SheetReader {
  const dateOf = dateCellReader(spreadsheet.getSpreadsheetTimeZone());
  return (sheet, wanted) => {
    const extent = extentOf(sheet);
    // getValues is typed any[][]; what it returns is listed in platform.md §3.
    const values: (string | number | boolean | Date)[][] = readGrid(sheet, extent, (range) => range.getValues());
    const isWanted = wanted === 'formulasToo' || values.some(mayAwaitResults);
    const formulas = isWanted ? unlessNone(readGrid(sheet, extent, (range) => range.getFormulas())) : null;
    return {
      id: sheet.getSheetId(),
      name: sheet.getName(),
      rows: withoutBlankTail(turnIntoCells(values, formulas, dateOf)),
      formulas,
    };
  };
}

/** Changes the rows it is given and gives them back: of a large sheet, a copy would weigh as much again. */
function turnIntoCells(
  rows: (Cell | Date)[][],
  formulas: SheetCells['formulas'],
  dateOf: (instant: Date) => DateCell,
): readonly (readonly Cell[])[] {
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      if (value instanceof Date) row[columnIndex] = Number.isNaN(value.getTime()) ? String(value) : dateOf(value);
      else if (formulas !== null && awaitsResult(value)) {
        const formula = formulas[rowIndex]?.[columnIndex] ?? '';
        if (formula !== '') row[columnIndex] = { formula };
      }
    });
  });
  // No date of the host is left.
  return rows as Cell[][];
}

function unlessNone(formulas: string[][]): SheetCells['formulas'] {
  return formulas.some((row) => row.some((formula) => formula !== '')) ? formulas : null;
}

/** What Google shows while a formula has no result; the emulator shows it for an .xlsx saved without results. */
const NOT_YET_CALCULATED = /^(Loading|Cargando)(\.\.\.|…)$/;

export function awaitsResult(value: unknown): boolean {
  return typeof value === 'string' && NOT_YET_CALCULATED.test(value);
}

function mayAwaitResults(row: readonly unknown[]): boolean {
  return row.some(awaitsResult);
}

/** The data range reaches as far as any content, also a formula that shows nothing. */
function withoutBlankTail(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] ?? []).every((cell) => cell === '')) length--;
  return rows.slice(0, length);
}
