/** New cell styles, each made from the one its base had: what it does not change (borders, protection…) it keeps. */
import type { BookBorder, BookStyle, BorderSide } from './book';
import { builtinFormatId, showsDateOrTime } from './number-format';
import { BORDER_SIDES, customFormats } from './open-styles';
import { appendInside, applyEdits, editAttributes, editTag, type XmlEdit } from './xml-edit';
import { escapeAttribute } from './xml-text';
import { attribute, child, childrenNamed, parseXml, sourceOf, type XmlElement } from './xml-tree';

export interface StyleWriter {
  /** The index in cellXfs of a style of the book, adding it where needed; one that shows a date or time where it must. */
  indexOf(style: number, mustShowDate: boolean): number;
  /** The styles part with what was added, or undefined if nothing was. */
  finish(): Buffer | undefined;
}

const DATE_FORMAT = 'dd/mm/yyyy';
const FIRST_CUSTOM_FORMAT = 164;

interface Additions {
  readonly bytes: Buffer;
  readonly root: XmlElement;
  readonly styles: readonly BookStyle[];
  /** New elements by the list they go to. */
  readonly lists: Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs', string[]>;
  readonly formats: Map<string, number>;
  nextFormat: number;
}

export function styleWriter(
  bytes: Buffer,
  styles: readonly BookStyle[],
  fileStyles: readonly BookStyle[],
): StyleWriter {
  const root = parseXml(bytes);
  const formats = customFormats(root);
  const additions: Additions = {
    bytes,
    root,
    styles: fileStyles,
    lists: { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [] },
    formats: new Map([...formats].map(([id, code]) => [code, id])),
    nextFormat: Math.max(FIRST_CUSTOM_FORMAT, ...[...formats.keys()].map((id) => id + 1)),
  };
  const known = new Map<string, number>();
  return {
    indexOf: (style, mustShowDate) => {
      const wanted = resolveStyle(styles, fileStyles, style);
      const needsDate = mustShowDate && !showsDateOrTime(wanted.numberFormat);
      if (!needsDate && style < fileStyles.length) return style;
      const key = `${style} ${needsDate}`;
      const index =
        known.get(key) ?? addStyle(additions, needsDate ? { ...wanted, numberFormat: DATE_FORMAT } : wanted);
      known.set(key, index);
      return index;
    },
    finish: () => (additions.lists.cellXfs.length === 0 ? undefined : writeLists(additions)),
  };
}

/** A style with everything it takes over, and as its base the style of the file it goes back to. */
function resolveStyle(styles: readonly BookStyle[], fileStyles: readonly BookStyle[], index: number): BookStyle {
  const chain: BookStyle[] = [];
  let at = index;
  while (at >= fileStyles.length && chain.length <= styles.length) {
    const style = styles[at];
    if (style === undefined) throw new Error(`the workbook has no style ${at}`);
    chain.unshift(style);
    at = style.base;
  }
  const base = fileStyles[at] ?? { base: 0, numberFormat: 'General' };
  return Object.assign({}, base, ...chain, { base: at });
}

function addStyle(additions: Additions, style: BookStyle): number {
  const { root, bytes, lists } = additions;
  const base = additions.styles[style.base] ?? { base: 0, numberFormat: 'General' };
  const existing = childrenNamed(child(root, 'cellXfs'), 'xf');
  const xf = existing[style.base];
  const prefix = root.prefix;
  const tag = xf === undefined ? `<${prefix}xf xfId="0"/>` : bytes.toString('utf8', xf.start, xf.openEnd);
  const changes: Record<string, string> = {};
  if (style.numberFormat !== base.numberFormat) {
    changes['numFmtId'] = String(formatId(additions, style.numberFormat));
    changes['applyNumberFormat'] = '1';
  }
  const font = changedFont(additions, xf, style, base);
  if (font !== undefined) Object.assign(changes, { fontId: String(addTo(additions, 'fonts', font)), applyFont: '1' });
  if (style.background !== undefined && style.background !== base.background) {
    Object.assign(changes, {
      fillId: String(addTo(additions, 'fills', fillXml(prefix, style.background))),
      applyFill: '1',
    });
  }
  const border = changedBorder(additions, xf, style, base);
  if (border !== undefined)
    Object.assign(changes, { borderId: String(addTo(additions, 'borders', border)), applyBorder: '1' });
  const alignment = changedAlignment(style, base);
  if (alignment !== undefined) changes['applyAlignment'] = '1';
  const text = xfXml(additions, xf, editTag(tag, changes), alignment);
  const same = existing.length + lists.cellXfs.indexOf(text);
  return same >= existing.length ? same : addTo(additions, 'cellXfs', text);
}

function addTo(additions: Additions, list: keyof Additions['lists'], text: string): number {
  const element: Record<keyof Additions['lists'], string> = {
    numFmts: 'numFmt',
    fonts: 'font',
    fills: 'fill',
    borders: 'border',
    cellXfs: 'xf',
  };
  const count = childrenNamed(child(additions.root, list), element[list]).length;
  const known = additions.lists[list].indexOf(text);
  return count + (known >= 0 ? known : additions.lists[list].push(text) - 1);
}

function formatId(additions: Additions, code: string): number {
  const known = builtinFormatId(code) ?? additions.formats.get(code);
  if (known !== undefined) return known;
  const id = additions.nextFormat++;
  additions.formats.set(code, id);
  const prefix = additions.root.prefix;
  additions.lists.numFmts.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
  return id;
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

function fillXml(prefix: string, color: string): string {
  const p = prefix;
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

/** In the order the schema wants; what is not named here stands behind, as it was. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
];

/** The base's font with the style's changes, or undefined if it changes nothing about the font. */
function changedFont(
  additions: Additions,
  xf: XmlElement | undefined,
  style: BookStyle,
  base: BookStyle,
): string | undefined {
  const prefix = additions.root.prefix;
  const changes: Record<string, string> = {};
  if (style.bold !== undefined && style.bold !== (base.bold ?? false)) changes['b'] = style.bold ? `<${prefix}b/>` : '';
  if (style.italic !== undefined && style.italic !== (base.italic ?? false)) {
    changes['i'] = style.italic ? `<${prefix}i/>` : '';
  }
  if (style.underline !== undefined && style.underline !== (base.underline ?? false)) {
    changes['u'] = style.underline ? `<${prefix}u/>` : '';
  }
  if (style.strikethrough !== undefined && style.strikethrough !== (base.strikethrough ?? false)) {
    changes['strike'] = style.strikethrough ? `<${prefix}strike/>` : '';
  }
  if (style.fontFamily !== undefined && style.fontFamily !== base.fontFamily) {
    changes['name'] = `<${prefix}name val="${escapeAttribute(style.fontFamily)}"/>`;
    changes['scheme'] = '';
  }
  if (style.fontSizePoints !== undefined && style.fontSizePoints !== base.fontSizePoints) {
    changes['sz'] = `<${prefix}sz val="${style.fontSizePoints}"/>`;
  }
  if (style.fontColor !== undefined && style.fontColor !== base.fontColor) {
    changes['color'] = `<${prefix}color rgb="${argb(style.fontColor)}"/>`;
  }
  if (Object.keys(changes).length === 0) return undefined;
  const fonts = childrenNamed(child(additions.root, 'fonts'), 'font');
  const font = fonts[xf === undefined ? 0 : Number(attribute(xf, 'fontId') ?? 0)];
  const parts = new Map(font?.children.map((each) => [each.name, sourceOf(additions.bytes, each)]));
  for (const [name, text] of Object.entries(changes)) parts.set(name, text);
  const rank = (name: string) => (FONT_ORDER.includes(name) ? FONT_ORDER.indexOf(name) : FONT_ORDER.length);
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b));
  return `<${prefix}font>${sorted.map(([, text]) => text).join('')}</${prefix}font>`;
}

/** The base's border with the sides that differ; a side whose colour a theme decides keeps it. */
function changedBorder(
  { root, bytes }: Additions,
  xf: XmlElement | undefined,
  style: BookStyle,
  base: BookStyle,
): string | undefined {
  const isSame = (side: BorderSide) => JSON.stringify(style.borders?.[side]) === JSON.stringify(base.borders?.[side]);
  if (BORDER_SIDES.every(isSame)) return undefined;
  const all = childrenNamed(child(root, 'borders'), 'border');
  const old = all[xf === undefined ? 0 : Number(attribute(xf, 'borderId') ?? 0)];
  const { prefix } = root;
  const kept = (name: string): string => {
    const element = child(old, name);
    return element === undefined ? `<${prefix}${name}/>` : sourceOf(bytes, element);
  };
  const sides = BORDER_SIDES.map((side) => (isSame(side) ? kept(side) : sideXml(prefix, side, style.borders?.[side])));
  return `<${prefix}border>${sides.join('')}${kept('diagonal')}</${prefix}border>`;
}

function sideXml(prefix: string, side: BorderSide, border: BookBorder | undefined): string {
  if (border === undefined) return `<${prefix}${side}/>`;
  const color = `<${prefix}color ${border.color === undefined ? 'auto="1"' : `rgb="${argb(border.color)}"`}/>`;
  return `<${prefix}${side} style="${border.line}">${color}</${prefix}${side}>`;
}

function changedAlignment(style: BookStyle, base: BookStyle): Record<string, string> | undefined {
  const changes: Record<string, string> = {};
  if (style.wrap !== undefined && style.wrap !== (base.wrap ?? false)) changes['wrapText'] = style.wrap ? '1' : '0';
  const { verticalAlignment: vertical, horizontalAlignment: horizontal } = style;
  if (vertical !== undefined && vertical !== base.verticalAlignment) {
    changes['vertical'] = vertical === 'middle' ? 'center' : vertical;
  }
  if (horizontal !== undefined && horizontal !== base.horizontalAlignment) changes['horizontal'] = horizontal;
  return Object.keys(changes).length === 0 ? undefined : changes;
}

function xfXml(
  additions: Additions,
  xf: XmlElement | undefined,
  tag: string,
  alignment: Record<string, string> | undefined,
): string {
  const { bytes, root } = additions;
  const old = child(xf, 'alignment');
  const rest = (xf?.children ?? []).filter((each) => each !== old).map((each) => sourceOf(bytes, each));
  const oldTag = old === undefined ? `<${root.prefix}alignment/>` : bytes.toString('utf8', old.start, old.openEnd);
  let aligned = old === undefined ? '' : sourceOf(bytes, old);
  if (alignment !== undefined) aligned = editTag(oldTag.replace(/\s*\/?>$/, '/>'), alignment);
  const content = aligned + rest.join('');
  const open = tag.replace(/\s*\/?>$/, '');
  return content === '' ? `${open}/>` : `${open}>${content}</${root.prefix}xf>`;
}

const LIST_ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

function writeLists(additions: Additions): Buffer {
  const { bytes, root, lists } = additions;
  const edits: XmlEdit[] = [];
  for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const) {
    const added = lists[name];
    if (added.length === 0) continue;
    const list = child(root, name);
    const count = String((list?.children.length ?? 0) + added.length);
    if (list === undefined) {
      const later = LIST_ORDER.slice(LIST_ORDER.indexOf(name) + 1);
      const at = root.children.find((each) => later.includes(each.name))?.start ?? root.openEnd;
      const text = `<${root.prefix}${name} count="${count}">${added.join('')}</${root.prefix}${name}>`;
      edits.push({ from: at, to: at, text });
    } else if (list.isEmpty) edits.push(appendInside(list, bytes, added.join('')));
    else edits.push(editAttributes(list, bytes, { count }), appendInside(list, bytes, added.join('')));
  }
  return applyEdits(bytes, edits);
}
