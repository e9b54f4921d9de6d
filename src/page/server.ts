import type {
  BookRevision,
  DocumentEntry,
  EditRequest,
  Refusal,
  RunReply,
  RunRequest,
  ShapeRequest,
  Snapshot,
} from '../local/grid/protocol';
import { WORKBENCH_WORDS as WORDS } from '../messages/es/workbench';

/** The server said no, with a sentence for the person. */
export class RefusedByServer extends Error {
  override readonly name = 'RefusedByServer';
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** This tab, so that it knows its own changes when they come back. */
export const CLIENT = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

async function ask(method: 'GET' | 'POST', path: string, body?: string | Blob): Promise<Response> {
  const init = { method, headers: { 'x-workbench': '1' }, ...(body === undefined ? {} : { body }) };
  const response = await fetch(path, init).catch(() => null);
  if (response === null) throw new RefusedByServer({ code: 'failed', message: WORDS.disconnected });
  if (response.ok) return response;
  const refusal = await response.json().catch(() => ({ code: 'failed', message: WORDS.unexpected }));
  throw new RefusedByServer(refusal as Refusal); // what the server sends with any other status
}

// Each path answers with the type that the server's protocol gives it.
async function askJson<T>(method: 'GET' | 'POST', path: string, body?: object | Blob): Promise<T> {
  const sent = body === undefined || body instanceof Blob ? body : JSON.stringify(body);
  return (await (await ask(method, path, sent)).json()) as T;
}

export const server = {
  snapshot: () => askJson<Snapshot>('GET', '/api/workbook'),
  edit: (request: EditRequest) => askJson<BookRevision>('POST', '/api/edits', request),
  shape: (request: ShapeRequest) => askJson<BookRevision>('POST', '/api/shape', request),
  run: (request: RunRequest) => askJson<RunReply>('POST', '/api/run', request),
  choose: (request: RunRequest) => askJson<RunReply>('POST', '/api/menu', request),
  open: (file: File) => askJson<BookRevision>('POST', `/api/open?name=${encodeURIComponent(file.name)}`, file),
  sample: () => askJson<BookRevision>('POST', '/api/sample', {}),
  save: () => askJson<{ readonly name: string }>('POST', '/api/save', {}),
  documents: () => askJson<readonly DocumentEntry[]>('GET', '/api/documents'),
};

/** Fetches a file and hands it to the browser's downloads; a refusal is told instead of downloaded. */
export async function download(path: string, fileName: string): Promise<void> {
  const blob = await (await ask('GET', path)).blob();
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
