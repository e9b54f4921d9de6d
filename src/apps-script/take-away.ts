import { cellText, type SheetCells } from '../tables/cell';
import { HEADING_ROW } from '../tables/changes';

/** Sheets that the add-on made go again. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Leaving {
  readonly sheet: Sheet;
  read(): SheetCells;
  /** Is what stands from the headings on nothing but ours? */
  isOurs(rows: readonly (readonly string[])[]): boolean;
}

/**
 * Hidden first, so that nobody types in them any more; then read whole; deleted only if a person left nothing there, else
 * all are shown again. Comments cannot be read (design §8b). Returns whether they went.
 */
export function takeAway(spreadsheet: Spreadsheet, sheets: readonly Leaving[]): boolean {
  for (const { sheet } of sheets) sheet.hideSheet();
  const areOurs = sheets.every(({ sheet, read, isOurs }) => {
    const { rows, formulas } = read();
    const texts = rows.slice(HEADING_ROW - 1).map((row) => row.map(cellText));
    return formulas === null && isOurs(texts) && !holdsMore(sheet, rows.length);
  });
  for (const { sheet } of sheets) {
    if (areOurs) spreadsheet.deleteSheet(sheet);
    else sheet.showSheet();
  }
  return areOurs;
}

/** Notes below the headings, and whatever floats above the cells. */
function holdsMore(sheet: Sheet, rowCount: number): boolean {
  const notes = rowCount > HEADING_ROW ? sheet.getDataRange().getNotes().slice(HEADING_ROW) : [];
  return (
    notes.some((row) => row.some((note) => note !== '')) ||
    sheet.getCharts().length + sheet.getImages().length + sheet.getDrawings().length > 0
  );
}
