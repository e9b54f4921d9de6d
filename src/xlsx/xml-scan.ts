/**
 * A one-way walk over the tags of XML bytes. Works on UTF-8 bytes rather than text so that places found here are places
 * in the part itself: what is not rewritten is copied byte for byte, and a sheet of 100 MB never becomes one string.
 */
import { XlsxError } from './xlsx-error';

/** The tag last met. `tagStart` is its "<", `tagEnd` the place after its ">". */
export interface XmlCursor {
  readonly bytes: Buffer;
  kind: 'open' | 'empty' | 'close';
  tagStart: number;
  nameStart: number;
  nameEnd: number;
  tagEnd: number;
}

export interface XmlAttribute {
  /** With its prefix. */
  readonly name: string;
  readonly value: string;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;

export function cursorAt(bytes: Buffer, from: number): XmlCursor {
  return { bytes, kind: 'open', tagStart: from, nameStart: from, nameEnd: from, tagEnd: from };
}

/** Moves to the next tag, past text, comments, CDATA and instructions. False at the end. */
export function nextTag(cursor: XmlCursor): boolean {
  const bytes = cursor.bytes;
  let at = cursor.tagEnd;
  for (;;) {
    while (at < bytes.length && bytes[at] !== LESS) at++;
    if (at >= bytes.length) return false;
    const next = bytes[at + 1];
    if (next === BANG) at = skipDeclaration(bytes, at);
    else if (next === QUESTION) at = placeAfter(bytes, '?>', at + 2);
    else break;
  }
  readTag(cursor, at);
  return true;
}

function readTag(cursor: XmlCursor, start: number): void {
  const bytes = cursor.bytes;
  const isClose = bytes[start + 1] === SLASH;
  let at = isClose ? start + 2 : start + 1;
  cursor.tagStart = start;
  cursor.nameStart = at;
  let byte = bytes[at] ?? 0;
  while (byte > 0x20 && byte !== SLASH && byte !== GREATER) byte = bytes[++at] ?? 0;
  cursor.nameEnd = at;
  let quote = 0;
  for (; at < bytes.length; at++) {
    byte = bytes[at] ?? 0;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === 0x22 || byte === 0x27) quote = byte;
    else if (byte === GREATER) break;
  }
  if (at >= bytes.length) throw new XlsxError('broken', 'an XML part ends inside a tag');
  cursor.tagEnd = at + 1;
  cursor.kind = isClose ? 'close' : bytes[at - 1] === SLASH ? 'empty' : 'open';
}

/** Comments, CDATA and a document type without declarations of its own; entities of a file's making are refused. */
function skipDeclaration(bytes: Buffer, at: number): number {
  if (bytes[at + 2] === 0x2d) return placeAfter(bytes, '-->', at + 4);
  if (bytes[at + 2] === 0x5b) return placeAfter(bytes, ']]>', at + 9);
  const end = placeAfter(bytes, '>', at + 2);
  if (bytes.subarray(at, end).includes(0x5b)) throw new XlsxError('broken', 'an XML part declares its own entities');
  return end;
}

function placeAfter(bytes: Buffer, mark: string, from: number): number {
  const found = bytes.indexOf(mark, from);
  if (found < 0) throw new XlsxError('broken', 'an XML part ends too early');
  return found + mark.length;
}

/** The attributes of a tag, given the place after its name and the place after its ">". */
export function readAttributes(bytes: Buffer, nameEnd: number, tagEnd: number): XmlAttribute[] {
  const found: XmlAttribute[] = [];
  let at = nameEnd;
  for (;;) {
    while (at < tagEnd && isBetweenAttributes(bytes[at] ?? 0)) at++;
    const nameStart = at;
    while (at < tagEnd && (bytes[at] ?? 0) > 0x20 && bytes[at] !== EQUALS && bytes[at] !== GREATER) at++;
    if (at === nameStart || at >= tagEnd) return found;
    const name = bytesToText(bytes, nameStart, at);
    while (at < tagEnd && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++;
    const quote = bytes[at] ?? 0;
    const valueStart = ++at;
    while (at < tagEnd && bytes[at] !== quote) at++;
    if (at >= tagEnd) return found;
    found.push({ name, value: decodeEntities(bytesToText(bytes, valueStart, at)) });
    at++;
  }
}

function isBetweenAttributes(byte: number): boolean {
  return byte <= 0x20 || byte === SLASH;
}

/** Text between two tags: entities and CDATA resolved, comments left out, line ends as XML defines them. */
export function readText(bytes: Buffer, from: number, to: number): string {
  let isPlain = true;
  for (let at = from; at < to && isPlain; at++) {
    const byte = bytes[at];
    isPlain = byte !== 0x26 && byte !== LESS && byte !== 0x0d;
  }
  const text = bytesToText(bytes, from, to);
  return isPlain ? text : resolveText(text);
}

function resolveText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => {
      if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
      return piece.startsWith('<') ? '' : decodeEntities(piece);
    })
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** A copy as text: unlike a slice it keeps nothing of a larger text alive. */
export function bytesToText(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('utf8', from, to);
}
