/** The table of handlers, one for each kind of block. */
import { cleanLine } from '../document/clean-text';
import type { Block } from '../document/model';
import type { Heading } from './contents';
import { renderContents } from './contents';
import { type Html, tag } from './markup';
import { renderRuns } from './runs';
import { renderTable } from './table';

export interface BlockContext {
  /** "Contenido". */
  readonly contents: string;
  readonly headings: readonly Heading[];
  /** The next of the headings, in the order they are rendered. */
  readonly nextHeading: () => Heading | undefined;
}

type Handlers = {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { readonly kind: Kind }>, context: BlockContext) => Html;
};

/** One handler for every kind: a kind added to the model does not compile until it has one here. */
const HANDLERS: Handlers = {
  heading: ({ level, text }, { nextHeading }) => tag(`h${level + 1}`, { id: nextHeading()?.id }, cleanLine(text)),
  paragraph: ({ runs, soft }) => tag('p', { class: soft ? 'soft' : undefined }, ...renderRuns(runs)),
  list: ({ ordered, items }) =>
    tag(ordered ? 'ol' : 'ul', {}, ...items.map((runs) => tag('li', {}, ...renderRuns(runs)))),
  keyFigures: ({ summary, figures }) =>
    tag(
      'div',
      { class: 'figures', role: 'group', 'aria-label': cleanLine(summary) },
      tag(
        'dl',
        {},
        ...figures.map(({ value, label }) =>
          tag('div', {}, tag('dt', {}, cleanLine(label)), tag('dd', {}, cleanLine(value))),
        ),
      ),
    ),
  bars: ({ summary, bars }) =>
    tag(
      'figure',
      {},
      tag('figcaption', {}, cleanLine(summary)),
      tag(
        'ul',
        {},
        ...bars.map(({ label, value, share }) =>
          tag('li', {}, cleanLine(label), ' ', tag('b', {}, cleanLine(value)), ...barOf(share)),
        ),
      ),
    ),
  table: renderTable,
  box: ({ title, runs }) =>
    tag(
      'div',
      { class: 'box', role: 'note', 'aria-label': cleanLine(title) || undefined },
      ...(cleanLine(title) === '' ? [] : [tag('p', {}, tag('strong', {}, cleanLine(title)))]),
      tag('p', {}, ...renderRuns(runs)),
    ),
  contents: (_block, { contents, headings }) => renderContents(contents, headings),
};

export function renderBlock(block: Block, context: BlockContext): Html {
  // The table of handlers pairs each kind with its own block; indexing it by a union loses the pairing.
  const handler = HANDLERS[block.kind] as (block: Block, context: BlockContext) => Html;
  return handler(block, context);
}

function barOf(share: number | null): readonly Html[] {
  if (share === null) return [];
  const percent = Math.round(1000 * Math.min(1, Math.max(0, share || 0))) / 10;
  return [tag('i', { style: `background-size:${percent}%` })];
}
