import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import type { ZipEntry } from './zip-read';

/** 1 January 1980, the earliest a zip can say: the same content always gives the same bytes. */
const FIXED_DATE = 0x0021;
const UTF8_NAMES = 0x0800;
/** Half the time of the usual 6 for a twentieth more bytes. */
const LEVEL = 4;

/** Packs new content. Deflated by our own dependency, not by the machine's zlib, whose output varies. */
export function pack(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content, { level: LEVEL });
  const isSmaller = packed.length < content.length;
  return {
    name,
    method: isSmaller ? 8 : 0,
    crc: crc32(content),
    size: content.length,
    packed: isSmaller ? packed : content,
  };
}

/** The zip file of these entries, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const sizeOf = (entry: ZipEntry, index: number) => 76 + 2 * (names[index]?.length ?? 0) + entry.packed.length;
  const total = entries.reduce((sum, entry, index) => sum + sizeOf(entry, index), 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    at = writeFields(view, at + 4, entry, name.length);
    bytes.set(name, at);
    bytes.set(entry.packed, at + name.length);
    at += name.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  writeEnd(view, at, { count: entries.length, directory });
  return bytes;
}

/** The 26 bytes that the local header and the directory entry share; returns the place after them. */
function writeFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
  return at + 26;
}

function writeEnd(view: DataView, at: number, zip: { count: number; directory: number }): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, zip.count, true);
  view.setUint16(at + 10, zip.count, true);
  view.setUint32(at + 12, at - zip.directory, true);
  view.setUint32(at + 16, zip.directory, true);
}
