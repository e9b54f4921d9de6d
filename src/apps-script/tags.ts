import * as z from 'zod/mini';
import type { SheetTag } from '../tables/locate';

/** Sheets are found by what they remember about themselves, not by their name (developer metadata, one per sheet). */
const TAG_KEY = 'matriz-participa';

const TAG = z.object({ table: z.string(), sheetId: z.number(), headings: z.record(z.string(), z.string()) });

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
    const tag = parseTag(metadata.getValue());
    if (sheet !== null && tag !== null) tags.set(sheet.getSheetId(), { tag, metadata });
  }
  return tags;
}

function parseTag(text: string | null): SheetTag | null {
  try {
    const parsed = TAG.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    // Somebody else's text under our key: the sheet is then found by its name.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function writeTag(sheet: Sheet, tag: SheetTag, existing: Metadata | undefined): void {
  const text = JSON.stringify(tag);
  if (existing !== undefined) existing.setValue(text);
  else sheet.addDeveloperMetadata(TAG_KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}
