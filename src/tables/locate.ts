import type { TableKey } from '../core/records';
import { foldText } from '../core/text';
import { cellText, type SheetCells } from './cell';
import { type Column, isStored } from './column';
import type { AnyTableDefinition } from './definition';
import { ALL_TABLES } from './definitions/all';
import { COMPUTED_SHEET_KEYS, COMPUTED_SHEETS, type ComputedSheetKey } from './definitions/computed';
import { SETTINGS_SHEET } from './definitions/settings';
import { ownName } from './definitions/words';

/** Which sheet holds which table, and which column which field. */

export type SheetRole = TableKey | 'settings' | ComputedSheetKey;

/** What a sheet of ours remembers about itself (developer metadata; in an .xlsx a document property). */
export interface SheetTag {
  readonly table: string;
  /** Id of the sheet it was written for: on a copied tab it no longer agrees. */
  readonly sheetId: number;
  /** Last heading of each column, by field. */
  readonly headings: { readonly [field: string]: string };
}

export interface SheetOutline {
  readonly id: number;
  readonly name: string;
  readonly tag: SheetTag | null;
  /** The table whose headings it carries, where it was looked for (`resemble.ts`). */
  readonly resembles?: TableKey | null;
}

/** Which sheet holds which table: by its tag, else by name, else by alias, else by its headings. */
export function assignSheets(sheets: readonly SheetOutline[]): ReadonlyMap<SheetRole, SheetOutline> {
  const assigned = new Map<SheetRole, SheetOutline>();
  for (const sheet of sheets) {
    const role = isTagged(sheet) ? sheet.tag.table : null;
    if (role !== null && isRole(role) && !assigned.has(role)) assigned.set(role, sheet);
  }
  for (const [role, names] of ROLE_NAMES) {
    if (assigned.has(role)) continue;
    const taken = new Set([...assigned.values()].map((sheet) => sheet.id));
    const match = firstNamed(sheets, names, taken);
    if (match !== undefined) assigned.set(role, match);
  }
  for (const sheet of sheets) {
    const role = sheet.resembles ?? null;
    if (role !== null && !assigned.has(role) && ![...assigned.values()].includes(sheet)) assigned.set(role, sheet);
  }
  return assigned;
}

/** The sheet for which its tag was written, not a copy of that one. */
export function isTagged(sheet: SheetOutline): sheet is SheetOutline & { readonly tag: SheetTag } {
  return sheet.tag !== null && sheet.tag.sheetId === sheet.id;
}

/** The name ours takes beside a person's sheet says most clearly that it is ours. */
export const ROLE_NAMES: ReadonlyMap<SheetRole, readonly string[]> = new Map([
  ['settings', roleNames(SETTINGS_SHEET.sheet, SETTINGS_SHEET.sheetAliases)] as [SheetRole, readonly string[]],
  ...ALL_TABLES.map((table): [SheetRole, readonly string[]] => [table.key, roleNames(table.sheet, table.sheetAliases)]),
  ...COMPUTED_SHEET_KEYS.map((key): [SheetRole, readonly string[]] => [key, roleNames(COMPUTED_SHEETS[key].sheet, [])]),
]);

function roleNames(name: string, aliases: readonly string[]): readonly string[] {
  return [ownName(name), name, ...aliases];
}

export function isRole(text: string): text is SheetRole {
  // Asked of any text: a map of roles has no other keys.
  return ROLE_NAMES.has(text as SheetRole);
}

function firstNamed(sheets: readonly SheetOutline[], names: readonly string[], taken: ReadonlySet<number>) {
  for (const name of names.map(foldText)) {
    const match = sheets.find((sheet) => !taken.has(sheet.id) && foldText(sheet.name) === name);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** Where a table stands in its sheet. Rows and columns count from 1. */
export interface TableLayout {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly headerRow: number;
  /** Column of each field found. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Headings are looked for in this many rows: real matrices carry titles above them. */
const HEADER_SEARCH_ROWS = 20;

/**
 * The table's heading row and columns. The row that has the column naming the rows goes before one that has not; then
 * the one with most columns. Null when no row has any.
 */
export function locateTable(
  definition: AnyTableDefinition,
  sheet: SheetCells,
  tag: SheetTag | null,
): TableLayout | null {
  const own = tag !== null && tag.table === definition.key ? tag : null;
  const layout = bestRow(definition, sheet, own, { from: 0, to: HEADER_SEARCH_ROWS });
  // A sheet of ours without its headings gets them anew, below what it holds.
  return layout ?? (own === null ? null : bestRow(definition, sheet, own, { from: HEADER_SEARCH_ROWS, to: Infinity }));
}

function bestRow(
  definition: AnyTableDefinition,
  sheet: SheetCells,
  tag: SheetTag | null,
  { from, to }: { readonly from: number; readonly to: number },
): TableLayout | null {
  const naming = namingField(definition);
  let best: { readonly layout: TableLayout; readonly score: number } | null = null;
  for (let index = from; index < Math.min(to, sheet.rows.length); index++) {
    const headings = (sheet.rows[index] ?? []).map((cell) => foldText(cellText(cell)));
    const columns = matchColumns(definition, headings, tag);
    // One match alone may be a value under another heading: "Grupo de valor" is both a class and a heading.
    const namesRows = naming !== null && columns.has(naming) && columns.size > 1;
    const score = columns.size + (namesRows ? NAMES_ROWS : 0);
    if (score > (best?.score ?? 0)) {
      best = { layout: { sheetId: sheet.id, sheetName: sheet.name, headerRow: index + 1, columns }, score };
    }
  }
  return best?.layout ?? null;
}

/** More than a table has columns. */
const NAMES_ROWS = 1000;

/** The field that tells the rows of a table apart; null for tables whose rows need none. */
export function namingField(definition: AnyTableDefinition): string | null {
  return Object.entries(definition.columns).find(([, column]) => column.names === true)?.[0] ?? null;
}

/** By remembered heading, then heading, then alias. A column that fits two fields stands for the first. */
function matchColumns(
  definition: AnyTableDefinition,
  headings: readonly string[],
  tag: SheetTag | null,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const claim = (field: string, name: string | undefined) => {
    if (name === undefined || columns.has(field)) return;
    const folded = foldText(name);
    const index = headings.findIndex(
      (heading, position) => heading !== '' && heading === folded && !taken.has(position),
    );
    if (index === -1) return;
    columns.set(field, index + 1);
    taken.add(index);
  };
  const fields = Object.entries(definition.columns);
  const stored = fields.filter(([, column]) => isStored(column));
  if (tag !== null) for (const [field] of fields) claim(field, tag.headings[field]);
  for (const [field, column] of stored) claim(field, column.heading);
  if (tag === null) for (const [field, heading] of computedHeadings(fields, headings)) claim(field, heading);
  for (const [field, column] of stored) for (const alias of column.aliases ?? []) claim(field, alias);
  return columns;
}

/**
 * What we write goes only into columns of ours: an untagged sheet is ours when it has every computed column. A single
 * "Avance" or "Estado" is a person's, and is never written over.
 */
function computedHeadings(
  fields: readonly (readonly [string, Column])[],
  headings: readonly string[],
): readonly (readonly [string, string])[] {
  const computed = fields.filter(([, column]) => !isStored(column));
  const found = computed.flatMap(([field, { heading }]) => {
    const name = [ownName(heading), heading].find((candidate) => headings.includes(foldText(candidate)));
    return name === undefined ? [] : [[field, name] as const];
  });
  return found.length === computed.length ? found : [];
}
