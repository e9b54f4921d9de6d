import type { TableKey } from '../core/records';
import type { Suppression } from '../core/suppression';

/** Fields of a row that are blank because they are kept back, not because they are unknown; only of these tables. */
export const SUPPRESSED_FIELDS: {
  readonly [table in TableKey]?: (from: Suppression, row: number) => readonly string[];
} = {
  groups: ({ groupSizes }, row) => (groupSizes.has(row) ? ['estimatedSize'] : []),
  reports: ({ reports }, row) => {
    const counts = reports.get(row);
    return counts === undefined ? [] : ['groups', ...counts];
  },
  contributions: ({ contributions }, row) => (contributions.has(row) ? ['group'] : []),
};
