import { withDocumentLock } from '../lock';
import type { CopiedAnswer } from '../protocol';

/** Copies of sheets as they are, at the end of the tabs, before a change that cannot be undone. */
export function copySheets(names: readonly string[]): CopiedAnswer {
  return withDocumentLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheets = spreadsheet.getSheets().filter((sheet) => names.includes(sheet.getName()));
    return { names: sheets.map((sheet) => sheet.copyTo(spreadsheet).getName()) };
  });
}
