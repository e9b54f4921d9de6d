import { COMMITMENT_STATUSES } from '../catalogue/choices';
import type { Assessment } from '../core/assess';
import type { IsoDate } from '../core/calendar';
import type { Commitment, Row } from '../core/records';
import { isUnmet } from '../core/scope';
import { type AlertOf, alert } from './alert';

/** What the dates of commitments and publications say against what is written beside them. */

type Found = AlertOf<'metButNotStated' | 'commitmentOverdue' | 'publicationOutdated'>;

export function commitmentAlerts({ tables, cutoff }: Assessment): readonly Found[] {
  return tables.commitments.flatMap((row) => [...statedUnmet(row, cutoff), ...overdue(row, cutoff)]);
}

function at({ row }: Row<Commitment>, field: string) {
  return { table: 'commitments' as const, row, field };
}

/** The day it was met says one thing and its state another, or nothing. */
function statedUnmet(row: Row<Commitment>, cutoff: IsoDate): readonly Found[] {
  const { commitment, status, metOn } = row;
  if (!isMetBy(metOn, cutoff) || status === 'met') return [];
  const place = at(row, 'status');
  const fixes = status === null ? [{ at: place, value: COMMITMENT_STATUSES.met[0] }] : [];
  return [alert('attention', place, { code: 'metButNotStated', commitment, metOn }, fixes)];
}

/** A day still to come is only a plan. */
function isMetBy(metOn: IsoDate | null, cutoff: IsoDate): metOn is IsoDate {
  return metOn !== null && metOn <= cutoff;
}

function overdue(row: Row<Commitment>, cutoff: IsoDate): readonly Found[] {
  const { commitment, status, dueDate: due, metOn } = row;
  const stated = isUnmet(row);
  if (status === 'met' || due === null || due >= cutoff || (!stated && isMetBy(metOn, cutoff))) return [];
  return [
    alert('attention', at(row, stated ? 'dueDate' : 'status'), { code: 'commitmentOverdue', commitment, due, stated }),
  ];
}

/** The last published report tells less than the workbook now knows. */
export function publicationAlerts({ tables, scope }: Assessment): readonly Found[] {
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
