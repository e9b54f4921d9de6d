import { firstDayOfMonth, type IsoDate, lastDayOfMonth } from './calendar';
import type { Activity, ActivityReport, Commitment, Contribution, Phase, Row, Settings, Tables } from './records';
import { remember } from './remember';
import { foldText } from './text';

/**
 * The words the indicators are made of (design §7, "Words"): what counts as in the year, live, executed, due, a valid
 * report, a contribution, a petition. Computed once; every figure takes its rows from here.
 */
export interface Scope {
  readonly year: number | null;
  readonly cutoff: IsoDate;
  /** Plan rows of class participación or rendición de cuentas. */
  readonly activities: readonly ActivityScope[];
  /** Every plan row, of any class. */
  readonly planRows: readonly ActivityScope[];
  /** Valid reports of `activities`, in sheet order. */
  readonly reports: readonly ReportScope[];
  readonly contributions: readonly Row<Contribution>[];
  readonly petitions: readonly Row<Contribution>[];
}

export interface ActivityScope {
  readonly row: Row<Activity>;
  readonly participation: boolean;
  readonly live: boolean;
  readonly executed: boolean;
  readonly due: boolean;
  /** Valid reports of this activity, in sheet order. */
  readonly reports: readonly Row<ActivityReport>[];
}

export interface ReportScope {
  /** The report's own. */
  readonly row: number;
  readonly report: Row<ActivityReport>;
  readonly activity: ActivityScope;
}

/** The day of the assessment: the one asked for, else the one set, else today; never past the end of the vigencia. */
export function cutoffOf(settings: Settings, today: IsoDate, asked: IsoDate | null): IsoDate {
  const chosen = asked ?? settings.cutoff ?? today;
  return settings.year === null ? chosen : earlier(chosen, lastDayOfMonth(settings.year, 12));
}

export function scopeOf(tables: Tables, year: number | null, cutoff: IsoDate): Scope {
  const firstDay = year === null ? null : firstDayOfMonth(year, 1);
  const lastDay = year === null ? cutoff : earlier(cutoff, lastDayOfMonth(year, 12));
  const countable = (date: IsoDate | null): boolean =>
    date !== null && date <= lastDay && (firstDay === null || date >= firstDay);
  const handedIn = tables.reports.filter(
    ({ status, heldOn }) => (status === 'delivered' || status === 'approved') && countable(heldOn),
  );
  const { planRows, valid } = joinReports(tables.activities, handedIn, cutoff);
  const inScope = tables.contributions.filter((contribution) => countable(contribution.receivedOn));
  return {
    year,
    cutoff,
    activities: planRows.filter((activity) => activity.participation),
    planRows,
    reports: valid,
    contributions: inScope.filter((contribution) => contribution.origin !== 'pqrsd'),
    petitions: inScope.filter((contribution) => contribution.origin === 'pqrsd'),
  };
}

/** What belongs to one code of the plan: its reports, and the row they are counted with. */
interface CodeSlot {
  readonly reports: Row<ActivityReport>[];
  owner: ActivityScope | null;
}

/** A repeated code is an issue of its own; its reports stay with its first row, so that none is counted twice. */
function joinReports(
  rows: readonly Row<Activity>[],
  reports: readonly Row<ActivityReport>[],
  cutoff: IsoDate,
): { readonly planRows: readonly ActivityScope[]; readonly valid: readonly ReportScope[] } {
  const slotByKey = remember((_key: string): CodeSlot => ({ reports: [], owner: null }));
  const slotOf = remember((code: string) => slotByKey(foldText(code)));
  const slots = reports.map((report) => slotOf(report.activity));
  reports.forEach((report, index) => {
    slots[index]?.reports.push(report);
  });
  const planRows = rows.map((row) => {
    const slot = row.code === null ? null : slotOf(row.code);
    if (slot === null || slot.owner !== null) return activityScope(row, [], cutoff);
    slot.owner = activityScope(row, slot.reports, cutoff);
    return slot.owner;
  });
  const valid: ReportScope[] = [];
  reports.forEach((report, index) => {
    const activity = slots[index]?.owner;
    if (activity?.live && activity.participation) valid.push({ row: report.row, report, activity });
  });
  return { planRows, valid };
}

function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

/** Of class participación or rendición de cuentas: what the policy plans with people. */
export function isParticipation(row: object): boolean {
  const stated = 'activityClass' in row ? row.activityClass : null;
  return stated === 'participation' || stated === 'accountability';
}

function activityScope(row: Row<Activity>, reports: readonly Row<ActivityReport>[], cutoff: IsoDate): ActivityScope {
  const live = row.status !== 'cancelled';
  const valid = live ? reports : [];
  const statedExecuted = row.status === 'executed' && row.startDate !== null && row.startDate <= cutoff;
  return {
    row,
    participation: isParticipation(row),
    live,
    executed: live && (statedExecuted || valid.length >= Math.max(1, row.plannedSessions ?? 1)),
    due: live && row.endDate !== null && row.endDate <= cutoff,
    reports: valid,
  };
}

/**
 * Whether its area has reports to hand in: it was held, or should have been by now. One that was put off has not been
 * held, so it owes none.
 */
export function owesReports({ row, due, executed }: ActivityScope): boolean {
  return executed || (due && row.status !== 'postponed');
}

/** A report's own phases, else its activity's; none where nobody can tell which are its own. */
export function phasesOf({ report, activity }: Pick<ReportScope, 'report' | 'activity'>): readonly Phase[] {
  return report.phases?.length === 0 ? activity.row.phases : (report.phases ?? []);
}

/** Not met, as somebody stated: of a blank Estado nothing is known. */
export function isUnmet({ status }: Commitment): boolean {
  return status !== null && status !== 'met';
}

/** A whole address and nothing else, of the kind that a public page may lead to. */
export function isPublicAddress(text: string | null): text is string {
  return text !== null && /^https:\/\/[^\s"'<>]+$/i.test(text.trim());
}

/** True where there is an address a person can open, not only a path on somebody's computer. */
export function isLink(text: string | null): boolean {
  return text !== null && /(^|[\s;,(<])(https?:\/\/|www\.)[^\s;,]+/i.test(text);
}
