import type { FollowUpAssessment } from '../../../core/follow-up';
import type { FollowUpRow, Row } from '../../../core/records';
import type { TableCell } from '../../../document/model';
import * as FIGURE_WORDS from '../../../messages/es/figures';
import { stateWords } from '../../../messages/es/follow-up';
import { percent, shortDate } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/report';
import { FOLLOW_UP } from '../../../tables/definitions/follow-up';
import { stateTone } from '../../follow-up-columns';
import { cell, paragraph, shadedCell } from '../blocks';
import { rowTable } from '../row-table';
import { type DocumentSection, landscape, type PublicInput } from '../section';

/** What the assessment adds to a row: the day it is due, as computed where it is not written, its progress and its state. */
const ASSESSED = {
  dueDate: ({ dueDate }) => cell(dueDate === null ? FIGURE_WORDS.nothing : shortDate(dueDate)),
  progress: ({ progress }) => cell(progress === null ? FIGURE_WORDS.nothing : percent(progress)),
  state: (row) => shadedCell(stateWords(row), stateTone(row)),
} as const satisfies { readonly [field: string]: (row: FollowUpAssessment) => TableCell };

/** The whole follow-up matrix, on landscape pages. */
export function followUpSection({ assessment }: PublicInput): DocumentSection {
  const { followUp } = assessment;
  const byRow = new Map(followUp.map((row) => [row.row, row]));
  const column = (field: keyof typeof ASSESSED) => ({
    heading: FOLLOW_UP.columns[field].heading,
    share: 1.7,
    cell: ({ row }: Row<FollowUpRow>): TableCell => {
      const found = byRow.get(row);
      return found === undefined ? cell('') : ASSESSED[field](found);
    },
  });
  const count = (state: FollowUpAssessment['state']): number => followUp.filter((row) => row.state === state).length;
  return landscape(WORDS.followUpTitle, [
    ...(followUp.length === 0 ? [] : [paragraph(WORDS.followUpIntro(count('done'), followUp.length, count('noData')))]),
    ...rowTable(assessment, {
      summary: WORDS.followUpTitle,
      table: 'followUp',
      columns: [
        'code',
        'activity',
        'target',
        'indicator',
        'responsible',
        column('dueDate'),
        column('progress'),
        column('state'),
      ],
      empty: WORDS.followUpEmpty,
    }),
  ]);
}
