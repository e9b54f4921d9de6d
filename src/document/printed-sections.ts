import { cleanLine } from './clean-text';
import type { Block, Run, Section } from './model';

/**
 * The sections as every renderer prints them: with what has something to show, since a heading without words would be an
 * empty stop for screen readers, and with levels that follow each other.
 */
export function printedSections(sections: readonly Section[]): readonly Section[] {
  const hasHeadings = sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'heading' && isVisible(block)),
  );
  const visible = sections
    .map(({ orientation, blocks }) => ({
      orientation,
      blocks: blocks.filter((block) => (block.kind === 'contents' ? hasHeadings : isVisible(block))),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  return withSteadyLevels(visible);
}

function isVisible(block: Exclude<Block, { readonly kind: 'contents' }>): boolean {
  switch (block.kind) {
    case 'heading':
      return cleanLine(block.text) !== '';
    case 'list':
      return block.items.length > 0;
    case 'keyFigures':
      return block.figures.length > 0;
    case 'bars':
      return block.bars.length > 0;
    case 'table':
      return block.columns.length > 0;
    case 'paragraph':
      return hasWords(block.runs);
    case 'box':
      return cleanLine(block.title) !== '' || hasWords(block.runs);
  }
}

function hasWords(runs: readonly Run[]): boolean {
  return runs.some((run) => cleanLine(run.text) !== '' || run.link !== undefined);
}

type Level = 1 | 2 | 3;

/** The sections with headings that never skip a level: each is one deeper than the nearest above it of a higher rank. */
function withSteadyLevels(sections: readonly Section[]): readonly Section[] {
  // The ranks, as written, of the headings that the present place stands under.
  const above: Level[] = [];
  const levelOf = (rank: Level): Level => {
    while ((above[above.length - 1] ?? 0) >= rank) above.pop();
    above.push(rank);
    return above.length as Level; // ranks rise from 1 to 3, so that there are at most three
  };
  return sections.map(({ orientation, blocks }) => ({
    orientation,
    blocks: blocks.map((block) => (block.kind === 'heading' ? { ...block, level: levelOf(block.level) } : block)),
  }));
}
