/** A box: a notice the reader must not miss, or what the entity must write. */
import { cleanLine } from '../../document/clean-text';
import type { Theme } from '../../document/theme';
import { type BlockHandler, isDrawnAsTable } from '../context';
import { type ParagraphProperties, renderParagraph } from '../paragraph';
import { renderRuns, textRuns } from '../runs';
import { AFTER_TABLE, spacing } from '../spacing';
import { gap } from '../table-elements';
import { SIZE } from '../typography';

/** Points between the words and the border, and eighths of a point of the bar of the accent at the left. */
const PADDING = 10;
const BAR = 24;

/** Twips: the borders of a paragraph are drawn outside of its words, which are moved in to keep them in the text. */
const INDENT = { left: PADDING * 20 + (BAR * 20) / 8, right: PADDING * 20 + 10 } as const;

/**
 * Tinted paragraphs with a bar of the accent at their left. No table: nothing in it is tabular, and programs that read
 * aloud would count its one cell. Paragraphs of the same borders run together, so that between two boxes stands a gap.
 */
export const renderBox: BlockHandler<'box'> = ({ title, runs }, { theme, previous, next, references }) => {
  const titled = textRuns(cleanLine(title), { bold: true, color: theme.box.ink });
  const words = renderRuns(runs, { size: SIZE.soft, linkColor: theme.box.ink }, references);
  const parts = [titled, words].filter((part) => part.length > 0);
  const paragraphs = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const before = index > 0 ? 0 : isDrawnAsTable(previous) ? AFTER_TABLE + 120 : 120;
    const properties = { ...tinted(theme), keepNext: !isLast, spacing: spacing(before, isLast ? 320 : 60) };
    return renderParagraph('Normal', properties, ...part);
  });
  return next?.kind === 'box' ? [...paragraphs, gap(20)] : paragraphs;
};

function tinted({ accent, box: { fill } }: Theme): ParagraphProperties {
  const border = { size: 4, space: PADDING, color: fill };
  return {
    keepLines: true,
    indent: INDENT,
    fill,
    borders: { top: border, bottom: border, right: border, left: { ...border, size: BAR, color: accent } },
  };
}
