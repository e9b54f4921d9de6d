import { foldText } from '../core/text';
import type { LooseLine, MendedRow, Mending } from './mend-rows';

/**
 * Where the table ends. In a document the text goes on after the last row and is none of our business, unless it may be
 * the rest of that row; in a sheet the notes below the table are rows with one cell.
 */
const LONGEST_REST = 60;

/** The same mending without the notes below the table, which become lines; of the lines after it only a doubtful one. */
export function cutTail({ rows, lines }: Mending, blockWidth: number): Mending {
  let end = rows.length;
  while (end > 1 && isNote(rows[end - 1], blockWidth)) end--;
  const notes = rows.slice(end).map(({ piece }): LooseLine => ({ piece, after: end }));
  const between = lines.filter(({ after }) => after < end);
  const after = lines.filter((line) => line.after === rows.length);
  return { rows: rows.slice(0, end), lines: [...between, ...notes, ...after.slice(0, 1).filter(mayBeRest)] };
}

function isNote(row: MendedRow | undefined, blockWidth: number): boolean {
  if (row === undefined || row.wasTorn || !(row.piece.isSpaced || row.piece.isBroken)) return false;
  return row.piece.cells.slice(0, blockWidth).filter((cell) => cell !== '').length < 2;
}

/** A short line just below a page break, and no title in capitals. */
function mayBeRest({ piece }: LooseLine): boolean {
  const [text = ''] = piece.cells;
  const isTitle = text === text.toUpperCase() && foldText(text).length > 3;
  return piece.isBroken && text.length <= LONGEST_REST && !isTitle;
}
