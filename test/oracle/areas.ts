import type { Review } from '../../src/views/review';
import { fold } from './read-cells';
import {
  contributionsOf,
  isDue,
  isExecuted,
  liveActivities,
  petitionsOf,
  reportsOf,
  rowOfCode,
  type Scope,
  sessionsOf,
} from './scope';

type AreaFigures = Review['areas'][number];

/**
 * What each area owes (design §7 "By area"). An activity that was put off is owed, but no report on it unless it was
 * executed: a report tells of what was held.
 */
export function areaFigures(scope: Scope): AreaFigures[] {
  return areaNames(scope).map((area) => figuresOf(scope, area));
}

function areaNames(scope: Scope): string[] {
  const { records } = scope;
  const written = [
    ...liveActivities(scope).map(({ area }) => area),
    ...records.reports.map((report) => areaOf(scope, report)),
    ...contributionsOf(scope).map((row) => areaOf(scope, row)),
    ...petitionsOf(scope).map((row) => areaOf(scope, row)),
    ...records.commitments.map(({ responsible }) => responsible),
  ];
  const names: string[] = [];
  for (const area of written) {
    if (area !== null && !names.some((name) => fold(name) === fold(area))) names.push(area);
  }
  return names;
}

/** Its own area, else that of its activity. */
function areaOf(scope: Scope, row: { readonly area: string | null; readonly activity: string }): string | null {
  return row.area ?? rowOfCode(scope, row.activity)?.area ?? null;
}

function figuresOf(scope: Scope, area: string): AreaFigures {
  const isOfArea = (written: string | null): boolean => written !== null && fold(written) === fold(area);
  const activities = liveActivities(scope).filter((activity) => isOfArea(activity.area));
  const owed = activities.filter((activity) => isDue(scope, activity) || isExecuted(scope, activity));
  const reporting = owed.filter((activity) => activity.status !== 'postponed' || isExecuted(scope, activity));
  const received = [...contributionsOf(scope), ...petitionsOf(scope)].filter(({ transferred }) => !transferred);
  return {
    area,
    activities: owed.length,
    executed: activities.filter((activity) => isExecuted(scope, activity)).length,
    reportsOwed: reporting.reduce((total, activity) => total + sessionsOf(activity), 0),
    reportsDelivered: reporting.reduce((total, activity) => total + reportsOf(scope, activity).length, 0),
    returned: scope.records.reports.filter((report) => isOfArea(areaOf(scope, report)) && report.status === 'returned')
      .length,
    toAnswer: received.filter(
      (row) => isOfArea(areaOf(scope, row)) && (row.answeredOn === null || row.answeredOn > scope.cutoff),
    ).length,
    commitmentsOverdue: scope.records.commitments.filter(
      ({ responsible, status, dueDate }) =>
        isOfArea(responsible) && status !== null && status !== 'met' && dueDate !== null && dueDate < scope.cutoff,
    ).length,
  };
}
