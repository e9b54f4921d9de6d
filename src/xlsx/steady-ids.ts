import { TAGS_PROPERTY } from './book-properties';

/**
 * What the book knows of a sheet hangs on its id, but LibreOffice and others number the sheets anew when they save. So
 * the file says which name had which id; where the two no longer agree, the sheets get back the ids they had.
 */

/** JSON text of `[id, name][]`: the sheets as they were when the book was saved. */
export const SHEETS_PROPERTY = 'participa.sheets';

interface Numbered {
  readonly id: number;
  readonly name: string;
}

type Properties = Readonly<Record<string, string>>;

/** The properties with the names and ids of the sheets; only where something hangs on them. */
export function withSheetIds(properties: Properties, sheets: readonly Numbered[]): Properties {
  if (properties[TAGS_PROPERTY] === undefined) return properties;
  return { ...properties, [SHEETS_PROPERTY]: JSON.stringify(sheets.map(({ id, name }) => [id, name])) };
}

/** The sheets under the ids they had; a sheet that is new since keeps out of their way. */
export function withSteadyIds<S extends Numbered>(sheets: readonly S[], properties: Properties): readonly S[] {
  const idOf = new Map(readSheetIds(properties[SHEETS_PROPERTY]).map(([id, name]) => [name, id]));
  if (!isNumberedAnew(sheets, idOf)) return sheets;
  const known = new Set(idOf.values());
  let next = Math.max(...known, ...sheets.map(({ id }) => id));
  return sheets.map((sheet) => ({ ...sheet, id: idOf.get(sheet.name) ?? (known.has(sheet.id) ? ++next : sheet.id) }));
}

/**
 * A name has come to another id, and its own is gone or has gone to another known name. (A person who calls a copy what
 * the original was called leaves the original under its id.)
 */
function isNumberedAnew(sheets: readonly Numbered[], idOf: ReadonlyMap<string, number>): boolean {
  return sheets.some(({ id, name }) => {
    const before = idOf.get(name);
    if (before === undefined || before === id) return false;
    const now = sheets.find((sheet) => sheet.id === before);
    return now === undefined || idOf.has(now.name);
  });
}

function readSheetIds(text: string | undefined): readonly (readonly [number, string])[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isSheetId) : [];
  } catch {
    return []; // edited by another program: the ids are then taken as they are
  }
}

function isSheetId(entry: unknown): entry is readonly [number, string] {
  return Array.isArray(entry) && typeof entry[0] === 'number' && typeof entry[1] === 'string';
}
