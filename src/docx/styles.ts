import {
  DocumentDefaults,
  type ISpacingProperties,
  StyleForCharacter,
  StyleForParagraph,
  type XmlComponent,
} from 'docx';
import type { Theme } from '../document/theme';
import { AFTER_HEADING, LINE, spacing } from './spacing';
import { FONT, SIZE } from './type';

type ParagraphStyle = ConstructorParameters<typeof StyleForParagraph>[0];
type Look = Pick<ParagraphStyle, 'paragraph' | 'run'>;

/** Headings stay with what follows them. */
const KEPT = { keepNext: true, keepLines: true } as const;

/**
 * The whole of the styles part. Only built-in ids are used: other programs import the built-in ones and
 * turn the rest into Normal.
 */
export function reportStyles(theme: Theme): readonly XmlComponent[] {
  return [
    documentDefaults(theme),
    ...paragraphStyles(theme).map((style) => new StyleForParagraph(style)),
    new StyleForCharacter({
      id: 'Hyperlink',
      name: 'Hyperlink',
      run: { color: theme.accent, underline: { type: 'single', color: theme.accent } },
    }),
  ];
}

function documentDefaults(theme: Theme): DocumentDefaults {
  // Named first: docx writes widowControl among the defaults, though its type does not say so.
  const paragraph = { widowControl: true, spacing: spacing(0, 160) };
  return new DocumentDefaults({
    run: {
      font: FONT,
      size: SIZE.body,
      color: theme.ink,
      language: { value: 'es-CO', eastAsia: 'es-CO', bidirectional: 'es-CO' },
    },
    paragraph,
  });
}

function paragraphStyles(theme: Theme): readonly ParagraphStyle[] {
  return [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    style('Title', 'Title', titleLook(SIZE.title, theme.ink, spacing(0, 80, LINE.display))),
    style('Subtitle', 'Subtitle', {
      run: { size: SIZE.subtitle, color: theme.soft },
      paragraph: { keepNext: true, spacing: spacing(0, 360) },
    }),
    style(
      'Heading1',
      'heading 1',
      titleLook(SIZE.heading1, theme.accent, spacing(480, AFTER_HEADING[1], LINE.display), 0),
    ),
    style(
      'Heading2',
      'heading 2',
      titleLook(SIZE.heading2, theme.accent, spacing(360, AFTER_HEADING[2], LINE.display), 1),
    ),
    style(
      'Heading3',
      'heading 3',
      titleLook(SIZE.heading3, theme.ink, spacing(280, AFTER_HEADING[3], LINE.display), 2),
    ),
    style('ListParagraph', 'List Paragraph', { paragraph: { spacing: spacing(0, 80) } }),
    style('TOC1', 'toc 1', contentsLook(0, 40)),
    style('TOC2', 'toc 2', contentsLook(340, 20)),
    style('TOC3', 'toc 3', contentsLook(680, 20)),
    style('Header', 'header', furnitureLook(theme)),
    style('Footer', 'footer', furnitureLook(theme)),
  ];
}

function style(id: string, name: string, look: Look): ParagraphStyle {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...look };
}

function titleLook(size: number, color: string, space: ISpacingProperties, outlineLevel?: 0 | 1 | 2): Look {
  return {
    run: { size, color, bold: true },
    paragraph: { ...KEPT, spacing: space, ...(outlineLevel === undefined ? {} : { outlineLevel }) },
  };
}

function contentsLook(left: number, after: number): Look {
  return { run: { size: SIZE.soft }, paragraph: { indent: { left }, spacing: spacing(0, after, LINE.cell) } };
}

function furnitureLook(theme: Theme): Look {
  return {
    run: { size: SIZE.furniture, color: theme.soft },
    paragraph: { spacing: spacing(0, 0, LINE.cell) },
  };
}
