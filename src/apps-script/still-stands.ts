import { cellText } from '../tables/cell';
import type { Change, IdentityCheck, WriteCells } from '../tables/changes';
import type { GridSizes } from './dropdowns';
import { HostError } from './host-error';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Value = string | number | boolean | Date;

/**
 * Throws when a person moved or filled, since they were read, the rows that are about to be written: the columns that
 * identify rows must be as they were, and the place of new rows still blank. One read per sheet.
 */
export function requireUnmoved(changes: readonly Change[], sheetOf: (id: number) => Sheet, grids: GridSizes): void {
  const checked = new Set<string>();
  const appended = new Map<number, WriteCells[]>();
  for (const change of changes) {
    if (change.kind !== 'writeCells') continue;
    if (change.identity === null) {
      appended.set(change.sheetId, [...(appended.get(change.sheetId) ?? []), change]);
      continue;
    }
    const key = `${change.sheetId}:${change.identity.column}`;
    if (!checked.has(key) && !stillStands(sheetOf(change.sheetId), change.identity)) throw new HostError('moved');
    checked.add(key);
  }
  for (const [id, blocks] of appended) {
    if (!stillBlank(sheetOf(id), blocks, grids)) throw new HostError('moved');
  }
}

function stillStands(sheet: Sheet, identity: IdentityCheck): boolean {
  const { row, column, values } = identity;
  if (values.length === 0) return true;
  const now: Value[][] = sheet.getRange(row, column, values.length, 1).getValues();
  return values.every((before, index) => {
    const value = now[index]?.[0];
    return value instanceof Date || cellText(value) === before;
  });
}

function stillBlank(sheet: Sheet, blocks: readonly WriteCells[], grids: GridSizes): boolean {
  const firstRow = Math.min(...blocks.map((block) => block.row));
  const below = Math.max(...blocks.map((block) => block.row + block.values.length));
  const firstColumn = Math.min(...blocks.map((block) => block.column));
  const beyond = Math.max(...blocks.map((block) => block.column + (block.values[0]?.length ?? 0)));
  const grid = grids.get(blocks[0]?.sheetName ?? '');
  const rowCount = Math.min(below, (grid?.rows ?? below) + 1) - firstRow;
  const columnCount = Math.min(beyond, (grid?.columns ?? beyond) + 1) - firstColumn;
  if (rowCount < 1 || columnCount < 1) return true;
  const now: Value[][] = sheet.getRange(firstRow, firstColumn, rowCount, columnCount).getValues();
  return now.every((line) => line.every((value) => value === ''));
}
