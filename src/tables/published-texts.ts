import type { PublishedTexts } from '../core/alerts/personal-data';
import type { TableKey } from '../core/records';
import type { Column } from './column';
import { TABLES } from './definitions/all';

/** The free-text columns that are published, by table: where personal data must not be. */
export function publishedTexts(): PublishedTexts {
  const entries = Object.entries(TABLES).map(([key, table]) => {
    const columns: readonly (readonly [string, Column])[] = Object.entries(table.columns);
    return [key, columns.filter(([, column]) => isPublishedText(column)).map(([field]) => field)] as const;
  });
  // One entry per table of TABLES, which has every TableKey.
  return Object.fromEntries(entries) as unknown as { readonly [table in TableKey]: readonly string[] };
}

const TEXT_KINDS: ReadonlySet<Column['kind']> = new Set(['text', 'link', 'suggested', 'multiText', 'areas']);

function isPublishedText(column: Column): boolean {
  return column.publication === 'public' && TEXT_KINDS.has(column.kind);
}
