import { crc32 } from 'node:zlib';
import { inflateSync } from 'fflate';
import { refuseForeignFile } from './file-kind';
import { XlsxError } from './xlsx-error';

/** One part of the package as it lies in the zip: still packed, so that an untouched one is copied as it is. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked size in bytes. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const MAX_UNPACKED = 2 ** 30;
/** DEFLATE cannot pack better than 1032 to 1: a larger promise is a lie that would cost memory. */
const MAX_RATIO = 1032;
const MAX_ENTRIES = 65_535;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

interface Directory {
  offset: number;
  count: number;
  /** Bytes in front of the zip (some downloads carry them); every offset inside is short by as much. */
  shift: number;
}

/** The entries in the order of the zip's directory. Checks sizes before anything is unpacked. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) refuseForeignFile(bytes);
  try {
    const entries = readDirectory(bytes, view, locateDirectory(view, end));
    checkSizes(entries);
    return entries;
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError('broken', 'the directory of the zip points outside the file', { cause });
  }
}

/** The unpacked bytes of a part, checked against its checksum. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return checked(entry, entry.packed);
  if (entry.method !== 8) throw new XlsxError('broken', `"${entry.name}" is packed by unknown method ${entry.method}`);
  try {
    return checked(entry, inflateSync(entry.packed, { out: new Uint8Array(entry.size) }));
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError('broken', `"${entry.name}" cannot be unpacked`, { cause });
  }
}

function checked(entry: ZipEntry, content: Uint8Array): Uint8Array {
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new XlsxError('broken', `"${entry.name}" is damaged`);
  }
  return content;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function locateDirectory(view: DataView, end: number): Directory {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const hasLocator = end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64;
  if (hasLocator && (count === 0xffff || size === 0xffffffff || offset === 0xffffffff)) {
    const end64 = readLong(view, end - 12);
    if (view.getUint32(end64, true) !== END_64) throw new XlsxError('broken', 'the zip64 end record is missing');
    return { offset: readLong(view, end64 + 48), count: readLong(view, end64 + 32), shift: 0 };
  }
  return { offset, count, shift: Math.max(0, end - size - offset) };
}

function readDirectory(bytes: Uint8Array, view: DataView, directory: Directory): ZipEntry[] {
  if (directory.count > MAX_ENTRIES) throw new XlsxError('tooLarge', 'the zip holds too many files');
  const entries: ZipEntry[] = [];
  let at = directory.offset + directory.shift;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new XlsxError('broken', 'the zip directory is damaged');
    entries.push(readEntry(bytes, view, at, directory.shift));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new XlsxError('encrypted', `"${name}" is encrypted in the zip`);
  const long = longSizes(view, at, nameEnd);
  const local = long.offset + shift;
  if (view.getUint32(local, true) !== LOCAL_ENTRY) throw new XlsxError('broken', `"${name}" is not where it should be`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + long.packedSize > bytes.length) throw new XlsxError('broken', `the file ends inside "${name}"`);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: long.size,
    packed: bytes.subarray(start, start + long.packedSize),
  };
}

/** Sizes and offset of a directory entry; those that do not fit in 32 bits stand in its zip64 extra field, in order. */
function longSizes(view: DataView, at: number, extraStart: number) {
  const long = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  let next = findExtra64(view, extraStart, extraStart + view.getUint16(at + 30, true));
  if (next === undefined) return long;
  for (const field of ['size', 'packedSize', 'offset'] as const) {
    if (long[field] !== 0xffffffff) continue;
    long[field] = readLong(view, next);
    next += 8;
  }
  return long;
}

function findExtra64(view: DataView, start: number, end: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    const most = entry.method === 0 ? entry.packed.length : entry.packed.length * MAX_RATIO + 1024;
    if (total > MAX_UNPACKED || entry.size > most) throw new XlsxError('tooLarge', 'the file unpacks to far too much');
  }
}
