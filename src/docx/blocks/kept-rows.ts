/** Which rows of a table a page may not end between: whole where it is short, its first two and last two where it is long. */

/** A table whose body takes at most about this many lines, a fifth of a page, is not parted between pages. */
export const LINES_KEPT_WHOLE = 8;

/** Short tables stay whole; long ones leave no single row at the foot of their first page or the head of their last. */
export type Keeping = 'whole' | 'ends';

export function keepingOf(lines: number): Keeping {
  return lines <= LINES_KEPT_WHOLE ? 'whole' : 'ends';
}

/** Whether a row of so many stays on the page of the one after it. */
export function keepsWithNext(index: number, count: number, keeping: Keeping): boolean {
  if (index === count - 1) return false;
  return keeping === 'whole' || index === 0 || index === count - 2;
}
