/** Neighbouring columns that are alike, so that one call serves them all. */

export interface ColumnRun<V> {
  /** From 1. */
  readonly first: number;
  readonly count: number;
  readonly value: V;
}

/** Neighbouring columns with the same value, so that one call serves them all. */
export function runsOf<C, V>(columns: readonly C[], read: (column: C) => V): readonly ColumnRun<V>[] {
  const found: { first: number; count: number; value: V }[] = [];
  columns.forEach((column, index) => {
    const value = read(column);
    const last = found[found.length - 1];
    if (last !== undefined && last.value === value) last.count++;
    else found.push({ first: index + 1, count: 1, value });
  });
  return found;
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
