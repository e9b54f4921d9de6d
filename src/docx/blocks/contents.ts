import { Paragraph, TableOfContents, TextRun } from 'docx';
import { cleanLine } from '../clean-text';
import { type BlockHandler, isFrame } from '../context';
import { AFTER_FRAME, spacing } from '../spacing';
import { SIZE } from '../theme';

/**
 * Linked entries, derived by docx from the headings and stored in the field, without page numbers: nothing here lays out
 * pages. Its title is no heading, so that it is not an entry of itself.
 */
export const renderContents: BlockHandler<'contents'> = (_block, { theme, words, previous }) => {
  const title = cleanLine(words.contents);
  return [
    new Paragraph({
      style: 'Normal',
      keepNext: true,
      spacing: spacing(isFrame(previous) ? AFTER_FRAME + 80 : 120, 100),
      children: [new TextRun({ text: title, bold: true, size: SIZE.heading3, color: theme.accent })],
    }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-3',
      pageNumbersEntryLevelsRange: '1-3',
      beginDirty: false,
    }),
  ];
};
