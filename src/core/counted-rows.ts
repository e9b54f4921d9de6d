import type { Tables } from './records';
import type { Scope } from './scope';

/**
 * The tables as they are published: reports that count, of plan rows of any class, and contributions that are no
 * petitions. What is not counted is not published as a row either; of the other tables every row is.
 */
export function countedRows(tables: Tables, scope: Pick<Scope, 'planRows' | 'contributions'>): Tables {
  const counted = new Set(scope.planRows.flatMap(({ reports }) => reports.map(({ row }) => row)));
  return {
    ...tables,
    reports: tables.reports.filter(({ row }) => counted.has(row)),
    contributions: scope.contributions,
  };
}
