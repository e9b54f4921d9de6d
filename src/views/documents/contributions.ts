/** Contributions as the plan and the report tell them: how many of each decision, then each with what became of it. */
import { DECISIONS } from '../../catalogue/choices';
import type { Contribution, Decision, Row } from '../../core/records';
import type { Block } from '../../document/model';
import * as WORDS from '../../messages/es/contributions';
import type { PublicAssessment } from '../public-assessment';
import { bullets, softParagraph } from './blocks';
import { fieldCell } from './field-cell';
import { rowTable } from './row-table';

type Rows = readonly Row<Contribution>[];

const DECISION_ORDER: readonly Decision[] = [
  'accepted',
  'partlyAccepted',
  'rejected',
  'notApplicable',
  'underAnalysis',
];

/** How many of each decision. A blank one is under analysis (design §5). */
export function decisionCounts(rows: Rows): Block {
  return bullets(
    DECISION_ORDER.flatMap((wanted) => {
      const count = rows.filter(({ decision }) => (decision ?? 'underAnalysis') === wanted).length;
      return count === 0 ? [] : [WORDS.decided(DECISIONS[wanted][0], count)];
    }),
  );
}

/** Each contribution with what became of it; of how many the text is not published. */
export function contributionTable(assessment: PublicAssessment, rows: Rows): readonly Block[] {
  const untold = rows.filter(({ publishableText }) => publishableText === null).length;
  return [
    ...rowTable(assessment, {
      summary: WORDS.summary,
      table: 'contributions',
      columns: [
        {
          heading: WORDS.said,
          share: 3,
          rowHeader: true,
          cell: (row) => fieldCell(assessment, 'contributions', row, 'publishableText'),
        },
        'decision',
        'reason',
        'change',
      ],
      rows,
    }),
    ...(untold === 0 ? [] : [softParagraph(WORDS.withoutText(untold))]),
  ];
}
