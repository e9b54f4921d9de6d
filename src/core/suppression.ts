import type { GroupCoverage } from './coverage';
import type { ActivityReport, Contribution, Row, Tables } from './records';
import type { Scope } from './scope';
import { foldText } from './text';

/**
 * Which counts of persons and contributions stay inside because, told by group, they are so small that they may point
 * at somebody (Ley 1581 de 2012). Activities, steps and groups themselves are never kept back.
 *
 * Everything is decided on the smallest counts that are published, one by one: those of each report. A group's figure is
 * told only when every count in it is, so that no published sum gives back what was hidden. Totals of the whole are
 * published, therefore at least two counts are hidden, which together reach the minimum.
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
}

export const REPORT_COUNTS = ['participants', 'contributionsReceived', 'contributionsAccepted'] as const;
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

export function suppress(
  tables: Pick<Tables, 'reports' | 'groups'>,
  scope: Pick<Scope, 'reports' | 'contributions'>,
  groups: readonly Pick<GroupCoverage, 'group'>[],
  minimum: number,
): Suppression {
  const reports = hiddenReportCounts(tables.reports, minimum);
  const byGroup = contributionsByGroup(scope.contributions);
  const hiddenGroups = smallest(
    [...byGroup].map(([group, rows]) => ({ key: group, value: rows.length })),
    minimum,
  );
  return {
    minimum,
    reports,
    contributions: new Set([...hiddenGroups].flatMap((group) => (byGroup.get(group) ?? []).map(({ row }) => row))),
    groupSizes: new Set(tables.groups.filter(({ estimatedSize }) => isSmall(estimatedSize, minimum)).map(rowOf)),
    groups: groups.map(({ group }) => {
      const key = foldText(group);
      const rows = byGroup.get(key);
      return {
        group,
        attendances: attendancesOf(key, scope, reports),
        contributions:
          rows === undefined
            ? { kind: 'noData' }
            : hiddenGroups.has(key)
              ? { kind: 'suppressed' }
              : { kind: 'count', value: rows.length },
      };
    }),
  };
}

function hiddenReportCounts(rows: readonly Row<ActivityReport>[], minimum: number): Suppression['reports'] {
  const hidden = new Map<number, Set<ReportCount>>();
  for (const field of REPORT_COUNTS) {
    const counts = rows.flatMap((report) =>
      report[field] === null ? [] : [{ key: report.row, value: report[field] }],
    );
    for (const row of smallest(counts, minimum)) hidden.set(row, (hidden.get(row) ?? new Set()).add(field));
  }
  return hidden;
}

/** The small counts; with them the next ones, until two are hidden that together reach the minimum. */
function smallest<K>(counts: readonly { readonly key: K; readonly value: number }[], minimum: number): ReadonlySet<K> {
  const hidden = new Set<K>();
  let sum = 0;
  for (const { key, value } of counts.filter(({ value }) => value > 0).sort((a, b) => a.value - b.value)) {
    const enough = hidden.size === 0 || (hidden.size > 1 && sum >= minimum);
    if (!isSmall(value, minimum) && enough) break;
    hidden.add(key);
    sum += value;
  }
  return hidden;
}

function isSmall(value: number | null, minimum: number): boolean {
  return value !== null && value > 0 && value < minimum;
}

function contributionsByGroup(rows: readonly Row<Contribution>[]): ReadonlyMap<string, readonly Row<Contribution>[]> {
  const found = new Map<string, Row<Contribution>[]>();
  for (const row of rows) {
    if (row.group === null) continue;
    const key = foldText(row.group);
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

function attendancesOf(
  group: string,
  { reports }: Pick<Scope, 'reports'>,
  hidden: Suppression['reports'],
): PublicCount {
  const own = reports.filter(
    ({ report }) =>
      !report.groups.everyone && report.groups.names.length === 1 && foldText(report.groups.names[0] ?? '') === group,
  );
  if (own.some(({ row }) => hidden.get(row)?.has('participants'))) return { kind: 'suppressed' };
  const known = own.flatMap(({ report }) => (report.participants === null ? [] : [report.participants]));
  return known.length === 0
    ? { kind: 'noData' }
    : { kind: 'count', value: known.reduce((sum, value) => sum + value, 0) };
}

function rowOf({ row }: { readonly row: number }): number {
  return row;
}
