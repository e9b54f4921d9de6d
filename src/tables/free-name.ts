import { ownName } from './definitions/words';
import type { SheetOutline } from './locate';

/** A name no sheet has: spreadsheets do not tell capitals apart. */
export function freeName(name: string, sheets: readonly SheetOutline[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const isFree = (candidate: string): boolean => !taken.has(candidate.toLowerCase());
  if (isFree(name)) return name;
  let candidate = ownName(name);
  for (let number = 2; !isFree(candidate); number++) candidate = `${ownName(name)} ${number}`;
  return candidate;
}
