import { Paragraph, TextRun } from 'docx';
import { cleanLine } from '../clean-text';
import type { BlockHandler } from '../context';
import { AFTER_HEADING, LINE, spacing } from '../spacing';

export const renderHeading: BlockHandler<'heading'> = ({ level, text }, { previous }) => {
  return [
    new Paragraph({
      style: `Heading${level}`,
      ...(previous === undefined ? closeTo(0, level) : {}),
      ...(previous?.kind === 'heading' ? closeTo(160, level) : {}),
      children: [new TextRun(cleanLine(text))],
    }),
  ];
};

/** At the top of a page, or right under another heading, the space above that the style gives would be a hole. */
function closeTo(before: number, level: 1 | 2 | 3) {
  return { spacing: spacing(before, AFTER_HEADING[level], LINE.display) };
}
