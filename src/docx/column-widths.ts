/** How wide the columns of a table are: by their shares, as far as their words allow. */

/** What one column asks for, in twips: its part of the table and the widths it had better not go under. */
export interface ColumnNeed {
  /** Relative share, any positive number. */
  readonly share: number;
  /** The longest word. */
  readonly word: number;
  /** The width at which short figures and headings stay on one line; at least `word`. */
  readonly comfort: number;
}

/**
 * Whole twips that add up exactly to the total. Shares rule, but no column goes under its comfort while all of them fit,
 * else under its longest word while these fit; where not even that is possible, the longest words give way first.
 */
export function columnWidths(needs: readonly ColumnNeed[], total: number): readonly number[] {
  const floors = affordableFloors(needs, total);
  return roundTo(total, shareAbove(needs, floors, total));
}

function affordableFloors(needs: readonly ColumnNeed[], total: number): readonly number[] {
  const comfort = needs.map((need) => Math.max(need.comfort, need.word));
  if (sum(comfort) <= total) return comfort;
  const words = needs.map((need) => need.word);
  return sum(words) <= total ? words : lowerTheTallest(words, total);
}

/** Caps every floor at the one height that makes them add up to the total. */
function lowerTheTallest(floors: readonly number[], total: number): readonly number[] {
  let left = total;
  let cap = total;
  const ascending = [...floors].sort((a, b) => a - b);
  for (const [index, floor] of ascending.entries()) {
    cap = left / (ascending.length - index);
    if (floor > cap) break;
    left -= floor;
  }
  return floors.map((floor) => Math.min(floor, cap));
}

/** Shares out the total; columns whose share is under their floor get the floor, and the others share what is left. */
function shareAbove(needs: readonly ColumnNeed[], floors: readonly number[], total: number): readonly number[] {
  const shares = needs.map((need) => (need.share > 0 && Number.isFinite(need.share) ? need.share : 1));
  const raised = new Set<number>();
  for (;;) {
    const free = total - sum(floors.filter((_, index) => raised.has(index)));
    const freeShares = sum(shares.filter((_, index) => !raised.has(index)));
    const widthOf = (index: number) =>
      raised.has(index) ? (floors[index] ?? 0) : (free * (shares[index] ?? 0)) / freeShares;
    const short = needs.findIndex((_, index) => !raised.has(index) && widthOf(index) < (floors[index] ?? 0) - 1e-6);
    if (short < 0) return needs.map((_, index) => widthOf(index));
    raised.add(short);
  }
}

/** Rounds at the running edges, so that nothing is lost or gained in total. */
function roundTo(total: number, exact: readonly number[]): readonly number[] {
  let edge = 0;
  let rounded = 0;
  return exact.map((width, index) => {
    edge += width;
    const next = index === exact.length - 1 ? total : Math.round(edge);
    const result = next - rounded;
    rounded = next;
    return result;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
