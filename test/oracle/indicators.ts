import type { Review } from '../../src/views/review';
import { endOfTerm } from './colombian-days';
import { coverageOf } from './coverage';
import type { FollowUpFigures } from './follow-up';
import type { Activity, Contribution, Report } from './records';
import {
  activityReports,
  contributionsOf,
  executedActivities,
  groupNames,
  groupRows,
  hasEvidence,
  hasPeople,
  isDue,
  isExecuted,
  liveActivities,
  liveRows,
  petitionsOf,
  phasesOf,
  reportsOf,
  rowOfCode,
  type Scope,
} from './scope';

export type IndicatorFigures = Omit<Review['indicators'][number], 'name' | 'code'> & { readonly code: string };

/** Numerator over denominator; no data over nothing. */
function share(code: string, numerator: number, denominator: number): IndicatorFigures {
  const noData = denominator === 0;
  return { code, numerator, denominator, value: noData ? null : numerator / denominator, noData };
}

function amount(code: string, value: number | null): IndicatorFigures {
  return { code, numerator: value, denominator: null, value, noData: value === null };
}

function sum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** All the indicators of design §7's table, in its order. */
export function indicatorFigures(scope: Scope, followUp: readonly FollowUpFigures[]): IndicatorFigures[] {
  return [
    ...activityIndicators(scope),
    ...groupIndicators(scope),
    ...contributionIndicators(scope),
    ...petitionIndicators(scope),
    ...reportIndicators(scope),
    ...smallIndicators(scope),
    ...followUpIndicators(followUp),
  ];
}

function activityIndicators(scope: Scope): IndicatorFigures[] {
  const executed = executedActivities(scope);
  const foreseen = liveActivities(scope).filter(({ origin }) => origin === 'planned');
  const owed = foreseen.filter((activity) => isDue(scope, activity) || isExecuted(scope, activity));
  const withPeople = liveActivities(scope).filter((activity) => reportsOf(scope, activity).some(hasPeople));
  return [
    share('activitiesExecuted', executed.filter(({ origin }) => origin === 'planned').length, owed.length),
    amount('unplannedActivities', executed.filter(({ origin }) => origin === 'unplanned').length),
    amount('activitiesWithCitizens', withPeople.length),
  ];
}

const PHASE_COUNT = 4;

function groupIndicators(scope: Scope): IndicatorFigures[] {
  const names = groupNames(scope);
  const { groups } = coverageOf(scope);
  const characterised = names.filter((name) => groupRows(scope, name)[0]?.characterised === true);
  const phases = new Set(
    activityReports(scope)
      .filter(hasPeople)
      .flatMap((report) => phasesOf(scope, report)),
  );
  return [
    share('groupsPlanned', groups.filter(({ covered }) => covered).length, names.length),
    share('groupsInvolved', groups.filter(({ involved }) => involved).length, names.length),
    share('groupsCharacterised', characterised.length, names.length),
    share('phasesCovered', phases.size, PHASE_COUNT),
    amount('attendances', sum(activityReports(scope).map(({ participants }) => participants))),
  ];
}

function contributionIndicators(scope: Scope): IndicatorFigures[] {
  const rows = contributionsOf(scope);
  const analysed = rows.filter(({ decision }) => decision !== 'underAnalysis');
  const answered = rows.filter((row) => isAnswered(scope, row));
  const accepted = analysed.filter(({ decision }) => decision === 'accepted' || decision === 'partlyAccepted');
  const judged = analysed.filter(({ decision }) => decision !== 'notApplicable');
  return [
    amount('contributionsReceived', contributionsReceived(scope, rows)),
    share('contributionsAnalysed', analysed.length, rows.length),
    share('contributionsAnswered', answered.length, rows.length),
    share('incidence', accepted.length, judged.length),
  ];
}

/** Per activity its rows, else what its reports declare; and the rows of no activity. */
function contributionsReceived(scope: Scope, rows: readonly Contribution[]): number | null {
  const counts: (number | null)[] = [rows.length === 0 ? null : rows.length];
  for (const activity of liveActivities(scope)) {
    const itemised = rows.some((row) => rowOfCode(scope, row.activity) === activity);
    if (!itemised) counts.push(sum(reportsOf(scope, activity).map(({ declared }) => declared)));
  }
  return sum(counts);
}

function isAnswered(scope: Scope, { answeredOn }: Contribution): boolean {
  return answeredOn !== null && answeredOn <= scope.cutoff;
}

const USUAL_TERM = 15;
const TERMS: Readonly<Record<string, number>> = { informationRequest: 10, consultation: 30 };

export function petitionTerm({ settings }: Scope, petition: Contribution): string {
  if (petition.extendedUntil !== null) return petition.extendedUntil;
  return endOfTerm(petition.date ?? '', TERMS[petition.type ?? ''] ?? USUAL_TERM, settings.ownHolidays);
}

export function petitionsAnsweredInTerm(scope: Scope): Contribution[] {
  const answered = petitionsOf(scope).filter((petition) => !petition.transferred && isAnswered(scope, petition));
  return answered.filter((petition) => (petition.answeredOn ?? '') <= petitionTerm(scope, petition));
}

function petitionIndicators(scope: Scope): IndicatorFigures[] {
  const petitions = petitionsOf(scope);
  const ours = petitions.filter(({ transferred }) => !transferred);
  const answered = ours.filter((petition) => isAnswered(scope, petition));
  const overdue = ours.filter(
    (petition) => !isAnswered(scope, petition) && petitionTerm(scope, petition) < scope.cutoff,
  );
  return [
    amount('petitionsReceived', petitions.length),
    share('petitionsInTerm', petitionsAnsweredInTerm(scope).length, answered.length + overdue.length),
  ];
}

function reportIndicators(scope: Scope): IndicatorFigures[] {
  const executed = executedActivities(scope);
  const reported = executed.filter((activity) => reportsOf(scope, activity).length > 0);
  const evidenced = executed.filter((activity) => reportsOf(scope, activity).some(hasEvidence));
  const delivered = activityReports(scope).filter(({ deliveredOn }) => deliveredOn !== null);
  const missing = executed.filter((activity) => !reported.includes(activity) && termIsOver(scope, activity));
  return [
    share('reportsDelivered', reported.length, executed.length),
    share('activitiesWithEvidence', evidenced.length, executed.length),
    share(
      'reportsOnTime',
      delivered.filter((report) => isOnTime(scope, report)).length,
      delivered.length + missing.length,
    ),
  ];
}

function reportTerm({ settings }: Scope, from: string): string {
  return endOfTerm(from, settings.reportTermDays, settings.ownHolidays);
}

function termIsOver(scope: Scope, { end }: Activity): boolean {
  return end !== null && reportTerm(scope, end) < scope.cutoff;
}

export function isOnTime(scope: Scope, { heldOn, deliveredOn }: Report): boolean {
  return heldOn !== null && deliveredOn !== null && deliveredOn <= reportTerm(scope, heldOn);
}

function smallIndicators(scope: Scope): IndicatorFigures[] {
  const { channels, commitments } = scope.records;
  const evaluated = channels.every(({ suitable }) => suitable !== null && suitable !== 'notEvaluated');
  const suitable = share('suitableChannels', channels.filter((row) => row.suitable === 'yes').length, channels.length);
  const met = commitments.filter(({ status }) => status === 'met');
  // a blank Estado says neither (design §5: blank never means no)
  const unmet = commitments.filter(({ status }) => status !== null && status !== 'met');
  const owed = unmet.filter(({ dueDate }) => dueDate !== null && dueDate <= scope.cutoff);
  const overdue = unmet.filter(({ dueDate }) => dueDate !== null && dueDate < scope.cutoff);
  const trainings = liveRows(scope).filter(({ activityClass }) => activityClass === 'training');
  const held = trainings.filter((activity) => isExecuted(scope, activity));
  return [
    evaluated ? suitable : amount('suitableChannels', null),
    share('commitmentsMet', met.length, met.length + owed.length),
    amount('commitmentsOverdue', overdue.length),
    share('trainingHeld', held.length, trainings.length),
    budgetExecuted(scope),
  ];
}

function budgetExecuted(scope: Scope): IndicatorFigures {
  const spent = sum(liveRows(scope).map((row) => row.spent));
  if (spent === null) return amount('budgetExecuted', null);
  return share('budgetExecuted', spent, sum(liveRows(scope).map((row) => row.budget)) ?? 0);
}

function followUpIndicators(rows: readonly FollowUpFigures[]): IndicatorFigures[] {
  const known = rows.map(({ progress }) => progress).filter((progress): progress is number => progress !== null);
  return [
    share('followUpMean', sum(known) ?? 0, known.length),
    share('followUpDone', rows.filter(({ state }) => state === 'done').length, rows.length),
  ];
}
