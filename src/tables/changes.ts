import type { IsoDate } from '../core/calendar';
import type { TableKey } from '../core/records';
import type { SheetTag } from './locate';

/**
 * What is to be done to a workbook, as plain data. Planned here without a host, shown to the person, then applied by
 * the host in one pass. Rows and columns count from 1.
 */
export type Change =
  | CreateSheet
  | AddColumns
  | WriteCells
  | AppendRows
  | TagSheet
  | CopySheet
  | CreateComputed
  | ReplaceComputed;

/** A cell to write; null clears it. Text never becomes a formula: the host guards it. */
export type CellInput = string | number | boolean | null | { readonly date: IsoDate };

/** What a shade says; the words in the cell say it too. */
export type Tone = 'done' | 'inProgress' | 'attention' | 'muted' | 'none';

export interface CreateSheet {
  readonly kind: 'createSheet';
  readonly sheet: SheetSpec;
  /** Content below the headings. */
  readonly rows: readonly (readonly CellInput[])[];
  /** Cells whose format is not their column's. */
  readonly cellFormats: readonly CellFormat[];
  /** What the sheet remembers about itself. */
  readonly tag: Omit<SheetTag, 'sheetId'>;
}

export interface CellFormat {
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
}

/** Missing columns put to the right of an existing table. */
export interface AddColumns {
  readonly kind: 'addColumns';
  readonly sheetId: number;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columns: readonly ColumnSpec[];
  readonly tag: SheetTag;
}

export interface WriteCells {
  readonly kind: 'writeCells';
  readonly sheetId: number;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellInput[])[];
  readonly tones: readonly (readonly Tone[])[] | null;
}

/** New rows of a table, below what it holds: where that is, the host finds out when it writes. */
export interface AppendRows {
  readonly kind: 'appendRows';
  readonly sheetId: number;
  readonly sheetName: string;
  /** In ascending order. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly CellInput[])[];
}

export interface TagSheet {
  readonly kind: 'tagSheet';
  readonly sheetId: number;
  readonly sheetName: string;
  readonly tag: SheetTag;
}

/** A copy of a sheet as it is, at the end of the tabs. */
export interface CopySheet {
  readonly kind: 'copySheet';
  readonly sheetId: number;
  readonly sheetName: string;
  readonly copyName: string;
  /** Ids of the sheets there were before any copy was made: a new one under Google's own name is a copy without its name. */
  readonly known: readonly number[];
}

/** What a computed sheet shows below its headings. */
export interface ComputedContent {
  readonly rows: readonly (readonly CellInput[])[];
  readonly tones: readonly (readonly Tone[])[];
  /** The column whose cells lead to others, if any. */
  readonly links: ColumnLinks | null;
}

export interface CreateComputed extends ComputedContent {
  readonly kind: 'createComputed';
  readonly sheet: ComputedSpec;
  readonly tag: Omit<SheetTag, 'sheetId'>;
}

/** The whole content of a computed sheet, written anew. */
export interface ReplaceComputed extends ComputedContent {
  readonly kind: 'replaceComputed';
  readonly sheetId: number;
  readonly sheetName: string;
  readonly columnCount: number;
  /** Size of what stands there now, to be cleared beyond the new content. */
  readonly oldRowCount: number;
}

/** One column whose cells lead to others; null where a cell leads nowhere. */
export interface ColumnLinks {
  /** From 1. */
  readonly column: number;
  readonly targets: readonly (CellLink | null)[];
}

export interface CellLink {
  readonly sheetId: number;
  readonly cell: string;
}

/** A sheet of ours: a line that says what it is for, headings in row 2, both frozen. */
export interface SheetSpec {
  readonly name: string;
  readonly purpose: string;
  readonly columns: readonly ColumnSpec[];
}

/** A sheet the add-on writes whole: all of it text, wrapped, protected with a warning. */
export interface ComputedSpec {
  readonly name: string;
  readonly purpose: string;
  readonly columns: readonly ComputedColumn[];
}

export interface ComputedColumn {
  readonly heading: string;
  /** Where it is not the usual one: each width of its own is a call. */
  readonly widthPixels?: number;
}

export interface ColumnSpec {
  readonly field: string;
  readonly heading: string;
  readonly note: string;
  readonly widthPixels: number;
  readonly numberFormat: string;
  readonly wrap: boolean;
  readonly collapsed: boolean;
  readonly required: boolean;
  readonly computed: boolean;
  readonly validation: ColumnValidation | null;
}

export type ColumnValidation =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** What stands in a column of another table, not yet placed in a sheet. */
  | { readonly kind: 'reference'; readonly table: TableKey; readonly field: string }
  | { readonly kind: 'range'; readonly sheetName: string; readonly firstRow: number; readonly column: number };

/** Rows of every sheet of ours: the purpose in row 1, the headings in row 2, data from row 3. */
export const HEADING_ROW = 2;
