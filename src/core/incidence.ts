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
  const levels = new Map<string, { level: string; planned: number; reached: number }>();
  const entryOf = remember((level: string) => {
    const key = foldText(level);
    const entry = levels.get(key) ?? { level, planned: 0, reached: 0 };
    levels.set(key, entry);
    return entry;
  });
  for (const { live, row } of scope.activities) {
    if (live && row.plannedIncidence !== null) entryOf(row.plannedIncidence).planned++;
  }
  for (const { report } of scope.reports) {
    if (report.reachedIncidence !== null) entryOf(report.reachedIncidence).reached++;
  }
  return [...levels.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}
