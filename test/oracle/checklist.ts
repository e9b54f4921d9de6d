import { isoDay } from './colombian-days';
import { coverageOf } from './coverage';
import { fold, isLink } from './read-cells';
import type { Activity, Report } from './records';
import {
  activityReports,
  contributionsOf,
  executedActivities,
  isDue,
  isExecuted,
  liveActivities,
  liveRows,
  phasesOf,
  reportsOf,
  type Scope,
} from './scope';

/** 'rest' stands for what the design leaves to the product between to do, in progress and not yet. */
export type StepVerdict = 'done' | 'notApplicable' | 'rest';

/** Of each step: done, not applicable, or something else (design §7 "Checklist" and the steps' own explanations). */
export function checklistVerdicts(scope: Scope): Record<string, StepVerdict> {
  const verdicts: Record<string, StepVerdict> = {};
  for (const [step, rule] of Object.entries(RULES)) verdicts[step] = verdictOf(scope, step, rule(scope));
  return verdicts;
}

function verdictOf(scope: Scope, step: string, told: Told): StepVerdict {
  const said = scope.records.steps.filter((row) => row.step === step);
  if (said.some(({ notApplicable, reason }) => notApplicable && reason !== null)) return 'notApplicable';
  const done = told ?? said.some(({ evidence, date }) => isLink(evidence) && date !== null && date <= scope.cutoff);
  return done ? 'done' : 'rest';
}

/** Null where the tables cannot tell: then dated evidence in Pasos does. */
type Told = boolean | null;
type Rule = (scope: Scope) => Told;

/** A rule over nothing tells nothing. */
function all<T>(rows: readonly T[], holds: (row: T) => boolean): Told {
  return rows.length === 0 ? null : rows.every(holds);
}

const RULES: Readonly<Record<string, Rule>> = {
  1: (scope) => findingsOf(scope, 'furag'),
  2: (scope) => findingsOf(scope, 'internalControl'),
  3: ({ records }) => all(records.groups, (row) => row.validated === true && row.previousPhases.length > 0),
  4: ({ records }) => all(records.channels, ({ suitable }) => suitable !== null && suitable !== 'notEvaluated'),
  5: ({ records, cutoff }) => all(records.findings, ({ sharedOn }) => sharedOn !== null && sharedOn <= cutoff),
  6: ({ records: { team } }) => {
    const has = (kind: string): boolean => team.some(({ areaClass }) => areaClass === kind);
    return all(team, ({ trained }) => trained === true && has('mission') && has('support'));
  },
  7: (scope) => all(liveActivities(scope), (row) => row.area !== null && row.target !== null && hasGroups(row)),
  8: (scope) => all(liveActivities(scope), ({ phases }) => phases.length > 0),
  9: (scope) => all(liveActivities(scope), ({ character }) => character !== null),
  10: (scope) => all(coverageOf(scope).groups, ({ covered }) => covered),
  11: (scope) => all(liveActivities(scope), (row) => row.channels.length > 0 && row.methodology !== null),
  12: (scope) => hasClasses(scope, ['training']),
  13: (scope) => all(liveActivities(scope), (row) => row.budget !== null || row.resources !== null),
  14: (scope) => all(liveActivities(scope), ({ start, end }) => start !== null && end !== null),
  15: (scope) => {
    const roles = all(scope.records.team, ({ role, responsibility }) => role !== null && responsibility !== null);
    return roles === null ? null : roles && all(liveActivities(scope), ({ role }) => role !== null) === true;
  },
  16: ({ records }) => all(records.reports, () => true),
  17: (scope) => hasClasses(scope, ['internalCommunication', 'externalCommunication']),
  18: (scope) => isPublished(scope, 'planForComments'),
  19: (scope) =>
    all(
      contributionsOf(scope).filter(({ origin }) => origin === 'planRemark'),
      isDecided,
    ),
  20: (scope) => isPublished(scope, 'adjustedPlan'),
  21: (scope) => all(executedActivities(scope), ({ information }) => isLink(information)),
  22: (scope) => all(executedActivities(scope), isInformedBefore),
  23: (scope) => all(executedActivities(scope), ({ callMedia, calledOn }) => callMedia.length > 0 && calledOn !== null),
  24: (scope) => all(activityReports(scope), ({ channels }) => channels.length > 0),
  25: (scope) => all(executedActivities(scope), (row) => reportsOf(scope, row).some(({ results }) => results !== null)),
  26: (scope) => all(contributionsOf(scope), isDecided),
  27: (scope) => all(executedActivities(scope), (row) => reportsOf(scope, row).length > 0),
  28: (scope) => {
    const owed = liveActivities(scope).filter((row) => isDue(scope, row) || isExecuted(scope, row));
    return all(owed, (row) => reportsOf(scope, row).length > 0);
  },
  29: (scope) => all(activityReports(scope), (row) => isTold(scope, row)),
  30: (scope) => resultsAnnounced(scope),
  31: (scope) => {
    const approved = activityReports(scope).filter(({ status }) => status === 'approved');
    return all(approved, ({ publishedAt }) => isLink(publishedAt));
  },
  32: ({ records }) => all(records.practices, () => true),
};

function isDecided({ decision }: { readonly decision: string }): boolean {
  return decision !== 'underAnalysis';
}

function isInformedBefore({ informedOn, start }: Activity): boolean {
  return informedOn !== null && start !== null && informedOn < start;
}

function hasClasses(scope: Scope, classes: readonly string[]): Told {
  if (scope.records.activities.length === 0) return null;
  const rows = liveRows(scope);
  return classes.every((wanted) => rows.some(({ activityClass }) => activityClass === wanted));
}

function findingsOf({ records }: Scope, from: string): Told {
  const found = records.findings.filter(({ source }) => source === from);
  return all(found, ({ phase }) => phase !== null);
}

function hasGroups({ groups }: Activity): boolean {
  return groups.everyone || groups.names.length > 0;
}

function isTold(scope: Scope, report: Report): boolean {
  return isLink(report.publishedAt) && phasesOf(scope, report).length > 0 && report.reachedIncidence !== null;
}

function isPublished({ records, cutoff }: Scope, wanted: string): Told {
  const ofType = records.publications.filter(({ type }) => type === wanted);
  if (ofType.length === 0) return null;
  return ofType.some(({ disclosedOn }) => disclosedOn !== null && disclosedOn <= cutoff);
}

/** An informe published since the cutoff's year began, announced by every medium that convened. */
function resultsAnnounced(scope: Scope): Told {
  const { records, cutoff } = scope;
  const firstDay = isoDay(Number(cutoff.slice(0, 4)), 1, 1);
  const convened = executedActivities(scope).flatMap(({ callMedia }) => callMedia.map(fold));
  const reports = records.publications.filter(({ type }) => type === 'resultsReport');
  if (reports.length === 0) return null;
  return reports.some(({ disclosedOn, media }) => {
    if (disclosedOn === null || disclosedOn > cutoff || disclosedOn < firstDay) return false;
    return media.length > 0 && convened.every((medium) => media.map(fold).includes(medium));
  });
}
