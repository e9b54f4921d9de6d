import { cleanLine } from '../../document/clean-text';
import type { BlockHandler } from '../context';
import { renderCell, renderCellParagraph, renderFrame, renderRow } from '../frame';
import { renderRuns, textRuns } from '../runs';
import { LINE } from '../spacing';
import { SIZE } from '../type';

/** Eighths of a point. */
const BAR = 24;

/** Twips. */
const MARGINS = { top: 160, bottom: 160, left: 240, right: 240 } as const;

/** A tinted frame with a bar of the accent at its left. */
export const renderBox: BlockHandler<'box'> = ({ title, runs }, { theme, textWidth, references }) => {
  const heading = cleanLine(title);
  const words = renderRuns(runs, { size: SIZE.soft, linkColor: theme.box.ink }, references);
  const titled = textRuns(heading, { bold: true, color: theme.box.ink });
  const cell = renderCell(
    { width: textWidth, lines: { left: { size: BAR, color: theme.accent } }, fill: theme.box.fill },
    [
      ...(titled.length > 0 ? [renderCellParagraph({ keepNext: true, after: 60, line: LINE.text }, titled)] : []),
      renderCellParagraph({ line: LINE.text }, words),
    ],
  );
  return [
    renderFrame({
      widths: [textWidth],
      lines: {},
      margins: MARGINS,
      name: heading,
      description: '',
      rows: [renderRow('body', [cell])],
    }),
  ];
};
