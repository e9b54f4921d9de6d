import type { CellInput } from '../tables/changes';

/**
 * What a piece of work writes, told before it is written, in words that outlast moved rows and columns: a row is known by
 * what names it, a column by its heading. Enough to see later what of it stands, to finish it and to undo it.
 */
export interface Targets {
  readonly frames: readonly Frame[];
  readonly cells: readonly KeptCell[];
  readonly rows: readonly KeptRow[];
  readonly sheets: readonly KeptSheet[];
  /** Rows it made once, and takes back: their fields are cleared, never the row deleted. */
  readonly clears: readonly KeptRow[];
  /** Sheets it made once, and takes away. */
  readonly leaving: readonly KeptSheet[];
}

/** Where in a sheet the work goes, as it was planned. Rows and columns from 1. */
export interface Frame {
  readonly sheetId: number;
  readonly sheetName: string;
  /** 0 where the sheet has no headings. */
  readonly headerRow: number;
  /** Columns the work rests on: those that name rows, and those it writes. */
  readonly headings: readonly HeadedColumn[];
  /** The column of the codes, and the one that names the rows; null where none does, or the work itself writes it. */
  readonly code: number | null;
  readonly name: number | null;
}

export interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
}

/** A cell that is there already. */
export interface KeptCell {
  readonly sheetId: number;
  /** What names its row (`row-keys.ts`). */
  readonly row: string;
  readonly column: number;
  readonly before: CellInput;
  readonly after: CellInput;
}

/** A row to come. */
export interface KeptRow {
  readonly sheetId: number;
  /** What stands in it; the first field is the one that tells it from others, unless `isNamed` is false. */
  readonly fields: readonly KeptField[];
  readonly isNamed: boolean;
  /** What names the row it is inserted after, or `HEADINGS`; null where nothing stands below the table. */
  readonly after: string | null;
  /** Blank rows that stood right below that one. */
  readonly gap: number;
}

export interface KeptField {
  readonly column: number;
  readonly value: CellInput;
}

/** A sheet to come, and a mark of what is written in it. */
export interface KeptSheet {
  readonly name: string;
  readonly mark: string;
}

/** For a first row, right below the headings. */
export const HEADINGS = '';

export const NO_TARGETS: Targets = { frames: [], cells: [], rows: [], sheets: [], clears: [], leaving: [] };
