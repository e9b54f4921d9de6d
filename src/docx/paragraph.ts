/** A paragraph (w:p) and its properties (w:pPr), which a style may say as well. */
import { type Borders, bordersElement, shading } from './borders';
import { around, container, element, toggles, valued, type XmlElement } from './element';
import type { Spacing } from './spacing';

/** The built-in styles a paragraph may name; other programs turn any others into Normal. */
export type StyleId =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | `Heading${1 | 2 | 3}`
  | 'ListParagraph'
  | `TOC${1 | 2 | 3}`
  | 'Header'
  | 'Footer';

/** How a paragraph differs from its style, or a style from Normal. Lengths in twips. */
export interface ParagraphProperties {
  /** Whether a page may not end after it, or inside it. */
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly widowControl?: boolean;
  /** The number of the list it is an item of. */
  readonly list?: number;
  readonly borders?: Borders;
  readonly fill?: string;
  /** Where its one tab ends, text to the left of it. */
  readonly tab?: number;
  readonly spacing?: Spacing;
  /** Whether the line height is exact, in twips. */
  readonly exact?: boolean;
  readonly indent?: { readonly left: number; readonly right?: number };
  readonly align?: 'left' | 'center' | 'right';
  /** 0 for the first level of headings. */
  readonly outline?: number;
  /** Of its end mark, in half-points: what makes an empty paragraph low. */
  readonly textSize?: number;
}

/** A paragraph always says its style, so that its properties are never empty: the measures of a section join them. */
export function renderParagraph(
  style: StyleId,
  properties: ParagraphProperties,
  ...children: readonly XmlElement[]
): XmlElement {
  const own = container('w:pPr', ...valued('w:pStyle', style), ...paragraphProperties(properties));
  return container('w:p', own, ...children);
}

/** The children of a paragraph's properties, in the order of the schema. */
export function paragraphProperties(properties: ParagraphProperties): readonly XmlElement[] {
  const { keepNext, keepLines, widowControl, list, borders, tab, indent, align } = properties;
  return [
    ...toggles({ 'w:keepNext': keepNext, 'w:keepLines': keepLines, 'w:widowControl': widowControl }),
    ...(list === undefined ? [] : [container('w:numPr', ...valued('w:ilvl', 0), ...valued('w:numId', list))]),
    ...(borders === undefined ? [] : [bordersElement('w:pBdr', borders)]),
    ...shading(properties.fill),
    ...around('w:tabs', ...(tab === undefined ? [] : [element('w:tab', { 'w:val': 'right', 'w:pos': tab })])),
    ...spacingElements(properties),
    ...(indent === undefined ? [] : [element('w:ind', indentAttributes(indent))]),
    ...valued('w:jc', align === 'left' ? undefined : align),
    ...valued('w:outlineLvl', properties.outline),
    ...around('w:rPr', ...valued('w:sz', properties.textSize)),
  ];
}

/** The rule is always named: some programs take a height without one for an exact one and print lines over each other. */
function spacingElements({ spacing, exact }: ParagraphProperties): readonly XmlElement[] {
  if (spacing === undefined) return [];
  const { before, after, line } = spacing;
  const rule = exact ? 'exact' : 'auto';
  return [element('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': rule })];
}

function indentAttributes({ left, right }: NonNullable<ParagraphProperties['indent']>) {
  return right === undefined ? { 'w:left': left } : { 'w:left': left, 'w:right': right };
}
