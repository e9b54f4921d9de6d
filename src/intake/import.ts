/**
 * What reading a pasted or existing matrix yields: a matrix, or why there is none (`kind` tells which). `rows` hold the
 * text of each cell by field of the follow-up table; nothing has been interpreted yet. Sentences about repairs and
 * doubts are made from these facts in the messages.
 */
export type ImportResult = MatrixImport | ImportFailure;

export interface MatrixImport {
  readonly kind: 'matrix';
  /**
   * `headerRow`: where the heading stands, from 1. `rows`: rows of the source's table below it; blank rows, page footers
   * and repeated headings are not counted, a row torn in two counts twice.
   * A row of a text is a record: a quoted cell with line breaks inside does not begin a new one.
   */
  readonly source: { readonly rows: number; readonly headerRow: number };
  /** In the order of the source. */
  readonly mapping: readonly ColumnMatch[];
  /** Headings of the source that fit no column of ours, those of a second table to the right included. */
  readonly ignoredColumns: readonly string[];
  readonly rows: readonly ImportedRow[];
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
}

export interface ColumnMatch {
  /** Heading as the source writes it, on one line. */
  readonly column: string;
  /** Position in the source, from 1. */
  readonly position: number;
  /** Field of the follow-up table. */
  readonly field: string;
  readonly reason: 'heading' | 'alias' | 'similar';
}

export interface ImportedRow {
  /** Row of the source where the row begins, from 1. */
  readonly sourceRow: number;
  /** Every mapped field; blank cells are ''. Ends trimmed, otherwise as in the source. */
  readonly cells: { readonly [field: string]: string };
  /** Codes of the policy steps this row was recognised as, '1' to '32'. Empty when not recognised. */
  readonly steps: readonly string[];
}

/** `row` is a row of the result, from 1: the one concerned, or the last one before what was dropped. */
export type Repair =
  | { readonly code: 'joinedSplitRow'; readonly row: number; readonly sourceRows: readonly number[] }
  | { readonly code: 'droppedPageFooter'; readonly row: number; readonly sourceRow: number }
  | { readonly code: 'droppedRepeatedHeading'; readonly row: number; readonly sourceRow: number }
  /** `column` is the heading in the source. */
  | { readonly code: 'repeatedParent'; readonly row: number; readonly field: string; readonly column: string };

export type Doubt =
  | { readonly code: 'stepNotRecognised'; readonly row: number }
  /** Not a single row names a step: said once. */
  | { readonly code: 'noStepRecognised'; readonly row: number; readonly rows: number }
  /** This row begins, or was joined, at a page break whose two sides may be one row or two. */
  | { readonly code: 'ambiguousJoin'; readonly row: number; readonly sourceRow: number; readonly joined: boolean }
  | { readonly code: 'totalRowSkipped'; readonly row: number; readonly sourceRow: number }
  /** Text in columns without heading, which has no place in the result. */
  | { readonly code: 'extraCells'; readonly row: number; readonly sourceRow: number; readonly text: string }
  /** A line between the rows, or just after them, that is no row of the table: left out. */
  | { readonly code: 'looseText'; readonly row: number; readonly sourceRow: number; readonly text: string }
  /** Only the activity is filled: perhaps the title of a group of rows. */
  | { readonly code: 'onlyActivity'; readonly row: number }
  | { readonly code: 'noActivity'; readonly row: number }
  /** A text that a spreadsheet would take for a formula. `column` is the heading in the source. */
  | { readonly code: 'formulaText'; readonly row: number; readonly column: string }
  /** A quotation mark without its pair: perhaps the cell was cut there. `column` is the heading in the source. */
  | { readonly code: 'loneQuote'; readonly row: number; readonly column: string }
  /** Another table begins below; it was not read. */
  | { readonly code: 'secondTable'; readonly row: number; readonly sourceRow: number };

/** Why nothing could be read. `sourceRow` counts from 1; limits are in rows and in characters. */
export type ImportFailure = { readonly kind: 'failure' } & (
  | { readonly code: 'emptySource' }
  | { readonly code: 'noHeading' }
  | { readonly code: 'noRows'; readonly headerRow: number }
  | { readonly code: 'tooManyRows'; readonly rows: number; readonly limit: number }
  | { readonly code: 'cellTooLong'; readonly sourceRow: number; readonly limit: number }
  | { readonly code: 'looksLikeHtml' }
  | { readonly code: 'binarySource' }
);
