import { markOf } from '../../core/mark';
import type { TableKey } from '../../core/records';
import { ALL_TABLES } from '../../tables/definitions/all';
import type { LinkSource } from './links';
import type { PanelRevision } from './panel-state';

/** A mark of what each table holds. It tells two readings apart; it is no secret and no proof. */
export function revisionOf(source: LinkSource): PanelRevision {
  return Object.fromEntries(
    ALL_TABLES.filter(({ key }) => source.reading.layouts.has(key)).map(({ key }) => [key, tableMark(key, source)]),
  );
}

/** True when a table that matters to a write is no longer as the panel read it. */
export function isStale(seen: PanelRevision, now: PanelRevision, tables: readonly TableKey[]): boolean {
  return tables.some((table) => seen[table] !== now[table]);
}

function tableMark(key: TableKey, { cells, reading }: LinkSource): string {
  const rows = cells.sheets.get(reading.layouts.get(key)?.sheetId ?? -1)?.rows ?? [];
  return `${rows.length}.${markOf(rows.map((row) => JSON.stringify(row)).join(''))}`;
}
