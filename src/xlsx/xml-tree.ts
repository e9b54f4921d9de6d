import { XlsxError } from './xlsx-error';
import { bytesToText, cursorAt, nextTag, readAttributes, readText, type XmlAttribute } from './xml-scan';

/** An element with its places in the bytes: [start, openEnd) is its start tag, [closeStart, end) its end tag. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With its colon, or empty. */
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  readonly isEmpty: boolean;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

/** The tree of a small part. The content of an element named `skip` (the cells of a sheet) is passed over. */
export function parseXml(bytes: Buffer, skip?: string): XmlElement {
  const cursor = cursorAt(bytes, 0);
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  while (nextTag(cursor)) {
    const parent = open[open.length - 1];
    if (cursor.kind === 'close') {
      if (parent === undefined) throw new XlsxError('broken', 'an XML part closes an element that is not open');
      parent.closeStart = cursor.tagStart;
      parent.end = cursor.tagEnd;
      open.pop();
      continue;
    }
    const element = elementAt(bytes, cursor);
    if (parent !== undefined) parent.children.push(element);
    else root ??= element;
    if (element.isEmpty) continue;
    open.push(element);
    if (element.name === skip)
      cursor.tagEnd = Math.max(cursor.tagEnd, bytes.indexOf(`</${element.prefix}${skip}`, cursor.tagEnd));
  }
  if (root === undefined || open.length > 0) throw new XlsxError('broken', 'an XML part is empty or ends too early');
  return root;
}

function elementAt(bytes: Buffer, cursor: ReturnType<typeof cursorAt>): XmlElement {
  const name = localName(bytes, cursor.nameStart, cursor.nameEnd);
  return {
    name,
    prefix: bytesToText(bytes, cursor.nameStart, cursor.nameEnd).slice(0, -name.length),
    attributes: readAttributes(bytes, cursor.nameEnd, cursor.tagEnd),
    children: [],
    isEmpty: cursor.kind === 'empty',
    start: cursor.tagStart,
    openEnd: cursor.tagEnd,
    closeStart: cursor.tagEnd,
    end: cursor.tagEnd,
  };
}

function localName(bytes: Buffer, from: number, to: number): string {
  const name = bytesToText(bytes, from, to);
  return name.slice(name.indexOf(':') + 1);
}

/** By full name, or for a name like "r:id" by whatever prefix the file chose. */
export function attribute(element: XmlElement, name: string): string | undefined {
  const exact = element.attributes.find((each) => each.name === name);
  if (exact !== undefined || !name.includes(':')) return exact?.value;
  const local = name.slice(name.indexOf(':'));
  return element.attributes.find((each) => !each.name.startsWith('xmlns:') && each.name.endsWith(local))?.value;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

export function textOf(bytes: Buffer, element: XmlElement): string {
  return element.isEmpty ? '' : readText(bytes, element.openEnd, element.closeStart);
}

/** The element as it stands in the part. */
export function sourceOf(bytes: Buffer, element: XmlElement): string {
  return bytesToText(bytes, element.start, element.end);
}
