import type { PublishedTexts } from '../core/alerts/personal-data';
import type { TableKey } from '../core/records';
import type { Column, PublicationClass } from './column';
import { TABLES } from './definitions/all';

/** The free-text columns that are published, by table: where personal data must not be. */
export function publishedTexts(): PublishedTexts {
  return textColumns(['public']);
}

/** The free-text columns of these classes, by table. */
export function textColumns(classes: readonly PublicationClass[]): PublishedTexts {
  const entries = Object.entries(TABLES).map(([key, table]) => {
    const columns: readonly (readonly [string, Column])[] = Object.entries(table.columns);
    const texts = columns.filter(([, { kind, publication }]) => TEXT_KINDS.has(kind) && classes.includes(publication));
    return [key, texts.map(([field]) => field)] as const;
  });
  // One entry per table of TABLES, which has every TableKey.
  return Object.fromEntries(entries) as unknown as { readonly [table in TableKey]: readonly string[] };
}

const TEXT_KINDS: ReadonlySet<Column['kind']> = new Set(['text', 'link', 'suggested', 'multiText', 'areas']);
