import type { IsoDate } from './calendar';
import { petitionDeadline } from './indicators/contributions';
import { redactPersonalData } from './personal-data';
import type { ActivityReport, Commitment, Contribution, Row, Tables } from './records';
import { remember } from './remember';
import { type ActivityScope, isUnmet, owesReports, type Scope } from './scope';
import { foldText } from './text';
import type { WorkingCalendar } from './working-days';

/**
 * What each área owes and has handed in at the cutoff. Owed activities are those due or already held: one put off is
 * still owed, but no report on it, since it has not been held (`owesReports`).
 */
export interface AreaAssessment {
  readonly area: string;
  readonly activities: number;
  readonly executed: number;
  /** One report per session of each owed activity that was not put off. */
  readonly reportsOwed: number;
  /** Valid reports of those activities. */
  readonly reportsDelivered: number;
  readonly returned: number;
  /** Contributions and petitions of the área without an answer. */
  readonly toAnswer: number;
  readonly commitmentsOverdue: number;
  readonly debts: AreaDebts;
}

/** What stands behind the counts, for the message that asks for it: it is sent on, so no personal data is in it. */
export interface AreaDebts {
  /** A returned report is asked for once, below. */
  readonly unreported: readonly { readonly code: string | null; readonly activity: string; readonly missing: number }[];
  readonly returned: readonly ReturnedReport[];
  /** The most urgent first. */
  readonly unanswered: readonly Unanswered[];
  readonly overdue: readonly OverdueCommitment[];
  /** Of the delivered reports whose dates are known, those handed in within the term. */
  readonly punctuality: { readonly onTime: number; readonly known: number };
}

export interface ReturnedReport {
  readonly row: number;
  readonly code: string | null;
  readonly activity: string | null;
  readonly reason: string | null;
}

export interface Unanswered {
  readonly row: number;
  readonly code: string | null;
  readonly petition: boolean;
  /** Only petitions have one. */
  readonly deadline: IsoDate | null;
}

export interface OverdueCommitment {
  readonly row: number;
  readonly code: string | null;
  readonly commitment: string;
  readonly due: IsoDate;
}

interface Ledger {
  readonly spellings: Spelling[];
  readonly activities: ActivityScope[];
  readonly returned: Row<ActivityReport>[];
  readonly unanswered: Row<Contribution>[];
  readonly overdue: (Row<Commitment> & { readonly dueDate: IsoDate })[];
  readonly punctuality: { onTime: number; known: number };
}

/** One way in which rows write an área, and how often. */
interface Spelling {
  readonly area: string;
  readonly ledger: Ledger;
  times: number;
}

/** Terms that do not depend on the área. */
export interface AreaTerms {
  readonly calendar: WorkingCalendar;
  /** Working days to hand in a report. */
  readonly reportTermDays: number;
}

export function assessAreas(tables: Tables, scope: Scope, terms: AreaTerms): readonly AreaAssessment[] {
  const ledgers = new Map<string, Ledger>();
  const activityOf = activityFinder(tables);
  const spellingOf = remember((area: string) => newSpelling(ledgers, area));
  const ledger = (area: string | null, activity: string | null): Ledger | null => {
    const written = area ?? activityOf(activity)?.area ?? null;
    if (written === null) return null;
    const spelling = spellingOf(written);
    spelling.times++;
    return spelling.ledger;
  };
  for (const activity of scope.activities)
    if (activity.live) ledger(activity.row.area, null)?.activities.push(activity);
  countPunctuality(scope, terms, (area) => spellingOf(area).ledger.punctuality);
  for (const report of tables.reports) {
    const own = ledger(report.area, report.activity);
    if (report.status === 'returned') own?.returned.push(report);
  }
  for (const row of [...scope.contributions, ...scope.petitions]) {
    const own = ledger(row.area, row.activity);
    if (isUnanswered(row, scope.cutoff)) own?.unanswered.push(row);
  }
  for (const row of tables.commitments) {
    const own = ledger(row.responsible, null);
    const { dueDate } = row;
    if (isUnmet(row) && dueDate !== null && dueDate < scope.cutoff) own?.overdue.push({ ...row, dueDate });
  }
  return [...ledgers]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, found]) => describe(found, terms, (code) => activityOf(code)?.activity ?? null));
}

type ActivityFinder = (code: string | null) => Tables['activities'][number] | null;

function activityFinder({ activities }: Tables): ActivityFinder {
  const byCode = new Map<string, Tables['activities'][number]>();
  for (const row of activities) {
    const key = foldText(row.code ?? '');
    if (row.code !== null && !byCode.has(key)) byCode.set(key, row);
  }
  const find = remember((code: string) => byCode.get(foldText(code)) ?? null);
  return (code) => (code === null ? null : find(code));
}

/** One ledger per area however it is spelt. */
function newSpelling(ledgers: Map<string, Ledger>, area: string): Spelling {
  const key = foldText(area);
  const ledger = ledgers.get(key) ?? newLedger();
  ledgers.set(key, ledger);
  const spelling = { area, ledger, times: 0 };
  ledger.spellings.push(spelling);
  return spelling;
}

function newLedger(): Ledger {
  return {
    spellings: [],
    activities: [],
    returned: [],
    unanswered: [],
    overdue: [],
    punctuality: { onTime: 0, known: 0 },
  };
}

/** Over the reports as they stand in the sheet: activity by activity they lie scattered, which costs twice the time. */
function countPunctuality(
  { reports }: Scope,
  { calendar, reportTermDays }: AreaTerms,
  punctualityOf: (area: string) => Ledger['punctuality'],
): void {
  for (const { report, activity } of reports) {
    const { heldOn, deliveredOn } = report;
    const { area } = activity.row;
    if (area === null || heldOn === null || deliveredOn === null || !owesReports(activity)) continue;
    const punctuality = punctualityOf(area);
    punctuality.known++;
    if (deliveredOn <= calendar.endOfTerm(heldOn, reportTermDays)) punctuality.onTime++;
  }
}

/** Due or already held. */
function isOwed({ due, executed }: ActivityScope): boolean {
  return due || executed;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The spelling most rows use, so that it does not depend on their order. */
function commonSpelling(spellings: readonly Spelling[]): string {
  const [first] = [...spellings].sort((a, b) => b.times - a.times || compareText(b.area, a.area));
  return first?.area.trim() ?? '';
}

function isUnanswered(row: Contribution, cutoff: IsoDate): boolean {
  return row.transferredTo === null && (row.answeredOn === null || row.answeredOn > cutoff);
}

function describe(ledger: Ledger, terms: AreaTerms, nameOf: (code: string) => string | null): AreaAssessment {
  const owed = ledger.activities.filter(isOwed);
  const reporting = owed.filter(owesReports);
  return {
    area: commonSpelling(ledger.spellings),
    activities: owed.length,
    executed: owed.filter((activity) => activity.executed).length,
    reportsOwed: reporting.reduce((sum, activity) => sum + sessionsOf(activity), 0),
    reportsDelivered: reporting.reduce((sum, activity) => sum + activity.reports.length, 0),
    returned: ledger.returned.length,
    toAnswer: ledger.unanswered.length,
    commitmentsOverdue: ledger.overdue.length,
    debts: {
      unreported: unreported(reporting, ledger.returned),
      returned: ledger.returned.map(({ row, code, activity, returnReason }) => ({
        row,
        code,
        activity: clean(nameOf(activity)),
        reason: clean(returnReason),
      })),
      unanswered: unanswered(ledger.unanswered, terms.calendar),
      overdue: ledger.overdue.map(({ row, code, commitment, dueDate }) => ({
        row,
        code,
        commitment: redactPersonalData(commitment),
        due: dueDate,
      })),
      punctuality: ledger.punctuality,
    },
  };
}

function clean(text: string | null): string | null {
  return text === null ? null : redactPersonalData(text);
}

function unreported(owed: readonly ActivityScope[], returned: readonly Row<ActivityReport>[]): AreaDebts['unreported'] {
  const returnedOf = new Map<string, number>();
  for (const { activity } of returned) {
    const key = foldText(activity);
    returnedOf.set(key, (returnedOf.get(key) ?? 0) + 1);
  }
  return owed
    .map((activity) => {
      const { code, activity: name } = activity.row;
      const asked = code === null ? 0 : (returnedOf.get(foldText(code)) ?? 0);
      return {
        code,
        activity: redactPersonalData(name),
        missing: sessionsOf(activity) - activity.reports.length - asked,
      };
    })
    .filter((entry) => entry.missing > 0);
}

function unanswered(rows: readonly Row<Contribution>[], calendar: WorkingCalendar): readonly Unanswered[] {
  return rows
    .map((row) => {
      const petition = row.origin === 'pqrsd';
      return { row: row.row, code: row.code, petition, deadline: petition ? petitionDeadline(row, calendar) : null };
    })
    .sort((a, b) => compareText(a.deadline ?? '9999', b.deadline ?? '9999'));
}

function sessionsOf({ row }: ActivityScope): number {
  return Math.max(1, row.plannedSessions ?? 1);
}
