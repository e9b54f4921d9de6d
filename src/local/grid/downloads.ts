import { basename } from 'node:path';
import type { DriveFile } from '../../emulator/contract';
import type { Book, BookValue } from '../../xlsx/book';
import { lostParts } from '../../xlsx/census';
import { saveXlsx } from '../../xlsx/save';
import { readBytes, writeAllWhole } from '../disk';
import { unsigned } from '../handed-files';
import type { DocumentEntry } from './protocol';
import { RefusedError } from './refusal';
import type { OpenedWorkbook, Workbench } from './workbench';

/** The workbook as it stands, whole; refused when something of the person's would be missing. */
export function workbookBytes(opened: OpenedWorkbook): Uint8Array {
  const { file, origin, rewritten } = opened;
  const after = saved({ ...file, book: withoutLocalAddresses(opened) });
  const lost = origin === null ? [] : lostParts(rewritten ?? origin.bytes, after, overwrittenFormulas(file));
  if (lost.length > 0) throw new RefusedError({ why: 'lost', parts: lost });
  return after;
}

/** What was published here stands in no Drive: its addresses would lead nowhere from a file. */
function withoutLocalAddresses({ file: { book }, local }: OpenedWorkbook): Book {
  const ids = local.script.state.files.map(({ id }) => id);
  if (ids.length === 0) return book;
  const address = new RegExp(`^https://(?:docs|drive)\\.google\\.com/\\S*/d/(?:${ids.join('|')})/\\S*$`);
  const isLocal = (value: BookValue | undefined) => typeof value === 'string' && address.test(value);
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.values.some((row) => row?.some(isLocal))
        ? { ...sheet, values: sheet.values.map((row) => row?.map((value) => (isLocal(value) ? undefined : value))) }
        : sheet,
    ),
  };
}

/** How many formulas of each part a person or the add-on wrote over. */
function overwrittenFormulas({ book, source }: OpenedWorkbook['file']): ReadonlyMap<string, number> {
  return new Map(
    source.sheets.map(({ id, path, formulas }) => {
      const now = book.sheets.find((sheet) => sheet.id === id)?.formulas ?? {};
      return [path, Object.keys(formulas).filter((key) => now[key] === undefined).length];
    }),
  );
}

function saved(file: OpenedWorkbook['file']): Uint8Array {
  try {
    return saveXlsx(file);
  } catch (error) {
    throw new RefusedError({ why: 'cannotSaveAs', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Writes the person's own file, unless another program changed it meanwhile. Returns its name. */
export async function saveToOrigin(bench: Workbench): Promise<string> {
  const opened = bench.opened();
  const path = opened.origin?.path ?? null;
  if (opened.origin === null || path === null) throw new RefusedError({ why: 'noFile' });
  const standing = bench.standing();
  const bytes = workbookBytes(opened);
  const onDisk = await readBytes(path);
  const known = written.get(opened) ?? opened.origin.bytes;
  if (!onDisk.ok || !equalBytes(onDisk.bytes, known))
    throw new RefusedError({ why: 'changedOnDisk', name: basename(path) });
  const refused = await writeAllWhole([{ path, bytes }]);
  if (refused !== null) throw new RefusedError({ why: 'notWritten', ...refused });
  written.set(opened, bytes);
  bench.markSaved(standing);
  return basename(path);
}

function equalBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** What was last written to the file of a workbook. */
const written = new WeakMap<OpenedWorkbook, Uint8Array>();

const EXTENSIONS: { readonly [type: string]: string } = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'text/html': '.html',
  'text/csv': '.csv',
  'application/zip': '.zip',
  'application/json': '.json',
};

/** What the add-on handed to Drive and did not throw away. */
export function documentsOf({ local }: OpenedWorkbook): readonly DocumentEntry[] {
  return local.script.state.files
    .filter((file) => file.content !== undefined && !file.trashed)
    .map((file) => ({ id: file.id, fileName: fileNameOf(file) }));
}

export function documentBytes(
  { local }: OpenedWorkbook,
  id: string,
): { readonly fileName: string; readonly type: string; readonly bytes: Uint8Array } | undefined {
  const file = local.script.state.files.find((each) => each.id === id);
  if (file?.content === undefined) return undefined;
  return { fileName: fileNameOf(file), type: file.content.contentType, bytes: unsigned(file.content.bytes) };
}

function fileNameOf({ name, content }: DriveFile): string {
  const extension = EXTENSIONS[content?.contentType ?? ''] ?? '';
  return name.toLowerCase().endsWith(extension) ? name : `${name}${extension}`;
}
