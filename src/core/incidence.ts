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

/** An activity whose people were heard further than the plan meant, or less far. */
export interface IncidenceDifference {
  readonly activity: string;
  readonly planned: string;
  readonly reached: string;
  /** Rows of Reportes that say so. */
  readonly rows: readonly number[];
}

/** Once for each activity and level it was not meant to reach, as the reports stand in the sheet. */
export function incidenceDifferences(scope: Pick<Scope, 'reports'>): readonly IncidenceDifference[] {
  const found = new Map<string, IncidenceDifference & { readonly rows: number[] }>();
  const keyOf = remember(foldText);
  for (const { row, report, activity } of scope.reports) {
    const { plannedIncidence: planned } = activity.row;
    const { reachedIncidence: reached } = report;
    if (planned === null || reached === null || keyOf(planned) === keyOf(reached)) continue;
    const key = `${activity.row.row} ${keyOf(reached)}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { activity: activity.row.activity, planned, reached, rows: [row] });
    else known.rows.push(row);
  }
  return [...found.values()];
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
