/** Counts the service calls of an execution as Google charges them, so that tests may hold the add-on to few. */
import type { Counters } from './contract';
import type { Interruption } from './interruption';

export interface CallCounter {
  read(name: string, cells?: number): void;
  write(name: string, cells?: number): void;
  /** A trip that neither reads nor writes cells: lock, properties, Drive. */
  call(name: string): void;
  flush(name: string): void;
  handle(name: string): void;
  other(name: string): void;
}

export function emptyCounters(): Counters {
  return {
    calls: 0,
    handles: 0,
    others: 0,
    reads: 0,
    writes: 0,
    readsAfterWrites: 0,
    flushes: 0,
    cellsRead: 0,
    cellsWritten: 0,
    byName: {},
  };
}

/** Counts into `counters`; a read or flush settles what was written before it. */
export function createCallCounter(counters: Counters, interruption: Interruption): CallCounter {
  let writesPending = false;
  const named = (name: string) => {
    interruption.requireAlive();
    counters.byName[name] = (counters.byName[name] ?? 0) + 1;
  };
  const called = (name: string, effect: 'write' | 'settles' | 'none') => {
    named(name);
    counters.calls += 1;
    interruption.before(name, effect);
  };
  return {
    read(name, cells = 0) {
      called(name, 'settles');
      counters.reads += 1;
      counters.cellsRead += cells;
      if (writesPending) counters.readsAfterWrites += 1;
      writesPending = false;
    },
    write(name, cells = 0) {
      called(name, 'write');
      counters.writes += 1;
      counters.cellsWritten += cells;
      writesPending = true;
    },
    call: (name) => called(name, 'none'),
    flush(name) {
      called(name, 'settles');
      counters.flushes += 1;
      writesPending = false;
    },
    handle(name) {
      named(name);
      counters.handles += 1;
    },
    other(name) {
      named(name);
      counters.others += 1;
    },
  };
}
