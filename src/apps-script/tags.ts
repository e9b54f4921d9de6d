import './jitless';

import * as z from 'zod/mini';
import type { SheetTag } from '../tables/locate';
import { mapOf } from './map-of';

/**
 * Sheets are found by what they remember about themselves, not by their name (developer metadata): a sheet with a table
 * has a tag of its own, so that a copied tab is told from it; the computed ones share a tag of the spreadsheet.
 */
const TAG_KEY = 'matriz-participa';

const TAG = z.object({ table: z.string(), sheetId: z.number(), headings: mapOf(z.string()) });
const TAGS = z.union([TAG, z.array(TAG)]);

/** Which copy of the script writes in which spreadsheet: of two, each with a store and a lock of its own, only one may. */
const OWNER = z.object({ script: z.string(), book: z.string() });

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export interface Tags {
  readonly bySheet: ReadonlyMap<number, { readonly tag: SheetTag; readonly metadata: Metadata }>;
  /** Null where no copy has written yet. */
  readonly owner: (z.infer<typeof OWNER> & { readonly metadata: Metadata }) | null;
}

/** The tag of every sheet that has one, in one call. An unreadable tag counts as none. */
export function readTags(spreadsheet: Spreadsheet): Tags {
  const tags = new Map<number, { tag: SheetTag; metadata: Metadata }>();
  let owner: Tags['owner'] = null;
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
    const value = parsed(metadata.getValue());
    const found = OWNER.safeParse(value);
    if (found.success) owner = { ...found.data, metadata };
    const sheet = metadata.getLocation().getSheet();
    for (const tag of tagsIn(value)) {
      tags.set(sheet === null ? tag.sheetId : sheet.getSheetId(), { tag, metadata });
    }
  }
  return { bySheet: tags, owner };
}

/** This copy of the script, in this spreadsheet, from now on. */
export function writeOwner(spreadsheet: Spreadsheet, before: Tags['owner']): void {
  const text = JSON.stringify({ script: ScriptApp.getScriptId(), book: spreadsheet.getId() });
  if (before !== null) before.metadata.setValue(text);
  else spreadsheet.addDeveloperMetadata(TAG_KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function tagsIn(value: unknown): readonly SheetTag[] {
  const read = TAGS.safeParse(value);
  return read.success ? (Array.isArray(read.data) ? read.data : [read.data]) : [];
}

/** Somebody else's text under our key counts for nothing: the sheet is then found by its name. */
function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function writeTag(sheet: Sheet, tag: SheetTag, existing: Metadata | undefined): void {
  const text = JSON.stringify(tag);
  if (existing !== undefined) existing.setValue(text);
  else sheet.addDeveloperMetadata(TAG_KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** One tag of the spreadsheet for sheets that were made together. */
export function writeCommonTag(spreadsheet: Spreadsheet, tags: readonly SheetTag[]): void {
  const text = JSON.stringify(tags);
  spreadsheet.addDeveloperMetadata(TAG_KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
