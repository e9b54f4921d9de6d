import type { BookRevision, Change, Snapshot } from '../local/grid/protocol';
import { bookSheetId } from '../local/grid/sheet-id';
import { WORKBENCH_WORDS as WORDS } from '../messages/es/workbench';
import type { Grid } from './grid';
import type { ShapedWorkbook, TypedCells } from './grid-changes';
import { notify } from './notices';
import { createSending } from './sending';
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
  readonly reach: (wanted: BookRevision) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly start: () => Promise<void>;
}

export interface SyncListener {
  /** A whole workbook was drawn. */
  readonly onLoaded: (snapshot: Snapshot, why: { readonly replaced: boolean }) => void;
  readonly onChanged: () => void;
}

/** What the grid shows, and what it still has to hear. */
interface Shown {
  at: BookRevision;
  /** Changed cells came in while a shape was on its way: they may lie elsewhere here already. */
  isOverlaid: boolean;
  /** Changes are taken one at a time, in their order. */
  hearing: Promise<void>;
}

export function createSync(grid: () => Grid, listener: SyncListener): Sync {
  const shown: Shown = { at: { epoch: 0, revision: 0 }, isOverlaid: false, hearing: Promise.resolve() };
  const reload = () => draw(shown, grid(), listener);
  const sending = createSending(reload);

  const redraw = async (change: Change): Promise<void> => {
    if (change.epoch === shown.at.epoch) {
      // What is being typed is kept: the server knows where its cell is now.
      await grid().finishTyping();
      await sending.sent();
    }
    await reload();
    if (change.client !== CLIENT && !change.replaced) notify(WORDS.reloadedElsewhere);
  };

  const hear = async (change: Change): Promise<void> => {
    if (isKnown(change, shown.at)) return;
    const follows = change.epoch === shown.at.epoch && change.revision === shown.at.revision + 1;
    const isShown = change.client === CLIENT && change.byGrid && !shown.isOverlaid;
    if (!follows || (change.sheets === null && !isShown)) return redraw(change);
    shown.at = revisionOf(change);
    // Once the server knows of the shape that is on its way, all is drawn anew.
    if (sending.isShaping()) shown.isOverlaid = shown.isOverlaid || !isShown;
    else if (!isShown) grid().apply(change, sending.isPending);
    listener.onChanged();
  };

  const enqueue = (change: Change): void => {
    shown.hearing = shown.hearing.then(() => hear(change)).catch(tellRefusal);
  };

  return {
    reload,
    // What it was done on, not what is shown by the time it is sent.
    typed: (typed) => sending.typed({ ...shown.at, client: CLIENT, ...typed }, bookSheetId(typed.sheet)),
    shaped: (shaped) => sending.shaped({ ...shown.at, client: CLIENT, ...shaped }),
    async flush() {
      await grid().finishTyping();
      await sending.sent();
    },
    reach: (wanted) => reach(shown, wanted, reload),
    async start() {
      await reload();
      listen(enqueue, (now) => {
        const isBehind = now.epoch !== shown.at.epoch || now.revision !== shown.at.revision;
        if (isBehind) void reload().then(() => notify(WORDS.reloadedElsewhere));
      });
    },
  };
}

function revisionOf({ epoch, revision }: BookRevision): BookRevision {
  return { epoch, revision };
}

function isKnown(change: Change, at: BookRevision): boolean {
  return change.epoch === at.epoch && change.revision <= at.revision;
}

async function draw(shown: Shown, grid: Grid, { onLoaded }: SyncListener): Promise<void> {
  const snapshot = await server.snapshot();
  const replaced = shown.at.epoch !== 0 && snapshot.epoch !== shown.at.epoch;
  shown.at = revisionOf(snapshot);
  shown.isOverlaid = false;
  grid.load(snapshot.workbook);
  onLoaded(snapshot, { replaced });
}

function tellRefusal(error: unknown): void {
  if (!(error instanceof RefusedByServer)) throw error;
  notify(error.message);
}

const PATIENCE = { times: 40, milliseconds: 50 };

async function reach(shown: Shown, wanted: BookRevision, reload: () => Promise<void>): Promise<void> {
  const isThere = () =>
    shown.at.epoch > wanted.epoch || (shown.at.epoch === wanted.epoch && shown.at.revision >= wanted.revision);
  for (let waited = 0; waited < PATIENCE.times && !isThere(); waited++)
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.milliseconds));
  await shown.hearing;
  if (!isThere()) await reload();
}

/** The stream of changes; the browser connects again by itself, and then hears where things stand. */
function listen(onChange: (change: Change) => void, onStanding: (now: BookRevision) => void): void {
  const events = new EventSource('/api/events');
  let isLost = false;
  // The server writes these events in these types (server/routes.ts).
  events.addEventListener('change', ({ data }) => onChange(JSON.parse(data) as Change));
  events.addEventListener('standing', ({ data }) => {
    if (isLost) notify(WORDS.connected);
    isLost = false;
    onStanding(JSON.parse(data) as BookRevision);
  });
  events.addEventListener('error', () => {
    if (!isLost) notify(WORDS.disconnected, { seconds: 12 });
    isLost = true;
  });
}
