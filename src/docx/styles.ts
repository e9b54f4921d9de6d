/** The styles of a report (word/styles.xml): its look, which paragraphs and runs only differ from. */
import type { Theme } from '../document/theme';
import { around, container, element, valued, type XmlElement } from './element';
import { type ParagraphProperties, paragraphProperties, type StyleId } from './paragraph';
import { type RunProperties, runProperties } from './run-properties';
import { AFTER_HEADING, LINE, type Spacing, spacing } from './spacing';
import { FONT, SIZE } from './typography';

interface StyleProperties {
  readonly run?: RunProperties;
  readonly paragraph?: ParagraphProperties;
}

/** The styles part. Only built-in ids are used: other programs import the built-in ones and turn the rest into Normal. */
export function reportStyles(theme: Theme): readonly XmlElement[] {
  return [
    documentDefaults(theme),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:styleId': 'Normal', 'w:default': 1 },
      ...valued('w:name', 'Normal'),
      container('w:qFormat'),
    ),
    ...paragraphStyles(theme).map(([id, name, properties]) => paragraphStyle(id, name, properties)),
    element(
      'w:style',
      { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
      ...valued('w:name', 'Hyperlink'),
      ...runProperties({ color: theme.accent, underline: theme.accent }),
    ),
  ];
}

function documentDefaults({ ink }: Theme): XmlElement {
  const language = { 'w:val': 'es-CO', 'w:eastAsia': 'es-CO', 'w:bidi': 'es-CO' };
  const run = [
    element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }),
    ...valued('w:color', ink),
    ...valued('w:sz', SIZE.body),
    ...valued('w:szCs', SIZE.body),
    element('w:lang', language),
  ];
  const paragraph = paragraphProperties({ widowControl: true, spacing: spacing(0, 160) });
  return container(
    'w:docDefaults',
    container('w:rPrDefault', container('w:rPr', ...run)),
    container('w:pPrDefault', container('w:pPr', ...paragraph)),
  );
}

/** Id, the name programs know it by, and how it looks. */
function paragraphStyles(theme: Theme): readonly (readonly [StyleId, string, StyleProperties])[] {
  const { accent, ink, soft } = theme;
  const title = (level: 1 | 2 | 3, before: number, color: string): StyleProperties =>
    titleStyle(SIZE[`heading${level}`], color, spacing(before, AFTER_HEADING[level], LINE.display), level - 1);
  const contents = (left: number, after: number): StyleProperties => ({
    run: { size: SIZE.soft },
    paragraph: { indent: { left }, spacing: spacing(0, after, LINE.cell) },
  });
  const headerFooter: StyleProperties = {
    run: { size: SIZE.headerFooter, color: soft },
    paragraph: { spacing: spacing(0, 0, LINE.cell) },
  };
  return [
    ['Title', 'Title', titleStyle(SIZE.title, ink, spacing(0, 80, LINE.display))],
    [
      'Subtitle',
      'Subtitle',
      { run: { size: SIZE.subtitle, color: soft }, paragraph: { keepNext: true, spacing: spacing(0, 360) } },
    ],
    ['Heading1', 'heading 1', title(1, 480, accent)],
    ['Heading2', 'heading 2', title(2, 360, accent)],
    ['Heading3', 'heading 3', title(3, 280, ink)],
    ['ListParagraph', 'List Paragraph', { paragraph: { spacing: spacing(0, 80) } }],
    ['TOC1', 'toc 1', contents(0, 40)],
    ['TOC2', 'toc 2', contents(340, 20)],
    ['TOC3', 'toc 3', contents(680, 20)],
    ['Header', 'header', headerFooter],
    ['Footer', 'footer', headerFooter],
  ];
}

/** Headings stay with what follows them. */
function titleStyle(size: number, color: string, space: Spacing, outline?: number): StyleProperties {
  const paragraph = { keepNext: true, keepLines: true, spacing: space };
  return {
    run: { size, color, bold: true },
    paragraph: outline === undefined ? paragraph : { ...paragraph, outline },
  };
}

function paragraphStyle(id: StyleId, name: string, { run = {}, paragraph = {} }: StyleProperties): XmlElement {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    ...valued('w:name', name),
    ...valued('w:basedOn', 'Normal'),
    ...valued('w:next', 'Normal'),
    container('w:qFormat'),
    ...around('w:pPr', ...paragraphProperties(paragraph)),
    ...runProperties(run),
  );
}
