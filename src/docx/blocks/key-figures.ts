import { cleanLine } from '../../document/clean-text';
import type { KeyFigure } from '../../document/model';
import { columnWidths } from '../column-widths';
import type { BlockContext, BlockHandler } from '../context';
import { renderCell, renderCellParagraph, renderFrame, renderRow } from '../frame';
import type { Markup } from '../markup';
import { textRuns } from '../runs';
import { LINE } from '../spacing';
import { textWidth as widthOfText } from '../text-width';
import { SIZE } from '../type';

const MOST_COLUMNS = 4;

/** Twips between a figure and the next. */
const GUTTER = 200;

/** The words of a figure begin where the text of the page does. */
const MARGINS = { top: 120, bottom: 140, left: 0, right: GUTTER } as const;

/** Half-points, from the size one wishes to the smallest that still reads as a figure. */
const FIGURE_SIZES = [52, 44, 36, 30] as const;
const SMALLEST_FIGURE = 26;

/** Eighths of a point. */
const ACCENT_RULE = 18;

/** Big figures side by side under a rule of the accent, in as few and as even rows as four columns allow. */
export const renderKeyFigures: BlockHandler<'keyFigures'> = ({ summary, figures }, context) => {
  const columns = Math.ceil(figures.length / Math.ceil(figures.length / MOST_COLUMNS));
  const widths = columnWidths(
    Array.from({ length: columns }, () => ({ share: 1, word: 0, comfort: 0 })),
    context.textWidth,
  );
  const size = figureSize(figures, Math.min(...widths) - GUTTER);
  const rows = rowsOf(figures, columns).map((row) =>
    renderRow(
      'body',
      widths.map((width, column) => figureCell(row[column], width, size, context)),
    ),
  );
  return [renderFrame({ widths, lines: {}, margins: MARGINS, name: summary, description: '', rows })];
};

function rowsOf(figures: readonly KeyFigure[], columns: number): readonly (readonly KeyFigure[])[] {
  return Array.from({ length: Math.ceil(figures.length / columns) }, (_, row) =>
    figures.slice(row * columns, (row + 1) * columns),
  );
}

function figureCell(figure: KeyFigure | undefined, width: number, size: number, { theme }: BlockContext): Markup {
  const { count, rest } = splitFigure(figure?.value ?? '');
  const { accent, soft } = theme;
  return renderCell({ width, lines: { top: { size: ACCENT_RULE, color: accent } } }, [
    renderCellParagraph({ keepNext: true, after: 20, line: LINE.figure }, [
      ...textRuns(count, { bold: true, size, color: accent }),
      ...textRuns(rest, { bold: true, size: restSize(size), color: accent }),
    ]),
    renderCellParagraph(
      { line: LINE.cell },
      textRuns(cleanLine(figure?.label ?? ''), { size: SIZE.figureLabel, color: soft }),
    ),
  ]);
}

/** A number and what follows it, "7" and " de 10", so that the number can stand out; words without one stay whole. */
function splitFigure(value: string): { readonly count: string; readonly rest: string } {
  const line = cleanLine(value);
  const match = /^([\d.,]+)([ \u00a0].*)$/.exec(line);
  return match?.[1] === undefined ? { count: line, rest: '' } : { count: match[1], rest: match[2] ?? '' };
}

function restSize(size: number): number {
  return Math.max(SMALLEST_FIGURE, 2 * Math.round(size * 0.3));
}

/** The biggest size at which every figure stays on one line. */
function figureSize(figures: readonly KeyFigure[], room: number): number {
  const fits = (size: number) =>
    figures.every(({ value }) => {
      const { count, rest } = splitFigure(value);
      return widthOfText(count, size, 'bold') + widthOfText(rest, restSize(size), 'bold') <= room;
    });
  return FIGURE_SIZES.find(fits) ?? SMALLEST_FIGURE;
}
