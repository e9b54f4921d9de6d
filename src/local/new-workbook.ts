/** A workbook that did not exist before. */
import { blankSheet } from '../xlsx/blank-sheet';
import { newXlsx, type XlsxFile } from '../xlsx/open';
import { PLACE } from './local-script';

const FIRST_SHEET = 'Hoja 1';

/** A workbook as a person gets it from Google: one blank sheet. */
export function blankWorkbook(): XlsxFile {
  const file = newXlsx(PLACE);
  file.book.sheets.push(blankSheet(1, FIRST_SHEET));
  return file;
}

/** Takes the blank first sheet away once there are others and nothing was written on it. */
export function dropBlankSheet({ book }: XlsxFile): void {
  const index = book.sheets.findIndex(
    (sheet) => sheet.name === FIRST_SHEET && sheet.isNew && sheet.touched.length === 0,
  );
  if (index !== -1 && book.sheets.length > 1) book.sheets.splice(index, 1);
}
