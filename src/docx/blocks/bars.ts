/** Bars: quantities compared by their words, which shaded cells repeat. */
import { cleanLine } from '../../document/clean-text';
import type { Bar } from '../../document/model';
import type { BlockContext, BlockHandler } from '../context';
import type { XmlElement } from '../element';
import { textRuns } from '../runs';
import { LINE } from '../spacing';
import { type CellProperties, cellElement, cellParagraph, rowElement, tableElement } from '../table-elements';
import { textWidth as widthOfText } from '../text-width';
import { SIZE } from '../typography';
import { type Keeping, keepingOf, keepsWithNext } from './kept-rows';

/** A full bar in steps. */
const FULL = 20;

/** Parts of the text's width that labels and values may take before they break into lines. */
const MOST = { label: 0.4, value: 0.22 } as const;

/** Twips. */
const MARGINS = { top: 40, bottom: 40, left: 110, right: 110 } as const;

/** Twips of doubt about the width of a word in the font at hand. */
const TOLERANCE = 40;

/** White above and below a bar, which leaves it thinner than its row; in eighths of a point. */
const AIR = { size: 44, color: 'ffffff' } as const;

/** Where bars may end, in twips; the grid of the table has an edge at each. */
interface Setting {
  readonly label: number;
  readonly value: number;
  /** Steps at which some bar ends, rising, the full length last. */
  readonly stops: readonly number[];
  readonly edge: (step: number) => number;
  readonly bars: readonly Bar[];
  readonly keeping: Keeping;
  readonly context: BlockContext;
}

/** A table of label, value and bar: shaded cells, since no drawing survives every program. Its heading row is the summary. */
export const renderBars: BlockHandler<'bars'> = ({ summary, bars }, context) => {
  const setting = settingOf(bars, context);
  const { label, value, stops, edge } = setting;
  const grid = stops.map((stop, index) => edge(stop) - edge(stops[index - 1] ?? 0));
  const rows = bars.map((bar, index) => bodyRow(bar, index, setting));
  return [
    tableElement(
      {
        widths: [label, value, ...grid],
        borders: {},
        margins: MARGINS,
        name: summary,
        description: '',
        rowHeaders: true,
      },
      [headingRow(summary, 2 + grid.length, context), ...rows],
    ),
  ];
};

function settingOf(bars: readonly Bar[], context: BlockContext): Setting {
  const widest = (key: 'label' | 'value') =>
    Math.min(
      Math.floor(context.textWidth * MOST[key]),
      Math.max(...bars.map((bar) => widthOfText(cleanLine(bar[key]), SIZE.table, 'bold'))) +
        MARGINS.left +
        MARGINS.right +
        TOLERANCE,
    );
  const [label, value] = [widest('label'), widest('value')];
  const room = context.textWidth - label - value;
  const ends = new Set([...bars.map(({ share }) => stepsOf(share)), FULL]);
  ends.delete(0);
  return {
    label,
    value,
    stops: [...ends].sort((a, b) => a - b),
    edge: (step) => Math.round((room * step) / FULL),
    bars,
    keeping: keepingOf(bars.length),
    context,
  };
}

/** Only nothing is drawn empty, and only the whole full. */
function stepsOf(share: number | null): number {
  if (share === null || !(share > 0)) return 0;
  return share >= 1 ? FULL : Math.min(FULL - 1, Math.max(1, Math.round(share * FULL)));
}

function headingRow(summary: string, span: number, { theme, textWidth }: BlockContext): XmlElement {
  const words = textRuns(cleanLine(summary), { bold: true, size: SIZE.table, color: theme.heading.ink });
  return rowElement('heading', [
    cellElement({ width: textWidth, span, fill: theme.heading.fill }, [
      cellParagraph({ keepNext: true, line: LINE.cell }, words),
    ]),
  ]);
}

function bodyRow(bar: Bar, index: number, setting: Setting): XmlElement {
  const { label, value, bars, keeping } = setting;
  const keepNext = keepsWithNext(index, bars.length, keeping);
  const paragraph = (align: 'left' | 'right', runs: readonly XmlElement[]) => [
    cellParagraph({ align, keepNext, line: LINE.cell }, runs),
  ];
  const words = (text: string, weight: { readonly bold?: true }) =>
    textRuns(cleanLine(text), { size: SIZE.table, ...weight });
  return rowElement('body', [
    cellElement({ width: label, vertical: 'center' }, paragraph('left', words(bar.label, {}))),
    cellElement({ width: value, vertical: 'center' }, paragraph('right', words(bar.value, { bold: true }))),
    ...barCells(bar.share, setting).map((properties) => cellElement(properties, paragraph('left', []))),
  ]);
}

/** The bar and, lighter, what it lacks to the full length; nothing at all where there is no quantity. */
function barCells(share: number | null, { stops, edge, context }: Setting): readonly CellProperties[] {
  const part = (from: number, to: number, fill: string | undefined): readonly CellProperties[] => {
    const span = stops.filter((stop) => stop > from && stop <= to).length;
    if (span === 0) return [];
    const width = edge(to) - edge(from);
    return [{ width, span, borders: { top: AIR, bottom: AIR }, ...(fill === undefined ? {} : { fill }) }];
  };
  if (share === null) return part(0, FULL, undefined);
  const steps = stepsOf(share);
  return [...part(0, steps, context.theme.accent), ...part(steps, FULL, context.theme.tones.muted.fill)];
}
