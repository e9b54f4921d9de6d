import type { Change } from '../tables/changes';
import type { Tasks } from './targets';

/** What of a plan could not be undone from the panel (design §8b, Undo). */

/** At most 100 KB of what stood before are kept. */
const MOST_CHARACTERS = 100_000;

export function fitsDetails(text: string): boolean {
  return text.length <= MOST_CHARACTERS;
}

/** Names of the sheets that would stay as the plan leaves them. */
export function lastingSheets(changes: readonly Change[], tasks: Tasks): readonly string[] {
  const isKept = fitsDetails(JSON.stringify([tasks.cells, tasks.rows]));
  const names = changes.flatMap((change) => {
    if (change.kind === 'addColumns') return [change.sheetName];
    return (change.kind === 'writeCells' || change.kind === 'appendRows') && !isKept ? [change.sheetName] : [];
  });
  return [...new Set(names)];
}
