import './jitless';

import * as z from 'zod/mini';
import { PERSONAL_DATA_KINDS } from '../core/personal-data';
import type { Clearance, ClearedCell } from '../tables/published-cell';
import type { ClearedText } from '../views/documents/section';
import { DAY } from './day';
import { hashOf } from './plan-hash';

/**
 * Decisions about texts in which patterns found personal data and a person saw none. Each is a property of the document,
 * named by a mark of the cell and its text: the text itself is not kept, and another text, or the same elsewhere, is asked
 * about again.
 */
const PREFIX = 'clearance.';
const ENTRY = z.object({ date: DAY, place: z.string(), kinds: z.array(z.literal(PERSONAL_DATA_KINDS)) });

/** Asks the document only when there is something to ask about. */
export function clearance(): Clearance {
  let kept: ReadonlySet<string> | null = null;
  return (cell) => {
    kept ??= new Set(Object.keys(PropertiesService.getDocumentProperties().getProperties()));
    return kept.has(keyOf(cell));
  };
}

export function readClearances(): readonly ClearedText[] {
  return Object.entries(PropertiesService.getDocumentProperties().getProperties())
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([, text]) => parseEntry(text))
    .sort((a, b) => a.date.localeCompare(b.date) || a.place.localeCompare(b.place));
}

export function recordClearance(cell: ClearedCell, entry: ClearedText): void {
  PropertiesService.getDocumentProperties().setProperty(keyOf(cell), JSON.stringify(entry));
}

function keyOf({ cell, text }: ClearedCell): string {
  return `${PREFIX}${hashOf({ cell, text }).slice(0, 20)}`;
}

function parseEntry(text: string): readonly ClearedText[] {
  try {
    const parsed = ENTRY.safeParse(JSON.parse(text));
    return parsed.success ? [parsed.data] : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
