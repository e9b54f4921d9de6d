import { foldText } from '../core/text';
import type { LooseLine, MendedRow, Mending } from './mend-rows';
import type { Dropped } from './piece';

/**
 * Where the table ends. In a document the text goes on after the last row and is none of our business, unless it may be
 * the rest of that row; in a sheet the notes below the table are rows with one cell.
 */
const LONGEST_REST = 60;

/**
 * The same mending without what stands below the table. Of that, only what may be missed stays as a line: notes, unless
 * they are the entity's name over a footer, and a line that may be the rest of the last row.
 */
export function cutTail({ rows, lines }: Mending, dropped: readonly Dropped[], blockWidth: number): Mending {
  const end = tableEnd(rows, blockWidth);
  const last = rows[end - 1]?.last ?? 0;
  const hasFooter = dropped.some(({ what, after }) => what === 'footer' && after > last + 1);
  const notes = hasFooter
    ? []
    : rows.slice(end).map(({ piece, first }): LooseLine => ({ piece, position: first, after: end }));
  const bottom = rows[rows.length - 1]?.last ?? 0;
  const rest = lines.filter(({ position }) => position > bottom).slice(0, 1);
  return {
    rows: rows.slice(0, end),
    lines: [...lines.filter(({ position }) => position < last), ...notes, ...rest.filter(mayBeRest)],
  };
}

/** Number of rows up to the blank row or page break below which only single cells follow. */
function tableEnd(rows: readonly MendedRow[], blockWidth: number): number {
  let end = rows.length;
  for (let index = rows.length - 1; index > 0; index--) {
    const row = rows[index];
    if (row === undefined || row.wasTorn || !isSingleCell(row, blockWidth)) break;
    if (row.piece.isSpaced || row.piece.isBroken) end = index;
  }
  return end;
}

function isSingleCell({ piece }: MendedRow, blockWidth: number): boolean {
  return piece.cells.slice(0, blockWidth).filter((cell) => cell !== '').length < 2;
}

/** A short line just below a page break, and no title in capitals. */
function mayBeRest({ piece }: LooseLine): boolean {
  const [text = ''] = piece.cells;
  const isTitle = text === text.toUpperCase() && foldText(text).length > 3;
  return piece.isBroken && text.length <= LONGEST_REST && !isTitle;
}
