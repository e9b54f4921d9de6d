import type { Commitment, Row } from '../../../core/records';
import * as WORDS from '../../../messages/es/report';
import { cell } from '../blocks';
import { columnOf, fieldCell } from '../field-cell';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** What the entity promised, until when, and in what state it is; what is overdue says so. */
export function commitmentsSection({ assessment }: PublicInput): DocumentSection {
  const overdue = new Set(assessment.indicators.commitmentsOverdue.source.rows);
  const state = (row: Row<Commitment>) => {
    const stated = fieldCell(assessment, 'commitments', row, 'status');
    return overdue.has(row.row) ? cell(WORDS.overdue(stated.runs[0]?.text ?? ''), 'attention') : stated;
  };
  return portrait(
    WORDS.commitmentsTitle,
    rowTable(assessment, {
      summary: WORDS.commitmentsTitle,
      table: 'commitments',
      columns: [
        'commitment',
        'activity',
        'responsible',
        'dueDate',
        { heading: columnOf('commitments', 'status').heading, share: 1.6, cell: state },
        'publishedAt',
      ],
    }),
  );
}
