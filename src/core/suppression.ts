import type { GroupCoverage } from './coverage';
import type { ActivityReport, Contribution, Row, Tables } from './records';
import type { ReportScope, Scope } from './scope';
import { foldText } from './text';

/**
 * Which counts of persons and contributions stay inside because, told by group, they are so small that they may point
 * at somebody (Ley 1581 de 2012). Activities, steps and groups themselves are never kept back.
 *
 * Everything is decided on the smallest counts that are published, one by one: those of each report, and the
 * contributions of each group. A group's figure is told only when every count in it is, so that no published sum gives
 * back what was hidden. Where a published total contains hidden counts, the reader can subtract the others and learn
 * their sum; therefore the next smallest are hidden too, until there are two at least, that reach the minimum together
 * and are more than one each. Then even a reader who knows that the smallest are hidden finds more than one answer for
 * each. Where there are too few counts for this, the total of the whole stays inside with them.
 */
export interface Suppression {
  /** Counts from 1 to one less than this are hidden. */
  readonly minimum: number;
  /** By sheet row of Reportes: the counts that are hidden, and with them the groups of that row. */
  readonly reports: ReadonlyMap<number, ReadonlySet<ReportCount>>;
  /** Sheet rows of Aportes whose group is hidden. */
  readonly contributions: ReadonlySet<number>;
  /** Sheet rows of Grupos de valor whose estimated size is hidden. */
  readonly groupSizes: ReadonlySet<number>;
  readonly groups: readonly GroupFigures[];
  /** Totals that would give back what is hidden in them. */
  readonly totals: ReadonlySet<HiddenTotal>;
}

export type HiddenTotal = 'attendances' | 'contributionsReceived';

const REPORT_COUNTS = ['participants', 'contributionsReceived', 'contributionsAccepted'] as const;
export type ReportCount = (typeof REPORT_COUNTS)[number];

/** A count as it may be published. */
export type PublicCount =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'noData' };

export interface GroupFigures {
  readonly group: string;
  /** At least so many attendances: those of reports that name this group alone. */
  readonly attendances: PublicCount;
  /** Contributions of this group. */
  readonly contributions: PublicCount;
}

export const DEFAULT_MINIMUM = 5;

/** What is for the entity alone: nothing is kept back. */
export const NOTHING_SUPPRESSED: Suppression = {
  minimum: 0,
  reports: new Map(),
  contributions: new Set(),
  groupSizes: new Set(),
  groups: [],
  totals: new Set(),
};

export function suppress(
  tables: Pick<Tables, 'reports' | 'groups'>,
  scope: Pick<Scope, 'reports' | 'contributions'>,
  groups: readonly Pick<GroupCoverage, 'group'>[],
  minimum: number,
): Suppression {
  const { reports, totals } = hiddenReportCounts(tables.reports, scope, minimum);
  const byGroup = contributionsByGroup(scope.contributions);
  const hiddenGroups = hiddenContributors(byGroup, minimum);
  const attendances = attendancesByGroup(scope.reports, reports);
  return {
    minimum,
    reports,
    totals,
    contributions: new Set([...hiddenGroups].flatMap((group) => (byGroup.get(group) ?? []).map(({ row }) => row))),
    groupSizes: new Set(
      tables.groups.filter(({ estimatedSize }) => isSmall(estimatedSize, minimum)).map(({ row }) => row),
    ),
    groups: groups.map(({ group }) => {
      const key = foldText(group);
      const rows = byGroup.get(key);
      return {
        group,
        attendances: attendances.get(key) ?? NO_COUNT,
        contributions: rows === undefined ? NO_COUNT : hiddenGroups.has(key) ? HIDDEN : told(rows.length),
      };
    }),
  };
}

const NO_COUNT: PublicCount = { kind: 'noData' };
const HIDDEN: PublicCount = { kind: 'suppressed' };

function told(value: number): PublicCount {
  return { kind: 'count', value };
}

interface Count<K> {
  readonly key: K;
  readonly value: number;
  /** Not to be told. The others may go with it. */
  readonly small: boolean;
}

function isSmall(value: number | null, minimum: number): boolean {
  return value !== null && value > 0 && value < minimum;
}

interface Smallest<K> {
  readonly keys: ReadonlySet<K>;
  /** The others and the total do not give them back. */
  readonly safe: boolean;
}

/** Of counts whose total is published: the small ones and, if there are any, the next until they cannot be told apart. */
function smallest<K>(counts: readonly Count<K>[], minimum: number): Smallest<K> {
  const hidden = new Set<K>();
  let sum = 0;
  const isEnough = () => hidden.size === 0 || (hidden.size > 1 && sum >= minimum && sum > hidden.size);
  const inOrder = counts
    .filter(({ value }) => value > 0)
    .sort((a, b) => Number(b.small) - Number(a.small) || a.value - b.value);
  for (const { key, value, small } of inOrder) {
    if (!small && isEnough()) break;
    hidden.add(key);
    sum += value;
  }
  return { keys: hidden, safe: isEnough() };
}

function hiddenReportCounts(
  rows: readonly Row<ActivityReport>[],
  scope: Pick<Scope, 'reports' | 'contributions'>,
  minimum: number,
): Pick<Suppression, 'reports' | 'totals'> {
  // What such an activity declares is in no total: its contributions are counted one by one.
  const itemised = new Set(scope.contributions.map(({ activity }) => keyOf(activity)));
  const declaring = scope.reports.filter(({ activity }) => !itemised.has(keyOf(activity.row.code)));
  const hidden = {
    participants: hiddenRows('participants', rows, scope.reports, minimum),
    contributionsReceived: hiddenRows('contributionsReceived', rows, declaring, minimum),
    contributionsAccepted: hiddenRows('contributionsAccepted', rows, [], minimum),
  };
  const byRow = new Map<number, ReadonlySet<ReportCount>>();
  for (const { row, contributionsAccepted } of rows) {
    const fields = new Set(REPORT_COUNTS.filter((field) => hidden[field].rows.has(row)));
    // At least as many were received as were accepted: the one would tell of the other.
    if (fields.has('contributionsReceived') && (contributionsAccepted ?? 0) > 0) fields.add('contributionsAccepted');
    if (fields.size > 0) byRow.set(row, fields);
  }
  const totals = new Set<HiddenTotal>();
  if (!hidden.participants.safe) totals.add('attendances');
  if (!hidden.contributionsReceived.safe) totals.add('contributionsReceived');
  return { reports: byRow, totals };
}

/** Rows whose count is hidden. `totalled`: the reports whose counts make a published total; the others hide no other. */
function hiddenRows(
  field: ReportCount,
  rows: readonly Row<ActivityReport>[],
  totalled: readonly ReportScope[],
  minimum: number,
): { readonly rows: ReadonlySet<number>; readonly safe: boolean } {
  const counts = totalled.map(({ row, report }) => {
    const value = report[field];
    return { key: row, value: value ?? 0, small: isSmall(value, minimum) };
  });
  const small = rows.filter((report) => isSmall(report[field], minimum)).map(({ row }) => row);
  const { keys, safe } = smallest(counts, minimum);
  return { rows: new Set([...keys, ...small]), safe };
}

/** Contributions whose group is not known. Theirs is no group's count, but it may hide one. */
const NO_GROUP = '';

function hiddenContributors(
  byGroup: ReadonlyMap<string, readonly Row<Contribution>[]>,
  minimum: number,
): ReadonlySet<string> {
  const counts = [...byGroup].map(([key, { length }]) => ({
    key,
    value: length,
    small: key !== NO_GROUP && isSmall(length, minimum),
  }));
  return smallest(counts, minimum).keys;
}

function contributionsByGroup(rows: readonly Row<Contribution>[]): ReadonlyMap<string, readonly Row<Contribution>[]> {
  const found = new Map<string, Row<Contribution>[]>();
  for (const row of rows) {
    const key = keyOf(row.group);
    const known = found.get(key);
    if (known === undefined) found.set(key, [row]);
    else known.push(row);
  }
  return found;
}

function keyOf(name: string | null): string {
  return name === null ? NO_GROUP : foldText(name);
}

/** Of the reports that name one group alone. One hidden count hides the group's figure. */
function attendancesByGroup(
  reports: readonly ReportScope[],
  hidden: Suppression['reports'],
): ReadonlyMap<string, PublicCount> {
  const figures = new Map<string, PublicCount>();
  for (const { row, report } of reports) {
    const [name, another] = report.groups.names;
    if (name === undefined || another !== undefined || report.groups.everyone || report.participants === null) continue;
    const key = foldText(name);
    const before = figures.get(key) ?? told(0);
    if (hidden.get(row)?.has('participants')) figures.set(key, HIDDEN);
    else if (before.kind === 'count') figures.set(key, told(before.value + report.participants));
  }
  return figures;
}
