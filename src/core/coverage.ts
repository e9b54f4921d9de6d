import type { Issue, IssuePlace } from './issues';
import type { Phase, Row, Tables, ValueGroup } from './records';
import { remember } from './remember';
import { phasesOf, type Scope } from './scope';
import { foldText, wordFinder } from './text';

/** Which group takes part in which phase, planned and executed (design §7, Coverage). */

export const PHASE_KEYS: readonly Phase[] = ['diagnosis', 'formulation', 'implementation', 'evaluation'];

/** Activities of one group in one phase: in the plan, and held with at least one participant. */
export interface CoverageCell {
  readonly planned: number;
  readonly executed: number;
  /** Plan rows counted. */
  readonly rows: readonly number[];
}

export interface GroupCoverage {
  readonly group: string;
  readonly row: number;
  readonly phases: { readonly [phase in Phase]: CoverageCell };
  /** Some live activity names it. */
  readonly covered: boolean;
  /** Reached by "Todos" alone. */
  readonly onlyGeneral: boolean;
  /** Took part somewhere. */
  readonly involved: boolean;
}

export interface Coverage {
  readonly groups: readonly GroupCoverage[];
  readonly uncovered: readonly string[];
  readonly onlyGeneral: readonly string[];
  readonly emptyPhases: readonly Phase[];
}

type RowsByPhase = { readonly [phase in Phase]: Set<number> };

/** Mutable count of one group while the plan and the reports are walked once each. */
interface GroupCount {
  readonly planned: RowsByPhase;
  readonly executed: RowsByPhase;
  named: boolean;
  involved: boolean;
}

/** Which groups the plan reaches, and in which phases (design §7, Coverage). Linear in rows. */
export function assessCoverage(groups: readonly Row<ValueGroup>[], scope: Scope): Coverage {
  const distinct = distinctGroups(groups);
  const counts = new Map<string, GroupCount>(distinct.map((group) => [foldText(group.group), newCount()]));
  const countOf = remember((name: string) => counts.get(foldText(name)) ?? null);
  let generalCall = false;
  const livePhases = new Set<Phase>();
  for (const activity of scope.activities) {
    if (!activity.live) continue;
    for (const phase of activity.row.phases) livePhases.add(phase);
    if (activity.row.groups.everyone) generalCall = true;
    for (const name of activity.row.groups.names) {
      const count = countOf(name);
      if (count === null) continue;
      count.named = true;
      addTo(count.planned, activity.row.phases, activity.row.row);
    }
  }
  for (const held of scope.reports) {
    const { report, activity } = held;
    if (report.participants === null || report.participants === 0) continue;
    const phases = phasesOf(held);
    for (const name of report.groups.names) {
      const count = countOf(name);
      if (count === null) continue;
      count.involved = true;
      addTo(count.executed, phases, activity.row.row);
    }
  }
  const covered = distinct.map((group) =>
    describe(group, counts.get(foldText(group.group)) ?? newCount(), generalCall ? 'everyone' : 'some'),
  );
  return {
    groups: covered,
    uncovered: covered.filter((group) => !group.covered && !group.onlyGeneral).map((group) => group.group),
    onlyGeneral: covered.filter((group) => group.onlyGeneral).map((group) => group.group),
    emptyPhases: PHASE_KEYS.filter((phase) => !livePhases.has(phase)),
  };
}

/** A group written twice is one group (and an issue). */
export function distinctGroups(groups: readonly Row<ValueGroup>[]): readonly Row<ValueGroup>[] {
  const first = new Map<string, Row<ValueGroup>>();
  for (const group of groups) {
    const key = foldText(group.group);
    if (!first.has(key)) first.set(key, group);
  }
  return [...first.values()];
}

function newCount(): GroupCount {
  return { planned: noRows(), executed: noRows(), named: false, involved: false };
}

function noRows(): RowsByPhase {
  return { diagnosis: new Set(), formulation: new Set(), implementation: new Set(), evaluation: new Set() };
}

function addTo(rows: RowsByPhase, phases: readonly Phase[], row: number): void {
  for (const phase of phases) rows[phase].add(row);
}

function describe(group: Row<ValueGroup>, count: GroupCount, called: 'everyone' | 'some'): GroupCoverage {
  const cell = (phase: Phase): CoverageCell => {
    const planned = count.planned[phase];
    const executed = count.executed[phase];
    const rows = [...new Set([...planned, ...executed])].sort((a, b) => a - b);
    return { planned: planned.size, executed: executed.size, rows };
  };
  return {
    group: group.group,
    row: group.row,
    phases: {
      diagnosis: cell('diagnosis'),
      formulation: cell('formulation'),
      implementation: cell('implementation'),
      evaluation: cell('evaluation'),
    },
    covered: count.named,
    onlyGeneral: !count.named && called === 'everyone',
    involved: count.involved,
  };
}

type NamingGroups = Pick<Tables, 'groups' | 'activities' | 'reports' | 'channels' | 'contributions'>;

/** Names anywhere that are in no row of Grupos de valor: issues, never silent misses. */
export function unknownGroups(tables: NamingGroups): readonly Issue[] {
  const known = tables.groups.map((group) => group.group);
  const folded = new Set(known.map(foldText));
  const isKnown = remember((name: string) => folded.has(foldText(name)));
  const nearest = wordFinder(known);
  const issues: Issue[] = [];
  const check = (typed: string, at: IssuePlace) => {
    if (!isKnown(typed)) issues.push({ code: 'unknownGroup', typed, nearest: nearest(typed), at });
  };
  for (const table of ['activities', 'reports', 'channels'] as const) {
    for (const { row, groups } of tables[table]) {
      for (const typed of groups.names) check(typed, { table, row, field: 'groups' });
    }
  }
  for (const { row, group } of tables.contributions) {
    if (group !== null) check(group, { table: 'contributions', row, field: 'group' });
  }
  return issues;
}
