import type { Tables } from '../core/records';
import type { Suppression } from '../core/suppression';

/** The tables without the counts that are kept back; with a count goes the group it would tell of. */
export function suppressTables(tables: Tables, suppression: Suppression): Tables {
  return {
    ...tables,
    reports: tables.reports.map((report) => {
      const hidden = suppression.reports.get(report.row);
      if (hidden === undefined) return report;
      const counts = Object.fromEntries([...hidden].map((field) => [field, null]));
      return { ...report, ...counts, groups: { everyone: false, names: [] } };
    }),
    contributions: tables.contributions.map((row) =>
      suppression.contributions.has(row.row) ? { ...row, group: null } : row,
    ),
    groups: tables.groups.map((row) => (suppression.groupSizes.has(row.row) ? { ...row, estimatedSize: null } : row)),
  };
}
