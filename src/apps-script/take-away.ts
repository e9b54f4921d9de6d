import { cellText, type SheetCells } from '../tables/cell';
import { HEADING_ROW } from '../tables/changes';

/** A sheet that the add-on made goes again. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Leaving {
  readonly spreadsheet: Spreadsheet;
  readonly sheet: Sheet;
  read(): SheetCells;
  /** Is what stands from the headings on nothing but ours? */
  isOurs(rows: readonly (readonly string[])[]): boolean;
}

/**
 * Hidden first, so that nobody types in it any more; then read whole; deleted only if a person left nothing there, else
 * shown again. Comments cannot be read (design §8b). Returns whether it went.
 */
export function takeAway({ spreadsheet, sheet, read, isOurs }: Leaving): boolean {
  sheet.hideSheet();
  const { rows, formulas } = read();
  const texts = rows.slice(HEADING_ROW - 1).map((row) => row.map(cellText));
  if (formulas === null && isOurs(texts) && !holdsMore(sheet, rows.length)) {
    spreadsheet.deleteSheet(sheet);
    return true;
  }
  sheet.showSheet();
  return false;
}

/** Notes below the headings, and whatever floats above the cells. */
function holdsMore(sheet: Sheet, rowCount: number): boolean {
  const notes = rowCount > HEADING_ROW ? sheet.getDataRange().getNotes().slice(HEADING_ROW) : [];
  return (
    notes.some((row) => row.some((note) => note !== '')) ||
    sheet.getCharts().length + sheet.getImages().length + sheet.getDrawings().length > 0
  );
}
