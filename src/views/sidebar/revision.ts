import type { TableKey } from '../../core/records';
import { ALL_TABLES } from '../../tables/definitions/all';
import type { LinkSource } from './links';
import type { PanelRevision } from './panel-state';

/** A mark of what each table holds. It tells two readings apart; it is no secret and no proof. */
export function revisionOf(source: LinkSource): PanelRevision {
  return Object.fromEntries(
    ALL_TABLES.filter(({ key }) => source.reading.layouts.has(key)).map(({ key }) => [key, markOf(key, source)]),
  );
}

/** True when a table that matters to a write is no longer as the panel read it. */
export function isStale(seen: PanelRevision, now: PanelRevision, tables: readonly TableKey[]): boolean {
  return tables.some((table) => seen[table] !== now[table]);
}

function markOf(key: TableKey, { cells, reading }: LinkSource): string {
  const rows = cells.sheets.get(reading.layouts.get(key)?.sheetId ?? -1)?.rows ?? [];
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (const row of rows) {
    const text = JSON.stringify(row);
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 16777619);
      high = Math.imul(high ^ code, 2654435761);
    }
  }
  return `${rows.length}.${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
