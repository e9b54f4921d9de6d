import { type Cell, cellText } from './cell';
import type { StoredColumn } from './column';
import { type CellReader, type FieldReading, type FieldValue, isRefusal, type KnownNames, refuse } from './kinds/kind';
import { handlerOf } from './kinds/kinds';
import { keepWritten } from './written-lists';

/** Reads the filled cells of one column: what no kind can read is refused here, the rest is the kind's to read. */
export function cellReader(column: StoredColumn, known: KnownNames): CellReader {
  const read = readerOf(column, known);
  return (cell) => unreadable(cell) ?? withText(read(cell), cell);
}

function readerOf(column: StoredColumn, known: KnownNames): CellReader {
  const read = handlerOf(column).reader(column, known);
  if (read === null) throw new TypeError(column.kind);
  return read;
}

/** A list remembers the cell it was read from. */
function withText(reading: FieldReading, cell: Cell): FieldReading {
  const value = isRefusal(reading) ? reading.value : reading;
  if (typeof value === 'object' && value !== null) keepWritten(value, cellText(cell));
  return reading;
}

function unreadable(cell: Cell): FieldReading {
  if (typeof cell === 'object' && 'formula' in cell) return refuse({ code: 'formulaWithoutValue' });
  return typeof cell === 'string' && ERROR_VALUE.test(cell) ? refuse({ code: 'formulaError', typed: cell }) : null;
}

const ERROR_VALUE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|¡[^!]+!|¿[^?]+\?)$/;

/**
 * The same reader, quick over many rows: columns repeat few distinct values, so each distinct one is read once, and
 * plain text, which has nothing to check, is not read at all.
 */
export function fieldReader(column: StoredColumn, known: KnownNames): CellReader {
  const read = cellReader(column, known);
  const isText = readerOf(column, known) === cellText;
  const seen = new Map<string | number | boolean, FieldReading>();
  const days = new Map<string, FieldReading>();
  return (cell) => {
    if (typeof cell !== 'object') {
      // A leading # may be an error value.
      const isPlain = isText && typeof cell === 'string' && cell.charCodeAt(0) !== NUMBER_SIGN;
      return isPlain ? cell.trim() : remembered(seen, cell, cell, read);
    }
    return 'date' in cell ? remembered(days, cell.date, cell, read) : read(cell);
  };
}

const NUMBER_SIGN = 35;
const MOST_REMEMBERED = 5_000;

function remembered<K>(seen: Map<K, FieldReading>, key: K, cell: Cell, read: CellReader): FieldReading {
  const before = seen.get(key);
  if (before !== undefined) return before;
  const reading = read(cell);
  if (seen.size < MOST_REMEMBERED) seen.set(key, reading);
  return reading;
}

export function blankValue(column: StoredColumn): FieldValue {
  return handlerOf(column).blank(column);
}

/** What a cell means of which nothing could be read. */
export function unreadValue(column: StoredColumn): FieldValue {
  return 'blankMeans' in column ? null : blankValue(column);
}
