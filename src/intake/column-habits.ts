import { foldText } from '../core/text';
import { startsMidSentence } from './phrase';
import { isLine, type Piece, type TableShape } from './piece';

/** What is usual in each column, to tell the rest of a torn cell from a cell of its own. */
export interface ColumnHabits {
  /** Whether most cells of a column begin in small letters, so that doing so means nothing. */
  readonly startsSmall: (column: number) => boolean;
  /** Whether a text is the whole of another cell of the column. */
  readonly isRepeated: (column: number, text: string) => boolean;
  readonly isKnown: (column: number, text: string) => boolean;
}

const USUAL = 0.5;

export function readHabits(pieces: readonly Piece[], shape: TableShape): ColumnHabits {
  const rows = pieces.filter((piece) => !isLine(piece, shape));
  const small = new Map<number, number>();
  const filled = new Map<number, number>();
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    for (const [column, text] of cells.entries()) {
      if (text === '') continue;
      add(filled, column);
      if (startsMidSentence(text)) add(small, column);
      add(counts, key(column, text));
    }
  }
  const times = (column: number, text: string) => counts.get(key(column, text)) ?? 0;
  return {
    startsSmall: (column) => (small.get(column) ?? 0) > (filled.get(column) ?? 0) * USUAL,
    isRepeated: (column, text) => times(column, text) > 1,
    isKnown: (column, text) => times(column, text) > 0,
  };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function key(column: number, text: string): string {
  return `${column}:${foldText(text)}`;
}
