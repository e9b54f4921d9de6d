/**
 * A spreadsheet as plain data: what the .xlsx layer reads and writes, and what the emulated services act upon.
 *
 * The layer fills `values`, `styles` and `formulas` of every sheet when it opens a file. The services then change
 * them in place and record what they touched, so that saving rewrites those cells and leaves every other byte alone.
 * All rows and columns here count from 0. Only plain objects and arrays: the data crosses into a sealed realm.
 */
export interface Book {
  /** IANA zone of the spreadsheet, for example 'America/Bogota'. An .xlsx has none: the caller chooses. */
  timeZone: string;
  /** For example 'es_CO'. */
  locale: string;
  /** In tab order. */
  sheets: BookSheet[];
  /** Entry 0 is the default. An entry read from the file has `base` equal to its own index and no changes. */
  styles: BookStyle[];
  /** Custom document properties (docProps/custom.xml): text by name. Here live the tags and settings of the add-on. */
  properties: Record<string, string>;
  /** True once anything in `properties` changed. */
  propertiesTouched: boolean;
  /** Rows put in since opening, in their order: what the file has below them is still to make room. */
  rowsPutIn: RowsPutIn[];
}

/** Rows count from 0; `sheet` is its id. */
export interface RowsPutIn {
  readonly sheet: number;
  readonly after: number;
  readonly count: number;
}

export interface BookSheet {
  /** Stable within the file; in an .xlsx its `sheetId`. */
  id: number;
  name: string;
  hidden: boolean;
  /** Created since the file was opened: there is no part of it in the file yet. */
  isNew: boolean;
  /** Grid size, at least as large as the content. Google gives a new sheet 1000 x 26. */
  maxRows: number;
  maxColumns: number;
  /** values[row][column]; both levels may be shorter than the grid or have holes. */
  values: (BookValue | undefined)[][];
  /** Index into `Book.styles`; missing = the column's style, else 0. */
  styles: (number | undefined)[][];
  /** Style of whole columns, for the cells that are still blank. */
  columnStyles: (number | undefined)[];
  /** Formula text with its leading "=", by `${row},${column}`. Its last result, if saved, stands in `values`. */
  formulas: Record<string, string>;
  /** Cells whose value or style changed since opening: touched[row] lists columns (may repeat). */
  touched: (number[] | undefined)[];
  /** What was set since opening; what the file already had stays in its own part, unread. */
  added: BookAdditions;
}

/** A date is a serial number (days since 1899-12-30) in a cell whose number format shows a date. */
export type BookValue = string | number | boolean | { readonly date: number } | { readonly error: string };

export interface BookStyle {
  /** The style this one was made from (an index into the file's cellXfs, or into `styles` for one made here). */
  base: number;
  /** Always present when read from the file: 'General', '@', 'dd/mm/yyyy', '0', '#,##0', '0%', … */
  numberFormat: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontFamily?: string;
  /** '#rrggbb' */
  fontColor?: string;
  background?: string;
  wrap?: boolean;
  fontSizePoints?: number;
  verticalAlignment?: 'top' | 'middle' | 'bottom';
  /** 'general' lets the kind of value decide, as where nothing is said. */
  horizontalAlignment?: 'general' | 'left' | 'center' | 'right';
  borders?: { readonly [Side in BorderSide]?: BookBorder };
}

export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

export interface BookBorder {
  /** As .xlsx names them: 'thin', 'medium', 'dashed', 'double'… */
  readonly line: string;
  /** '#rrggbb'; missing where a theme decides. */
  readonly color?: string;
}

export interface BookAdditions {
  frozenRows?: number;
  frozenColumns?: number;
  columnWidths: { column: number; widthPixels: number }[];
  rowHeights: { row: number; heightPixels: number }[];
  hiddenRows?: { row: number; hidden: boolean }[];
  hiddenColumns?: { column: number; hidden: boolean }[];
  /** All merged areas, in place of those the file has. */
  merged?: BookArea[];
  /** Columns of one outline group, next to each other. */
  columnGroups: { firstColumn: number; columnCount: number; collapsed: boolean }[];
  validations: { area: BookArea; rule: BookValidation }[];
  notes: { row: number; column: number; text: string }[];
  /** Internal links by cell, to another place in this workbook, for example "'Matriz'!C5". */
  links: { row: number; column: number; target: string }[];
  /** Empty takes the colour away. */
  tabColor?: string;
}

export interface BookArea {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** A dropdown that still accepts other values when `strict` is false; `none` takes away what the cells had. */
export type BookValidation =
  | { kind: 'none' }
  | { kind: 'list'; values: readonly string[]; strict: boolean; help?: string }
  | { kind: 'range'; sheet: string; area: BookArea; strict: boolean; help?: string };
