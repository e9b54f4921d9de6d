import { remember } from './remember';
import type { Scope } from './scope';
import { foldText } from './text';

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
  const planned = scope.activities.filter((activity) => activity.live).map((activity) => activity.row.plannedIncidence);
  const reached = scope.reports.map(({ report }) => report.reachedIncidence);
  const levels = new Map<string, { level: string; planned: number; reached: number }>();
  const keyOf = remember(foldText);
  const entryOf = (level: string) => {
    const entry = levels.get(keyOf(level)) ?? { level, planned: 0, reached: 0 };
    levels.set(keyOf(level), entry);
    return entry;
  };
  for (const level of planned) if (level !== null) entryOf(level).planned++;
  for (const level of reached) if (level !== null) entryOf(level).reached++;
  return [...levels.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}
