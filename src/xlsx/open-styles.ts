/** Reads the styles of a file. */
import type { Book, BookStyle, BorderSide } from './book';
import { builtinFormat, showsDate } from './number-format';
import { attribute, child, childrenNamed, parseXml, type XmlElement } from './xml-tree';

export interface OpenedStyles {
  readonly styles: BookStyle[];
  /** By index in `styles`: whether numbers in it are dates. */
  readonly areDates: boolean[];
}

/** The cell styles of a file. What a theme decides (most colours of Excel) is left unsaid. */
export function readStyles(bytes: Buffer | undefined, place: Pick<Book, 'locale'>): OpenedStyles {
  const root = bytes === undefined ? undefined : parseXml(bytes);
  const formats = customFormats(root);
  const fonts = childrenNamed(child(root, 'fonts'), 'font').map(readFont);
  const fills = childrenNamed(child(root, 'fills'), 'fill').map(readFill);
  const borders = childrenNamed(child(root, 'borders'), 'border').map(readBorders);
  const styles = childrenNamed(child(root, 'cellXfs'), 'xf').map((xf, index): BookStyle => {
    const formatId = numberIn(xf, 'numFmtId');
    return {
      base: index,
      numberFormat: formats.get(formatId) ?? builtinFormat(formatId, place.locale),
      ...fonts[numberIn(xf, 'fontId')],
      ...fills[numberIn(xf, 'fillId')],
      ...borders[numberIn(xf, 'borderId')],
      ...readAlignment(child(xf, 'alignment')),
    };
  });
  if (styles.length === 0) styles.push({ base: 0, numberFormat: 'General' });
  return { styles, areDates: styles.map((style) => showsDate(style.numberFormat)) };
}

export function customFormats(root: XmlElement | undefined): Map<number, string> {
  const formats = childrenNamed(child(root, 'numFmts'), 'numFmt');
  return new Map(formats.map((each) => [numberIn(each, 'numFmtId'), attribute(each, 'formatCode') ?? 'General']));
}

function numberIn(element: XmlElement, name: string): number {
  return Number(attribute(element, name) ?? 0) || 0;
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(0|false|off)$/.test(attribute(element, 'val') ?? '1');
}

export function readFont(font: XmlElement): Partial<BookStyle> {
  const size = child(font, 'sz');
  const family = child(font, 'name') ?? child(font, 'rFont');
  const name = family && attribute(family, 'val');
  return {
    ...(isOn(child(font, 'b')) ? { bold: true } : {}),
    ...(isOn(child(font, 'i')) ? { italic: true } : {}),
    ...(isUnderlined(child(font, 'u')) ? { underline: true } : {}),
    ...(isOn(child(font, 'strike')) ? { strikethrough: true } : {}),
    ...(name === undefined ? {} : { fontFamily: name }),
    ...(size === undefined ? {} : { fontSizePoints: numberIn(size, 'val') }),
    ...named('fontColor', plainColor(child(font, 'color'))),
  };
}

function isUnderlined(element: XmlElement | undefined): boolean {
  return element !== undefined && attribute(element, 'val') !== 'none';
}

function readFill(fill: XmlElement): Partial<BookStyle> {
  const pattern = child(fill, 'patternFill');
  const isSolid = pattern !== undefined && attribute(pattern, 'patternType') === 'solid';
  return isSolid ? named('background', plainColor(child(pattern, 'fgColor'))) : {};
}

export const BORDER_SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

function readBorders(border: XmlElement): Pick<BookStyle, 'borders'> {
  const sides = BORDER_SIDES.flatMap((side) => {
    const element = child(border, side);
    const line = element && attribute(element, 'style');
    if (line === undefined || line === 'none') return [];
    const color = plainColor(child(element, 'color'));
    return [[side, { line, ...(color === undefined ? {} : { color }) }]];
  });
  return sides.length === 0 ? {} : { borders: Object.fromEntries(sides) };
}

function named(name: 'fontColor' | 'background', color: string | undefined): Partial<BookStyle> {
  return color === undefined ? {} : { [name]: color };
}

export function plainColor(color: XmlElement | undefined): string | undefined {
  const rgb = color === undefined ? undefined : attribute(color, 'rgb');
  return rgb !== undefined && /^[0-9A-Fa-f]{8}$/.test(rgb) ? `#${rgb.slice(2).toLowerCase()}` : undefined;
}

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;
const HORIZONTAL = { left: 'left', center: 'center', right: 'right' } as const;

function readAlignment(alignment: XmlElement | undefined): Partial<BookStyle> {
  if (alignment === undefined) return {};
  const vertical = VERTICAL[attribute(alignment, 'vertical') as keyof typeof VERTICAL]; // other values give undefined
  const horizontal = HORIZONTAL[attribute(alignment, 'horizontal') as keyof typeof HORIZONTAL]; // the same
  return {
    ...(/^(1|true)$/.test(attribute(alignment, 'wrapText') ?? '') ? { wrap: true } : {}),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical }),
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal }),
  };
}
