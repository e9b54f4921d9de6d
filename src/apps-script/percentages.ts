import type { SheetCells } from '../tables/cell';
import { progressTypedAsNumber, withPercentages } from '../tables/percent-cells';
import type { WorkbookCells } from '../tables/read-workbook';

/** Which numbers the spreadsheet shows as percentages: only their format tells. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One call, and only where progress stands as a number. */
export function readPercentages(spreadsheet: Spreadsheet, cells: WorkbookCells): WorkbookCells {
  const place = progressTypedAsNumber(cells);
  const sheet = cells.sheets.get(place?.sheetId ?? Number.NaN);
  if (place === null || sheet === undefined) return cells;
  const { column, firstRow, rowCount } = place;
  const range = sheetOf(spreadsheet, sheet.id)?.getRange(firstRow, column, rowCount, 1);
  if (range === undefined) return cells;
  const read = withPercentages(sheet, range.getNumberFormats(), place);
  return { ...cells, sheets: new Map(cells.sheets).set(sheet.id, read) };
}

/** A matrix to take in, its percentages as a person sees them: one call, where it has numbers at all. */
export function percentagesShown(spreadsheet: Spreadsheet, sheet: SheetCells): SheetCells {
  if (!sheet.rows.some((row) => row.some((cell) => typeof cell === 'number'))) return sheet;
  const formats = sheetOf(spreadsheet, sheet.id)?.getDataRange().getNumberFormats();
  return formats === undefined ? sheet : withPercentages(sheet, formats, { firstRow: 1, column: 1 });
}

function sheetOf(spreadsheet: Spreadsheet, id: number): GoogleAppsScript.Spreadsheet.Sheet | undefined {
  return spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === id);
}
