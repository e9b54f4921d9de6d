/**
 * A walk over the rows and cells of a sheet's XML in one pass, without a tree: the same walk fills the book when a file
 * is opened and finds the places to splice when it is saved. Row and cell numbers may be missing (they count on).
 */

import { XlsxError } from './xlsx-error';
import { cursorAt, nextTag, readAttributes, type XmlCursor } from './xml-scan';

export type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date';

/** A place in the bytes: [from, to). `from` is -1 when there is none. */
export interface Span {
  from: number;
  to: number;
}

/** The row and cell last met; it is the same object all along. Rows and columns from 0. */
export interface SheetWalk {
  readonly bytes: Buffer;
  /** Prefix of the main namespace with its colon, or empty. */
  readonly prefix: string;
  row: number;
  rowStart: number;
  rowNameEnd: number;
  rowTagEnd: number;
  rowIsEmpty: boolean;
  /** Where the row's end tag begins; known once its last cell was passed. */
  rowClose: number;
  rowEnd: number;
  column: number;
  cellStart: number;
  cellTagEnd: number;
  cellEnd: number;
  cellIsEmpty: boolean;
  /** Index in cellXfs. */
  style: number;
  type: CellType;
  readonly value: Span;
  readonly inline: Span;
  readonly formula: Span;
  formulaNameEnd: number;
  formulaTagEnd: number;
  formulaClose: number;
  nextRow(): boolean;
  nextCell(): boolean;
}

const SHEET_DATA = [...Buffer.from('sheetData')];
const ROW = [...Buffer.from('row')];
const CELL = [...Buffer.from('c')];

/** Starts behind the start tag of `sheetData`. */
export function walkSheet(bytes: Buffer, from: number, prefix: string): SheetWalk {
  const cursor = cursorAt(bytes, from);
  const skip = Buffer.byteLength(prefix);
  const isNamed = (name: readonly number[]) => {
    if (cursor.nameEnd - cursor.nameStart !== name.length + skip) return false;
    for (let at = 0; at < name.length; at++) if (bytes[cursor.nameStart + skip + at] !== name[at]) return false;
    return true;
  };
  let isInRow = false;
  const walk: SheetWalk = {
    ...emptyWalk(bytes, prefix),
    nextRow: () => {
      while (isInRow) walk.nextCell();
      while (nextTag(cursor)) {
        if (!isNamed(ROW)) {
          if (cursor.kind === 'close' && isNamed(SHEET_DATA)) return false;
          continue;
        }
        isInRow = cursor.kind === 'open';
        readRow(walk, cursor);
        return true;
      }
      throw new XlsxError('broken', 'a sheet ends inside its rows');
    },
    nextCell: () => {
      if (!isInRow) return false;
      while (nextTag(cursor)) {
        if (isNamed(CELL) && cursor.kind !== 'close') {
          readCell(walk, cursor, skip);
          return true;
        }
        if (cursor.kind === 'close' && isNamed(ROW)) {
          isInRow = false;
          walk.rowClose = cursor.tagStart;
          walk.rowEnd = cursor.tagEnd;
          return false;
        }
      }
      throw new XlsxError('broken', 'a sheet ends inside a row');
    },
  };
  return walk;
}

function emptyWalk(bytes: Buffer, prefix: string): Omit<SheetWalk, 'nextRow' | 'nextCell'> {
  return {
    bytes,
    prefix,
    row: -1,
    rowStart: 0,
    rowNameEnd: 0,
    rowTagEnd: 0,
    rowIsEmpty: false,
    rowClose: 0,
    rowEnd: 0,
    column: -1,
    cellStart: 0,
    cellTagEnd: 0,
    cellEnd: 0,
    cellIsEmpty: false,
    style: 0,
    type: 'number',
    value: { from: -1, to: -1 },
    inline: { from: -1, to: -1 },
    formula: { from: -1, to: -1 },
    formulaNameEnd: 0,
    formulaTagEnd: 0,
    formulaClose: 0,
  };
}

function readRow(walk: SheetWalk, cursor: XmlCursor): void {
  const written = readAttributes(walk.bytes, cursor.nameEnd, cursor.tagEnd).find((each) => each.name === 'r');
  const number = written === undefined ? rowOfFirstCell(walk.bytes, cursor) : Number.parseInt(written.value, 10);
  walk.row = number > 0 && number <= 1_048_576 ? number - 1 : walk.row + 1;
  walk.column = -1;
  walk.rowStart = cursor.tagStart;
  walk.rowNameEnd = cursor.nameEnd;
  walk.rowTagEnd = cursor.tagEnd;
  walk.rowIsEmpty = cursor.kind === 'empty';
  walk.rowClose = cursor.tagEnd;
  walk.rowEnd = cursor.tagEnd;
}

/** A row without a number may still hold cells with a full name. 0 when they have none either. */
function rowOfFirstCell(bytes: Buffer, row: XmlCursor): number {
  const ahead = { ...row };
  if (row.kind === 'empty' || !nextTag(ahead) || ahead.kind === 'close') return 0;
  const name = readAttributes(bytes, ahead.nameEnd, ahead.tagEnd).find((each) => each.name === 'r')?.value ?? '';
  return Number.parseInt(name.replace(/^[A-Za-z]+/, ''), 10) || 0;
}

function readCell(walk: SheetWalk, cursor: XmlCursor, skip: number): void {
  walk.cellStart = cursor.tagStart;
  walk.cellTagEnd = cursor.tagEnd;
  walk.cellEnd = cursor.tagEnd;
  walk.cellIsEmpty = cursor.kind === 'empty';
  walk.value.from = -1;
  walk.inline.from = -1;
  walk.formula.from = -1;
  readCellAttributes(walk, cursor.nameEnd, cursor.tagEnd);
  if (!walk.cellIsEmpty) readCellContent(walk, cursor, skip);
}

/** Only r, s and t matter, all of one letter; read in place because there are millions of them. */
function readCellAttributes(walk: SheetWalk, nameEnd: number, tagEnd: number): void {
  const bytes = walk.bytes;
  walk.style = 0;
  walk.type = 'number';
  const previous = walk.column;
  walk.column = previous + 1;
  let at = nameEnd;
  while (at < tagEnd) {
    while (at < tagEnd && ((bytes[at] ?? 0) <= 0x20 || bytes[at] === 0x2f)) at++;
    const name = bytes[at] ?? 0;
    const nameStart = at;
    while (at < tagEnd && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
    const quote = bytes[at];
    const start = at + 1;
    const second = bytes[nameStart + 1] ?? 0;
    at = start;
    while (at < tagEnd && bytes[at] !== quote) at++;
    if (at >= tagEnd) return;
    if (second === 0x3d || second <= 0x20) {
      if (name === 0x72) readCellName(walk, start, at, previous);
      else if (name === 0x73) walk.style = readInteger(bytes, start, at);
      else if (name === 0x74) walk.type = typeNamed(bytes, start, at);
    }
    at++;
  }
}

function readCellName(walk: SheetWalk, from: number, to: number, previous: number): void {
  let column = 0;
  for (let at = from; at < to; at++) {
    const letter = (walk.bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  walk.column = column > 0 && column <= 16_384 ? column - 1 : previous + 1;
}

function readInteger(bytes: Buffer, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    number = number * 10 + digit;
  }
  return number;
}

function typeNamed(bytes: Buffer, from: number, to: number): CellType {
  const first = bytes[from];
  if (first === 0x73) return to - from === 1 ? 'shared' : 'text';
  if (first === 0x62) return 'boolean';
  if (first === 0x65) return 'error';
  if (first === 0x64) return 'date';
  return first === 0x69 ? 'inline' : 'number';
}

function readCellContent(walk: SheetWalk, cursor: XmlCursor, skip: number): void {
  const bytes = walk.bytes;
  let depth = 0;
  while (nextTag(cursor)) {
    const first = bytes[cursor.nameStart + skip];
    const length = cursor.nameEnd - cursor.nameStart - skip;
    if (cursor.kind === 'close') {
      if (depth === 0) {
        walk.cellEnd = cursor.tagEnd;
        return;
      }
      depth--;
      if (depth === 0) closeContent(walk, cursor, length, first);
      continue;
    }
    if (depth === 0) openContent(walk, cursor, length, first);
    if (cursor.kind === 'open') depth++;
  }
  throw new XlsxError('broken', 'a sheet ends inside a cell');
}

function openContent(walk: SheetWalk, cursor: XmlCursor, length: number, first: number | undefined): void {
  if (length === 1 && first === 0x76) {
    walk.value.from = cursor.tagEnd;
    walk.value.to = cursor.tagEnd;
  } else if (length === 1 && first === 0x66) {
    walk.formula.from = cursor.tagStart;
    walk.formula.to = cursor.tagEnd;
    walk.formulaNameEnd = cursor.nameEnd;
    walk.formulaTagEnd = cursor.tagEnd;
    walk.formulaClose = cursor.tagEnd;
  } else if (length === 2 && first === 0x69) {
    walk.inline.from = cursor.tagStart;
    walk.inline.to = cursor.tagEnd;
  }
}

function closeContent(walk: SheetWalk, cursor: XmlCursor, length: number, first: number | undefined): void {
  if (length === 1 && first === 0x76) walk.value.to = cursor.tagStart;
  else if (length === 1 && first === 0x66) {
    walk.formulaClose = cursor.tagStart;
    walk.formula.to = cursor.tagEnd;
  } else if (length === 2 && first === 0x69) walk.inline.to = cursor.tagEnd;
}
