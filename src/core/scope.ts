import { type IsoDate, isoDate } from './calendar';
import type { Activity, ActivityReport, Contribution, Row, Settings, Tables } from './records';
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
  /** Valid reports of `activities`. */
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
  readonly report: Row<ActivityReport>;
  readonly activity: ActivityScope;
}

/** The day of the assessment: the one asked for, else the one set, else today; never past the end of the vigencia. */
export function cutoffOf(settings: Settings, today: IsoDate, asked: IsoDate | null): IsoDate {
  const chosen = asked ?? settings.cutoff ?? today;
  const end = settings.year === null ? null : isoDate(settings.year, 12, 31);
  return end !== null && chosen > end ? end : chosen;
}

export function scopeOf(tables: Tables, year: number | null, cutoff: IsoDate): Scope {
  const countable = (date: IsoDate | null): boolean => date !== null && date <= cutoff && isInYear(date, year);
  const keyOf = remember(foldText);
  const reportsByActivity = new Map<string, Row<ActivityReport>[]>();
  for (const report of tables.reports) {
    if ((report.status !== 'delivered' && report.status !== 'approved') || !countable(report.heldOn)) continue;
    const key = keyOf(report.activity);
    const list = reportsByActivity.get(key);
    if (list === undefined) reportsByActivity.set(key, [report]);
    else list.push(report);
  }
  const claimed = new Set<string>();
  const planRows = tables.activities.map((row) => {
    // A repeated code is an issue of its own; the reports stay with its first row, so that none is counted twice.
    const key = row.code === null ? null : keyOf(row.code);
    const mine = key === null || claimed.has(key) ? [] : (reportsByActivity.get(key) ?? []);
    if (key !== null) claimed.add(key);
    return activityScope(row, mine, cutoff);
  });
  const activities = planRows.filter((activity) => activity.participation);
  const inScope = tables.contributions.filter((contribution) => countable(contribution.receivedOn));
  return {
    year,
    cutoff,
    activities,
    planRows,
    reports: activities.flatMap((activity) => activity.reports.map((report) => ({ report, activity }))),
    contributions: inScope.filter((contribution) => contribution.origin !== 'pqrsd'),
    petitions: inScope.filter((contribution) => contribution.origin === 'pqrsd'),
  };
}

function isInYear(date: IsoDate, year: number | null): boolean {
  return year === null || date.slice(0, 4) === String(year);
}

function activityScope(row: Row<Activity>, reports: readonly Row<ActivityReport>[], cutoff: IsoDate): ActivityScope {
  const live = row.status !== 'cancelled';
  const valid = live ? reports : [];
  const statedExecuted = row.status === 'executed' && row.startDate !== null && row.startDate <= cutoff;
  return {
    row,
    participation: row.activityClass === 'participation' || row.activityClass === 'accountability',
    live,
    executed: live && (statedExecuted || valid.length >= Math.max(1, row.plannedSessions ?? 1)),
    due: live && row.endDate !== null && row.endDate <= cutoff,
    reports: valid,
  };
}

/** True where there is an address a person can open, not only a path on somebody's computer. */
export function isLink(text: string | null): boolean {
  return text !== null && /(^|[\s;,(<])(https?:\/\/|www\.)[^\s;,]+/i.test(text);
}
