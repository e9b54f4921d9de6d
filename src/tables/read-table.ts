import type { Issue, IssueFact } from '../core/issues';
import type { RecordOf, TableKey } from '../core/records';
import { type Cell, isBlank, type SheetCells } from './cell';
import { isStored, type StoredColumn } from './column';
import type { AnyTableDefinition } from './definition';
import type { TableLayout } from './locate';
import { type FieldSchema, type FieldValue, fieldSchema, type KnownNames } from './schema';

export interface TableReading<K extends TableKey> {
  readonly records: readonly RecordOf<K>[];
  readonly issues: readonly Issue[];
  /** Rows left out because nothing names them. */
  readonly rejected: number;
}

/** Reads every filled row below the headings. One bad field becomes "sin dato" and an issue; the row still counts. */
export function readTable<K extends TableKey>(
  key: K,
  definition: AnyTableDefinition,
  sheet: SheetCells,
  layout: TableLayout,
  known: KnownNames,
): TableReading<K> {
  const issues: Issue[] = missingColumns(key, definition, layout);
  const readers = storedFields(definition).map(([field, column]) =>
    fieldReader(key, field, column, layout, known, issues),
  );
  const required = readers.filter((reader) => reader.required !== undefined && reader.column >= 0);
  const records: RecordOf<K>[] = [];
  let rejected = 0;
  for (let index = layout.headerRow; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    if (readers.every((reader) => isBlank(cells[reader.column]))) continue;
    const row = index + 1;
    const record = readRow(readers, cells, row);
    if (record === null) {
      rejected++;
      const naming = readers.find((reader) => reader.names);
      issues.push({ code: 'rowWithoutName', at: { table: key, row, field: naming?.field ?? '' } });
      continue;
    }
    issues.push(...missingRequired(key, required, cells, record, row));
    // The definition's type ties each column kind to its field, so the row has the record's shape.
    records.push(record as unknown as RecordOf<K>);
  }
  return { records, issues, rejected };
}

type RawRecord = { row: number; [field: string]: FieldValue };

interface FieldReader {
  readonly field: string;
  /** Index from 0 into the row's cells; -1 when the sheet lacks the column. */
  readonly column: number;
  readonly names: boolean;
  readonly required: StoredColumn['required'];
  readonly blank: FieldValue;
  read(cell: Cell, row: number): FieldValue;
}

function storedFields(definition: AnyTableDefinition): (readonly [string, StoredColumn])[] {
  return Object.entries(definition.columns).filter((entry): entry is [string, StoredColumn] => isStored(entry[1]));
}

function fieldReader(
  table: TableKey,
  field: string,
  column: StoredColumn,
  layout: TableLayout,
  known: KnownNames,
  issues: Issue[],
): FieldReader {
  const read = rememberingReader(fieldSchema(column, known));
  const blank = blankValue(column);
  return {
    field,
    column: (layout.columns.get(field) ?? 0) - 1,
    names: column.names === true,
    required: column.required,
    blank,
    read(cell, row) {
      const outcome = read(cell);
      for (const fact of outcome.facts) issues.push({ ...fact, at: { table, row, field } });
      return outcome.value ?? blank;
    },
  };
}

interface Outcome {
  readonly value: FieldValue;
  readonly facts: readonly IssueFact[];
}

/** Columns repeat few distinct values, so each distinct one passes the schema once: what keeps 100,000 rows fast. */
function rememberingReader(schema: FieldSchema): (cell: Cell) => Outcome {
  const seen = new Map<string | number | boolean, Outcome>();
  return (cell) => {
    if (typeof cell === 'object') return parseCell(schema, cell);
    const before = seen.get(cell);
    if (before !== undefined) return before;
    const outcome = parseCell(schema, cell);
    if (seen.size < MOST_REMEMBERED) seen.set(cell, outcome);
    return outcome;
  };
}

const MOST_REMEMBERED = 5_000;

function parseCell(schema: FieldSchema, cell: Cell): Outcome {
  const parsed = schema.safeParse(cell);
  if (parsed.success) return { value: parsed.data, facts: [] };
  // Every refusal in schema.ts puts an IssueFact in params.
  const facts = parsed.error.issues.map((issue) => (issue.code === 'custom' ? (issue.params as IssueFact) : null));
  return { value: null, facts: facts.filter((fact): fact is IssueFact => fact !== null) };
}

export function blankValue(column: StoredColumn): FieldValue {
  switch (column.kind) {
    case 'groups':
      return { everyone: false, names: [] };
    case 'multiText':
    case 'multiChoice':
    case 'dates':
      return [];
    default:
      return null;
  }
}

function readRow(readers: readonly FieldReader[], cells: readonly Cell[], row: number): RawRecord | null {
  const record: RawRecord = { row };
  for (const reader of readers) {
    const cell = reader.column < 0 ? undefined : cells[reader.column];
    const value = cell === undefined || isBlank(cell) ? reader.blank : reader.read(cell, row);
    if (reader.names && value === null) return null;
    record[reader.field] = value;
  }
  return record;
}

function missingColumns(table: TableKey, definition: AnyTableDefinition, layout: TableLayout): Issue[] {
  return storedFields(definition)
    .filter(([field, column]) => column.required === 'always' && !layout.columns.has(field))
    .map(([field, column]) => ({
      code: 'missingColumn',
      heading: column.heading,
      at: { table, row: layout.headerRow, field },
    }));
}

function missingRequired(
  table: TableKey,
  readers: readonly FieldReader[],
  cells: readonly Cell[],
  record: RawRecord,
  row: number,
): Issue[] {
  return readers
    .filter(
      (reader) => reader.required === 'always' || (reader.required === 'participation' && isParticipation(record)),
    )
    .filter((reader) => isBlank(cells[reader.column]))
    .map((reader) => ({ code: 'missingRequired', at: { table, row, field: reader.field } }));
}

/** Classes that count as participation (design §5, ✱p). */
function isParticipation(record: RawRecord): boolean {
  return record['activityClass'] === 'participation' || record['activityClass'] === 'accountability';
}
