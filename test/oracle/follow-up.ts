import type { Review } from '../../src/views/review';
import { petitionsAnsweredInTerm } from './indicators';
import type { FollowUpRow } from './records';
import {
  contributionsOf,
  executedActivities,
  groupNames,
  groupRows,
  isDue,
  isExecuted,
  liveActivities,
  petitionsOf,
  reportsOf,
  type Scope,
} from './scope';
import { type Deadline, deadlineOf, type KnownRatio, knownRatio, targetOf, wordedKind } from './wordings';

/** With days as plain text: none of the product's own checks is used here. */
export type FollowUpFigures = Omit<Review['followUp'][number], 'dueDate'> & { readonly dueDate: string | null };

/** Every row of the matrix, measured as design §7 "Follow-up rows" says. */
export function followUpFigures(scope: Scope): FollowUpFigures[] {
  return scope.records.followUp.map((row) => figuresOf(scope, row));
}

function figuresOf(scope: Scope, row: FollowUpRow): FollowUpFigures {
  const kind = row.kind ?? wordedKind(row.indicator, row.unit, row.target);
  const deadline = deadlineOfRow(scope, row);
  const found = measure(scope, row, kind, deadline);
  const progress = found.value === null ? null : Math.min(found.value, 1);
  const state = stateOf(progress);
  return {
    row: row.row,
    steps: row.steps,
    kind,
    numerator: found.numerator,
    denominator: found.denominator,
    progress,
    surplus: found.value === null ? null : Math.max(found.value - 1, 0),
    state,
    late: isLate(scope, row, deadline, state === 'done'),
    dueDate: deadline.date,
  };
}

function deadlineOfRow(scope: Scope, row: FollowUpRow): Deadline {
  const worded = deadlineOf(row.periodicity, scope.settings.year, scope.cutoff);
  return row.dueDate === null ? worded : { date: row.dueDate, from: null };
}

function stateOf(progress: number | null): FollowUpFigures['state'] {
  if (progress === null) return 'noData';
  if (progress >= 1) return 'done';
  return progress === 0 ? 'notStarted' : 'inProgress';
}

function isLate(scope: Scope, row: FollowUpRow, deadline: Deadline, done: boolean): boolean {
  if (deadline.date === null || deadline.date >= scope.cutoff) return false;
  return !(done && (row.progressDate === null || row.progressDate <= deadline.date));
}

interface Measured {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Over the target: 1 is reached. */
  readonly value: number | null;
}

function measure(scope: Scope, row: FollowUpRow, kind: FollowUpFigures['kind'], { from }: Deadline): Measured {
  const target = targetOf(kind, row.target, row.unit);
  const { numerator, denominator } = row;
  const typed = { numerator, denominator, value: null };
  if (numerator !== null && denominator !== null) {
    // the goal of a count is its denominator here
    return countsFor(row, from) ? ratio(numerator, denominator, kind === 'count' ? 1 : target) : typed;
  }
  if (row.reported !== null) {
    return { ...typed, value: countsFor(row, from) ? reportedValue(row, kind, target) : null };
  }
  // how many of the goal: a count needs no denominator
  if (kind === 'count' && numerator !== null) {
    return { ...typed, value: countsFor(row, from) && target !== null ? numerator / target : null };
  }
  const known = kind === 'ratio' ? knownRatio(row.indicator) : null;
  if (known === null || numerator !== null || denominator !== null) return typed;
  const [part, whole] = knownQuantities(scope, known);
  return whole === 0 || target === null ? typed : ratio(part, whole, target);
}

/** A value dated before the period does not count for it; one without a date does. */
function countsFor(row: FollowUpRow, from: string | null): boolean {
  return from === null || row.progressDate === null || row.progressDate >= from;
}

function ratio(numerator: number, denominator: number, target: number | null): Measured {
  const value = denominator === 0 || target === null ? null : numerator / denominator / target;
  return { numerator, denominator, value };
}

function reportedValue(row: FollowUpRow, kind: FollowUpFigures['kind'], target: number | null): number | null {
  const { reported } = row;
  if (reported === null) return null;
  if (reported.kind === 'yesNo') return reported.yes ? 1 : 0;
  const isShare = kind === 'ratio' || kind === 'percentage';
  if (reported.kind === 'percent' && !isShare) return reported.value;
  // 5 may be five per cent or five times the whole: not guessed
  if (reported.kind === 'number' && kind !== 'count' && reported.value > 1) return null;
  return target === null ? null : reported.value / target;
}

function knownQuantities(scope: Scope, known: KnownRatio): [number, number] {
  const executed = executedActivities(scope);
  switch (known) {
    case 'groupsCharacterised': {
      const names = groupNames(scope);
      const characterised = names.filter((name) => groupRows(scope, name)[0]?.characterised === true);
      return [characterised.length, names.length];
    }
    case 'activitiesExecuted': {
      const foreseen = liveActivities(scope).filter(({ origin }) => origin === 'planned');
      const owed = foreseen.filter((activity) => isDue(scope, activity) || isExecuted(scope, activity));
      return [owed.filter((activity) => isExecuted(scope, activity)).length, owed.length];
    }
    case 'contributionsAnswered': {
      const rows = contributionsOf(scope);
      const answered = rows.filter(({ answeredOn }) => answeredOn !== null && answeredOn <= scope.cutoff);
      return [answered.length, rows.length];
    }
    case 'petitionsInTerm':
      return [petitionsAnsweredInTerm(scope).length, petitionsOf(scope).length];
    case 'reportsDelivered':
      return [executed.filter((activity) => reportsOf(scope, activity).length > 0).length, executed.length];
  }
}
