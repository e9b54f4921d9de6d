import { INCIDENCE_LEVELS } from '../catalogue/suggestions';
import type { IncidenceLevel } from '../core/incidence';
import { foldText } from '../core/text';

/** From informing to controlling, as the catalogue has them; the entity's own levels after them. */
export function levelsInOrder(levels: readonly IncidenceLevel[]): readonly IncidenceLevel[] {
  return [...levels].sort((one, other) => rank(one.level) - rank(other.level));
}

/** Those of the catalogue also when nothing was meant to reach them and nothing did. */
export function everyLevel(levels: readonly IncidenceLevel[]): readonly IncidenceLevel[] {
  const absent = INCIDENCE_LEVELS.flatMap(([level]) =>
    levels.some((entry) => foldText(entry.level) === foldText(level)) ? [] : [{ level, planned: 0, reached: 0 }],
  );
  return levelsInOrder([...levels, ...absent]);
}

function rank(level: string): number {
  const place = INCIDENCE_LEVELS.findIndex(([label]) => foldText(label) === foldText(level));
  return place === -1 ? INCIDENCE_LEVELS.length : place;
}
