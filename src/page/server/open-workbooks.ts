import { basename } from 'node:path';
import { CommandStop } from '../../command-line/exit';
import { openWorkbook, readInput } from '../../command-line/files';
import { RefusedError } from '../../local/grid/refused-error';
import type { OpenedWorkbook } from '../../local/grid/workbench';
import { loadScript } from '../../local/local-script';
import { sampleWorkbook } from '../../local/sample/sample';
import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';

/** The invented municipality, fresh. */
export async function openSample(): Promise<OpenedWorkbook> {
  const { file, local } = await sampleWorkbook();
  return { name: WORDS.sampleName, origin: null, file, local };
}

/** A workbook of the person's. Throws `CommandStop` when it is none. */
export async function openPath(path: string): Promise<OpenedWorkbook> {
  return openBytes(path, await readInput(path), path);
}

/** A workbook that came through the page: it has no file here. Throws `RefusedError` when it is none. */
export async function openUpload(name: string, bytes: Uint8Array): Promise<OpenedWorkbook> {
  try {
    return await openBytes(name, bytes, null);
  } catch (error) {
    if (error instanceof CommandStop) throw new RefusedError('unreadable', error.message);
    throw error;
  }
}

async function openBytes(nameOrPath: string, bytes: Uint8Array, path: string | null): Promise<OpenedWorkbook> {
  const name = basename(nameOrPath).replace(/\.xlsx$/i, '');
  const file = openWorkbook(nameOrPath, bytes);
  return { name, origin: { path, bytes }, file, local: await loadScript(file.book, name) };
}
