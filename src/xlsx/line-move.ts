import type { BookArea } from './book';

/** Rows or columns put in, taken out or carried to another place of one sheet. They count from 0. */
export type LineMove = PutOrTaken | Carried;

interface Lines {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

interface PutOrTaken extends Lines {
  readonly kind: 'insert' | 'remove';
}

interface Carried extends Lines {
  readonly kind: 'carry';
  /** The line, as they stand before, in front of which they go. */
  readonly to: number;
}

/** First and last line, both within. */
export type Span = readonly [first: number, last: number];

/** Where carried lines begin once they are out of their old place. */
function landing(move: Carried): number {
  return move.to > move.at ? Math.max(move.at, move.to - move.count) : move.to;
}

/** Where a line is afterwards; undefined when it is gone. */
export function moveLine(line: number, move: LineMove): number | undefined {
  return moveSpan([line, line], move)?.[0];
}

/**
 * Where an area's lines are afterwards, as spreadsheets do it: lines put in between stretch it, lines taken out shrink
 * it, and it only travels with carried lines when it lies wholly among them.
 */
export function moveSpan(span: Span, move: LineMove): Span | undefined {
  const { at, count } = move;
  if (move.kind !== 'carry')
    return move.kind === 'insert' ? afterInsert(span, at, count) : afterRemove(span, at, count);
  const start = landing(move);
  if (span[0] >= at && span[1] < at + count) return [span[0] - at + start, span[1] - at + start];
  const rest = afterRemove(span, at, count);
  return rest === undefined ? undefined : afterInsert(rest, start, count);
}

function afterInsert([first, last]: Span, at: number, count: number): Span {
  return [first >= at ? first + count : first, last >= at ? last + count : last];
}

function afterRemove([first, last]: Span, at: number, count: number): Span | undefined {
  const end = at + count;
  const top = first < at ? first : Math.max(first - count, at);
  const bottom = last < at ? last : last < end ? at - 1 : last - count;
  return top > bottom ? undefined : [top, bottom];
}

export function moveArea(area: BookArea, move: LineMove): BookArea | undefined {
  const isRow = move.axis === 'row';
  const first = isRow ? area.row : area.column;
  const span = moveSpan([first, first + (isRow ? area.rowCount : area.columnCount) - 1], move);
  if (span === undefined) return undefined;
  const count = span[1] - span[0] + 1;
  return isRow ? { ...area, row: span[0], rowCount: count } : { ...area, column: span[0], columnCount: count };
}

/** Rows and column of one cell afterwards. */
export function moveCell<Cell extends { readonly row: number; readonly column: number }>(
  cell: Cell,
  move: LineMove,
): Cell | undefined {
  const line = moveLine(move.axis === 'row' ? cell.row : cell.column, move);
  if (line === undefined) return undefined;
  return move.axis === 'row' ? { ...cell, row: line } : { ...cell, column: line };
}
