import { fold, isLink } from './read-cells';
import type { Activity, Contribution, Group, Records, Report, Settings } from './records';

/** The words of design §7: what counts, at a cutoff. */
export interface Scope {
  readonly settings: Settings;
  readonly cutoff: string;
  readonly records: Records;
}

/** Groups by name: a name written twice is one group. */
export function groupNames({ records }: Scope): string[] {
  const names: string[] = [];
  for (const { group } of records.groups) {
    if (!names.some((name) => fold(name) === fold(group))) names.push(group);
  }
  return names;
}

/** Rows of a group: one, unless its name stands twice. */
export function groupRows({ records }: Scope, name: string): Group[] {
  return records.groups.filter(({ group }) => fold(group) === fold(name));
}

export function inYear({ settings: { year } }: Scope, date: string): boolean {
  return year === null || date.slice(0, 4) === String(year);
}

export function isParticipation(activity: Activity): boolean {
  return activity.activityClass === 'participation' || activity.activityClass === 'accountability';
}

export function isLive(activity: Activity): boolean {
  return activity.status !== 'cancelled';
}

/** Live Plan rows of any class. */
export function liveRows({ records }: Scope): Activity[] {
  return records.activities.filter(isLive);
}

/** Live activities: of class participación or rendición de cuentas. */
export function liveActivities(scope: Scope): Activity[] {
  return liveRows(scope).filter(isParticipation);
}

/** The Plan row a code names; of two rows with one code, the first. */
export function rowOfCode({ records }: Scope, code: string): Activity | null {
  return code === '' ? null : (records.activities.find((activity) => activity.code === code) ?? null);
}

export function isValid(scope: Scope, report: Report): boolean {
  const row = rowOfCode(scope, report.activity);
  if (row === null || !isLive(row)) return false;
  if (report.status !== 'delivered' && report.status !== 'approved') return false;
  return report.heldOn !== null && inYear(scope, report.heldOn) && report.heldOn <= scope.cutoff;
}

export function validReports(scope: Scope): Report[] {
  return scope.records.reports.filter((report) => isValid(scope, report));
}

/** Valid reports of activities, not of trainings or communication. */
export function activityReports(scope: Scope): Report[] {
  return validReports(scope).filter((report) => {
    const row = rowOfCode(scope, report.activity);
    return row !== null && isParticipation(row);
  });
}

export function reportsOf(scope: Scope, activity: Activity): Report[] {
  return validReports(scope).filter((report) => rowOfCode(scope, report.activity) === activity);
}

export function sessionsOf(activity: Activity): number {
  return activity.sessions === null || activity.sessions === 0 ? 1 : activity.sessions;
}

export function isExecuted(scope: Scope, activity: Activity): boolean {
  if (!isLive(activity)) return false;
  if (activity.status === 'executed' && activity.start !== null && activity.start <= scope.cutoff) return true;
  return reportsOf(scope, activity).length >= sessionsOf(activity);
}

export function isDue(scope: Scope, activity: Activity): boolean {
  return isLive(activity) && activity.end !== null && activity.end <= scope.cutoff;
}

export function executedActivities(scope: Scope): Activity[] {
  return liveActivities(scope).filter((activity) => isExecuted(scope, activity));
}

export function hasPeople(report: Report): boolean {
  return report.participants !== null && report.participants > 0;
}

export function hasEvidence(report: Report): boolean {
  return isLink(report.evidence) || isLink(report.publishedAt);
}

/** A report's own phases, else its activity's. */
export function phasesOf(scope: Scope, report: Report): Activity['phases'] {
  if (report.phases === null) return [];
  if (report.phases.length > 0) return report.phases;
  return rowOfCode(scope, report.activity)?.phases ?? [];
}

function received(scope: Scope): Contribution[] {
  return scope.records.contributions.filter(({ date }) => date !== null && inYear(scope, date) && date <= scope.cutoff);
}

export function contributionsOf(scope: Scope): Contribution[] {
  return received(scope).filter(({ origin }) => origin !== 'pqrsd');
}

export function petitionsOf(scope: Scope): Contribution[] {
  return received(scope).filter(({ origin }) => origin === 'pqrsd');
}
