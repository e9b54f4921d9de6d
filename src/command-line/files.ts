import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { PLACE } from '../local/local-script';
import * as WORDS from '../messages/es/command-line';
import { lostParts } from '../xlsx/census';
import { openXlsx, type XlsxFile } from '../xlsx/open';
import { saveXlsx } from '../xlsx/save';
import { XlsxError } from '../xlsx/xlsx-error';
import { decodeText } from './decode-text';
import { CommandStop, EXIT } from './exit';

/** How a file is named in a sentence. */
export function inputName(path: string): string {
  return path === '-' ? WORDS.standardInput : basename(path);
}

/** Reads a file, or standard input for "-". */
export async function readInput(path: string): Promise<Uint8Array> {
  const bytes =
    path === '-'
      ? await readStandardInput()
      : await readFile(path).catch((error: NodeJS.ErrnoException) => stopUnreadable(path, error));
  if (bytes.length === 0)
    throw new CommandStop(EXIT.fileProblem, path === '-' ? WORDS.nothingCame : WORDS.emptyFile(inputName(path)));
  return bytes;
}

function stopUnreadable(path: string, error: NodeJS.ErrnoException): never {
  throw new CommandStop(EXIT.fileProblem, error.code === 'ENOENT' ? WORDS.notFound(path) : WORDS.unreadable(path));
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Opens a workbook or stops with a sentence that says what the file really is. */
export function openWorkbook(path: string, bytes: Uint8Array): XlsxFile {
  try {
    return openXlsx(bytes, PLACE);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const isTable = error.code === 'notZip' && !/\.xls[xm]$/i.test(path) && decodeText(bytes) !== null;
    const name = inputName(path);
    throw new CommandStop(EXIT.fileProblem, isTable ? WORDS.needsWorkbook(name) : WORDS.badWorkbook(name, error.code));
  }
}

/** Saves a workbook; one that came from a person is compared with what it was, and nothing may be missing. */
export async function writeWorkbook(
  file: XlsxFile,
  path: string,
  before: Uint8Array | null,
  force: boolean,
): Promise<void> {
  await writeWhole(path, workbookBytes(file, before, force));
}

/** The bytes of a workbook to write; stops where something of the person's would be missing. */
export function workbookBytes(file: XlsxFile, before: Uint8Array | null, force: boolean): Uint8Array {
  const after = saveXlsx(file);
  const lost = before === null ? [] : lostParts(before, after);
  if (lost.length > 0 && !force) throw new CommandStop(EXIT.fileProblem, WORDS.lostParts(lost));
  return after;
}

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await writeAllWhole([{ path, bytes }]);
}

/** Written beside their places and then moved there: whole or not at all, and none before all could be written. */
export async function writeAllWhole(files: readonly FileToWrite[]): Promise<void> {
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
  } catch {
    // What cannot be made cannot be taken away either; either way nothing is left.
    for (const { partial } of places) await rm(partial, { force: true }).catch(() => undefined);
    throw new CommandStop(EXIT.fileProblem, WORDS.notWritten(named));
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
