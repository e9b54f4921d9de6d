import type { ReportDraft } from '../views/sidebar/report-form';
import { REPORT_DRAFT } from './report-draft';

/**
 * What the panel remembers of one person in one spreadsheet: the report being typed and their area. Google keeps 9 KB
 * a property, so a draft is cut in pieces; the first says how many there are.
 */
export interface Remembered {
  readonly draft: ReportDraft | null;
  readonly area: string;
}

/** At most four bytes a character, with room to spare. */
const PIECE_CHARACTERS = 2_000;
const MOST_PIECES = 30;

export function readRemembered(spreadsheetId: string): Remembered {
  const kept = new Map(Object.entries(PropertiesService.getUserProperties().getProperties()));
  const keys = keysOf(spreadsheetId);
  return { draft: parseDraft(joined(kept, keys)), area: kept.get(keys.area) ?? '' };
}

/** Returns false when the draft is too long to be kept. */
export function rememberDraft(spreadsheetId: string, draft: ReportDraft): boolean {
  const text = JSON.stringify(draft);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE_CHARACTERS) }, (_, index) =>
    text.slice(index * PIECE_CHARACTERS, (index + 1) * PIECE_CHARACTERS),
  );
  if (pieces.length > MOST_PIECES) return false;
  const keys = keysOf(spreadsheetId);
  PropertiesService.getUserProperties().setProperties({
    [keys.draft]: String(pieces.length),
    ...Object.fromEntries(pieces.map((piece, index) => [`${keys.draft}.${index}`, piece])),
  });
  return true;
}

/** Its pieces stay, unread, until a next draft takes their place. */
export function forgetDraft(spreadsheetId: string): void {
  PropertiesService.getUserProperties().deleteProperty(keysOf(spreadsheetId).draft);
}

export function rememberArea(spreadsheetId: string, area: string): void {
  PropertiesService.getUserProperties().setProperty(keysOf(spreadsheetId).area, area.slice(0, PIECE_CHARACTERS));
}

function keysOf(spreadsheetId: string) {
  return { draft: `draft.${spreadsheetId}`, area: `area.${spreadsheetId}` };
}

function joined(kept: ReadonlyMap<string, string>, { draft }: ReturnType<typeof keysOf>): string {
  const pieces = Math.min(Number(kept.get(draft) ?? 0) || 0, MOST_PIECES);
  return Array.from({ length: pieces }, (_, index) => kept.get(`${draft}.${index}`) ?? '').join('');
}

function parseDraft(text: string): ReportDraft | null {
  if (text === '') return null;
  try {
    const parsed = REPORT_DRAFT.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    // A draft cut short by another window is no draft.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
