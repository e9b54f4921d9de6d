import type { FollowUpRow, Row, TableKey } from '../../../core/records';
import type { Block, TableCell } from '../../../document/model';
import * as FIGURE_WORDS from '../../../messages/es/figures';
import { calculationWords, stateWords } from '../../../messages/es/follow-up';
import { percent } from '../../../messages/es/format';
import { theSheet } from '../../../messages/es/rows';
import * as WORDS from '../../../messages/es/verification';
import { PUBLICATIONS } from '../../../tables/definitions/publications';
import { REPORTS } from '../../../tables/definitions/reports';
import { fieldCell } from '../field-cell';
import { type RowColumn, rowTable } from '../row-table';
import { type DocumentSection, type InternalInput, landscape } from '../section';
import { cell } from '../text';
import type { RowBook } from '../trace/row-book';
import { rowNames } from '../trace/row-names';
import { TICKS, tickCell } from './tick-cell';

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
    bookTable(book, WORDS.matrixTitle, 'followUp', [
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
    ]),
  );
}

/** Every report with the figures it declares; those that do not count are told apart. */
export function reportsSection({ assessment }: InternalInput, book: RowBook): DocumentSection {
  const valid = new Set(assessment.scope.planRows.flatMap(({ reports }) => reports.map(({ row }) => row)));
  return landscape(
    WORDS.reportsTitle,
    bookTable(book, WORDS.reportsTitle, 'reports', [
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
    ]),
  );
}

/** Enough of a fingerprint to tell two apart. */
const SHOWN = 12;

/** What was published, until which day, where it is and how it was made known. */
export function publicationsSection(_input: InternalInput, book: RowBook): DocumentSection {
  return landscape(
    WORDS.publicationsTitle,
    bookTable(book, WORDS.publicationsTitle, 'publications', [
      'type',
      'version',
      'cutoff',
      ['document', 'pdf', 'data', 'publicLink'],
      'disclosedOn',
      'media',
      {
        heading: PUBLICATIONS.columns.fingerprint.heading,
        share: 2,
        cell: ({ fingerprint }) => cell(fingerprint === null ? FIGURE_WORDS.nothing : fingerprint.slice(0, SHOWN)),
      },
      { ...TICKS, cell: () => tickCell() },
    ]),
  );
}

function bookTable<K extends TableKey>(
  book: RowBook,
  summary: string,
  table: K,
  columns: readonly RowColumn<K>[],
): readonly Block[] {
  return rowTable(book.shown, summary, table, columns, { elsewhere: theSheet(book.sheetOf(table)), keepsBlank: true });
}
