import { cleanLine } from '../../document/clean-text';
import { type BlockHandler, type BlockOf, isFrame } from '../context';
import { fieldBeginning, fieldMark } from '../field';
import { element, type Markup } from '../markup';
import { renderParagraph } from '../paragraph';
import { textRuns } from '../runs';
import { AFTER_FRAME, spacing } from '../spacing';
import { SIZE } from '../type';
import { bookmarkOf } from './heading';

/** Entries that lead to the headings of levels 1 to 3 (o), as links (h), without page numbers (n): nothing here lays out pages. */
const INSTRUCTION = 'TOC \\h \\n "1-3" \\o "1-3"';

/** A field with its linked entries in store. Its title is no heading, so that it is not an entry of itself. */
export const renderContents: BlockHandler<'contents'> = (_block, { theme, words, previous, headings }) => {
  const title = cleanLine(words.contents);
  return [
    renderParagraph(
      'Normal',
      { keepNext: true, spacing: spacing(isFrame(previous) ? AFTER_FRAME + 80 : 120, 100) },
      ...textRuns(title, { bold: true, size: SIZE.heading3, color: theme.accent }),
    ),
    { 'w:sdt': [propertiesOf(title), { 'w:sdtContent': headings.map(renderEntry) }] },
  ];
};

function propertiesOf(title: string): Markup {
  const gallery = [element('w:docPartGallery', { 'w:val': 'Table of Contents' }), element('w:docPartUnique', {})];
  return { 'w:sdtPr': [element('w:alias', { 'w:val': title }), { 'w:docPartObj': gallery }] };
}

/** The field begins in the first entry and ends in the last. */
function renderEntry(
  { level, text }: BlockOf<'heading'>,
  index: number,
  { length }: readonly BlockOf<'heading'>[],
): Markup {
  const link = { 'w:anchor': bookmarkOf(index + 1), 'w:history': 1 };
  return renderParagraph(
    `TOC${level}`,
    {},
    ...(index === 0 ? fieldBeginning(INSTRUCTION) : []),
    element('w:hyperlink', link, ...textRuns(cleanLine(text), {})),
    ...(index === length - 1 ? [fieldMark('end')] : []),
  );
}
