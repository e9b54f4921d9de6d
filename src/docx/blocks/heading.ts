/** A heading, with the bookmark that the contents lead to. */
import { cleanLine } from '../../document/clean-text';
import type { BlockHandler } from '../context';
import { element } from '../element';
import { type ParagraphProperties, renderParagraph } from '../paragraph';
import { textRuns } from '../runs';
import { AFTER_HEADING, LINE, spacing } from '../spacing';

export const renderHeading: BlockHandler<'heading'> = ({ level, text }, { previous, references }) => {
  const id = references.nextHeading();
  const close = previous === undefined ? closeTo(0, level) : previous.kind === 'heading' ? closeTo(160, level) : {};
  return [
    renderParagraph(
      `Heading${level}`,
      close,
      element('w:bookmarkStart', { 'w:id': id, 'w:name': bookmarkOf(id) }),
      ...textRuns(cleanLine(text), {}),
      element('w:bookmarkEnd', { 'w:id': id }),
    ),
  ];
};

/** By what name the contents lead to a heading. */
export function bookmarkOf(id: number): string {
  return `_Toc${id}`;
}

/** At the top of a page, or right under another heading, the space above that the style gives would be a hole. */
function closeTo(before: number, level: 1 | 2 | 3): ParagraphProperties {
  return { spacing: spacing(before, AFTER_HEADING[level], LINE.display) };
}
