import type { Assessment } from '../assess';
import type { IsoDate } from '../calendar';
import { type Alert, alert } from './alert';

export function commitmentAlerts({ tables, cutoff }: Assessment): readonly Alert[] {
  return tables.commitments.flatMap((row) => {
    if (row.status === 'met' || row.dueDate === null || row.dueDate >= cutoff) return [];
    const at = { table: 'commitments' as const, row: row.row, field: 'dueDate' };
    return [alert('attention', at, { code: 'commitmentOverdue', commitment: row.commitment, due: row.dueDate })];
  });
}

/** The last published report tells less than the workbook now knows. */
export function publicationAlerts({ tables, scope }: Assessment): readonly Alert[] {
  const published = tables.publications.filter((row) => row.type === 'resultsReport' && row.cutoff !== null);
  const last = published.reduce<(typeof published)[number] | null>(
    (newest, row) => (newest === null || (row.cutoff ?? '') > (newest.cutoff ?? '') ? row : newest),
    null,
  );
  const dates = [
    ...scope.reports.map(({ report }) => report.heldOn),
    ...scope.contributions.map((row) => row.receivedOn),
  ].filter((date): date is IsoDate => date !== null);
  const latest = dates.reduce<IsoDate | null>(
    (newest, date) => (newest === null || date > newest ? date : newest),
    null,
  );
  if (last?.cutoff == null || latest === null || latest <= last.cutoff) return [];
  const at = { table: 'publications' as const, row: last.row, field: 'cutoff' };
  return [alert('advice', at, { code: 'publicationOutdated', cutoff: last.cutoff, latest })];
}
