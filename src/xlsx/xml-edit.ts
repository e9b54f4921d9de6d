import { escapeAttribute } from './xml-text';
import type { XmlElement } from './xml-tree';

/** Replace the bytes [from, to) of a part by this text. */
export interface XmlEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The part with all edits made; what lies between them is copied. Edits at one place keep their order. */
export function applyEdits(bytes: Buffer, edits: readonly XmlEdit[]): Buffer {
  if (edits.length === 0) return bytes;
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const growth = sorted.reduce((sum, edit) => sum + Buffer.byteLength(edit.text) - (edit.to - edit.from), 0);
  const result = Buffer.allocUnsafeSlow(bytes.length + growth);
  let read = 0;
  let written = 0;
  for (const edit of sorted) {
    if (edit.from < read) throw new Error('two edits of one XML part overlap');
    written += bytes.copy(result, written, read, edit.from);
    written += result.write(edit.text, written);
    read = edit.to;
  }
  bytes.copy(result, written, read);
  return result;
}

/** Puts text behind the last child of an element, opening an empty one. */
export function appendInside(element: XmlElement, bytes: Buffer, text: string): XmlEdit {
  if (!element.isEmpty) return { from: element.closeStart, to: element.closeStart, text };
  const tag = bytes.toString('utf8', element.start, element.openEnd);
  const name = element.prefix + element.name;
  return { from: element.start, to: element.end, text: `${tag.slice(0, -2).trimEnd()}>${text}</${name}>` };
}

/** The start tag with these attributes set (undefined removes); the others stay as they are written. */
export function editTag(tag: string, changes: Readonly<Record<string, string | undefined>>): string {
  let edited = tag;
  for (const [name, value] of Object.entries(changes)) {
    const pattern = new RegExp(`(\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    if (value === undefined) edited = edited.replace(pattern, '');
    else {
      const written = `${name}="${escapeAttribute(value)}"`;
      edited = pattern.test(edited)
        ? edited.replace(pattern, (_, space: string) => space + written)
        : edited.replace(/\s*(\/?>)$/, (_, close: string) => ` ${written}${close}`);
    }
  }
  return edited;
}

/** The whole element as text with these attributes set. */
export function editElement(
  element: XmlElement,
  bytes: Buffer,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const tag = bytes.toString('utf8', element.start, element.openEnd);
  return editTag(tag, changes) + bytes.toString('utf8', element.openEnd, element.end);
}

/** An edit of the start tag of an element. */
export function editAttributes(
  element: XmlElement,
  bytes: Buffer,
  changes: Readonly<Record<string, string | undefined>>,
): XmlEdit {
  const tag = bytes.toString('utf8', element.start, element.openEnd);
  return { from: element.start, to: element.openEnd, text: editTag(tag, changes) };
}
