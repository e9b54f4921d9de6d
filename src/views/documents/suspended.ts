import type { Block } from '../../document/model';
import * as WORDS from '../../messages/es/report';
import type { PublicAssessment } from '../public-assessment';
import { rowTable } from './row-table';

/** What was put off or called off, and why; nothing where nothing was. */
export function suspendedBlocks(assessment: PublicAssessment): readonly Block[] {
  const rows = assessment.scope.activities
    .map(({ row }) => row)
    .filter(({ status }) => status === 'cancelled' || status === 'postponed');
  return rows.length === 0
    ? []
    : rowTable(assessment, WORDS.suspendedTitle, 'activities', ['activity', 'status', 'reason'], { rows });
}
