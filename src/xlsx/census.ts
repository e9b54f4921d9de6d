/**
 * What was lost between two versions of a workbook. It counts what stands in the parts and knows nothing of how they are
 * saved, so that it can catch a mistake made there. What is made anew by every program is left out.
 */
import { cursorAt, nextTag, readAttributes, type XmlCursor } from './xml-scan';
import { asUtf8 } from './xml-text';
import { readZip, unpack, type ZipEntry } from './zip-read';

/**
 * Elements that are told apart by an attribute, a prefix set aside; all others are only counted. A sheet is the part it
 * leads to: its number is given anew by every program, its name by people.
 */
const IDENTIFIED: Readonly<Record<string, string>> = {
  definedName: 'name',
  sheet: 'id',
  comment: 'ref',
  mergeCell: 'ref',
  hyperlink: 'ref',
  conditionalFormatting: 'sqref',
  ext: 'uri',
  property: 'name',
  Relationship: 'Target',
  Override: 'PartName',
};

const WORDS: Readonly<Record<string, string>> = {
  row: 'rows',
  c: 'cells',
  f: 'formulas',
  comment: 'notes',
  dataValidation: 'validations',
  cfRule: 'conditional formats',
  mergeCell: 'merged areas',
  definedName: 'defined names',
  tablePart: 'tables',
  tableColumn: 'table columns',
  xf: 'cell styles',
  ext: 'extensions',
  sparkline: 'sparklines',
};

/** What a save may rightly replace: the place of the cursor, and the marks of frozen panes. */
const REPLACED = ['selection', 'pane', 'tabColor'];
/** Cells and notes, whose text and its looks may change. */
const CONTAINERS = ['c', 'comment'];
/** The order of calculation, which Excel makes itself. */
const DERIVED = /calcChain\.xml$/i;
/** Pieces of a long text property come and go with its length. */
const PROPERTY_PIECE = /#\d+$/;

/**
 * Names whatever is in the first file and no longer in the second; empty if nothing was lost. `overwritten` is how many
 * formulas of a part were rightly written over.
 */
export function lostParts(
  before: Uint8Array,
  after: Uint8Array,
  overwritten: ReadonlyMap<string, number> = new Map(),
): string[] {
  const kept = new Map(readZip(after).map((entry) => [entry.name, entry]));
  return readZip(before).flatMap((entry) => {
    if (DERIVED.test(entry.name) || entry.name.endsWith('/')) return [];
    const other = kept.get(entry.name);
    if (other === undefined) return [`${entry.name}: the whole part`];
    if (other.crc === entry.crc && other.size === entry.size) return [];
    if (!/\.(xml|rels|vml)$/i.test(entry.name)) return [`${entry.name}: its content`];
    return lostElements(entry, other, overwritten.get(entry.name) ?? 0).map((loss) => `${entry.name}: ${loss}`);
  });
}

function lostElements(before: ZipEntry, after: ZipEntry, overwritten: number): string[] {
  const kept = countElements(asUtf8(unpack(after)));
  const losses: string[] = [];
  for (const [name, count] of countElements(asUtf8(unpack(before)))) {
    const left = kept.get(name) ?? 0;
    if (left + (name === 'f' ? overwritten : 0) >= count) continue;
    const [element = name, identity] = name.split('\n');
    const word = WORDS[element] ?? element;
    losses.push(identity === undefined ? `${word} ${count} → ${left}` : `${word} "${identity}"`);
  }
  return losses;
}

/** How often each element stands in a part; inside cells and notes only formulas. */
function countElements(bytes: Buffer): Map<string, number> {
  const counts = new Map<string, number>();
  const cursor = cursorAt(bytes, 0);
  let container: string | undefined;
  while (nextTag(cursor)) {
    const name = localName(cursor);
    if (cursor.kind === 'close') {
      if (name === container) container = undefined;
      continue;
    }
    if (REPLACED.includes(name) || (container !== undefined && name !== 'f')) continue;
    if (CONTAINERS.includes(name) && cursor.kind === 'open') container = name;
    const key = name === 'f' && container !== 'c' ? 'reference' : keyOf(cursor, name);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function keyOf(cursor: XmlCursor, name: string): string | undefined {
  const identifier = IDENTIFIED[name];
  if (identifier === undefined) return name;
  const attributes = readAttributes(cursor.bytes, cursor.nameEnd, cursor.tagEnd);
  const identity = attributes.find((each) => each.name.replace(/^.*:/, '') === identifier)?.value ?? '';
  const isMadeAnew = DERIVED.test(identity) || (name === 'property' && PROPERTY_PIECE.test(identity));
  return isMadeAnew ? undefined : `${name}\n${identity}`;
}

function localName(cursor: XmlCursor): string {
  const name = cursor.bytes.toString('latin1', cursor.nameStart, cursor.nameEnd);
  return name.slice(name.indexOf(':') + 1);
}
