import type { RowSource } from '../core/measure';
import type { Activity, RecordOf, Row, TableKey } from '../core/records';
import type { ActivityScope } from '../core/scope';
import { foldText } from '../core/text';
import { type ParticipationTopic, TOPICS, type TopicKey } from './participation-topics';
import type { Suggestions } from './suggestions';

/** One option of a question, and what of the workbook shows it. A proposal: the entity decides what it reports. */
export interface FuragOption {
  readonly label: string;
  /** Null where no table can tell. */
  readonly shownBy: readonly RowSource[] | null;
  /** Rows whose links prove it; not those above where a plan is proved by being published. */
  readonly provedBy: readonly RowSource[];
  /** Rows that would have to show it too, and do not. */
  readonly lacking: readonly RowSource[];
}

export function shown(label: string, ...shownBy: readonly RowSource[]): FuragOption {
  return { label, shownBy, provedBy: shownBy, lacking: [] };
}

export function notInTables(label: string): FuragOption {
  return { ...shown(label), shownBy: null };
}

/** Shown only when all rows have something in the field. */
export function shownByAll<K extends TableKey>(
  label: string,
  table: K,
  rows: readonly RecordOf<K>[],
  field: keyof RecordOf<K>,
): FuragOption {
  const lacking = source(
    table,
    rows.filter((row) => !isFilled(row[field])),
  );
  return { ...shown(label, where(table, rows, field)), lacking: [lacking] };
}

/** An option per value: those the list has, then the workbook's own. */
export function byValue<K extends TableKey>(
  table: K,
  rows: readonly RecordOf<K>[],
  valuesOf: (row: RecordOf<K>) => readonly (string | null)[],
  listed: readonly string[],
): readonly FuragOption[] {
  const found = new Map<string, { readonly label: string; readonly having: RecordOf<K>[] }>();
  const entryOf = (label: string) => {
    const entry = found.get(foldText(label)) ?? { label, having: [] };
    found.set(foldText(label), entry);
    return entry;
  };
  listed.forEach(entryOf);
  for (const row of rows) for (const value of valuesOf(row)) if (value !== null) entryOf(value).having.push(row);
  return [...found.values()].map(({ label, having }) => shown(label, source(table, having)));
}

/** The rows that have something in the field; "no" is as good as nothing. */
export function where<K extends TableKey>(table: K, rows: readonly RecordOf<K>[], field: keyof RecordOf<K>): RowSource {
  return source(
    table,
    rows.filter((row) => isFilled(row[field])),
  );
}

export function source(table: TableKey, rows: readonly { readonly row: number }[]): RowSource {
  return { table, rows: rows.map(({ row }) => row) };
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== false;
}

/** An option per topic, shown by the activities that belong to it. */
export function byTopic(activities: readonly ActivityScope[], keys: readonly TopicKey[]): readonly FuragOption[] {
  return keys.map((key) => shown(TOPICS[key].title, plan(activities, TOPICS[key].covers)));
}

export function plan(activities: readonly ActivityScope[], holds: ParticipationTopic['covers']): RowSource {
  return source('activities', rowsOf(activities.filter(holds)));
}

export function rowsOf(activities: readonly ActivityScope[]): readonly Row<Activity>[] {
  return activities.map(({ row }) => row);
}

export function labels(suggestions: Suggestions): readonly string[] {
  return suggestions.map(([label]) => label);
}
