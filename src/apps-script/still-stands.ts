import { cellText } from '../tables/cell';
import type { Change, IdentityCheck, WriteCells } from '../tables/changes';
import { HostError } from './host-error';
import { awaitsResult } from './read';

/** Looks again, right before writing, whether what a plan rests on is where it was. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number | boolean | Date;

/** Throws when a person moved, since they were read, the rows that are about to be written on. One read per sheet. */
export function requireUnmoved(changes: readonly Change[], sheetOf: (id: number) => Sheet): void {
  const checked = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'writeCells' || change.identity === null) continue;
    const key = `${change.sheetId}:${change.identity.column}`;
    if (!checked.has(key) && !stillStands(sheetOf(change.sheetId), change.identity)) throw new HostError('moved');
    checked.add(key);
  }
}

function stillStands(sheet: Sheet, identity: IdentityCheck): boolean {
  const { row, column, values } = identity;
  if (values.length === 0) return true;
  const now: Value[][] = sheet.getRange(row, column, values.length, 1).getValues();
  return values.every((before, index) => {
    const value = now[index]?.[0];
    // A formula still without its result shows a notice instead of what it held when it was read.
    return value instanceof Date || awaitsResult(value) || cellText(value) === before;
  });
}

/** Throws when a person filled, since they were read, the place where new rows are to go. */
export function requireStillBlank(sheets: readonly Sheet[], changes: readonly Change[]): void {
  const appended = changes.filter((change): change is WriteCells => change.kind === 'writeCells');
  for (const id of new Set(appended.map((change) => change.sheetId))) {
    const sheet = sheets.find((candidate) => candidate.getSheetId() === id);
    const blocks = appended.filter((change) => change.sheetId === id);
    if (sheet === undefined || !isBlank(sheet, blocks)) throw new HostError('moved');
  }
}

/** Looks only as far as the sheet reaches. */
function isBlank(sheet: Sheet, blocks: readonly WriteCells[]): boolean {
  const row = Math.min(...blocks.map((block) => block.row));
  const below = Math.max(...blocks.map((block) => block.row + block.values.length));
  const column = Math.min(...blocks.map((block) => block.column));
  const beyond = Math.max(...blocks.map((block) => block.column + (block.values[0]?.length ?? 0)));
  const rowCount = Math.min(below, sheet.getMaxRows() + 1) - row;
  const columnCount = Math.min(beyond, sheet.getMaxColumns() + 1) - column;
  if (rowCount < 1 || columnCount < 1) return true;
  const now: Value[][] = sheet.getRange(row, column, rowCount, columnCount).getValues();
  return now.every((line) => line.every((value) => value === ''));
}
