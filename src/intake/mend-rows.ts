import { judgeTear, type TableContext } from './judge-tear';
import { isLine, type Piece } from './piece';

/** Puts the pieces of torn rows together, one row after the other; every piece ends in exactly one row or line. */

export interface MendedRow {
  readonly piece: Piece;
  /** Position of its first and last piece in the reading. */
  readonly first: number;
  readonly last: number;
  readonly wasTorn: boolean;
  /** Pieces of it of which it was hard to tell whether they go on with the row before, and what was decided. */
  readonly unsure: readonly { readonly sourceRow: number; readonly joined: boolean }[];
}

export interface LooseLine {
  readonly piece: Piece;
  /** Its position in the reading, and the rows begun before it. */
  readonly position: number;
  readonly after: number;
}

export interface Mending {
  readonly rows: readonly MendedRow[];
  readonly lines: readonly LooseLine[];
}

export function mendRows(pieces: readonly Piece[], context: TableContext): Mending {
  const rows: MendedRow[] = [];
  const lines: LooseLine[] = [];
  /** Lines since the last row, which may yet belong to the row below them. */
  let pending: { readonly piece: Piece; readonly position: number }[] = [];
  const settle = () => {
    for (const line of pending) if (!line.piece.isLetterhead) lines.push({ ...line, after: rows.length });
    pending = [];
  };
  for (const [position, piece] of pieces.entries()) {
    const between = pending.map((line) => line.piece);
    const lower = acrossLines(between, piece);
    const upper = rows[rows.length - 1];
    const opening = isLine(piece, context.shape) ? undefined : lineAbove(between, piece, context);
    if (opening !== undefined) {
      pending.pop();
      settle();
      rows.push(mend(newRow(opening, position - 1), piece, { position, at: 0, sureness: 'unsure' }));
      continue;
    }
    const verdict = upper === undefined ? null : judgeTear(upper.piece, lower, context);
    if (upper !== undefined && verdict !== null && verdict.joinsAt !== null) {
      settle();
      rows[rows.length - 1] = mend(upper, piece, {
        position,
        at: verdict.joinsAt,
        sureness: verdict.isSure ? 'sure' : 'unsure',
      });
    } else if (isLine(piece, context.shape) || piece.isLetterhead) {
      pending.push({ piece, position });
    } else {
      settle();
      const isUnsure = verdict !== null && !verdict.isSure;
      rows.push({ ...newRow(piece, position), unsure: isUnsure ? [doubt(piece, 'apart')] : [] });
    }
  }
  settle();
  return { rows, lines };
}

/** The piece as seen from the row above, over the lines between. */
function acrossLines(between: readonly Piece[], piece: Piece): Piece {
  if (between.length === 0) return piece;
  const gap = [...between, piece];
  return { ...piece, isBroken: gap.some((each) => each.isBroken), isSpaced: gap.some((each) => each.isSpaced) };
}

function lineAbove(between: readonly Piece[], piece: Piece, context: TableContext): Piece | undefined {
  const line = between[between.length - 1];
  return line !== undefined && judgeTear(line, piece, context).joinsAt !== null ? line : undefined;
}

function newRow(piece: Piece, position: number): MendedRow {
  return { piece, first: position, last: position, wasTorn: false, unsure: [] };
}

interface Joint {
  readonly position: number;
  /** The column of the upper row where the lower one begins. */
  readonly at: number;
  readonly sureness: 'sure' | 'unsure';
}

function mend(upper: MendedRow, lower: Piece, { position, at, sureness }: Joint): MendedRow {
  return {
    piece: joinPieces(upper.piece, lower, at),
    first: upper.first,
    last: position,
    wasTorn: true,
    unsure: sureness === 'sure' ? upper.unsure : [...upper.unsure, doubt(lower, 'joined')],
  };
}

function doubt(piece: Piece, what: 'joined' | 'apart') {
  return { sourceRow: piece.sourceRows[0] ?? 0, joined: what === 'joined' };
}

/** The lower cells go to the columns from `at` on, after what is there, with one blank between. */
function joinPieces(upper: Piece, lower: Piece, at: number): Piece {
  const cells = [...upper.cells];
  for (const [offset, text] of lower.cells.entries()) {
    const above = cells[at + offset] ?? '';
    cells[at + offset] = above === '' || text === '' ? above + text : `${above} ${text}`;
  }
  for (let column = 0; column < cells.length; column++) cells[column] = cells[column] ?? '';
  const given = Math.max(upper.given, at + lower.given);
  return { ...upper, sourceRows: [...upper.sourceRows, ...lower.sourceRows], cells, given };
}
