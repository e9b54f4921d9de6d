import type { IsoDate } from '../calendar';
import { ratio } from '../measure';
import type { ActivityReport } from '../records';
import { isLink } from '../scope';
import { type Indicator, type IndicatorInput, indicator } from './indicator';

/** Indicators of the internal reports. */

type ReportIndicators = {
  readonly [code in 'reportsDelivered' | 'activitiesWithEvidence' | 'reportsOnTime']: Indicator;
};

export function reportIndicators(input: IndicatorInput): ReportIndicators {
  const executed = input.scope.activities.filter((activity) => activity.executed);
  const reported = executed.filter((activity) => activity.reports.length > 0);
  const evidenced = reported.filter((activity) => activity.reports.some(hasEvidence));
  return {
    reportsDelivered: indicator(
      ratio(reported.length, executed.length),
      'activities',
      reported.map((activity) => activity.row),
    ),
    activitiesWithEvidence: indicator(
      ratio(evidenced.length, executed.length),
      'activities',
      evidenced.map((activity) => activity.row),
    ),
    reportsOnTime: reportsOnTime(input),
  };
}

function hasEvidence(report: ActivityReport): boolean {
  return isLink(report.evidence) || isLink(report.publishedAt);
}

/** Delivered within the working days set; an executed activity whose term passed without any report counts against. */
function reportsOnTime({ scope, calendar, reportTermDays }: IndicatorInput): Indicator {
  const deadline = (heldOn: IsoDate) => calendar.endOfTerm(heldOn, reportTermDays);
  const undated = scope.reports.filter(({ report }) => report.deliveredOn === null).length;
  const onTime = scope.reports.filter(
    ({ report: { heldOn, deliveredOn } }) => deliveredOn !== null && heldOn !== null && deliveredOn <= deadline(heldOn),
  );
  const owed = scope.activities.filter(
    (activity) =>
      activity.executed &&
      activity.reports.length === 0 &&
      activity.row.endDate !== null &&
      deadline(activity.row.endDate) < scope.cutoff,
  );
  return indicator(ratio(onTime.length, scope.reports.length - undated + owed.length), 'reports', onTime, undated);
}
