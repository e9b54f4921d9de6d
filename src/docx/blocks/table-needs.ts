/** What the columns of a table need by their words, and how many lines its body then takes. */
import { cleanLine } from '../../document/clean-text';
import type { Run, TableBlock, TableColumn } from '../../document/model';
import type { ColumnNeed } from '../column-widths';
import { linesOf } from '../runs';
import { textWidth } from '../text-width';

/** Longer than any word of Spanish: an address or a code, which may be cut. */
const LONGEST_WORD = 30;

/** A figure with its words, "18 de 26" or "1 planeada", is better read on one line. */
const SHORT_TEXT = 16;

/** Twips of doubt about the width of a word in the font at hand. */
const TOLERANCE = 24;

interface Passage {
  readonly lines: readonly string[];
  readonly weight: 'regular' | 'bold';
}

/** What each column asks for by its words at a size in half-points, without the margins of its cells. */
export function columnNeeds(block: TableBlock, size: number): readonly ColumnNeed[] {
  return block.columns.map((column, index) => {
    const passages = passagesOf(
      column,
      block.rows.map((row) => row[index]?.runs ?? []),
    );
    const widest = (piecesOf: (line: string) => readonly string[]) =>
      passages.reduce((width, passage) => Math.max(width, widestPiece(passage, piecesOf, size)), 0) + TOLERANCE;
    const word = widest(wordsOf);
    const keepsShort = column.align === 'center' || column.align === 'right';
    return { share: column.share, word, comfort: keepsShort ? Math.max(word, widest(shortTextsOf)) : word };
  });
}

function passagesOf(column: TableColumn, cells: readonly (readonly Run[])[]): readonly Passage[] {
  return [
    { lines: [cleanLine(column.heading)], weight: 'bold' },
    ...cells.map(
      (runs): Passage => ({ lines: linesOf(runs), weight: runs.some((run) => run.bold) ? 'bold' : 'regular' }),
    ),
  ];
}

function widestPiece({ lines, weight }: Passage, piecesOf: (line: string) => readonly string[], size: number): number {
  return lines.reduce(
    (widest, line) => piecesOf(line).reduce((width, piece) => Math.max(width, textWidth(piece, size, weight)), widest),
    0,
  );
}

/** Borders break at blanks, though not at those that forbid it, and after a hyphen. */
function wordsOf(line: string): readonly string[] {
  return line.split(/[ \u2002-\u2006\u2008-\u200b]+|(?<=\S-)/).filter((word) => word.length <= LONGEST_WORD);
}

function shortTextsOf(line: string): readonly string[] {
  return line.length <= SHORT_TEXT ? [line] : [];
}

/** About how many lines of text the body of a table takes, given its column widths and the twips its cells leave empty. */
export function estimateLines(
  block: TableBlock,
  { widths, size, empty }: { readonly widths: readonly number[]; readonly size: number; readonly empty: number },
): number {
  return block.rows.reduce((total, row) => {
    const heights = widths.map((width, column) =>
      linesOf(row[column]?.runs ?? []).reduce(
        (lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, size, 'regular') / Math.max(1, width - empty))),
        0,
      ),
    );
    return total + Math.max(1, ...heights);
  }, 0);
}
