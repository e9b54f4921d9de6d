import type { EditRequest, ShapeRequest } from '../local/grid/protocol';
import { notify } from './notices';
import { RefusedByServer, server } from './server';

/** What a person did, on its way to the server in the order in which it was done. */
export interface Sending {
  readonly typed: (request: EditRequest, sheet: string | number) => void;
  readonly shaped: (request: ShapeRequest) => void;
  /** Everything so far has arrived, or was refused. */
  readonly sent: () => Promise<void>;
  /** This cell was typed in, and the server has not said so yet. */
  readonly isPending: (sheet: string, row: number, column: number) => boolean;
  readonly isShaping: () => boolean;
}

/** What the server refuses is shown as it is there: `reload` draws it. */
export function createSending(reload: () => Promise<void>): Sending {
  const pending = new Map<string, number>();
  let shaping = 0;
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (send: () => Promise<unknown>, finish: () => void): void => {
    queue = queue.then(() => deliver({ send, finish, reload }));
  };
  return {
    typed(request, sheet) {
      const keys = request.cells.map(({ row, column }) => keyOf(String(sheet), row, column));
      for (const key of keys) pending.set(key, (pending.get(key) ?? 0) + 1);
      enqueue(
        () => server.edit(request),
        () => release(pending, keys),
      );
    },
    shaped(request) {
      shaping += 1;
      enqueue(
        () => server.shape(request),
        () => {
          shaping -= 1;
        },
      );
    },
    async sent() {
      let last: Promise<void> | undefined;
      while (last !== queue) {
        last = queue;
        await last;
      }
    },
    isPending: (sheet, row, column) => pending.has(keyOf(sheet, row, column)),
    isShaping: () => shaping > 0,
  };
}

interface Delivery {
  readonly send: () => Promise<unknown>;
  readonly finish: () => void;
  readonly reload: () => Promise<void>;
}

async function deliver({ send, finish, reload }: Delivery): Promise<void> {
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
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet}!${row},${column}`;
}

function release(pending: Map<string, number>, keys: readonly string[]): void {
  for (const key of keys) {
    const left = (pending.get(key) ?? 0) - 1;
    if (left > 0) pending.set(key, left);
    else pending.delete(key);
  }
}
