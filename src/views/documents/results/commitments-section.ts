import type { Commitment, Row } from '../../../core/records';
import * as WORDS from '../../../messages/es/report';
import { columnOf, fieldCell } from '../field-cell';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { cell } from '../text';

/** What the entity promised, until when, and in what state it is; what is overdue says so. */
export function commitmentsSection({ assessment }: PublicInput): DocumentSection {
  const overdue = new Set(assessment.indicators.commitmentsOverdue.source.rows);
  const state = (row: Row<Commitment>) => {
    const stated = fieldCell(assessment, 'commitments', row, 'status');
    return overdue.has(row.row) ? cell(WORDS.overdue(stated.runs[0]?.text ?? ''), 'attention') : stated;
  };
  return portrait(
    WORDS.commitmentsTitle,
    rowTable(assessment, WORDS.commitmentsTitle, 'commitments', [
      'commitment',
      'activity',
      'responsible',
      'dueDate',
      { heading: columnOf('commitments', 'status').heading, share: 1.6, cell: state },
      'publishedAt',
    ]),
  );
}
