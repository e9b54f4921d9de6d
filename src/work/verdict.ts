/** How what a piece of work would write stands now. */
export type Standing = 'there' | 'asBefore' | 'changed';

/**
 * What becomes of work that was begun and not closed (design §8b, Settling): all of it is there; nothing is, and its author
 * still has what was typed; the rest can be written; or a person changed something since, and it is left.
 */
export type Verdict = 'done' | 'drop' | 'finish' | 'leave';

export function verdictOn(standings: readonly Standing[]): Verdict {
  if (standings.includes('changed')) return standings.includes('there') ? 'leave' : 'drop';
  if (!standings.includes('asBefore')) return 'done';
  return standings.includes('there') ? 'finish' : 'drop';
}
