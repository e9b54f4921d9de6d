import type { PublicCount } from '../../../core/suppression';
import type { Block, TableCell } from '../../../document/model';
import * as COVERAGE_WORDS from '../../../messages/es/coverage';
import * as DOCUMENT_WORDS from '../../../messages/es/documents';
import * as FIGURE_WORDS from '../../../messages/es/figures';
import { plainNumber } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/report';
import type { PublicAssessment } from '../../public-assessment';
import { reservedNote } from '../reserved-note';
import { cell, figureTable, softParagraph } from '../text';

/** How many came and contributed, by group: never more than the reports tell, and nothing that may point at somebody. */
export function groupFiguresBlocks({ suppression }: PublicAssessment): readonly Block[] {
  return [
    figureTable(
      WORDS.groupFiguresTitle,
      [COVERAGE_WORDS.group, WORDS.groupAttendances, WORDS.groupContributions],
      suppression.groups.map(({ group, attendances, contributions }) => [
        cell(group),
        countCell(attendances, WORDS.atLeast),
        countCell(contributions, plainNumber),
      ]),
    ),
    softParagraph(WORDS.atLeastNote),
    ...reservedNote(suppression),
  ];
}

function countCell(count: PublicCount, words: (value: number) => string): TableCell {
  if (count.kind === 'count') return cell(words(count.value));
  return cell(count.kind === 'suppressed' ? DOCUMENT_WORDS.suppressed : FIGURE_WORDS.noData, 'muted');
}
