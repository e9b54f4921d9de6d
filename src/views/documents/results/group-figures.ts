import type { GroupFigures, PublicCount } from '../../../core/suppression';
import type { Block } from '../../../document/model';
import * as DOCUMENT_WORDS from '../../../messages/es/documents';
import * as FIGURE_WORDS from '../../../messages/es/figures';
import { plainNumber } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/report';
import type { PublicAssessment } from '../../public-assessment';
import { softParagraph } from '../blocks';
import { reservedNote } from '../reserved-note';

/** How many came and contributed, by group: never more than the reports tell, and nothing that may point at somebody. */
export function groupFiguresBlocks({ suppression }: PublicAssessment): readonly Block[] {
  const { groups } = suppression;
  return [
    countBars(WORDS.groupAttendances, groups, ({ attendances }) => attendances, WORDS.atLeast),
    softParagraph(WORDS.atLeastNote),
    countBars(WORDS.groupContributions, groups, ({ contributions }) => contributions, plainNumber),
    ...reservedNote(suppression),
  ];
}

function countBars(
  summary: string,
  groups: readonly GroupFigures[],
  countOf: (group: GroupFigures) => PublicCount,
  words: (value: number) => string,
): Block {
  const valueIn = (count: PublicCount): number => (count.kind === 'count' ? count.value : 0);
  const most = Math.max(1, ...groups.map((group) => valueIn(countOf(group))));
  return {
    kind: 'bars',
    summary,
    bars: groups.map((group) => {
      const count = countOf(group);
      if (count.kind === 'count') return { label: group.group, value: words(count.value), share: count.value / most };
      const value = count.kind === 'suppressed' ? DOCUMENT_WORDS.suppressed : FIGURE_WORDS.noData;
      return { label: group.group, value, share: null };
    }),
  };
}
