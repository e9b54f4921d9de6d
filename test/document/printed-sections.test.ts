import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/model';
import { printedSections } from '../../src/document/printed-sections';

type Level = 1 | 2 | 3;

/** The levels printed for those written, all on the same pages or each on pages of its own. */
function settled(levels: readonly Level[], apart = false): readonly number[] {
  const blocks = levels.map((level): Block => ({ kind: 'heading', level, text: 'A' }));
  const sections = apart ? blocks.map((block) => [block]) : [blocks];
  return printedSections(sections.map((some) => ({ orientation: 'portrait' as const, blocks: some })))
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
}

const written = fc.array(fc.constantFrom<Level>(1, 2, 3));

describe('headings', () => {
  it('keep the levels that follow each other', () => {
    expect(settled([1, 2, 3, 3, 2, 1])).toEqual([1, 2, 3, 3, 2, 1]);
  });

  it('move up where a level was skipped, equals with their equals', () => {
    expect(settled([3, 3, 1, 3, 3, 2, 3])).toEqual([1, 1, 1, 2, 2, 2, 3]);
  });

  it('never go down more than one level at once, and begin at the first, whatever pages they are on', () => {
    fc.assert(
      fc.property(written, fc.boolean(), (levels, apart) => {
        const printed = settled(levels, apart);
        expect(printed.filter((level, index) => level > (printed[index - 1] ?? 0) + 1)).toEqual([]);
      }),
    );
  });
});
