import type { Heading } from './find-heading';
import { filledCells, findPageFurniture } from './page-furniture';
import type { SourceRow } from './split-text';

/** A row of the source inside the table, whole or torn. */
export interface Piece {
  /** Numbers of the source's rows it is made of. */
  readonly sourceRows: readonly number[];
  readonly cells: readonly string[];
  /** Cells the source really gives, up to the table's width: fewer in a row cut short. */
  readonly given: number;
  /** Page furniture, and blank rows, between it and the piece before. */
  readonly isBroken: boolean;
  readonly isSpaced: boolean;
  readonly isLetterhead: boolean;
}

/** How rows of this source show that they belong to the table. */
export interface TableShape {
  readonly width: number;
  /** Fewer cells than these are a line of text, not a row. */
  readonly fewestCells: number;
  /** Whether a row may stop before its last column, so that the number of cells tells where it was cut. */
  readonly isRagged: boolean;
}

export interface Dropped {
  readonly what: 'footer' | 'heading';
  readonly sourceRow: number;
  /** Number of pieces before it. */
  readonly after: number;
}

export interface PieceReading {
  readonly pieces: readonly Piece[];
  readonly dropped: readonly Dropped[];
  /** Where another table begins, or null. */
  readonly secondTable: number | null;
}

/** So many characters of text without a row between are the document going on after its table. */
const TEXT_AFTER_TABLE = 500;

/** The pieces below the heading, to where the rows stop having its shape; lines of text after the last row included. */
export function readPieces(rows: readonly SourceRow[], heading: Heading, shape: TableShape): PieceReading {
  const { footers, letterheads } = findPageFurniture(rows, heading.row);
  const pieces: Piece[] = [];
  const dropped: Dropped[] = [];
  let text = 0;
  let gap = { isBroken: false, isSpaced: false };
  for (const [index, row] of rows.entries()) {
    if (index < heading.row) continue;
    if (heading.otherHeadings.has(row.number)) return { pieces, dropped, secondTable: row.number };
    const isRepeated = heading.repeatedIn.has(row.number);
    if (isRepeated || footers.has(index)) {
      const what = isRepeated ? 'heading' : 'footer';
      if (isRepeated || !gap.isBroken) dropped.push({ what, sourceRow: row.number, after: pieces.length });
      gap = { ...gap, isBroken: true };
    } else if (filledCells(row).length === 0) {
      gap = { ...gap, isSpaced: true };
    } else {
      const piece: Piece = { ...cutPiece(row, shape), ...gap, isLetterhead: letterheads.has(index) };
      text = isLine(piece, shape) ? text + piece.cells.join('').length : 0;
      if (text > TEXT_AFTER_TABLE) break;
      pieces.push(piece);
      if (!piece.isLetterhead) gap = { isBroken: false, isSpaced: false };
    }
  }
  return { pieces, dropped, secondTable: null };
}

/** Whether a piece is a line of text and not a row. */
export function isLine(piece: Piece, shape: TableShape): boolean {
  return piece.given < shape.fewestCells;
}

function cutPiece({ number, cells }: SourceRow, shape: TableShape): Pick<Piece, 'sourceRows' | 'cells' | 'given'> {
  const filled = cells.reduce((last, cell, position) => (cell === '' ? last : position + 1), 0);
  const isRow = cells.length >= shape.fewestCells;
  const given = shape.isRagged || !isRow ? Math.max(Math.min(cells.length, shape.width), filled) : shape.width;
  return { sourceRows: [number], cells: cells.slice(0, Math.max(filled, 1)), given };
}
