/** Runs counted and told: one line for each way of each action, and what went wrong in those that did. */
import type { Harm } from './compare';
import type { Run } from './fault-runs';

const HARMS: readonly Harm[] = ['lost', 'doubled', 'misplaced', 'unfinished'];

export function isHarmed({ difference, known }: Run): boolean {
  return difference !== null && !known;
}

export function lineFor(title: string, runs: readonly Run[]): string {
  const harmed = runs.filter(isHarmed);
  const counts = HARMS.map((harm) => `${harmed.filter(({ difference }) => difference?.harm === harm).length} ${harm}`);
  const known = runs.filter((run) => run.known).length;
  return `${title.padEnd(56)} ${[`${runs.length} runs`, ...counts, `${known} known`].map((cell) => cell.padStart(14)).join('')}`;
}

export function wayLines(runs: readonly Run[]): readonly string[] {
  const titles = new Map<string, Run[]>();
  for (const run of runs) {
    const title = `${run.scenario} × ${run.way}`;
    titles.set(title, [...(titles.get(title) ?? []), run]);
  }
  return [...titles].map(([title, some]) => lineFor(title, some));
}

/** One line for each run that went wrong. */
export function harmLines(runs: readonly Run[]): readonly string[] {
  return runs.filter(isHarmed).map(({ scenario, way, place, difference }) => {
    return `${scenario} × ${way}, ${place}: ${difference?.harm}: ${difference?.what.slice(0, 400)}`;
  });
}
