import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Files of this machine: read whole, written whole or not at all. The only place of this room that needs Node for it. */
export type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'notFound' | 'unreadable' };

export async function readBytes(path: string): Promise<ReadFile> {
  try {
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, problem: isMissing ? 'notFound' : 'unreadable' };
  }
}

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Null when all are written; else the path that could not be, and then none is. */
export async function writeAllWhole(files: readonly FileToWrite[]): Promise<string | null> {
  const places = files.map(({ path, bytes }) => {
    const target = resolve(path);
    return { path, bytes, target, partial: `${target}.${process.pid}.tmp` };
  });
  let named = files[0]?.path ?? '';
  try {
    for (const { path, bytes, target, partial } of places) {
      named = path;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(partial, bytes);
    }
    for (const { path, target, partial } of places) {
      named = path;
      await rename(partial, target);
    }
    return null;
  } catch {
    // What cannot be made cannot be taken away either; either way nothing is left.
    for (const { partial } of places) await rm(partial, { force: true }).catch(() => undefined);
    return named;
  }
}
