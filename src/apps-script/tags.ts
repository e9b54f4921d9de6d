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

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The tag of every sheet that has one, in one call. An unreadable tag counts as none. */
export function readTags(
  spreadsheet: Spreadsheet,
): ReadonlyMap<number, { readonly tag: SheetTag; readonly metadata: Metadata }> {
  const tags = new Map<number, { tag: SheetTag; metadata: Metadata }>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(TAG_KEY).find()) {
    const sheet = metadata.getLocation().getSheet();
    for (const tag of parseTags(metadata.getValue())) {
      tags.set(sheet === null ? tag.sheetId : sheet.getSheetId(), { tag, metadata });
    }
  }
  return tags;
}

function parseTags(text: string | null): readonly SheetTag[] {
  try {
    const parsed = TAGS.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? (Array.isArray(parsed.data) ? parsed.data : [parsed.data]) : [];
  } catch (error) {
    // Somebody else's text under our key: the sheet is then found by its name.
    if (error instanceof SyntaxError) return [];
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
