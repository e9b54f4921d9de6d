import type { Issue } from '../core/issues';
import type { RecordOf, TableKey } from '../core/records';
import { remember } from '../core/remember';
import { isParticipation } from '../core/scope';
import { type Cell, isBlank, type SheetCells } from './cell';
import { isStored, type StoredColumn } from './column';
import { COPY_RECORD } from './copy-record';
import type { AnyTableDefinition } from './definition';
import { type CellReader, type FieldValue, isRefusal, type KnownNames } from './kinds/kind';
import type { TableLayout } from './locate';
import { blankValue, fieldReader, unreadValue } from './read-field';

/** One table, from cells to records and issues. */

export interface TableReading<K extends TableKey> {
  readonly records: readonly RecordOf<K>[];
  readonly issues: readonly Issue[];
  /** Rows left out because nothing names them. */
  readonly rejected: number;
}

/** A table where it stands: what it should hold, the cells, and which column holds which field. */
export interface LocatedTable<K extends TableKey> {
  readonly key: K;
  readonly definition: AnyTableDefinition;
  readonly sheet: SheetCells;
  readonly layout: TableLayout;
  readonly known: KnownNames;
}

/** Reads every filled row below the headings. One bad field becomes "sin dato" and an issue; the row still counts. */
export function readTable<K extends TableKey>(table: LocatedTable<K>): TableReading<K> {
  const { key, definition, sheet, layout } = table;
  const stored = storedFields(definition);
  const reader = rowReader(table, stored);
  const naming = stored.find(([, column]) => column.names === true)?.[0] ?? '';
  const records: RecordOf<K>[] = [];
  let rejected = 0;
  for (let index = layout.headerRow; index < sheet.rows.length; index++) {
    const record = reader.read(sheet.rows[index] ?? [], index + 1);
    if (record === null) continue;
    if (record[naming] === null) {
      rejected++;
      // A missing column has its own issue, once.
      if (layout.columns.has(naming))
        reader.issues.push({ code: 'rowWithoutName', at: { table: key, row: record.row, field: naming } });
      continue;
    }
    reader.missRequired(record);
    // The definition's type ties each column kind to its field, so the row has the record's shape.
    records.push(record as unknown as RecordOf<K>);
  }
  const missed = missingColumns(table, stored, records.some(isParticipation) ? 'participation' : 'always');
  return { records, issues: [...missed, ...reader.issues], rejected };
}

interface RowReader {
  /** Found so far, in the order of the rows. */
  readonly issues: Issue[];
  /** Null when the row has no filled cell of ours. */
  read(cells: readonly Cell[], row: number): RawRecord | null;
  /** What the row just read had to say and does not. */
  missRequired(record: RawRecord): void;
}

/** Reads the rows of one table: what does not change from row to row is worked out once. */
function rowReader({ key: table, definition, layout, known }: LocatedTable<TableKey>, stored: StoredFields): RowReader {
  const fields = stored
    .map(([name, column]) => presentField(name, column, layout, known))
    .filter((field): field is PresentField => field !== null);
  const required = fields.filter((field) => field.required !== undefined);
  const copy = COPY_RECORD[table];
  const blankRecord = blankRecordOf(definition);
  const issues: Issue[] = [];
  let cellsNow: readonly Cell[] = [];
  return {
    issues,
    read(cells, row) {
      cellsNow = cells;
      const record = copy(blankRecord);
      record.row = row;
      return fillRecord({ table, record, issues }, fields, cells) ? record : null;
    },
    missRequired(record) {
      for (const field of required) {
        if (!isBlank(cellsNow[field.column])) continue;
        if (field.required === 'participation' && !isParticipation(record)) continue;
        issues.push({ code: 'missingRequired', at: { table, row: record.row, field: field.name } });
      }
    },
  };
}

interface Filling {
  readonly table: TableKey;
  readonly record: RawRecord;
  readonly issues: Issue[];
}

/** Puts the filled cells into the record; false when the row has none. */
function fillRecord(
  { table, record, issues }: Filling,
  fields: readonly PresentField[],
  cells: readonly Cell[],
): boolean {
  let filled = false;
  for (const field of fields) {
    const cell = cells[field.column];
    if (cell === undefined || isBlank(cell)) continue;
    filled = true;
    const reading = field.read(cell);
    if (!isRefusal(reading)) record[field.name] = reading;
    else {
      record[field.name] = isNothing(reading.value) ? field.unread : reading.value;
      for (const fact of reading.refused) issues.push({ ...fact, at: { table, row: record.row, field: field.name } });
    }
  }
  return filled;
}

type RawRecord = { row: number; [field: string]: FieldValue };

/** Every record begins as a copy of this one: a shared shape, and blank cells cost nothing. */
const blankRecordOf = remember(
  (definition: AnyTableDefinition): RawRecord => ({
    row: 0,
    ...Object.fromEntries(storedFields(definition).map(([name, column]) => [name, blankValue(column)])),
  }),
);

/** A field whose column the sheet has. */
interface PresentField {
  readonly name: string;
  /** Index from 0 into the row's cells. */
  readonly column: number;
  readonly required: StoredColumn['required'];
  readonly read: CellReader;
  /** What it is when nothing of the cell can be read. */
  readonly unread: FieldValue;
}

type StoredFields = readonly (readonly [string, StoredColumn])[];

function storedFields(definition: AnyTableDefinition): StoredFields {
  return Object.entries(definition.columns).filter((entry): entry is [string, StoredColumn] => isStored(entry[1]));
}

function presentField(name: string, column: StoredColumn, layout: TableLayout, known: KnownNames): PresentField | null {
  const position = layout.columns.get(name);
  if (position === undefined) return null;
  return {
    name,
    column: position - 1,
    required: column.required,
    read: fieldReader(column, known),
    unread: unreadValue(column),
  };
}

function isNothing(value: FieldValue): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Required columns the sheet does not have; what only activities of participation must say is missed once there is one. */
function missingColumns(
  { key: table, layout }: LocatedTable<TableKey>,
  stored: StoredFields,
  needed: 'always' | 'participation',
): readonly Issue[] {
  return stored
    .filter(([name, { required }]) => {
      const isRequired = required === 'always' || (required !== undefined && required === needed);
      return isRequired && !layout.columns.has(name);
    })
    .map(([name, column]) => ({
      code: 'missingColumn',
      heading: column.heading,
      at: { table, row: layout.headerRow, field: name },
    }));
}
