/** Which request is answered with what. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { documentBytes, documentsOf, saveToOrigin, workbookBytes } from '../../local/grid/downloads';
import type { Workbench } from '../../local/grid/workbench';
import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';
import { type Answer, json, readBody } from './http';
import { openSample, openUpload } from './open-workbooks';
import { readEdit, readRun, readShape } from './requests';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<Answer | null> | Answer | null;

/** What a request is answered with; null when the handler answers by itself, undefined when there is nothing there. */
export type Routes = (method: string, path: string) => Handler | undefined;

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const STATIC_FILES: { readonly [path: string]: { readonly file: string; readonly type: string } } = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
  '/grid-library.js': { file: 'grid-library.js', type: 'text/javascript; charset=utf-8' },
  '/grid-library.css': { file: 'grid-library.css', type: 'text/css; charset=utf-8' },
  '/favicon.svg': { file: 'favicon.svg', type: 'image/svg+xml' },
};

/** `pageFolder` is where the built page is. */
export function routesOf(bench: Workbench, pageFolder: string): Routes {
  const fixed: { readonly [route: string]: Handler } = {
    'GET /api/workbook': () => json(bench.snapshot()),
    'GET /api/events': (request, response) => streamChanges(bench, request, response),
    'GET /api/download': () => download(bench),
    'GET /api/documents': () => json(documentsOf(bench.opened())),
    'POST /api/edits': async (request) => json(bench.edit(readEdit(await readBody(request)))),
    'POST /api/shape': async (request) => json(bench.shape(readShape(await readBody(request)))),
    'POST /api/run': async (request) => json(bench.run(readRun(await readBody(request)))),
    'POST /api/menu': async (request) => json(bench.choose(readRun(await readBody(request)))),
    'POST /api/open': (request) => open(bench, request),
    'POST /api/sample': async () => {
      bench.replace(await openSample());
      return json(bench.standing());
    },
    'POST /api/save': async () => json({ name: await saveToOrigin(bench) }),
  };
  return (method, path) => {
    const route = fixed[`${method} ${path}`];
    if (route !== undefined || method !== 'GET') return route;
    const page = STATIC_FILES[path];
    if (page !== undefined) return () => staticFile(`${pageFolder}/${page.file}`, page.type);
    const panel = /^\/panel\/(\d+)$/.exec(path)?.[1];
    if (panel !== undefined) return () => panelPage(bench, Number(panel), pageFolder);
    const document = /^\/api\/documents\/([\w-]+)$/.exec(path)?.[1];
    return document === undefined ? undefined : () => sendDocument(bench, document);
  };
}

async function staticFile(path: string, type: string): Promise<Answer> {
  const body = await readFile(path).catch(() => null);
  if (body === null) return { status: 503, type: 'text/plain; charset=utf-8', body: WORDS.notBuilt };
  return { type, body, policy: 'page' };
}

async function panelPage(bench: Workbench, id: number, pageFolder: string): Promise<Answer> {
  const content = bench.panel(id);
  if (content === undefined) return notFound();
  const bridge = await readFile(`${pageFolder}/bridge.js`, 'utf8');
  return { type: 'text/html; charset=utf-8', body: withBridge(content, bridge), policy: 'panel' };
}

/**
 * The panel's page as it is served to the frame: Google puts its own script before the page's, and so does the bench.
 * What the add-on made stays as it is, byte for byte, around it.
 */
function withBridge(content: string, bridge: string): string {
  const tag = `<script>${bridge.replace(/<\/script/gi, '<\\/script')}</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(content) ?? /<!doctype[^>]*>/i.exec(content);
  const cut = head === null ? 0 : head.index + head[0].length;
  return content.slice(0, cut) + tag + content.slice(cut);
}

export function notFound(): Answer {
  return { status: 404, type: 'text/plain; charset=utf-8', body: '404' };
}

function download(bench: Workbench): Answer {
  const { name } = bench.opened();
  const standing = bench.standing();
  const body = workbookBytes(bench.opened());
  bench.markSaved(standing);
  return { type: XLSX_TYPE, body, fileName: `${name}.xlsx` };
}

function sendDocument(bench: Workbench, id: string): Answer {
  const found = documentBytes(bench.opened(), id);
  return found === undefined ? notFound() : { type: found.type, body: found.bytes, fileName: found.fileName };
}

async function open(bench: Workbench, request: IncomingMessage): Promise<Answer> {
  const name = new URL(request.url ?? '/', 'http://localhost').searchParams.get('name') ?? 'libro.xlsx';
  bench.replace(await openUpload(name, await readBody(request)));
  return json(bench.standing());
}

const HEARTBEAT_MS = 20_000;

/** Server-sent events: the standing at once, then each change as it happens. */
function streamChanges(bench: Workbench, request: IncomingMessage, response: ServerResponse): null {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  const write = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  write('standing', bench.standing());
  const stop = bench.listen((change) => write('change', change));
  const heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MS);
  request.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
  return null;
}
