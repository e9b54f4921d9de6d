import { startsMidSentence } from './phrase';
import { isLine, type Piece, type TableShape } from './piece';

/** What is usual in each column, to tell the rest of a torn cell from a cell of its own. Counted when first asked. */
export interface ColumnHabits {
  /** Whether most cells of a column begin in small letters, so that doing so means nothing. */
  readonly startsSmall: (column: number) => boolean;
  /** Whether so many rows leave a column blank, as under merged cells, that one more says nothing. */
  readonly isOftenBlank: (column: number) => boolean;
  /** How many cells of a column hold just this text, capitals and blanks apart. */
  readonly times: (column: number, text: string) => number;
}

const USUAL = 0.5;
const OFTEN = 1 / 3;
/** Longer texts do not come twice. */
const LONGEST_REPEATED = 500;

export function readHabits(pieces: readonly Piece[], shape: TableShape): ColumnHabits {
  const rows = pieces.filter((piece) => !isLine(piece, shape));
  const startsSmall = new Map<number, boolean>();
  const oftenBlank = new Map<number, boolean>();
  const counts = new Map<number, ReadonlyMap<string, number>>();
  return {
    startsSmall: (column) => remember(startsSmall, column, () => mostStartSmall(rows, column)),
    isOftenBlank: (column) =>
      remember(oftenBlank, column, () => rows.filter(({ cells }) => !cells[column]).length > rows.length * OFTEN),
    times: (column, text) =>
      text.length > LONGEST_REPEATED
        ? 0
        : (remember(counts, column, () => countTexts(rows, column)).get(plain(text)) ?? 0),
  };
}

function remember<V>(known: Map<number, V>, column: number, find: () => V): V {
  const before = known.get(column);
  if (before !== undefined) return before;
  const found = find();
  known.set(column, found);
  return found;
}

function mostStartSmall(rows: readonly Piece[], column: number): boolean {
  const filled = rows.filter(({ cells }) => cells[column]);
  return filled.filter(({ cells }) => startsMidSentence(cells[column] ?? '')).length > filled.length * USUAL;
}

function countTexts(rows: readonly Piece[], column: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const text = plain(cells[column] ?? '');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
