import type { Theme } from '../document/theme';
import { around, element, flag, type Markup, valued } from './markup';
import { lookMarkup, type ParagraphLook, type StyleId } from './paragraph';
import { type RunLook, runProperties } from './runs';
import { AFTER_HEADING, LINE, type Spacing, spacing } from './spacing';
import { FONT, SIZE } from './type';

interface Look {
  readonly run?: RunLook;
  readonly paragraph?: ParagraphLook;
}

/** The styles part. Only built-in ids are used: other programs import the built-in ones and turn the rest into Normal. */
export function reportStyles(theme: Theme): readonly Markup[] {
  return [
    documentDefaults(theme),
    element('w:style', { 'w:type': 'paragraph', 'w:styleId': 'Normal', 'w:default': 1 }, ...named('Normal')),
    ...paragraphStyles(theme).map(([id, name, look]) => paragraphStyle(id, name, look)),
    element(
      'w:style',
      { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
      ...valued('w:name', 'Hyperlink'),
      ...runProperties({ color: theme.accent, underline: theme.accent }),
    ),
  ];
}

function named(name: string): readonly Markup[] {
  return [...valued('w:name', name), ...flag('w:qFormat', true)];
}

function documentDefaults({ ink }: Theme): Markup {
  const language = { 'w:val': 'es-CO', 'w:eastAsia': 'es-CO', 'w:bidi': 'es-CO' };
  const run = [
    element('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }),
    ...valued('w:color', ink),
    ...valued('w:sz', SIZE.body),
    ...valued('w:szCs', SIZE.body),
    element('w:lang', language),
  ];
  const paragraph = lookMarkup({ widowControl: true, spacing: spacing(0, 160) });
  return {
    'w:docDefaults': [{ 'w:rPrDefault': [{ 'w:rPr': run }] }, { 'w:pPrDefault': [{ 'w:pPr': paragraph }] }],
  };
}

/** Id, the name programs know it by, and how it looks. */
function paragraphStyles(theme: Theme): readonly (readonly [StyleId, string, Look])[] {
  const { accent, ink, soft } = theme;
  const title = (level: 1 | 2 | 3, before: number, color: string): Look =>
    titleLook(SIZE[`heading${level}`], color, spacing(before, AFTER_HEADING[level], LINE.display), level - 1);
  const contents = (left: number, after: number): Look => ({
    run: { size: SIZE.soft },
    paragraph: { indent: { left }, spacing: spacing(0, after, LINE.cell) },
  });
  const furniture: Look = {
    run: { size: SIZE.furniture, color: soft },
    paragraph: { spacing: spacing(0, 0, LINE.cell) },
  };
  return [
    ['Title', 'Title', titleLook(SIZE.title, ink, spacing(0, 80, LINE.display))],
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
    ['Header', 'header', furniture],
    ['Footer', 'footer', furniture],
  ];
}

/** Headings stay with what follows them. */
function titleLook(size: number, color: string, space: Spacing, outline?: number): Look {
  const paragraph = { keepNext: true, keepLines: true, spacing: space };
  return {
    run: { size, color, bold: true },
    paragraph: outline === undefined ? paragraph : { ...paragraph, outline },
  };
}

function paragraphStyle(id: StyleId, name: string, { run = {}, paragraph = {} }: Look): Markup {
  const [title, format] = [valued('w:name', name), flag('w:qFormat', true)];
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    ...title,
    ...valued('w:basedOn', 'Normal'),
    ...valued('w:next', 'Normal'),
    ...format,
    ...around('w:pPr', ...lookMarkup(paragraph)),
    ...runProperties(run),
  );
}
