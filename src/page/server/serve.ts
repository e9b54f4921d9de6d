/** The server of the page: who may ask, and how it stops. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Refusal } from '../../local/grid/protocol';
import { RefusedError, refusalCode } from '../../local/grid/refusal';
import type { Workbench } from '../../local/grid/workbench';
import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';
import { isFromHere, json, REQUEST_HEADER, send } from './http';
import { refusalWords } from './refusal-words';
import { notFound, type Routes, routesOf } from './routes';

export interface Serving {
  readonly address: string;
  readonly port: number;
  /** Resolves when nothing is open any more; tabs that still listen are let go. */
  readonly stop: () => Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Serves the bench to this machine only, on a free port unless one is given. */
export async function serveWorkbench(
  bench: Workbench,
  options: { readonly pageFolder: string; readonly port?: number },
): Promise<Serving> {
  const routes = routesOf(bench, options.pageFolder);
  const server = createServer((request, response) => {
    void respond({ request, response }, routes, portOf(server));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, LOOPBACK, resolve);
  });
  const port = portOf(server);
  return {
    port,
    address: `http://${LOOPBACK}:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function respond({ request, response }: Exchange, routes: Routes, port: number): Promise<void> {
  try {
    if (!isFromHere(request, port)) {
      send(response, { status: 403, type: 'text/plain; charset=utf-8', body: WORDS.foreignHost });
      return;
    }
    const { method = 'GET' } = request;
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const handler = routes(method, path);
    if (handler === undefined) return send(response, notFound());
    if (method !== 'GET' && request.headers[REQUEST_HEADER] === undefined)
      throw new RefusedError({ why: 'badRequest' });
    const answer = await handler(request, response);
    if (answer !== null) send(response, answer);
  } catch (error) {
    if (!response.headersSent) send(response, json(refusalOf(error), error instanceof RefusedError ? 409 : 500));
    else response.destroy();
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedError) return { code: refusalCode(error.reason), message: refusalWords(error.reason) };
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return { code: 'failed', message: WORDS.unexpected };
}
