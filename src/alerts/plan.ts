import type { Assessment } from '../core/assess';
import { type IsoDate, yearOf } from '../core/calendar';
import type { Activity, Row } from '../core/records';
import { type ActivityScope, owesReports } from '../core/scope';
import { type AlertOf, alert } from './alert';

/** Activities whose dates, state, budget or reports do not fit together. */

type Found = AlertOf<
  | 'characterBlank'
  | 'withoutReason'
  | 'datesInWrongOrder'
  | 'informationTooLate'
  | 'spentAboveBudget'
  | 'activityOutsideYear'
  | 'activityWithoutReport'
  | 'fewerReportsThanSessions'
>;

/** Activities whose row does not hold together, or that owe a report. */
export function planAlerts({ scope, cutoff }: Assessment): readonly Found[] {
  return scope.planRows.flatMap((activity) => [
    ...rowAlerts(activity.row),
    ...(activity.live ? [...preparationAlerts(activity.row), ...budgetAlerts(activity.row)] : []),
    ...(activity.live && scope.year !== null ? yearAlerts(activity.row, scope.year) : []),
    ...missingReports(activity, cutoff),
  ]);
}

/** A Carácter left blank that the space itself tells. Step 9 of the policy counts only what is written. */
export function characterAlerts(
  { scope }: Assessment,
  characterOf: (space: string) => string | null,
): readonly Found[] {
  return scope.activities.flatMap(({ live, row }): readonly Found[] => {
    const { activity, body: space } = row;
    const character = live && row.character === null && space !== null ? characterOf(space) : null;
    if (space === null || character === null) return [];
    const place = at(row, 'character');
    const fact = { code: 'characterBlank' as const, activity, space, character };
    return [alert('advice', place, fact, [{ at: place, value: character }])];
  });
}

function at(row: Row<Activity>, field: string) {
  return { table: 'activities' as const, row: row.row, field };
}

function rowAlerts(row: Row<Activity>): readonly Found[] {
  const { activity, status, reason, startDate, endDate } = row;
  const found: Found[] = [];
  if ((status === 'cancelled' || status === 'postponed') && reason === null) {
    found.push(alert('attention', at(row, 'reason'), { code: 'withoutReason', activity, status }));
  }
  if (startDate !== null && endDate !== null && endDate < startDate) {
    found.push(alert('attention', at(row, 'endDate'), { code: 'datesInWrongOrder', activity }));
  }
  return found;
}

/** What people get before an activity: in time, and the call not after it. */
function preparationAlerts(row: Row<Activity>): readonly Found[] {
  const { activity, startDate, endDate, informationDate, callDate } = row;
  const last = endDate ?? startDate;
  const found: Found[] = [];
  if (informationDate !== null && startDate !== null && informationDate >= startDate) {
    found.push(alert('advice', at(row, 'informationDate'), { code: 'informationTooLate', activity }));
  }
  if (callDate !== null && last !== null && callDate > last) {
    found.push(alert('attention', at(row, 'callDate'), { code: 'datesInWrongOrder', order: 'calledAfterEnd' }));
  }
  return found;
}

function budgetAlerts(row: Row<Activity>): readonly Found[] {
  const { activity, budget, spent } = row;
  if (budget === null || spent === null || spent <= budget) return [];
  return [alert('attention', at(row, 'spent'), { code: 'spentAboveBudget', activity, spent, budget })];
}

/** Over before the vigencia began, or not to begin in it: counted nonetheless, so a slip shows in the figures. */
function yearAlerts(row: Row<Activity>, year: number): readonly Found[] {
  const { activity, startDate, endDate } = row;
  const first = startDate ?? endDate;
  const last = endDate ?? startDate;
  if (first === null || last === null || (yearOf(first) <= year && yearOf(last) >= year)) return [];
  return [alert('attention', at(row, 'startDate'), { code: 'activityOutsideYear', activity, year })];
}

function missingReports(activity: ActivityScope, cutoff: IsoDate): readonly Found[] {
  const { row, reports, participation } = activity;
  if (!participation || !owesReports(activity) || row.endDate === null || row.endDate >= cutoff) return [];
  const sessions = row.plannedSessions ?? 1;
  if (reports.length === 0) {
    return [
      alert('attention', at(row, 'activity'), {
        code: 'activityWithoutReport',
        activity: row.activity,
        ended: row.endDate,
      }),
    ];
  }
  if (reports.length >= sessions) return [];
  const facts = { activity: row.activity, reports: reports.length, sessions };
  return [alert('attention', at(row, 'plannedSessions'), { code: 'fewerReportsThanSessions', ...facts })];
}
