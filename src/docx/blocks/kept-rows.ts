/** A table whose body takes at most about this many lines, a fifth of a page, is not parted between pages. */
export const LINES_KEPT_WHOLE = 8;

/** Short tables stay whole; long ones leave no single row at the foot of their first page or the head of their last. */
export function keepsWithNext(index: number, count: number, keptWhole: boolean): boolean {
  if (index === count - 1) return false;
  return keptWhole || index === 0 || index === count - 2;
}
