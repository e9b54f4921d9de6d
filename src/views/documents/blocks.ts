/** Short ways to write the blocks of a report and what stands in them. */
import type { Measure } from '../../core/measure';
import type { Block, CellTone, KeyFigure, Run, TableBlock, TableCell } from '../../document/model';
import * as WORDS from '../../messages/es/documents';
import * as FIGURE_WORDS from '../../messages/es/figures';
import { plainNumber } from '../../messages/es/format';
import type { Tone } from '../../tables/changes';

export function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}

export function softParagraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }], soft: true };
}

export function heading(text: string): Block {
  return { kind: 'heading', level: 1, text };
}

export function subheading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

export function cell(text: string, tone?: CellTone): TableCell {
  return tone === undefined ? { runs: [{ text }] } : { runs: [{ text }], tone };
}

const CELL_TONES: { readonly [tone in Tone]: CellTone } = {
  done: 'done',
  inProgress: 'planned',
  attention: 'attention',
  muted: 'muted',
  none: 'muted',
};

/** A cell in the shade that the computed sheets give to the same. */
export function shadedCell(text: string, tone: Tone): TableCell {
  return cell(text, CELL_TONES[tone]);
}

export function boldCell(text: string): TableCell {
  return { runs: [{ text, bold: true }] };
}

export function bullets(items: readonly string[]): Block {
  return { kind: 'list', ordered: false, items: items.map((text): readonly Run[] => [{ text }]) };
}

/** Something the entity must write: marked, never invented. */
export function box(text: string): Block {
  return { kind: 'box', title: WORDS.boxTitle, runs: [{ text }] };
}

/** "7 de 10", or that it is not known. */
export function outOf(measure: Measure): string {
  return measure.kind === 'ratio'
    ? FIGURE_WORDS.outOf(plainNumber(measure.numerator), plainNumber(measure.denominator))
    : FIGURE_WORDS.noData;
}

export function keyFigures(figures: readonly (readonly [value: string, label: string])[]): Block {
  return {
    kind: 'keyFigures',
    summary: WORDS.keyFigures,
    figures: figures.map(([value, label]): KeyFigure => ({ value, label })),
  };
}

/** A table of words under these headings, the first of which names its rows; figures from the second on. */
export function figureTable(
  summary: string,
  headings: readonly string[],
  rows: readonly (readonly TableCell[])[],
): Block {
  return {
    kind: 'table',
    summary,
    columns: headings.map((heading, index) =>
      index === 0 ? { heading, share: 3, rowHeader: true } : { heading, share: 1.6, align: 'center' },
    ),
    rows,
  };
}

/** A table of words: its headings with the share of each, the first of which names the rows. */
export function wordTable(
  summary: string,
  headings: readonly (readonly [heading: string, share: number])[],
  rows: readonly (readonly TableCell[])[],
): TableBlock {
  return {
    kind: 'table',
    summary,
    columns: headings.map(([heading, share], index) => ({ heading, share, rowHeader: index === 0 })),
    rows,
  };
}

/** "7 de 10": those of all that hold. */
export function ofAll<T>(all: readonly T[], holds: (one: T) => boolean): string {
  return FIGURE_WORDS.outOf(plainNumber(all.filter(holds).length), plainNumber(all.length));
}
