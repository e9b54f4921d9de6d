import { basename } from 'node:path';
import { type ReadFile, readBytes } from '../../local/disk';
import { RefusedError } from '../../local/grid/refusal';
import type { OpenedWorkbook } from '../../local/grid/workbench';
import { loadScript } from '../../local/local-script';
import { sampleWorkbook } from '../../local/sample/sample';
import { openWorkbookFile } from '../../local/workbook-file';
import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';

/** The invented municipality, fresh. */
export async function openSample(): Promise<OpenedWorkbook> {
  const { file, local } = await sampleWorkbook();
  return { name: WORDS.sampleName, origin: null, file, local };
}

export type OpenedPath = { readonly ok: true; readonly workbook: OpenedWorkbook } | Extract<ReadFile, { ok: false }>;

/** A workbook of the person's from its file. Throws `RefusedError` when what is there is none. */
export async function openPath(path: string): Promise<OpenedPath> {
  const read = await readBytes(path);
  return read.ok ? { ok: true, workbook: await openBytes(path, read.bytes, path) } : read;
}

/** A workbook that came through the page: it has no file here. Throws `RefusedError` when it is none. */
export async function openUpload(name: string, bytes: Uint8Array): Promise<OpenedWorkbook> {
  return openBytes(name, bytes, null);
}

async function openBytes(nameOrPath: string, bytes: Uint8Array, path: string | null): Promise<OpenedWorkbook> {
  const opened = openWorkbookFile(nameOrPath, bytes);
  if (!opened.ok) throw new RefusedError({ why: 'unreadable', name: basename(nameOrPath), problem: opened.problem });
  const name = basename(nameOrPath).replace(/\.xlsx$/i, '');
  const { file } = opened;
  return { name, origin: { path, bytes }, file, local: await loadScript(file.book, name) };
}
