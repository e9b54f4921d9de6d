/** The table of handlers, one for each kind of block, and what stands between two blocks. */
import type { Block } from '../document/model';
import { renderBars } from './blocks/bars';
import { renderBox } from './blocks/box';
import { renderContents } from './blocks/contents';
import { renderHeading } from './blocks/heading';
import { renderKeyFigures } from './blocks/key-figures';
import { renderList } from './blocks/list';
import { renderText } from './blocks/paragraph';
import { renderTable } from './blocks/table';
import { type BlockContext, type BlockHandler, isDrawnAsTable } from './context';
import type { XmlElement } from './element';
import { AFTER_TABLE } from './spacing';
import { gap } from './table-elements';

/** One handler for every kind: a kind added to the model does not compile until it has one here. */
const HANDLERS: { readonly [Kind in Block['kind']]: BlockHandler<Kind> } = {
  heading: renderHeading,
  paragraph: renderText,
  list: renderList,
  keyFigures: renderKeyFigures,
  bars: renderBars,
  table: renderTable,
  box: renderBox,
  contents: renderContents,
};

/** Renders the blocks of one run of pages, in order, each knowing its neighbours. */
export function renderBlocks(
  blocks: readonly Block[],
  context: Omit<BlockContext, 'previous' | 'next'>,
): readonly XmlElement[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const rendered = renderBlock(block, { ...context, previous: blocks[index - 1], next });
    return endsInParagraph(block) ? rendered : [...rendered, ...gapAfter(next)];
  });
}

function renderBlock(block: Block, context: BlockContext): readonly XmlElement[] {
  // The table of handlers pairs each kind with its own block; indexing it by a union loses the pairing.
  const handler = HANDLERS[block.kind] as BlockHandler<Block['kind']>;
  return handler(block, context);
}

function endsInParagraph(block: Block): boolean {
  return !isDrawnAsTable(block) && block.kind !== 'contents';
}

/** Tables must not touch, and pages must end in a paragraph, which carries their measures. */
function gapAfter(next: Block | undefined): readonly XmlElement[] {
  if (next === undefined) return [gap(20)];
  return isDrawnAsTable(next) ? [gap(AFTER_TABLE)] : [];
}
