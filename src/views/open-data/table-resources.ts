import type { FollowUpAssessment } from '../../core/follow-up';
import { calculationWords, stateWords } from '../../messages/es/follow-up';
import { OPEN_DATA_WORDS as WORDS } from '../../messages/es/open-data';
import { type Column, isStored } from '../../tables/column';
import type { AnyTableDefinition, ComputedFollowUpField } from '../../tables/definition';
import { ALL_TABLES } from '../../tables/definitions/all';
import type { DataValue, FieldValue } from '../../tables/kinds/kind';
import { handlerOf } from '../../tables/kinds/kinds';
import type { PublicAssessment } from '../public-assessment';
import { SUPPRESSED_FIELDS } from '../suppressed-fields';
import { columnField } from './column-field';
import { nameOf } from './name-of';
import type { DataField, DataResource } from './resource';

/** A public column: its field in the record, what it is in the sheet and in the open data. */
interface PublicField {
  readonly field: string;
  readonly column: Column;
  readonly described: DataField;
}

/** A file per table that has public columns, with those columns only. */
export function tableResources(assessment: PublicAssessment): readonly DataResource[] {
  return ALL_TABLES.map((table) => ({ table, fields: publicFields(table) }))
    .filter(({ fields }) => fields.length > 0)
    .map(({ table, fields }) => tableResource(table, fields, assessment));
}

function publicFields({ columns }: AnyTableDefinition): readonly PublicField[] {
  return Object.entries(columns)
    .filter(([, { publication }]) => publication === 'public')
    .map(([field, column]) => ({ field, column, described: columnField(column) }));
}

interface PublicRow {
  readonly row: number;
  readonly [field: string]: FieldValue;
}

function tableResource(
  { key, sheet, purpose }: AnyTableDefinition,
  fields: readonly PublicField[],
  assessment: PublicAssessment,
): DataResource {
  // Each record has a field per stored column of its definition.
  const rows = assessment.tables[key] as unknown as readonly PublicRow[];
  const computed = new Map(assessment.followUp.map((assessed) => [assessed.row, assessed]));
  const reserved = SUPPRESSED_FIELDS[key];
  return {
    name: nameOf(sheet, '-'),
    title: sheet,
    description: purpose,
    fields: [...fields.map(({ described }) => described), ...(reserved === undefined ? [] : [RESERVED])],
    keys: fields.filter(({ column }) => column.kind === 'code').map(({ described }) => described.name),
    rows: rows.map((row) => [
      ...fields.map(({ field, column }) =>
        isStored(column)
          ? handlerOf(column).dataValue(column, row[field] ?? null)
          : computedValue(field, computed.get(row.row)),
      ),
      ...(reserved === undefined ? [] : [reservedValue(reserved(assessment.suppression, row.row), fields)]),
    ]),
  };
}

function computedValue(field: string, assessed: FollowUpAssessment | undefined): DataValue {
  if (assessed === undefined) return null;
  // Only Matriz has computed columns, and these are they.
  switch (field as ComputedFollowUpField) {
    case 'progress':
      return assessed.progress;
    case 'calculation':
      return calculationWords(assessed.calculation);
    case 'state':
      return stateWords(assessed);
  }
}

const RESERVED: DataField = { ...WORDS.reserved, type: 'string', format: 'default' };

function reservedValue(hidden: readonly string[], fields: readonly PublicField[]): string | null {
  const names = fields.filter(({ field }) => hidden.includes(field)).map(({ described }) => described.name);
  return names.length === 0 ? null : names.join('; ');
}
