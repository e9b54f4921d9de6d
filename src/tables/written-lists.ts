/**
 * The cells of which lists were read, as they were written: a list no longer tells what stood between its parts, and a
 * cell is searched for personal data before it is split.
 */
const WRITTEN = new WeakMap<object, string>();

export function keepWritten(list: object, text: string): void {
  WRITTEN.set(list, text);
}

/** Null for a list that no cell was read into. */
export function writtenAs(list: object): string | null {
  return WRITTEN.get(list) ?? null;
}
