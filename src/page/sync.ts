import type { Change, Snapshot, Standing } from '../local/grid/protocol';
import { bookSheetId } from '../local/grid/sheet-id';
import { WORKBENCH_WORDS as WORDS } from '../messages/es/workbench';
import type { Grid } from './grid';
import type { ShapedWorkbook, TypedCells } from './grid-changes';
import { notify } from './notices';
import { CLIENT, RefusedByServer, server } from './server';

/** Keeps the grid and the server's truth the same. */
export interface Sync {
  /** What the person typed: sent in the order it was typed. */
  readonly typed: (cells: TypedCells) => void;
  /** What the person did besides: sent in the same order. */
  readonly shaped: (shaped: ShapedWorkbook) => void;
  /** Everything typed so far has reached the server. */
  readonly flush: () => Promise<void>;
  /** Resolves once the grid shows at least this. */
  readonly reach: (standing: Standing) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly start: () => Promise<void>;
}

export interface SyncListener {
  /** A whole workbook was drawn. */
  readonly onLoaded: (snapshot: Snapshot, why: { readonly replaced: boolean }) => void;
  readonly onChanged: () => void;
}

export function createSync(grid: () => Grid, listener: SyncListener): Sync {
  let standing: Standing = { epoch: 0, revision: 0 };
  let queue: Promise<void> = Promise.resolve();
  const pending = new Map<string, number>();
  /** How many shapes are on their way, and whether changed cells came in meanwhile. */
  let shaping = 0;
  let isOverlaid = false;

  const reload = async (): Promise<void> => {
    const snapshot = await server.snapshot();
    const replaced = standing.epoch !== 0 && snapshot.epoch !== standing.epoch;
    standing = { epoch: snapshot.epoch, revision: snapshot.revision };
    isOverlaid = false;
    grid().load(snapshot.workbook);
    listener.onLoaded(snapshot, { replaced });
  };

  const hear = async (change: Change): Promise<void> => {
    if (change.epoch === standing.epoch && change.revision <= standing.revision) return;
    const follows = change.epoch === standing.epoch && change.revision === standing.revision + 1;
    const isOwn = change.client === CLIENT;
    if (follows && isOwn && change.byGrid && !isOverlaid) {
      standing = { epoch: change.epoch, revision: change.revision };
      return listener.onChanged();
    }
    if (!follows || change.sheets === null) return redraw(change, isOwn);
    standing = { epoch: change.epoch, revision: change.revision };
    // These cells may lie elsewhere here already: once the server knows that too, all is drawn anew.
    if (shaping > 0) isOverlaid = true;
    else grid().apply(change, (sheet, row, column) => pending.has(`${sheet}!${row},${column}`));
    listener.onChanged();
  };

  const redraw = async (change: Change, isOwn: boolean): Promise<void> => {
    if (change.epoch === standing.epoch) {
      // What is being typed is kept: the server knows where its cell is now.
      await grid().finishTyping();
      await sent();
    }
    await reload();
    if (!isOwn && !change.replaced) notify(WORDS.reloadedElsewhere);
  };

  /** Sends in the order in which it was done; what the server refuses is shown as it is there. */
  const enqueueSending = (send: () => Promise<unknown>, finish: () => void): void => {
    queue = queue.then(async () => {
      try {
        await send();
      } catch (error) {
        if (!(error instanceof RefusedByServer)) throw error;
        notify(error.message, { seconds: 12 });
        finish();
        await reload().catch(() => undefined); // the server is gone, and that was just said
        return;
      }
      finish();
    });
  };

  const release = (keys: readonly string[]): void => {
    for (const key of keys) {
      const left = (pending.get(key) ?? 0) - 1;
      if (left > 0) pending.set(key, left);
      else pending.delete(key);
    }
  };

  const sent = async (): Promise<void> => {
    let last: Promise<void> | undefined;
    while (last !== queue) {
      last = queue;
      await last;
    }
  };

  // Changes are taken one at a time, in their order.
  let hearing: Promise<void> = Promise.resolve();
  const enqueue = (change: Change): void => {
    hearing = hearing
      .then(() => hear(change))
      .catch((error: unknown) => {
        if (!(error instanceof RefusedByServer)) throw error;
        notify(error.message);
      });
  };

  return {
    reload,
    typed(typed) {
      // What it was done on, not what is shown by the time it is sent.
      const base = { ...standing, client: CLIENT };
      const sheet = bookSheetId(typed.sheet);
      const keys = typed.cells.map(({ row, column }) => `${sheet}!${row},${column}`);
      for (const key of keys) pending.set(key, (pending.get(key) ?? 0) + 1);
      enqueueSending(
        () => server.edit({ ...base, ...typed }),
        () => release(keys),
      );
    },
    shaped(shaped) {
      const base = { ...standing, client: CLIENT };
      shaping += 1;
      enqueueSending(
        () => server.shape({ ...base, ...shaped }),
        () => {
          shaping -= 1;
        },
      );
    },
    async flush() {
      await grid().finishTyping();
      await sent();
    },
    async reach(wanted) {
      const isThere = () =>
        standing.epoch > wanted.epoch || (standing.epoch === wanted.epoch && standing.revision >= wanted.revision);
      for (let waited = 0; waited < 40 && !isThere(); waited++) await new Promise((resolve) => setTimeout(resolve, 50));
      await hearing;
      if (!isThere()) await reload();
    },
    async start() {
      await reload();
      listen(enqueue, (now) => {
        const isBehind = now.epoch !== standing.epoch || now.revision !== standing.revision;
        if (isBehind) void reload().then(() => notify(WORDS.reloadedElsewhere));
      });
    },
  };
}

/** The stream of changes; the browser connects again by itself, and then hears where things stand. */
function listen(onChange: (change: Change) => void, onStanding: (standing: Standing) => void): void {
  const events = new EventSource('/api/events');
  let isLost = false;
  // The server writes these events in these types (server/routes.ts).
  events.addEventListener('change', ({ data }) => onChange(JSON.parse(data) as Change));
  events.addEventListener('standing', ({ data }) => {
    if (isLost) notify(WORDS.connected);
    isLost = false;
    onStanding(JSON.parse(data) as Standing);
  });
  events.addEventListener('error', () => {
    if (!isLost) notify(WORDS.disconnected, { seconds: 12 });
    isLost = true;
  });
}
