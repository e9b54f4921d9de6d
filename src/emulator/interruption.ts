/**
 * What may befall an execution on Google: an error before or after a call took effect, its end in the middle, and writes
 * that are only pending until something reads or flushes. A test that watches decides.
 */
import type { Book, BookSheet } from '../xlsx/book';
import { TAGS_PROPERTY } from '../xlsx/book-properties';
import type { Fate, Watch } from './contract';
import { exception } from './exceptions';
import { copyPlain } from './plain-copy';

export interface Interruption {
  /** Every call after the end of the execution fails: neither `catch` nor `finally` can do anything any more. */
  requireAlive(): void;
  before(name: string, effect: 'write' | 'settles' | 'none'): void;
  /** Once a call, if there was one since, has taken effect. */
  after(): void;
  isDead(): boolean;
}

/** As the services word a trouble of their own. */
const SAID = 'Service error: Spreadsheets';

export const UNWATCHED: Interruption = {
  requireAlive: () => undefined,
  before: () => undefined,
  after: () => undefined,
  isDead: () => false,
};

export function interruptedBy(watch: Watch, book: Book): Interruption {
  let [number, told] = [0, 0];
  let last = '';
  let dead = false;
  /** The sheets before the first pending write. */
  let settled: (() => void) | null = null;
  const meet = (fate: Fate): void => {
    if (fate === 'goOn') return;
    if (fate === 'throw') throw exception(SAID);
    if (fate === 'killLosingWrites') settled?.();
    dead = true;
    throw exception('Exceeded maximum execution time');
  };
  return {
    isDead: () => dead,
    requireAlive() {
      if (dead) throw exception('Exceeded maximum execution time');
    },
    before(name, effect) {
      number += 1;
      last = name;
      meet(watch({ number, name, when: 'before' }));
      if (effect === 'settles') settled = null;
      if (effect === 'write') settled ??= restoring(book);
    },
    after() {
      if (told === number || dead) return;
      told = number;
      meet(watch({ number, name: last, when: 'after' }));
    },
  };
}

/** Brings the spreadsheet back as it is now. Properties are of another service, where nothing is pending. */
function restoring(book: Book): () => void {
  // Copies have the types of what was copied.
  const sheets = copyPlain(book.sheets) as BookSheet[];
  const styles = copyPlain(book.styles) as Book['styles'];
  const tags = book.properties[TAGS_PROPERTY];
  return () => {
    book.sheets.splice(0, book.sheets.length, ...sheets);
    book.styles.splice(0, book.styles.length, ...styles);
    if (tags === undefined) delete book.properties[TAGS_PROPERTY];
    else book.properties[TAGS_PROPERTY] = tags;
  };
}
