import type { RowSource } from '../core/measure';
import type { TableKey } from '../core/records';
import type { ActivityScope, ReportScope } from '../core/scope';

/** One option of a question, and what of the workbook shows it. A proposal: the entity decides what it reports. */
export interface FuragOption {
  readonly label: string;
  /** Null where no table can tell. */
  readonly shownBy: readonly RowSource[] | null;
  /** Rows whose links prove it; not those above where a plan is proved by being published. */
  readonly provedBy: readonly RowSource[];
  /** Rows that would have to show it too, and do not. */
  readonly lacking: RowSource | null;
}

export function shown(label: string, ...shownBy: readonly RowSource[]): FuragOption {
  return { label, shownBy, provedBy: shownBy, lacking: null };
}

/** Shown only when every row complies. */
export function shownByEvery<R extends { readonly row: number }>(
  label: string,
  table: TableKey,
  rows: readonly R[],
  complies: (row: R) => boolean,
): FuragOption {
  return {
    ...shown(label, source(table, rows.filter(complies))),
    lacking: source(
      table,
      rows.filter((row) => !complies(row)),
    ),
  };
}

export function notInTables(label: string): FuragOption {
  return { label, shownBy: null, provedBy: [], lacking: null };
}

export function source(table: TableKey, rows: readonly { readonly row: number }[]): RowSource {
  return { table, rows: rows.map(({ row }) => row) };
}

export function plan(activities: readonly ActivityScope[], holds: (activity: ActivityScope) => boolean): RowSource {
  return source(
    'activities',
    activities.filter(holds).map(({ row }) => row),
  );
}

export function reports(rows: readonly ReportScope[], holds: (report: ReportScope) => boolean): RowSource {
  return source('reports', rows.filter(holds));
}
