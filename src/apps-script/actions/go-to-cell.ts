import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { cellText } from '../../tables/cell';
import type { PanelLink } from '../../views/sidebar/panel-state';
import { HostError } from '../host-error';
import type { GoneAnswer, Reply } from '../protocol';

/** Takes the person to a cell of the spreadsheet. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type CellTarget = Pick<PanelLink, 'sheetId' | 'row' | 'column' | 'named'>;

/** Takes the person to a cell. A row that has moved since is found again by what names it. */
export function goToCell(target: CellTarget): Reply<GoneAnswer> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet === null) throw new HostError('noSpreadsheet');
  const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === target.sheetId);
  const row = sheet === undefined ? null : rowOf(sheet, target);
  if (sheet === undefined || row === null) return { ok: false, code: 'stale', message: PANEL_SENTENCES.cellGone };
  const range = sheet.getRange(Math.min(row, sheet.getMaxRows()), Math.min(target.column, sheet.getMaxColumns()));
  spreadsheet.setActiveRange(range);
  return { ok: true, value: { place: `${sheet.getName()} ${range.getA1Notation()}` } };
}

function rowOf(sheet: Sheet, { row, named }: CellTarget): number | null {
  if (named === null) return row;
  const last = Math.max(sheet.getLastRow(), 1);
  const column: (string | number | boolean | Date)[][] = sheet.getRange(1, named.column, last, 1).getValues();
  const isIt = (index: number) => {
    const value = column[index]?.[0];
    return value !== undefined && !(value instanceof Date) && cellText(value) === named.text;
  };
  if (isIt(row - 1)) return row;
  const found = column.findIndex((_, index) => isIt(index));
  return found === -1 ? null : found + 1;
}
