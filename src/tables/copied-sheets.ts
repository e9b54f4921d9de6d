import type { IssuePlace } from '../core/issues';
import { foldText } from '../core/text';
import { COMPUTED_SHEET_KEYS, type ComputedSheetKey } from './definitions/computed';
import { isRole, ROLE_NAMES, type SheetOutline, type SheetRole } from './locate';

/** A sheet that repeats another of ours: what is in it is not read. */
export interface CopiedSheet {
  readonly table: IssuePlace['table'];
  readonly sheetId: number;
  readonly sheetName: string;
  /** The sheet that counts; where there is none, the name this one needs in order to count. */
  readonly original: string;
  readonly counted: boolean;
}

/**
 * Sheets that repeat a table of ours and are read by nobody: they carry the tag of another sheet (a tab copied in
 * Google), or a copy's name where tags do not travel (a tab copied in Excel or LibreOffice). Copies of what the add-on
 * computes are somebody's keepsake: nothing would be counted there anyway.
 */
export function copiedSheets(
  outlines: readonly SheetOutline[],
  assigned: ReadonlyMap<SheetRole, SheetOutline>,
): readonly CopiedSheet[] {
  const read = new Set([...assigned.values()].map((outline) => outline.id));
  return outlines.flatMap((sheet): CopiedSheet[] => {
    const role = read.has(sheet.id) ? null : (taggedRole(sheet) ?? namedRole(sheet, assigned));
    const table = role === null ? null : storedRole(role);
    if (role === null || table === null) return [];
    const original = assigned.get(role);
    // Its first name is the one it takes beside a person's sheet of that name.
    const counts = original?.name ?? ROLE_NAMES.get(role)?.[1] ?? '';
    return [{ table, sheetId: sheet.id, sheetName: sheet.name, original: counts, counted: original !== undefined }];
  });
}

function taggedRole({ tag }: SheetOutline): SheetRole | null {
  return tag !== null && isRole(tag.table) ? tag.table : null;
}

/** "Copia de Plan" (Google), "Plan (2)" (Excel), "Plan_2" (LibreOffice). */
const COPY_NAME = /^(?:cop(?:ia|y)(?: \d+)? (?:de|of) (.+?)|(.+?)(?: \(\d{1,2}\)|_\d{1,2}))$/;

function namedRole({ name }: SheetOutline, assigned: ReadonlyMap<SheetRole, SheetOutline>): SheetRole | null {
  const match = COPY_NAME.exec(foldText(name));
  const copied = match?.[1] ?? match?.[2];
  if (copied === undefined) return null;
  for (const [role, names] of ROLE_NAMES) {
    const known = assigned.get(role)?.name;
    if ((known === undefined ? names : [known]).some((one) => foldText(one) === copied)) return role;
  }
  return null;
}

function storedRole(role: SheetRole): CopiedSheet['table'] | null {
  return isComputed(role) ? null : role;
}

function isComputed(role: SheetRole): role is ComputedSheetKey {
  return COMPUTED_SHEET_KEYS.some((key) => key === role);
}
