import * as WORDS from '../../../messages/es/verification';
import { REPORTS } from '../../../tables/definitions/reports';
import { fieldCell } from '../field-cell';
import { type DocumentSection, type InternalInput, landscape } from '../section';
import type { RowBook } from '../trace/row-book';
import { bookTable } from './book-table';
import { TICKS } from './tick-cell';

/** Every report with the figures it declares; those that do not count are told apart. */
export function reportsSection({ assessment }: InternalInput, book: RowBook): DocumentSection {
  const valid = new Set(assessment.scope.planRows.flatMap(({ reports }) => reports.map(({ row }) => row)));
  return landscape(
    WORDS.reportsTitle,
    bookTable(book, {
      summary: WORDS.reportsTitle,
      table: 'reports',
      columns: [
        'code',
        'activity',
        'heldOn',
        'participants',
        'contributionsReceived',
        'contributionsAccepted',
        {
          heading: REPORTS.columns.status.heading,
          share: 1.6,
          cell: (report) => {
            const { runs } = fieldCell(book.shown, 'reports', report, 'status');
            return { runs: valid.has(report.row) ? runs : [...runs, { text: `\n${WORDS.notCounted}` }] };
          },
        },
        ['evidence', 'publishedAt'],
        TICKS,
      ],
    }),
  );
}
