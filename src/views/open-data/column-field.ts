import { choiceLabels } from '../../catalogue/choice';
import { cellWords } from '../../core/published-cell';
import type { ReportedProgress } from '../../core/records';
import { OPEN_DATA_WORDS as WORDS } from '../../messages/es/open-data';
import type { Column } from '../../tables/column';
import { NO, YES } from '../../tables/definitions/words';
import { nameOf } from './name-of';
import type { DataField, DataValue, FieldConstraints } from './resource';

/** A column of a sheet as a field of the open data. */
export function columnField(column: Column): DataField {
  const { heading, note, names } = column;
  const constraints: FieldConstraints = { ...(names === true ? { required: true } : {}), ...limits(column) };
  return {
    name: nameOf(heading, '_'),
    title: heading,
    description: [note, ...remarks(column)].join(' '),
    type: typeOf(column),
    format: 'default',
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function typeOf({ kind }: Column): DataField['type'] {
  switch (kind) {
    case 'integer':
    case 'year':
    case 'date':
      return kind;
    case 'number':
    case 'money':
    case 'computedPercent':
      return 'number';
    case 'yesNo':
      return 'boolean';
    default:
      return 'string';
  }
}

/** Only what reading holds every value to. */
function limits(column: Column): FieldConstraints {
  switch (column.kind) {
    case 'integer':
      return { minimum: 0 };
    case 'computedPercent':
      return { minimum: 0, maximum: 1 };
    case 'choice':
      return { enum: choiceLabels(column.choices) };
    default:
      return {};
  }
}

function remarks(column: Column): readonly string[] {
  switch (column.kind) {
    case 'multiChoice':
      return [WORDS.several, WORDS.oneOf(choiceLabels(column.choices))];
    case 'groups':
    case 'multiText':
    case 'areas':
    case 'dates':
      return [WORDS.several, WORDS.guarded];
    case 'computedPercent':
      return [WORDS.fraction];
    case 'money':
      return [WORDS.pesos];
    default:
      return typeOf(column) === 'string' && column.kind !== 'choice' ? [WORDS.guarded] : [];
  }
}

/** A field of a record as one value of a file. */
export function columnValue(column: Column, value: unknown): DataValue {
  switch (column.kind) {
    // The schemas of these two yield keys of their choices, and a progress.
    case 'choice':
      return value === null ? null : labelOf(column.choices, value);
    case 'multiChoice':
      return listed((value as readonly unknown[]).map((key) => labelOf(column.choices, key)));
    case 'progress':
      return progressText(value as ReportedProgress | null);
    case 'groups':
    case 'multiText':
    case 'areas':
    case 'dates':
      return listed([cellWords(value)]);
    default:
      return value as DataValue;
  }
}

function listed(values: readonly string[]): string | null {
  const text = values.join('; ');
  return text === '' ? null : text;
}

function labelOf(choices: { readonly [key: string]: readonly [string, ...string[]] }, key: unknown): string {
  return choices[String(key)]?.[0] ?? '';
}

/** As a person types it: a share keeps its sign, so that 50 % and 50 stay apart. */
function progressText(progress: ReportedProgress | null): string | null {
  if (progress === null) return null;
  if (progress.kind === 'yesNo') return progress.value ? YES : NO;
  // Times a hundred without the tail that binary fractions leave.
  return progress.kind === 'number' ? String(progress.value) : `${Number((progress.value * 100).toPrecision(12))} %`;
}
