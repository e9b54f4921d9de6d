/** Column widths, groups and styles: the `cols` element, of which only the changed columns are rewritten. */
import type { BookSheet } from './book';
import type { StyleWriter } from './save-styles';
import { placeChild } from './worksheet-order';
import { editAttributes, editTag, type XmlEdit } from './xml-edit';
import { escapeAttribute } from './xml-text';
import { attribute, child, childrenNamed, type XmlElement } from './xml-tree';

/** Columns from `min` to `max`, from 1 as in the file. */
interface Segment {
  readonly min: number;
  readonly max: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** A character of the default font is 7 pixels wide. */
const PIXELS_PER_CHARACTER = 7;
const DEFAULT_WIDTH = '9.140625';
const MAX_LEVEL = 7;

export function columnEdits(
  sheet: BookSheet,
  oldStyles: readonly (number | undefined)[],
  file: { root: XmlElement; bytes: Buffer; styles: StyleWriter },
): XmlEdit[] {
  const cols = child(file.root, 'cols');
  const segments = childrenNamed(cols, 'col').map(readSegment);
  const format = child(file.root, 'sheetFormatPr');
  const width = (format === undefined ? undefined : attribute(format, 'defaultColWidth')) ?? DEFAULT_WIDTH;
  const changes = columnChanges(sheet, oldStyles, file.styles, segments);
  if (changes.size === 0) return [];
  const merged = mergeSegments(segments, changes, width);
  const prefix = file.root.prefix;
  const text = merged.map((segment) => segmentXml(prefix, segment)).join('');
  const edits = [placeChild(file.root, 'cols', `<${prefix}cols>${text}</${prefix}cols>`)];
  const level = Math.max(0, ...merged.map((segment) => Number(segment.attributes.get('outlineLevel') ?? 0)));
  return level === 0 ? edits : [levelEdit(file, level), ...edits];
}

function readSegment(col: XmlElement): Segment {
  const others = col.attributes.filter(({ name }) => name !== 'min' && name !== 'max');
  return {
    min: Number(attribute(col, 'min')),
    max: Number(attribute(col, 'max')),
    attributes: new Map(others.map(({ name, value }) => [name, value])),
  };
}

/** New attributes by column (from 0). */
function columnChanges(
  sheet: BookSheet,
  oldStyles: readonly (number | undefined)[],
  styles: StyleWriter,
  segments: readonly Segment[],
): Map<number, Map<string, string>> {
  const changes = new Map<number, Map<string, string>>();
  const change = (column: number): Map<string, string> => {
    const known = changes.get(column) ?? new Map<string, string>();
    changes.set(column, known);
    return known;
  };
  const now = (column: number, name: string) =>
    changes.get(column)?.get(name) ?? segmentAt(segments, column)?.attributes.get(name);
  for (const { column, widthPixels } of sheet.added.columnWidths) {
    const width = Math.round((widthPixels / PIXELS_PER_CHARACTER) * 256) / 256;
    change(column).set('width', String(width)).set('customWidth', '1');
  }
  for (let column = 0; column < Math.max(sheet.columnStyles.length, oldStyles.length); column++) {
    const style = sheet.columnStyles[column] ?? 0;
    if (style !== (oldStyles[column] ?? 0)) change(column).set('style', String(styles.indexOf(style, false)));
  }
  for (const { firstColumn, columnCount, collapsed } of sheet.added.columnGroups) {
    for (let column = firstColumn; column < firstColumn + columnCount; column++) {
      const level = Math.min(MAX_LEVEL, Number(now(column, 'outlineLevel') ?? 0) + 1);
      change(column).set('outlineLevel', String(level));
      if (collapsed) change(column).set('hidden', '1');
    }
    if (collapsed) change(firstColumn + columnCount).set('collapsed', '1');
  }
  for (const { column, hidden } of sheet.added.hiddenColumns ?? []) change(column).set('hidden', hidden ? '1' : '0');
  for (const { column, hidden } of sheet.added.hiddenColumns ?? []) {
    // The button of a group stands on the column behind it.
    const level = (at: number) => Number(now(at, 'outlineLevel') ?? 0);
    if (level(column) > 0 && level(column + 1) === 0) change(column + 1).set('collapsed', hidden ? '1' : '0');
  }
  return changes;
}

function segmentAt(segments: readonly Segment[], column: number): Segment | undefined {
  return segments.find((segment) => segment.min <= column + 1 && column + 1 <= segment.max);
}

function mergeSegments(
  segments: readonly Segment[],
  changes: ReadonlyMap<number, ReadonlyMap<string, string>>,
  defaultWidth: string,
): Segment[] {
  const columns = [...changes.keys()].map((column) => column + 1).sort((a, b) => a - b);
  const kept = segments.flatMap((segment) => splitAround(segment, columns));
  const changed = [...changes].map(([column, attributes]): Segment => {
    const before = segmentAt(segments, column)?.attributes ?? new Map([['width', defaultWidth]]);
    return { min: column + 1, max: column + 1, attributes: new Map([...before, ...attributes]) };
  });
  return joinAlike([...kept, ...changed].sort((a, b) => a.min - b.min));
}

function splitAround(segment: Segment, columns: readonly number[]): Segment[] {
  const pieces: Segment[] = [];
  let min = segment.min;
  for (const column of columns) {
    if (column < min || column > segment.max) continue;
    if (column > min) pieces.push({ ...segment, min, max: column - 1 });
    min = column + 1;
  }
  if (min <= segment.max) pieces.push({ ...segment, min });
  return pieces;
}

function joinAlike(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined[joined.length - 1];
    const isNext = last !== undefined && last.max + 1 === segment.min;
    if (isNext && attributesXml(last) === attributesXml(segment))
      joined[joined.length - 1] = { ...last, max: segment.max };
    else joined.push(segment);
  }
  return joined;
}

function attributesXml(segment: Segment): string {
  return [...segment.attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
}

function segmentXml(prefix: string, segment: Segment): string {
  return `<${prefix}col min="${segment.min}" max="${segment.max}"${attributesXml(segment)}/>`;
}

/** Room for the outline buttons above the columns. */
function levelEdit({ root, bytes }: { root: XmlElement; bytes: Buffer }, level: number): XmlEdit {
  const format = child(root, 'sheetFormatPr');
  const change = { outlineLevelCol: String(level) };
  if (format !== undefined) return editAttributes(format, bytes, change);
  return placeChild(root, 'sheetFormatPr', editTag(`<${root.prefix}sheetFormatPr defaultRowHeight="15"/>`, change));
}
