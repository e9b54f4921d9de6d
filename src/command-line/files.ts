import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type FileToWrite, readBytes, writeAllWhole as writeAll } from '../local/disk';
import { openWorkbookFile, saveWorkbookFile, type WorkbookFile } from '../local/workbook-file';
import * as WORDS from '../messages/es/command-line';
import { unreadableFile, unreadableWorkbook, unwrittenFile } from '../messages/es/workbook-files';
import { CommandStop, EXIT } from './exit';

/** How a file is named in a sentence. */
export function inputName(path: string): string {
  return path === '-' ? WORDS.standardInput : basename(path);
}

/** Reads a file, or standard input for "-". */
export async function readInput(path: string): Promise<Uint8Array> {
  const bytes = path === '-' ? await readStandardInput() : await readFile(path);
  if (bytes.length === 0)
    throw new CommandStop(EXIT.fileProblem, path === '-' ? WORDS.nothingCame : WORDS.emptyFile(inputName(path)));
  return bytes;
}

async function readFile(path: string): Promise<Uint8Array> {
  const read = await readBytes(path);
  if (!read.ok) throw new CommandStop(EXIT.fileProblem, unreadableFile(path, read.problem));
  return read.bytes;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Opens a workbook or stops with a sentence that says what the file really is. */
export function openWorkbook(path: string, bytes: Uint8Array): WorkbookFile {
  const opened = openWorkbookFile(path, bytes);
  if (!opened.ok) throw new CommandStop(EXIT.fileProblem, unreadableWorkbook(inputName(path), opened.problem));
  return opened.file;
}

/** A workbook to write, and what it was when it came from a person: nothing of that may be missing, unless forced. */
export interface WorkbookToWrite {
  readonly file: WorkbookFile;
  readonly before: Uint8Array | null;
  readonly force: boolean;
}

export async function writeWorkbook(path: string, workbook: WorkbookToWrite): Promise<void> {
  await writeAllWhole([{ path, bytes: workbookBytes(workbook) }]);
}

/** The bytes of a workbook to write; stops where something of the person's would be missing. */
export function workbookBytes({ file, before, force }: WorkbookToWrite): Uint8Array {
  const { bytes, lost } = saveWorkbookFile(file, before);
  if (lost.length > 0 && !force) throw new CommandStop(EXIT.fileProblem, WORDS.lostParts(lost));
  return bytes;
}

/** All of them or none. */
export async function writeAllWhole(files: readonly FileToWrite[]): Promise<void> {
  const refused = await writeAll(files);
  if (refused !== null) throw new CommandStop(EXIT.fileProblem, unwrittenFile(refused.path, refused.problem));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
