import type { IsoDate } from './calendar';
import { petitionDeadline } from './indicators/contributions';
import type { ActivityReport, Commitment, Contribution, Row, Tables } from './records';
import type { ActivityScope, Scope } from './scope';
import { foldText } from './text';
import type { WorkingCalendar } from './working-days';

/** What each área owes and has handed in at the cutoff. Owed activities are those due or already held. */
export interface AreaAssessment {
  readonly area: string;
  readonly activities: number;
  readonly executed: number;
  /** One report per session of each owed activity. */
  readonly reportsOwed: number;
  readonly reportsDelivered: number;
  readonly returned: number;
  /** Contributions and petitions of the área without an answer. */
  readonly toAnswer: number;
  readonly commitmentsOverdue: number;
  readonly debts: AreaDebts;
}

/** The rows behind the counts, for the message that asks for them. */
export interface AreaDebts {
  readonly unreported: readonly { readonly code: string | null; readonly activity: string; readonly missing: number }[];
  readonly returned: readonly Row<ActivityReport>[];
  readonly unanswered: readonly { readonly row: Row<Contribution>; readonly deadline: IsoDate | null }[];
  readonly overdue: readonly Row<Commitment>[];
}

interface Ledger {
  area: string;
  readonly activities: ActivityScope[];
  readonly returned: Row<ActivityReport>[];
  readonly unanswered: Row<Contribution>[];
  readonly overdue: Row<Commitment>[];
}

export function assessAreas(tables: Tables, scope: Scope, calendar: WorkingCalendar): readonly AreaAssessment[] {
  const ledgers = new Map<string, Ledger>();
  const activityAreas = new Map(
    tables.activities.flatMap((row) =>
      row.code === null || row.area === null ? [] : [[foldText(row.code), row.area] as const],
    ),
  );
  const areaOfActivity = (code: string | null) => (code === null ? null : (activityAreas.get(foldText(code)) ?? null));
  for (const activity of scope.activities)
    if (activity.live) ledgerOf(ledgers, activity.row.area)?.activities.push(activity);
  for (const report of tables.reports) {
    if (report.status === 'returned')
      ledgerOf(ledgers, report.area ?? areaOfActivity(report.activity))?.returned.push(report);
  }
  for (const row of [...scope.contributions, ...scope.petitions]) {
    if (isUnanswered(row, scope.cutoff))
      ledgerOf(ledgers, row.area ?? areaOfActivity(row.activity))?.unanswered.push(row);
  }
  for (const row of tables.commitments) {
    if (row.status !== 'met' && row.dueDate !== null && row.dueDate < scope.cutoff)
      ledgerOf(ledgers, row.responsible)?.overdue.push(row);
  }
  return [...ledgers.values()].sort((a, b) => compareText(a.area, b.area)).map((ledger) => describe(ledger, calendar));
}

/** One ledger per área however it is spelt; the spelling shown does not depend on the order of the rows. */
function ledgerOf(ledgers: Map<string, Ledger>, area: string | null): Ledger | null {
  if (area === null) return null;
  const key = foldText(area);
  const known = ledgers.get(key);
  if (known === undefined) {
    const ledger: Ledger = { area, activities: [], returned: [], unanswered: [], overdue: [] };
    ledgers.set(key, ledger);
    return ledger;
  }
  if (compareText(area, known.area) < 0) known.area = area;
  return known;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isUnanswered(row: Contribution, cutoff: IsoDate): boolean {
  return row.transferredTo === null && (row.answeredOn === null || row.answeredOn > cutoff);
}

function describe(ledger: Ledger, calendar: WorkingCalendar): AreaAssessment {
  const owed = ledger.activities.filter((activity) => activity.due || activity.executed);
  const unreported = owed
    .map(({ row, reports }) => ({
      code: row.code,
      activity: row.activity,
      missing: sessionsOf(row.plannedSessions) - reports.length,
    }))
    .filter((entry) => entry.missing > 0);
  return {
    area: ledger.area,
    activities: owed.length,
    executed: owed.filter((activity) => activity.executed).length,
    reportsOwed: owed.reduce((sum, activity) => sum + sessionsOf(activity.row.plannedSessions), 0),
    reportsDelivered: ledger.activities.reduce((sum, activity) => sum + activity.reports.length, 0),
    returned: ledger.returned.length,
    toAnswer: ledger.unanswered.length,
    commitmentsOverdue: ledger.overdue.length,
    debts: {
      unreported,
      returned: ledger.returned,
      unanswered: ledger.unanswered.map((row) => ({
        row,
        deadline: row.origin === 'pqrsd' ? petitionDeadline(row, calendar) : null,
      })),
      overdue: ledger.overdue,
    },
  };
}

function sessionsOf(planned: number | null): number {
  return Math.max(1, planned ?? 1);
}
