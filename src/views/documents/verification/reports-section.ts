import { REPORT_STATUSES } from '../../../catalogue/choices';
import type { ActivityReport, Row } from '../../../core/records';
import type { TableCell } from '../../../document/model';
import { FIGURE_WORDS } from '../../../messages/es/figures';
import { shortDate } from '../../../messages/es/format';
import { VERIFICATION_WORDS as WORDS } from '../../../messages/es/verification';
import { longTable } from '../long-table';
import type { DocumentSection, InternalInput } from '../section';
import { cell } from '../text';
import type { RowBook } from '../trace/row-book';
import { linksCell } from '../trace/row-evidence';
import { TICK_COLUMN, tickCell } from './tick-cell';

/** Every report with the figures it declares; those that do not count are told apart. */
export function reportsSection({ assessment }: InternalInput, book: RowBook): DocumentSection {
  const valid = new Set(assessment.scope.planRows.flatMap(({ reports }) => reports.map(({ row }) => row)));
  return {
    title: WORDS.reportsTitle,
    orientation: 'landscape',
    blocks: longTable(
      {
        summary: WORDS.reportsSummary,
        columns: [
          { heading: WORDS.code, share: 1.2 },
          { heading: WORDS.activity, share: 1.2 },
          { heading: WORDS.heldOn, share: 1.5, align: 'center' },
          { heading: WORDS.figures, share: 2 },
          { heading: WORDS.state, share: 1.8 },
          { heading: WORDS.evidence, share: 3 },
          TICK_COLUMN,
          { heading: WORDS.remark, share: 3 },
        ],
        rows: assessment.tables.reports.map((report) => reportRow(report, valid.has(report.row), book)),
      },
      book.sheetOf('reports'),
    ),
  };
}

function reportRow(report: Row<ActivityReport>, counts: boolean, book: RowBook): readonly TableCell[] {
  const status = report.status === null ? FIGURE_WORDS.noData : REPORT_STATUSES[report.status][0];
  return [
    cell(report.code ?? String(report.row)),
    cell(report.activity),
    cell(report.heldOn === null ? FIGURE_WORDS.noData : shortDate(report.heldOn)),
    cell(reportFigures(report)),
    counts ? cell(status) : cell(`${status}\n${WORDS.notCounted}`, 'muted'),
    linksCell('reports', report.row, book, counts),
    tickCell(report.controlCheck),
    cell(''),
  ];
}

function reportFigures({ participants, contributionsReceived, contributionsAccepted }: ActivityReport): string {
  const told = [
    ...(participants === null ? [] : [WORDS.attendances(participants)]),
    ...(contributionsReceived === null ? [] : [WORDS.contributions(contributionsReceived)]),
    ...(contributionsAccepted === null ? [] : [WORDS.accepted(contributionsAccepted)]),
  ];
  return told.length === 0 ? FIGURE_WORDS.noData : told.join('\n');
}
