import type { Scope } from './scope';

/** How far people were meant to influence, and how far they did, per level. */
export interface IncidenceLevel {
  readonly level: string;
  /** Live activities with this level in the plan. */
  readonly planned: number;
  /** Valid reports that state it was reached. */
  readonly reached: number;
}

/** Levels that occur in the workbook, in alphabetical order: the list is open, an entity may use its own. */
export function incidenceLevels(scope: Scope): readonly IncidenceLevel[] {
  const planned = tally(
    scope.activities.filter((activity) => activity.live).map((activity) => activity.row.plannedIncidence),
  );
  const reached = tally(scope.reports.map(({ report }) => report.reachedIncidence));
  return [...new Set([...planned.keys(), ...reached.keys()])]
    .sort()
    .map((level) => ({ level, planned: planned.get(level) ?? 0, reached: reached.get(level) ?? 0 }));
}

function tally(levels: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const level of levels) if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}
