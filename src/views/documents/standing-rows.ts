/** The rows of the plan that stand, and what they cost: what several sections of it tell of. */
import { steadySum } from '../../core/measure';
import type { Activity, Row } from '../../core/records';
import type { ActivityScope } from '../../core/scope';
import type { PublicAssessment } from '../public-assessment';

/** What stands in the plan and is wanted, by the day it begins; what has no day last. */
export function standingRows(
  { scope }: PublicAssessment,
  wanted: (activity: ActivityScope) => boolean = () => true,
): readonly Row<Activity>[] {
  const day = ({ startDate }: Activity): string => startDate ?? '~';
  return scope.planRows
    .filter((activity) => activity.live && wanted(activity))
    .map(({ row }) => row)
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.row - b.row));
}

/** The money of those rows that say what they cost, and how many do. */
export function budgetOf(rows: readonly Activity[]): { readonly total: number; readonly known: number } {
  const budgets = rows.flatMap(({ budget }) => (budget === null ? [] : [budget]));
  return { total: steadySum(budgets), known: budgets.length };
}
