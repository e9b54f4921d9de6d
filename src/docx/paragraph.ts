import { groundMarkup, type Lines, linesMarkup } from './lines';
import { around, element, flag, type Markup, valued } from './markup';
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
export interface ParagraphLook {
  /** Whether a page may not end after it, or inside it. */
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly widowControl?: boolean;
  /** The number of the list it is an item of. */
  readonly list?: number;
  readonly edges?: Lines;
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
export function renderParagraph(style: StyleId, look: ParagraphLook, ...children: readonly Markup[]): Markup {
  return { 'w:p': [{ 'w:pPr': [...valued('w:pStyle', style), ...lookMarkup(look)] }, ...children] };
}

/** The children of a paragraph's properties, in the order of the schema. */
export function lookMarkup(look: ParagraphLook): readonly Markup[] {
  const { list, edges, tab, indent, align } = look;
  return [
    ...flag('w:keepNext', look.keepNext),
    ...flag('w:keepLines', look.keepLines),
    ...flag('w:widowControl', look.widowControl),
    ...(list === undefined ? [] : [{ 'w:numPr': [...valued('w:ilvl', 0), ...valued('w:numId', list)] }]),
    ...(edges === undefined ? [] : [linesMarkup('w:pBdr', edges)]),
    ...groundMarkup(look.fill),
    ...around('w:tabs', ...(tab === undefined ? [] : [element('w:tab', { 'w:val': 'right', 'w:pos': tab })])),
    ...spacingMarkup(look),
    ...(indent === undefined ? [] : [element('w:ind', indentAttributes(indent))]),
    ...valued('w:jc', align === 'left' ? undefined : align),
    ...valued('w:outlineLvl', look.outline),
    ...around('w:rPr', ...valued('w:sz', look.textSize)),
  ];
}

/** The rule is always named: some programs take a height without one for an exact one and print lines over each other. */
function spacingMarkup({ spacing, exact }: ParagraphLook): readonly Markup[] {
  if (spacing === undefined) return [];
  const { before, after, line } = spacing;
  const rule = exact ? 'exact' : 'auto';
  return [element('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': rule })];
}

function indentAttributes({ left, right }: NonNullable<ParagraphLook['indent']>) {
  return right === undefined ? { 'w:left': left } : { 'w:left': left, 'w:right': right };
}
