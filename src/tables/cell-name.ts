import type { IssuePlace } from '../core/issues';
import type { TableKey, Tables } from '../core/records';
import { remember } from '../core/remember';
import { foldText } from '../core/text';

/**
 * What a cell is called wherever its row stands: by the code that only this row has, else by its number. A decision about
 * one cell is kept under it; where it no longer fits, people are asked again.
 */
export type CellName = string;

export function cellNamer(tables: Tables): (at: IssuePlace) => CellName {
  const namesIn = remember((table: TableKey) => rowNames(tables[table]));
  return ({ table, row, field }) =>
    `${table}.${field}${table === 'settings' ? '' : (namesIn(table).get(row) ?? `#${row}`)}`;
}

function rowNames(
  rows: readonly { readonly row: number; readonly code?: string | null }[],
): ReadonlyMap<number, string> {
  const rowOf = new Map<string, number | null>();
  for (const { row, code } of rows) {
    if (typeof code !== 'string') continue;
    const key = foldText(code);
    rowOf.set(key, rowOf.has(key) ? null : row);
  }
  return new Map([...rowOf].flatMap(([code, row]) => (row === null ? [] : [[row, `=${code}`] as const])));
}
