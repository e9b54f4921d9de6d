import type { FollowUpRow, Row } from '../../../core/records';
import type { TableCell } from '../../../document/model';
import * as FIGURE_WORDS from '../../../messages/es/figures';
import { calculationWords, stateWords } from '../../../messages/es/follow-up';
import { percent } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/verification';
import { cell } from '../blocks';
import { type DocumentSection, type InternalInput, landscape } from '../section';
import type { RowBook } from '../trace/row-book';
import { rowNames } from '../trace/row-names';
import { bookTable } from './book-table';
import { TICKS } from './tick-cell';

/** Every row of the follow-up matrix: progress, how it was found, and what control said of it. */
export function matrixSection({ assessment }: InternalInput, book: RowBook): DocumentSection {
  const { followUp, indicators } = assessment;
  const byRow = new Map(followUp.map((row) => [row.row, row]));
  const assessed = (heading: string, share: number, words: (of: (typeof followUp)[number]) => string) => ({
    heading,
    share,
    cell: ({ row }: Row<FollowUpRow>): TableCell => {
      const found = byRow.get(row);
      return cell(found === undefined ? '' : words(found));
    },
  });
  return landscape(
    WORDS.matrixTitle,
    bookTable(book, {
      summary: WORDS.matrixTitle,
      table: 'followUp',
      columns: [
        'code',
        'activity',
        assessed(WORDS.progress, 2, (row) =>
          [row.progress === null ? FIGURE_WORDS.nothing : percent(row.progress), stateWords(row)].join('\n'),
        ),
        assessed(WORDS.calculation, 3, ({ calculation }) =>
          calculation.code === 'fromTables'
            ? `${calculationWords(calculation)}\n${rowNames([indicators[calculation.indicator].source], book)}`
            : calculationWords(calculation),
        ),
        ['evidence', 'publishedAt'],
        TICKS,
        'controlDate',
        'controlRemark',
      ],
    }),
  );
}
