import type { Assessment } from './assess';
import type { IsoDate } from './calendar';
import type { IssuePlace } from './issues';
import type { Phase } from './records';
import { isLink } from './scope';

export type Severity = 'blocking' | 'attention' | 'advice';

/** Something the data reveals that a person should look at, as facts. */
export type AlertFact =
  | { readonly code: 'uncoveredGroup'; readonly group: string }
  | { readonly code: 'onlyGeneralGroup'; readonly group: string }
  | { readonly code: 'emptyPhase'; readonly phase: Phase }
  | { readonly code: 'activityWithoutReport'; readonly activity: string; readonly ended: IsoDate }
  | {
      readonly code: 'fewerReportsThanSessions';
      readonly activity: string;
      readonly reports: number;
      readonly sessions: number;
    }
  | { readonly code: 'withoutReason'; readonly activity: string; readonly status: 'cancelled' | 'postponed' }
  | { readonly code: 'datesInWrongOrder'; readonly activity: string }
  | { readonly code: 'evidenceWithoutProgress' }
  | { readonly code: 'evidenceIsNotALink'; readonly typed: string }
  | { readonly code: 'rejectedWithoutReason' }
  | { readonly code: 'acceptedAboveReceived'; readonly received: number; readonly accepted: number };

/** Where: a cell of ours, or a whole table when there is no row to point at. */
export type Alert = AlertFact & {
  readonly severity: Severity;
  readonly at: IssuePlace | { readonly table: IssuePlace['table'] };
};

export function findAlerts(assessment: Assessment): readonly Alert[] {
  return [
    ...coverageAlerts(assessment),
    ...planAlerts(assessment),
    ...reportAlerts(assessment),
    ...contributionAlerts(assessment),
    ...followUpAlerts(assessment),
  ];
}

function coverageAlerts({ coverage, tables }: Assessment): readonly Alert[] {
  const groups = coverage.groups.flatMap((group): readonly Alert[] => {
    const at = { table: 'groups' as const, row: group.row, field: 'group' };
    if (group.onlyGeneral) return [{ code: 'onlyGeneralGroup', severity: 'attention', group: group.group, at }];
    return group.covered ? [] : [{ code: 'uncoveredGroup', severity: 'attention', group: group.group, at }];
  });
  // An empty plan is one thing to do, not four gaps.
  const phases = tables.activities.length === 0 ? [] : coverage.emptyPhases;
  return [
    ...groups,
    ...phases.map(
      (phase): Alert => ({ code: 'emptyPhase', severity: 'attention', phase, at: { table: 'activities' } }),
    ),
  ];
}

function planAlerts({ scope, cutoff }: Assessment): readonly Alert[] {
  return scope.planRows.flatMap((activity): readonly Alert[] => {
    const { row, reports } = activity;
    const at = (field: string) => ({ table: 'activities' as const, row: row.row, field });
    const alerts: Alert[] = [];
    if ((row.status === 'cancelled' || row.status === 'postponed') && row.reason === null) {
      alerts.push({
        code: 'withoutReason',
        severity: 'attention',
        activity: row.activity,
        status: row.status,
        at: at('reason'),
      });
    }
    if (row.startDate !== null && row.endDate !== null && row.endDate < row.startDate) {
      alerts.push({ code: 'datesInWrongOrder', severity: 'attention', activity: row.activity, at: at('endDate') });
    }
    if (!activity.participation || !activity.live || row.endDate === null || row.endDate >= cutoff) return alerts;
    const sessions = row.plannedSessions ?? 1;
    if (reports.length === 0 && row.status !== 'postponed') {
      alerts.push({
        code: 'activityWithoutReport',
        severity: 'attention',
        activity: row.activity,
        ended: row.endDate,
        at: at('activity'),
      });
    } else if (reports.length > 0 && reports.length < sessions) {
      const facts = { activity: row.activity, reports: reports.length, sessions };
      alerts.push({ code: 'fewerReportsThanSessions', severity: 'attention', ...facts, at: at('plannedSessions') });
    }
    return alerts;
  });
}

function reportAlerts({ tables }: Assessment): readonly Alert[] {
  return tables.reports.flatMap((report): readonly Alert[] => {
    const alerts: Alert[] = [];
    const { contributionsReceived: received, contributionsAccepted: accepted } = report;
    if (received !== null && accepted !== null && accepted > received) {
      const at = { table: 'reports' as const, row: report.row, field: 'contributionsAccepted' };
      alerts.push({ code: 'acceptedAboveReceived', severity: 'attention', received, accepted, at });
    }
    if (report.evidence !== null && !isLink(report.evidence)) {
      const at = { table: 'reports' as const, row: report.row, field: 'evidence' };
      alerts.push({ code: 'evidenceIsNotALink', severity: 'advice', typed: report.evidence, at });
    }
    return alerts;
  });
}

function contributionAlerts({ scope }: Assessment): readonly Alert[] {
  return scope.contributions
    .filter((row) => row.decision === 'rejected' && row.reason === null)
    .map((row) => ({
      code: 'rejectedWithoutReason',
      severity: 'attention',
      at: { table: 'contributions', row: row.row, field: 'reason' },
    }));
}

/** A link alone is no progress (design §7). */
function followUpAlerts({ tables, followUp }: Assessment): readonly Alert[] {
  return tables.followUp
    .filter((row, index) => (row.evidence !== null || row.publishedAt !== null) && followUp[index]?.state === 'noData')
    .map((row) => ({
      code: 'evidenceWithoutProgress',
      severity: 'advice',
      at: { table: 'followUp', row: row.row, field: 'reportedProgress' },
    }));
}
