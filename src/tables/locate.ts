import type { TableKey } from '../core/records';
import { foldText } from '../core/text';
import { cellText, type SheetCells } from './cell';
import type { AnyTableDefinition } from './definition';
import { ALL_TABLES } from './definitions/all';
import { COMPUTED_SHEET_KEYS, COMPUTED_SHEETS, type ComputedSheetKey } from './definitions/computed';
import { SETTINGS_SHEET } from './definitions/settings';

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
}

/** Which sheet holds which table: by its tag, else by name, else by alias. */
export function assignSheets(sheets: readonly SheetOutline[]): ReadonlyMap<SheetRole, SheetOutline> {
  const assigned = new Map<SheetRole, SheetOutline>();
  for (const sheet of sheets) {
    if (sheet.tag !== null && sheet.tag.sheetId === sheet.id && isRole(sheet.tag.table))
      assigned.set(sheet.tag.table, sheet);
  }
  for (const [role, names] of ROLE_NAMES) {
    if (assigned.has(role)) continue;
    const taken = new Set([...assigned.values()].map((sheet) => sheet.id));
    const match = firstNamed(sheets, names, taken);
    if (match !== undefined) assigned.set(role, match);
  }
  return assigned;
}

const ROLE_NAMES: readonly (readonly [SheetRole, readonly string[]])[] = [
  ['settings', [SETTINGS_SHEET.sheet, ...SETTINGS_SHEET.sheetAliases]],
  ...ALL_TABLES.map((table): [SheetRole, readonly string[]] => [table.key, [table.sheet, ...table.sheetAliases]]),
  ...COMPUTED_SHEET_KEYS.map((key): [SheetRole, readonly string[]] => [key, [COMPUTED_SHEETS[key].sheet]]),
];

function isRole(text: string): text is SheetRole {
  return ROLE_NAMES.some(([role]) => role === text);
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

/** The table's heading row and columns: by remembered heading, then heading, then alias. Null when it has none. */
export function locateTable(
  definition: AnyTableDefinition,
  sheet: SheetCells,
  tag: SheetTag | null,
): TableLayout | null {
  let best: TableLayout | null = null;
  for (let index = 0; index < Math.min(HEADER_SEARCH_ROWS, sheet.rows.length); index++) {
    const headings = (sheet.rows[index] ?? []).map((cell) => foldText(cellText(cell)));
    const columns = matchColumns(definition, headings, tag);
    if (columns.size > (best?.columns.size ?? 0)) {
      best = { sheetId: sheet.id, sheetName: sheet.name, headerRow: index + 1, columns };
    }
  }
  return best;
}

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
  if (tag !== null) for (const [field] of fields) claim(field, tag.headings[field]);
  for (const [field, column] of fields) claim(field, column.heading);
  for (const [field, column] of fields) for (const alias of column.aliases ?? []) claim(field, alias);
  return columns;
}
