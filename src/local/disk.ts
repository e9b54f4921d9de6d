/** Files of this machine: read whole, written whole or not at all. The only place of this room that needs Node for it. */

import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { chmod, chown, mkdir, readFile, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** `device`: a thing of the system with the name of a file, such as /dev/null or a disk. */
export type ReadProblem = 'notFound' | 'folder' | 'device' | 'unreadable';

export type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: ReadProblem };

/** A file, or what comes through a pipe; a device might never end. */
export async function readBytes(path: string): Promise<ReadFile> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { ok: false, problem: 'folder' };
    if (found.isCharacterDevice() || found.isBlockDevice()) return { ok: false, problem: 'device' };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return { ok: false, problem: codeOf(error) === 'ENOENT' ? 'notFound' : 'unreadable' };
  }
}

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type WriteProblem = 'folder' | 'device' | 'full' | 'twice' | 'refused';

export interface WriteRefusal {
  readonly path: string;
  readonly problem: WriteProblem;
}

/** Null when all are written; else the one that could not be and why, and then none is. */
export async function writeAllWhole(files: readonly FileToWrite[]): Promise<WriteRefusal | null> {
  const partials: string[] = [];
  let path = files[0]?.path ?? '';
  try {
    const places: Place[] = [];
    for (const file of files) {
      path = file.path;
      const place = await placeOf(path);
      if (places.some(({ target }) => target === place.target)) throw new Unwritable('twice');
      places.push(place);
    }
    for (const [index, { target, before }] of places.entries()) {
      const file = files[index] ?? { path, bytes: new Uint8Array() };
      path = file.path;
      await mkdir(dirname(target), { recursive: true });
      const partial = `${target}.${randomUUID()}.tmp`;
      partials.push(partial);
      await writeLike(before, partial, file.bytes);
    }
    for (const [index, { target }] of places.entries()) {
      path = files[index]?.path ?? path;
      await rename(partials[index] ?? '', target);
    }
    return null;
  } catch (error) {
    // What cannot be made cannot be taken away either; either way nothing is left.
    for (const partial of partials) await rm(partial, { force: true }).catch(() => undefined);
    return { path, problem: problemOf(error) };
  }
}

class Unwritable extends Error {
  readonly problem: WriteProblem;

  constructor(problem: WriteProblem) {
    super(problem);
    this.problem = problem;
  }
}

interface Place {
  /** Where the bytes go in the end: what a symbolic link leads to, not the link. */
  readonly target: string;
  /** The file that is replaced. */
  readonly before: Stats | null;
}

/** Throws on what is there and is no file: a folder or device would be replaced by one where the system lets it. */
async function placeOf(path: string): Promise<Place> {
  const target = await linkedTarget(resolve(path));
  const before = await stat(target).catch(() => null);
  if (before?.isDirectory()) throw new Unwritable('folder');
  if (before !== null && !before.isFile()) throw new Unwritable('device');
  return { target, before };
}

const MOST_LINKS = 40;

/** A link may lead to a file that is not there yet: it is made where the link says. */
async function linkedTarget(path: string, left = MOST_LINKS): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null) return real;
  const next = await readlink(path).catch(() => null);
  if (next === null) return path;
  if (left === 0) throw new Unwritable('refused');
  return linkedTarget(resolve(dirname(path), next), left - 1);
}

/** A new file that nobody reads before it has the permissions and owner of the one it takes the place of. */
async function writeLike(before: Stats | null, path: string, bytes: Uint8Array): Promise<void> {
  if (before === null) return writeFile(path, bytes, { flag: 'wx' });
  await writeFile(path, bytes, { flag: 'wx', mode: 0o600 });
  // Only root may give a file to another; for others it stays theirs.
  await chown(path, before.uid, before.gid).catch(() => undefined);
  await chmod(path, before.mode & 0o7777);
}

function problemOf(error: unknown): WriteProblem {
  if (error instanceof Unwritable) return error.problem;
  return isFull(error) ? 'full' : 'refused';
}

/** No room on the disk, or no more allowed to this person. */
export function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error) ?? '');
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
