/** The linked table of contents: a field with its entries in store. */
import { cleanLine } from '../../document/clean-text';
import { type BlockHandler, type BlockOf, isDrawnAsTable } from '../context';
import { container, element, type XmlElement } from '../element';
import { fieldBeginning, fieldMark } from '../field';
import { renderParagraph } from '../paragraph';
import { textRuns } from '../runs';
import { AFTER_TABLE, spacing } from '../spacing';
import { SIZE } from '../typography';
import { bookmarkOf } from './heading';

/** Entries that lead to the headings of levels 1 to 3 (o), as links (h), without page numbers (n): nothing here lays out pages. */
const INSTRUCTION = 'TOC \\h \\n "1-3" \\o "1-3"';

/** Its title is no heading, so that it is not an entry of itself. */
export const renderContents: BlockHandler<'contents'> = (_block, { theme, words, previous, headings }) => {
  const title = cleanLine(words.contents);
  return [
    renderParagraph(
      'Normal',
      { keepNext: true, spacing: spacing(isDrawnAsTable(previous) ? AFTER_TABLE + 80 : 120, 100) },
      ...textRuns(title, { bold: true, size: SIZE.heading3, color: theme.accent }),
    ),
    container('w:sdt', propertiesOf(title), container('w:sdtContent', ...headings.map(renderEntry))),
  ];
};

function propertiesOf(title: string): XmlElement {
  const gallery = [element('w:docPartGallery', { 'w:val': 'Table of Contents' }), container('w:docPartUnique')];
  return container('w:sdtPr', element('w:alias', { 'w:val': title }), container('w:docPartObj', ...gallery));
}

/** The field begins in the first entry and ends in the last. */
function renderEntry(
  { level, text }: BlockOf<'heading'>,
  index: number,
  { length }: readonly BlockOf<'heading'>[],
): XmlElement {
  const link = { 'w:anchor': bookmarkOf(index + 1), 'w:history': 1 };
  return renderParagraph(
    `TOC${level}`,
    {},
    ...(index === 0 ? fieldBeginning(INSTRUCTION) : []),
    element('w:hyperlink', link, ...textRuns(cleanLine(text), {})),
    ...(index === length - 1 ? [fieldMark('end')] : []),
  );
}
