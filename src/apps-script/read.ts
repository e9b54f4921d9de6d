import type { IsoDate } from '../core/calendar';
import type { Cell, SheetCells } from '../tables/cell';
import type { SheetOutline } from '../tables/locate';
import { sheetsToRead, type WorkbookCells } from '../tables/read-workbook';
import { dayReader } from './dates';
import { readTags } from './tags';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Which sheets to read: those that hold our tables, or every one (when looking for a matrix to take in). */
export type ReadScope = 'ours' | 'all';

/** The only place that reads cells: two calls per sheet, all before any write. */
export function readCells(spreadsheet: Spreadsheet, scope: ReadScope): WorkbookCells {
  const tags = readTags(spreadsheet);
  const sheets = spreadsheet.getSheets();
  const outlines = sheets.map((sheet): SheetOutline => {
    const id = sheet.getSheetId();
    return { id, name: sheet.getName(), tag: tags.get(id)?.tag ?? null };
  });
  const wanted = scope === 'all' ? new Set(outlines.map((outline) => outline.id)) : sheetsToRead(outlines);
  const dayOf = dayReader(spreadsheet.getSpreadsheetTimeZone());
  const read = sheets.filter((sheet) => wanted.has(sheet.getSheetId())).map((sheet) => readSheet(sheet, dayOf));
  return { outlines, sheets: new Map(read.map((sheet) => [sheet.id, sheet])) };
}

function readSheet(sheet: Sheet, dayOf: (instant: Date) => IsoDate): SheetCells {
  const range = sheet.getDataRange();
  // getValues is typed any[][]; what it returns is listed in platform.md §3.
  const values: (string | number | boolean | Date)[][] = range.getValues();
  const formulas: string[][] = range.getFormulas();
  const hasFormulas = formulas.some((row) => row.some((formula) => formula !== ''));
  const rows = values.map((row, rowIndex) =>
    row.map((value, columnIndex): Cell => {
      if (value instanceof Date) return { date: dayOf(value) };
      const formula = hasFormulas ? (formulas[rowIndex]?.[columnIndex] ?? '') : '';
      return formula !== '' && typeof value === 'string' && NOT_YET_CALCULATED.test(value) ? { formula } : value;
    }),
  );
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    rows: withoutBlankTail(rows),
    formulas: hasFormulas ? formulas : null,
  };
}

/** What Google shows while a formula has no result; the emulated slice shows it for an .xlsx saved without results. */
const NOT_YET_CALCULATED = /^(Loading|Cargando)(\.\.\.|…)$/;

/** The data range reaches as far as any content, also a formula that shows nothing. */
function withoutBlankTail(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] ?? []).every((cell) => cell === '')) length--;
  return rows.slice(0, length);
}
