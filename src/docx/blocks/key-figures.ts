/** Key figures: big numbers under what they count. */
import { cleanLine } from '../../document/clean-text';
import type { KeyFigure } from '../../document/model';
import { columnWidths } from '../column-widths';
import type { BlockContext, BlockHandler } from '../context';
import type { XmlElement } from '../element';
import { textRuns } from '../runs';
import { AFTER_TABLE, LINE } from '../spacing';
import { cellElement, cellParagraph, gap, rowElement, tableElement } from '../table-elements';
import { textWidth as widthOfText } from '../text-width';
import { SIZE } from '../typography';

const MOST_COLUMNS = 4;

/** Twips between a figure and the next. */
const GUTTER = 200;

/** Twips; the words of a figure begin where the text of the page does. */
const MARGINS = { top: 90, bottom: 60, left: 0, right: GUTTER } as const;

/** Half-points, from the size one wishes to the smallest that still reads as a figure. */
const FIGURE_SIZES = [52, 44, 36, 30] as const;
const SMALLEST_FIGURE = 26;

/** Eighths of a point. */
const ACCENT_RULE = 18;

/**
 * Big figures under what they count and a rule of the accent: tables of one row, as few and as even as four columns allow,
 * whose headings are the labels, so that a program that reads aloud says of each figure what it is.
 */
export const renderKeyFigures: BlockHandler<'keyFigures'> = ({ summary, figures }, context) => {
  const columns = Math.ceil(figures.length / Math.ceil(figures.length / MOST_COLUMNS));
  const widths = columnWidths(
    Array.from({ length: columns }, () => ({ share: 1, word: 0, comfort: 0 })),
    context.textWidth,
  );
  const size = figureSize(figures, Math.min(...widths) - GUTTER);
  const bands = Array.from({ length: Math.ceil(figures.length / columns) }, (_, band) =>
    figures.slice(band * columns, (band + 1) * columns),
  );
  return bands.flatMap((band, index) => {
    const own = bandWidths(widths, band.length);
    const rows = rowsOf(band, own, size, context);
    return [
      ...(index === 0 ? [] : [gap(AFTER_TABLE)]),
      tableElement({ widths: own, borders: {}, margins: MARGINS, name: summary, description: '' }, rows),
    ];
  });
};

/** The last figure of a band that is not full takes the width that is left. */
function bandWidths(widths: readonly number[], count: number): readonly number[] {
  const last = widths.slice(count - 1).reduce((sum, width) => sum + width, 0);
  return [...widths.slice(0, count - 1), last];
}

function rowsOf(
  figures: readonly KeyFigure[],
  widths: readonly number[],
  size: number,
  { theme: { accent, soft } }: BlockContext,
): readonly XmlElement[] {
  const rule = { top: { size: ACCENT_RULE, color: accent } };
  const labels = figures.map(({ label }, index) =>
    cellElement({ width: widths[index] ?? 0, borders: rule }, [
      cellParagraph(
        { keepNext: true, line: LINE.cell },
        textRuns(cleanLine(label), { size: SIZE.figureLabel, color: soft }),
      ),
    ]),
  );
  const values = figures.map(({ value }, index) => {
    const { count, rest } = splitFigure(value);
    return cellElement({ width: widths[index] ?? 0 }, [
      cellParagraph({ line: LINE.figure }, [
        ...textRuns(count, { bold: true, size, color: accent }),
        ...textRuns(rest, { bold: true, size: restSize(size), color: accent }),
      ]),
    ]);
  });
  return [rowElement('heading', labels), rowElement('body', values)];
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
