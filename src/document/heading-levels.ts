import type { Section } from './model';

type Level = 1 | 2 | 3;

/** The sections with headings that never skip a level: each is one deeper than the nearest above it of a higher rank. */
export function withSteadyLevels(sections: readonly Section[]): readonly Section[] {
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
