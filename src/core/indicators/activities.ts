import { count, NO_DATA, ratio, steadySum } from '../measure';
import type { ActivityScope, Scope } from '../scope';
import { type Indicator, type IndicatorInput, indicator } from './indicator';

/** Indicators of the activities of the plan. */

type ActivityIndicators = {
  readonly [code in
    | 'activitiesExecuted'
    | 'unplannedActivities'
    | 'activitiesWithCitizens'
    | 'trainingHeld'
    | 'budgetExecuted']: Indicator;
};

export function activityIndicators({ scope }: IndicatorInput): ActivityIndicators {
  const executed = scope.activities.filter((activity) => activity.executed);
  const planned = scope.activities.filter((activity) => activity.row.origin === 'planned');
  const expected = planned.filter((activity) => activity.due || activity.executed);
  const plannedExecuted = planned.filter((activity) => activity.executed);
  const unplanned = executed.filter((activity) => activity.row.origin === 'unplanned');
  const withCitizens = scope.activities.filter(hasParticipants);
  return {
    activitiesExecuted: indicator(
      ratio(plannedExecuted.length, expected.length),
      'activities',
      rowsOf(plannedExecuted),
      scope.planRows.filter((activity) => activity.row.origin !== 'unplanned' && isUndecided(activity)).length,
    ),
    unplannedActivities: indicator(
      count(unplanned.length),
      'activities',
      rowsOf(unplanned),
      executed.filter((activity) => activity.row.origin === null).length,
    ),
    activitiesWithCitizens: indicator(
      count(withCitizens.length),
      'activities',
      rowsOf(withCitizens),
      scope.activities.filter((activity) => !hasParticipants(activity) && hasUnknownParticipants(activity)).length,
    ),
    trainingHeld: trainingHeld(scope),
    budgetExecuted: budgetExecuted(scope),
  };
}

/** Nobody wrote whether it is an activity that was foreseen, or until when it is owed. */
function isUndecided({ live, executed, participation, row }: ActivityScope): boolean {
  if (!live) return false;
  if (row.activityClass === null) return true;
  return participation && (row.origin === null || (!executed && row.endDate === null));
}

function hasParticipants(activity: ActivityScope): boolean {
  return activity.reports.some((report) => report.participants !== null && report.participants > 0);
}

function hasUnknownParticipants(activity: ActivityScope): boolean {
  return activity.reports.some((report) => report.participants === null);
}

function trainingHeld(scope: Scope): Indicator {
  const live = scope.planRows.filter((activity) => activity.live && activity.row.activityClass === 'training');
  const held = live.filter((activity) => activity.executed);
  return indicator(ratio(held.length, live.length), 'activities', rowsOf(held));
}

function budgetExecuted(scope: Scope): Indicator {
  const live = scope.planRows.filter((activity) => activity.live);
  const spending = live.filter((activity) => activity.row.spent !== null);
  const budgets = live.map((activity) => activity.row.budget).filter((value): value is number => value !== null);
  const spent = spending.map((activity) => activity.row.spent).filter((value): value is number => value !== null);
  const measure = spent.length === 0 ? NO_DATA : ratio(steadySum(spent), steadySum(budgets));
  return indicator(measure, 'activities', rowsOf(spending), live.length - spending.length);
}

function rowsOf(activities: readonly ActivityScope[]): readonly { readonly row: number }[] {
  return activities.map((activity) => activity.row);
}
