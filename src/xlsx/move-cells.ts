/** The rows of a sheet written anew where lines moved, and formulas rewritten where only what they point at did. */
import { cellName } from './cell-reference';
import { formulaXml } from './cell-xml';
import { moveAreaText } from './formula-references';
import { type LineMove, moveCell, moveLine } from './line-move';
import { type SheetWalk, walkSheet } from './sheet-scan';
import { editTag, type XmlEdit } from './xml-edit';
import { readAttributes } from './xml-scan';
import type { XmlElement } from './xml-tree';

export interface SheetRows {
  readonly bytes: Buffer;
  /** The `sheetData` element. */
  readonly data: XmlElement;
  /** The formula of a cell, spelled out and already rewritten. */
  readonly formulaAt: (row: number, column: number) => string;
}

interface Placed {
  readonly at: number;
  readonly text: string;
}

/** The content of `sheetData` after its lines moved. */
export function movedRows(cells: SheetRows, move: LineMove): string {
  const walk = walkSheet(cells.bytes, cells.data.openEnd, cells.data.prefix);
  const rows: Placed[] = [];
  while (walk.nextRow()) {
    const row = move.axis === 'row' ? moveLine(walk.row, move) : walk.row;
    if (row !== undefined) rows.push({ at: row, text: movedRow(cells, walk, move, row) });
  }
  return inOrder(rows);
}

function inOrder(placed: Placed[]): string {
  return placed
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text)
    .join('');
}

function movedRow(cells: SheetRows, walk: SheetWalk, move: LineMove, row: number): string {
  const tag = walk.bytes.toString('utf8', walk.rowStart, walk.rowTagEnd);
  const open = editTag(tag, { r: String(row + 1), ...(move.axis === 'column' ? { spans: undefined } : {}) });
  if (walk.rowIsEmpty) return open;
  const placed: Placed[] = [];
  while (walk.nextCell()) {
    const cell = moveCell({ row: walk.row, column: walk.column }, move);
    if (cell !== undefined) placed.push({ at: cell.column, text: movedCell(cells, walk, move, cell) });
  }
  return `${open}${inOrder(placed)}</${walk.prefix}row>`;
}

function movedCell(cells: SheetRows, walk: SheetWalk, move: LineMove, to: { row: number; column: number }): string {
  const { bytes, cellStart, cellTagEnd, cellEnd, formula } = walk;
  const tag = editTag(bytes.toString('utf8', cellStart, cellTagEnd), { r: cellName(to.row, to.column) });
  if (formula.from < 0) return tag + bytes.toString('utf8', cellTagEnd, cellEnd);
  const text = spelledOut(cells, walk, (area) => moveAreaText(area, move));
  return tag + bytes.toString('utf8', cellTagEnd, formula.from) + text + bytes.toString('utf8', formula.to, cellEnd);
}

/** Formulas of a sheet whose own cells stay. */
export function formulaEdits(cells: SheetRows): XmlEdit[] {
  const edits: XmlEdit[] = [];
  const walk = walkSheet(cells.bytes, cells.data.openEnd, cells.data.prefix);
  while (walk.nextRow()) {
    while (walk.nextCell()) {
      const { from, to } = walk.formula;
      if (from >= 0) edits.push({ from, to, text: spelledOut(cells, walk, (area) => area) });
    }
  }
  return edits;
}

/** A shared formula is spelled out, since its cells may no longer be alike; the area of an array goes along. */
function spelledOut(cells: SheetRows, walk: SheetWalk, moveText: (area: string) => string): string {
  const { bytes, formula, formulaNameEnd, formulaTagEnd } = walk;
  const attributes = readAttributes(bytes, formulaNameEnd, formulaTagEnd);
  const named = (name: string) => attributes.find((each) => each.name === name)?.value;
  const written = formulaXml(walk.prefix, cells.formulaAt(walk.row, walk.column));
  if (named('t') !== 'array' && named('t') !== 'dataTable') return written;
  const moved: Record<string, string> = {};
  for (const name of ['ref', 'r1', 'r2']) {
    const area = named(name);
    if (area !== undefined) moved[name] = moveText(area);
  }
  const tag = editTag(bytes.toString('utf8', formula.from, formulaTagEnd), moved);
  return tag.endsWith('/>') ? tag : tag + written.replace(/^<[^>]*>/, '');
}
