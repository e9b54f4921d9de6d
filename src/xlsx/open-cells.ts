import type { BookArea, BookSheet, BookValue } from './book';
import { parseArea } from './cell-reference';
import { shiftFormula } from './formula-shift';
import { readRichText } from './shared-strings';
import { type SheetWalk, walkSheet } from './sheet-scan';
import { cursorAt, readAttributes, readText } from './xml-scan';
import { decodeCellText } from './xml-text';

/** What the whole file says about its cells. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By style: whether numbers are dates. */
  readonly areDates: readonly boolean[];
  /** Days to add to a serial of this file. */
  readonly dateShift: number;
}

/** A shared formula: its first cell and all that follow it, as row and column by turns. */
export interface SharedFormula {
  readonly group: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly members: number[];
}

export interface OpenedCells {
  readonly values: BookSheet['values'];
  readonly styles: BookSheet['styles'];
  readonly formulas: BookSheet['formulas'];
  readonly rowCount: number;
  readonly columnCount: number;
  /** Areas of array formulas and data tables of more than one cell: one cell alone must not change. */
  readonly arrays: BookArea[];
  readonly shared: SharedFormula[];
}

interface SharedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isFirst: boolean;
}

interface Reading extends OpenedCells {
  /** The shared formula a group number means at this point of the file. */
  groups: Map<string, SharedFormula>;
  /** Texts met so far: those of cells that do not share theirs repeat by the thousand. */
  texts: Map<string, string>;
  rowCount: number;
  columnCount: number;
}

/** Reads the cells behind the start tag of `sheetData`; `from` is 0 where that is empty. */
export function readCells(
  sheet: { bytes: Buffer; from: number; prefix: string; columnStyles: readonly (number | undefined)[] },
  context: CellContext,
): OpenedCells {
  const reading: Reading = {
    values: [],
    styles: [],
    formulas: {},
    rowCount: 0,
    columnCount: 0,
    arrays: [],
    shared: [],
    groups: new Map(),
    texts: new Map(),
  };
  const walk = walkSheet(sheet.bytes, sheet.from, sheet.prefix);
  while (sheet.from > 0 && walk.nextRow()) readRow(walk, reading, context, sheet.columnStyles);
  markArrays(reading);
  return reading;
}

function readRow(
  walk: SheetWalk,
  reading: Reading,
  context: CellContext,
  columnStyles: readonly (number | undefined)[],
): void {
  const values = reading.values[walk.row] ?? [];
  const styles = reading.styles[walk.row] ?? [];
  while (walk.nextCell()) {
    const { column } = walk;
    const style = walk.style < context.areDates.length ? walk.style : 0;
    if (style !== 0 || columnStyles[column] !== undefined) styles[column] = style;
    if (walk.cellIsEmpty) continue;
    const hasFormula = walk.formula.from >= 0;
    if (hasFormula) readFormula(walk, reading);
    const value = once(reading, readValue(walk, context, style));
    if (value !== undefined && (value !== '' || hasFormula)) values[column] = value;
    else if (!hasFormula) continue;
    if (walk.row >= reading.rowCount) reading.rowCount = walk.row + 1;
    if (column >= reading.columnCount) reading.columnCount = column + 1;
  }
  // A copy is as long as it need be; an array that grew keeps room for as many again.
  if (values.length > 0) reading.values[walk.row] = values.slice();
  if (styles.length > 0) reading.styles[walk.row] = styles.slice();
}

const MAX_TEXTS = 50_000;

function once(reading: Reading, value: BookValue | undefined): BookValue | undefined {
  if (typeof value !== 'string') return value;
  const known = reading.texts.get(value);
  if (known !== undefined) return known;
  if (reading.texts.size < MAX_TEXTS) reading.texts.set(value, value);
  return value;
}

export function readValue(walk: SheetWalk, context: CellContext, style: number): BookValue | undefined {
  const { from, to } = walk.value;
  if (walk.type === 'inline') return readInline(walk);
  if (from < 0 || from === to) return walk.type === 'text' && from >= 0 ? '' : undefined;
  if (walk.type === 'shared') return context.strings[readNumber(walk.bytes, from, to) ?? -1];
  if (walk.type === 'number') {
    const number = readNumber(walk.bytes, from, to);
    if (number === undefined) return readText(walk.bytes, from, to);
    return context.areDates[style] === true ? { date: number + context.dateShift } : number;
  }
  const text = readText(walk.bytes, from, to);
  if (walk.type === 'boolean') return text.trim() === '1' || text.trim() === 'true';
  if (walk.type === 'error') return { error: text };
  return walk.type === 'date' ? readIsoDate(text) : decodeCellText(text);
}

function readInline(walk: SheetWalk): string {
  if (walk.inline.from < 0) return walk.value.from < 0 ? '' : readText(walk.bytes, walk.value.from, walk.value.to);
  return readRichText(cursorAt(walk.bytes, walk.inline.from), 'is');
}

/** 4 September 2026 or 2026-09-04T10:30:00 as days since 1899-12-30; other text stays text. */
function readIsoDate(text: string): BookValue {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text.trim());
  if (match === null) return text;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return { date: days + (hour * 3600 + minute * 60 + second) / 86_400 };
}

/** Up to 15 digits are read in place: the digits and the power of ten are exact, so their quotient is the nearest number. */
function readNumber(bytes: Buffer, from: number, to: number): number | undefined {
  let at = bytes[from] === 0x2d ? from + 1 : from;
  let digits = 0;
  let decimals = -1;
  const first = at;
  for (; at < to && at - first < 15; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2e && decimals < 0) decimals = 0;
    else if (byte >= 0x30 && byte <= 0x39) {
      digits = digits * 10 + byte - 0x30;
      if (decimals >= 0) decimals++;
    } else break;
  }
  if (at < to || at === first) return readAnyNumber(bytes, from, to);
  const size = decimals > 0 ? digits / 10 ** decimals : digits;
  return first > from ? 0 - size : size;
}

function readAnyNumber(bytes: Buffer, from: number, to: number): number | undefined {
  const text = readText(bytes, from, to).trim();
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? undefined : number;
}

function readFormula(walk: SheetWalk, reading: Reading): void {
  const { bytes, row, column } = walk;
  const key = `${row},${column}`;
  const text = readText(bytes, walk.formulaTagEnd, Math.max(walk.formulaTagEnd, walk.formulaClose));
  const attributes = readAttributes(bytes, walk.formulaNameEnd, walk.formulaTagEnd);
  const named = (name: string) => attributes.find((each) => each.name === name)?.value;
  const kind = named('t');
  if (kind === 'shared') {
    reading.formulas[key] =
      `=${sharedText(reading, named('si') ?? '', { row, column, text, isFirst: named('ref') !== undefined })}`;
    return;
  }
  reading.formulas[key] = `=${text}`;
  if (kind !== 'array' && kind !== 'dataTable') return;
  const area = parseArea(named('ref') ?? '');
  if (area !== undefined && area.rowCount * area.columnCount > 1) reading.arrays.push(area);
}

/** The first cell of a group carries its text and area; a later one may repeat a text of its own. */
function sharedText(reading: Reading, group: string, cell: SharedCell): string {
  const known = reading.groups.get(group);
  if (known === undefined || (cell.text !== '' && cell.isFirst)) {
    const first = { group, row: cell.row, column: cell.column, text: cell.text, members: [] };
    reading.shared.push(first);
    reading.groups.set(group, first);
    return cell.text;
  }
  known.members.push(cell.row, cell.column);
  if (cell.text !== '') return cell.text;
  return shiftFormula(known.text, { rows: cell.row - known.row, columns: cell.column - known.column });
}

/** The other cells of an array formula hold only results; they get its text, so that nobody takes them for plain values. */
function markArrays(reading: Reading): void {
  reading.arrays.forEach((area, index) => {
    const rowCount = Math.min(area.rowCount, reading.rowCount - area.row);
    const columnCount = Math.min(area.columnCount, reading.columnCount - area.column);
    const text = reading.formulas[`${area.row},${area.column}`] ?? '=';
    for (let row = area.row; row < area.row + rowCount; row++) {
      for (let column = area.column; column < area.column + columnCount; column++) {
        reading.formulas[`${row},${column}`] ??= text;
      }
    }
    reading.arrays[index] = { ...area, rowCount, columnCount };
  });
}
