import { cursorAt, nextTag, readText, type XmlCursor } from './xml-scan';
import { decodeCellText } from './xml-text';

/** The texts of `sharedStrings.xml` in order. */
export function readSharedStrings(bytes: Buffer): string[] {
  const strings: string[] = [];
  const cursor = cursorAt(bytes, 0);
  while (nextTag(cursor)) {
    if (nameOf(cursor) !== 'si') continue;
    if (cursor.kind === 'open') strings.push(readRichText(cursor, 'si'));
    else if (cursor.kind === 'empty') strings.push('');
  }
  return strings;
}

/** The text inside `si`, `is` or `text`: its runs together, without the phonetic guides. Leaves the cursor at the end tag. */
export function readRichText(cursor: XmlCursor, container: string): string {
  let text = '';
  let phonetic = 0;
  while (nextTag(cursor)) {
    const name = nameOf(cursor);
    if (cursor.kind === 'close' && name === container) break;
    if (name === 'rPh' && cursor.kind !== 'empty') phonetic += cursor.kind === 'open' ? 1 : -1;
    if (name !== 't' || cursor.kind !== 'open' || phonetic > 0) continue;
    const from = cursor.tagEnd;
    nextTag(cursor);
    text += readText(cursor.bytes, from, cursor.tagStart);
  }
  return decodeCellText(text);
}

function nameOf(cursor: XmlCursor): string {
  const name = cursor.bytes.toString('latin1', cursor.nameStart, cursor.nameEnd);
  return name.slice(name.indexOf(':') + 1);
}
