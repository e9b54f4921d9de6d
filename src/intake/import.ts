/**
 * What reading a pasted or existing matrix yields. `rows` hold the text of each cell by field of the follow-up table;
 * nothing has been interpreted yet. Sentences about repairs and doubts are made from these facts in the messages.
 */
export interface MatrixImport {
  /** Rows of the source between the heading and its end, and where the heading stands (both counted from 1). */
  readonly source: { readonly rows: number; readonly headerRow: number };
  readonly mapping: readonly ColumnMatch[];
  /** Headings of the source that fit no column of ours. */
  readonly ignoredColumns: readonly string[];
  readonly rows: readonly ImportedRow[];
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
}

export interface ColumnMatch {
  /** Heading as the source writes it. */
  readonly column: string;
  /** Position in the source, from 1. */
  readonly position: number;
  /** Field of the follow-up table. */
  readonly field: string;
  readonly reason: 'heading' | 'alias' | 'similar';
}

export interface ImportedRow {
  /** Row (or line) of the source where the row begins, from 1. */
  readonly sourceRow: number;
  readonly cells: { readonly [field: string]: string };
  /** Codes of the policy steps this row was recognised as, '1' to '32'. Empty when not recognised. */
  readonly steps: readonly string[];
}

/** Row numbers are those of the result, from 1. */
export type Repair =
  | { readonly code: 'joinedSplitRow'; readonly row: number; readonly sourceRows: readonly number[] }
  | { readonly code: 'droppedPageFooter'; readonly row: number; readonly sourceRow: number }
  | { readonly code: 'repeatedParent'; readonly row: number; readonly field: string };

export type Doubt =
  | { readonly code: 'stepNotRecognised'; readonly row: number }
  | { readonly code: 'ambiguousJoin'; readonly row: number }
  | { readonly code: 'totalRowSkipped'; readonly row: number; readonly sourceRow: number }
  | { readonly code: 'extraCells'; readonly row: number; readonly sourceRow: number };

/** Why nothing could be read. */
export type ImportFailure =
  | { readonly code: 'emptySource' }
  | { readonly code: 'noHeading' }
  | { readonly code: 'noRows' }
  | { readonly code: 'tooManyRows'; readonly rows: number; readonly limit: number }
  | { readonly code: 'cellTooLong'; readonly row: number; readonly limit: number }
  | { readonly code: 'looksLikeHtml' }
  | { readonly code: 'binarySource' };
