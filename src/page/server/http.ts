import type { IncomingMessage, ServerResponse } from 'node:http';
import { RefusedError } from '../../local/grid/refusal';

/** Only this machine, under the names it has for itself, may talk to the bench: a page from elsewhere may not. */
export function isFromHere(request: IncomingMessage, port: number): boolean {
  const here = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !here.includes(host.toLowerCase())) return false;
  if (origin !== undefined && !here.some((each) => origin === `http://${each}`)) return false;
  const site = request.headers['sec-fetch-site'];
  const isOpening = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  return isOpening || site === undefined || site === 'same-origin' || site === 'none';
}

/** A form of another page cannot send this header without asking first. */
export const REQUEST_HEADER = 'x-workbench';

const SAFE_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Nothing is loaded from, or sent to, anywhere else. Univer draws with styles of its own making. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** As Google's frame, but of no origin at all: it reaches the bench only through the page around it. */
export const PANEL_SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const PANEL_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
  `sandbox ${PANEL_SANDBOX}`,
].join('; ');

const POLICIES = { page: PAGE_POLICY, panel: PANEL_POLICY, data: "default-src 'none'; sandbox" };

export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly policy?: keyof typeof POLICIES;
  /** Offered as a file with this name. */
  readonly fileName?: string;
}

export function send(response: ServerResponse, { status = 200, type, body, policy = 'data', fileName }: Answer): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...SAFE_HEADERS,
    'content-security-policy': POLICIES[policy],
    'content-type': type,
    'content-length': bytes.length,
    ...(fileName === undefined ? {} : { 'content-disposition': disposition(fileName) }),
  });
  response.end(bytes);
}

function disposition(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

export function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

const MOST_BYTES = 100 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw new RefusedError({ why: 'tooLarge' });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
