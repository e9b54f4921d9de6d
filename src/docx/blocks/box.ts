import { cleanLine } from '../../document/clean-text';
import type { Theme } from '../../document/theme';
import { type BlockHandler, isFrame } from '../context';
import { gap } from '../frame';
import { type ParagraphLook, renderParagraph } from '../paragraph';
import { renderRuns, textRuns } from '../runs';
import { AFTER_FRAME, spacing } from '../spacing';
import { SIZE } from '../type';

/** Points between the words and the edge, and eighths of a point of the bar of the accent at the left. */
const PADDING = 10;
const BAR = 24;

/** Twips: the edges of a paragraph are drawn outside of its words, which are moved in to keep them in the text. */
const INDENT = { left: PADDING * 20 + (BAR * 20) / 8, right: PADDING * 20 + 10 } as const;

/**
 * Tinted paragraphs with a bar of the accent at their left. No table: nothing in it is tabular, and programs that read
 * aloud would count its one cell. Paragraphs of the same edges run together, so that between two boxes stands a gap.
 */
export const renderBox: BlockHandler<'box'> = ({ title, runs }, { theme, previous, next, references }) => {
  const titled = textRuns(cleanLine(title), { bold: true, color: theme.box.ink });
  const words = renderRuns(runs, { size: SIZE.soft, linkColor: theme.box.ink }, references);
  const parts = [titled, words].filter((part) => part.length > 0);
  const paragraphs = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const before = index > 0 ? 0 : isFrame(previous) ? AFTER_FRAME + 120 : 120;
    const look = { ...tinted(theme), keepNext: !isLast, spacing: spacing(before, isLast ? 320 : 60) };
    return renderParagraph('Normal', look, ...part);
  });
  return next?.kind === 'box' ? [...paragraphs, gap(20)] : paragraphs;
};

function tinted({ accent, box: { fill } }: Theme): ParagraphLook {
  const edge = { size: 4, space: PADDING, color: fill };
  return {
    keepLines: true,
    indent: INDENT,
    fill,
    edges: { top: edge, bottom: edge, right: edge, left: { ...edge, size: BAR, color: accent } },
  };
}
