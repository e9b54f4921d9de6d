import type { Assessment } from '../core/assess';
import type { IsoDate } from '../core/calendar';
import { declaredContributions, petitionDeadline } from '../core/indicators/contributions';
import type { Contribution, Row } from '../core/records';
import { foldText } from '../core/text';
import type { WorkingCalendar } from '../core/working-days';
import { type AlertOf, alert } from './alert';

/** Contributions without reason or date, petitions near or past their term, counts that differ. */

type Found = AlertOf<
  | 'rejectedWithoutReason'
  | 'datesInWrongOrder'
  | 'contributionUndated'
  | 'petitionPastTerm'
  | 'petitionNearTerm'
  | 'contributionsDiffer'
>;

/** Working days before its term ends in which a petition is called near. */
const NEAR_DAYS = 3;

/** Contributions without their answer, and counts that do not agree. */
export function contributionAlerts({ scope, tables, cutoff }: Assessment, calendar: WorkingCalendar): readonly Found[] {
  const rejected = scope.contributions
    .filter((row) => row.decision === 'rejected' && row.reason === null)
    .map((row) => alert('attention', at(row, 'reason'), { code: 'rejectedWithoutReason' }));
  // Petitions of earlier years keep their legal deadline.
  const open = tables.contributions.filter((row) => row.origin === 'pqrsd' && isOpen(row, cutoff));
  const misdated = tables.contributions
    .filter((row) => row.receivedOn !== null && row.answeredOn !== null && row.answeredOn < row.receivedOn)
    .map((row) =>
      alert('attention', at(row, 'answeredOn'), { code: 'datesInWrongOrder', order: 'answeredBeforeReceived' }),
    );
  const overextended = tables.contributions
    .filter((row) => row.receivedOn !== null && row.extendedUntil !== null && row.extendedUntil < row.receivedOn)
    .map((row) =>
      alert('attention', at(row, 'extendedUntil'), { code: 'datesInWrongOrder', order: 'extendedBeforeReceived' }),
    );
  const undated = tables.contributions
    .filter((row) => row.receivedOn === null)
    .map((row) => alert('attention', at(row, 'receivedOn'), { code: 'contributionUndated' }));
  const petitions = open.flatMap((row) => petitionAlert(row, cutoff, calendar));
  return [...rejected, ...undated, ...petitions, ...misdated, ...overextended, ...differences(scope)];
}

function at(row: Row<Contribution>, field: string) {
  return { table: 'contributions' as const, row: row.row, field };
}

function isOpen(row: Contribution, cutoff: IsoDate): boolean {
  const received = row.receivedOn !== null && row.receivedOn <= cutoff;
  return received && row.transferredTo === null && (row.answeredOn === null || row.answeredOn > cutoff);
}

function petitionAlert(row: Row<Contribution>, cutoff: IsoDate, calendar: WorkingCalendar): readonly Found[] {
  const deadline = petitionDeadline(row, calendar);
  if (deadline === null) return [];
  if (deadline < cutoff)
    return [alert('attention', at(row, 'answeredOn'), { code: 'petitionPastTerm', deadline, petition: row.code })];
  const isNear = deadline <= calendar.endOfTerm(cutoff, NEAR_DAYS);
  return isNear
    ? [alert('attention', at(row, 'answeredOn'), { code: 'petitionNearTerm', deadline, petition: row.code })]
    : [];
}

/** What the reports declare and what Aportes itemises, where both are there and differ. */
function differences(scope: Assessment['scope']): readonly Found[] {
  const itemised = new Map<string, number>();
  for (const row of scope.contributions) {
    if (row.activity !== null) itemised.set(foldText(row.activity), (itemised.get(foldText(row.activity)) ?? 0) + 1);
  }
  return scope.activities.flatMap((activity) => {
    const count = itemised.get(foldText(activity.row.code ?? ''));
    const declared = declaredContributions(activity);
    if (count === undefined || declared === null || declared === count) return [];
    const place = { table: 'activities' as const, row: activity.row.row, field: 'activity' };
    return [
      alert('attention', place, {
        code: 'contributionsDiffer',
        activity: activity.row.activity,
        declared,
        itemised: count,
      }),
    ];
  });
}
