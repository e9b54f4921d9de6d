import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change, Snapshot } from '../../../src/local/grid/protocol';
import { createWorkbench, type OpenedWorkbook, type Workbench } from '../../../src/local/grid/workbench';
import { REQUEST_HEADER } from '../../../src/page/server/http';
import { openSample } from '../../../src/page/server/open-workbooks';
import { type Serving, serveWorkbench } from '../../../src/page/server/serve';

export interface Bench extends Serving {
  readonly workbench: Workbench;
  readonly heard: Change[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  snapshot(): Promise<Snapshot>;
}

/** A bench that serves, with everything it broadcasts kept in `heard`. */
export async function startBench(opened?: OpenedWorkbook): Promise<Bench> {
  const workbench = createWorkbench(opened ?? (await openSample()));
  const heard: Change[] = [];
  workbench.listen((change) => heard.push(change));
  const serving = await serveWorkbench(workbench, { pageFolder: await emptyPage() });
  const base = serving.address.replace(/\/$/, '');
  const get = (path: string, headers: Record<string, string> = {}) => fetch(base + path, { headers });
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(base + path, {
      method: 'POST',
      headers: { [REQUEST_HEADER]: '1', ...headers },
      // Bytes go as they are.
      body: body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body),
    });
  // The server's own answer to this path.
  const snapshot = async () => (await (await get('/api/workbook')).json()) as Snapshot;
  return { ...serving, workbench, heard, get, post, snapshot };
}

/** The page itself is tested in a browser. */
async function emptyPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pagina-'));
  await writeFile(join(folder, 'index.html'), '<!DOCTYPE html>');
  await writeFile(join(folder, 'bridge.js'), 'globalThis.google = {};');
  return folder;
}

/** The sheet of that name, as the grid opens it. */
export function sheetNamed({ workbook }: Snapshot, name: string) {
  const sheet = Object.values(workbook.sheets).find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
