import type { IssueFact } from '../core/issues';
import type { Cell } from './cell';
import type { StoredColumn } from './column';
import { type FieldSchema, type FieldValue, fieldSchema, type KnownNames, type RefusedCell } from './schema';

/** A filled cell once read: its value, or why it could not be read. */
export type FieldReading = FieldValue | Refusal;

export interface Refusal {
  readonly refused: readonly IssueFact[];
  /** What could be read nonetheless: the good values of a list; null elsewhere. */
  readonly value: FieldValue;
}

export function isRefusal(reading: FieldReading): reading is Refusal {
  return typeof reading === 'object' && reading !== null && 'refused' in reading;
}

/**
 * Reads the filled cells of one column. Columns repeat few distinct values, so each distinct one passes its schema
 * once, and plain text, which has nothing to check, passes none: that is what keeps 100,000 rows fast.
 */
export function fieldReader(column: StoredColumn, known: KnownNames): (cell: Cell) => FieldReading {
  const schema = fieldSchema(column, known);
  const isText = TEXT_KINDS.has(column.kind);
  const seen = new Map<string | number | boolean, FieldReading>();
  const days = new Map<string, FieldReading>();
  return (cell) => {
    if (typeof cell !== 'object') {
      // A leading # may be an error value, which the schema knows.
      const isPlain = isText && typeof cell === 'string' && cell.charCodeAt(0) !== NUMBER_SIGN;
      return isPlain ? cell.trim() : remembered(seen, cell, cell, schema);
    }
    return 'date' in cell ? remembered(days, cell.date, cell, schema) : readField(schema, cell);
  };
}

const TEXT_KINDS: ReadonlySet<StoredColumn['kind']> = new Set(['text', 'link', 'code', 'reference']);
const NUMBER_SIGN = 35;
const MOST_REMEMBERED = 5_000;

function remembered<K>(seen: Map<K, FieldReading>, key: K, cell: Cell, schema: FieldSchema): FieldReading {
  const before = seen.get(key);
  if (before !== undefined) return before;
  const reading = readField(schema, cell);
  if (seen.size < MOST_REMEMBERED) seen.set(key, reading);
  return reading;
}

/** One cell through its schema. */
export function readField(schema: FieldSchema, cell: Cell): FieldReading {
  const parsed = schema.safeParse(cell);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue?.code !== 'custom') throw new Error(`A schema refused a cell without saying why: ${issue?.code}`);
  // schema.ts makes no other issue than this one.
  const { facts, value } = issue.params as unknown as RefusedCell;
  return { refused: facts, value };
}

/** What a blank cell of the column means: nothing known, never no or zero. */
export function blankValue(column: StoredColumn): FieldValue {
  switch (column.kind) {
    case 'groups':
      return { everyone: false, names: [] };
    case 'multiText':
    case 'areas':
    case 'multiChoice':
    case 'dates':
      return [];
    case 'choice':
      return column.blankMeans ?? null;
    default:
      return null;
  }
}

/** What a cell means of which nothing could be read. */
export function unreadValue(column: StoredColumn): FieldValue {
  return 'blankMeans' in column ? null : blankValue(column);
}
