/** What was put off or called off, told in the plan and beside the indicators. */
import type { Block } from '../../document/model';
import * as WORDS from '../../messages/es/report';
import type { PublicAssessment } from '../public-assessment';
import { rowTable } from './row-table';
import { type DocumentSection, type PublicInput, portrait } from './section';

/** What was put off or called off, and why; nothing where nothing was. */
export function suspendedBlocks(assessment: PublicAssessment): readonly Block[] {
  const rows = assessment.scope.activities
    .map(({ row }) => row)
    .filter(({ status }) => status === 'cancelled' || status === 'postponed');
  return rows.length === 0
    ? []
    : rowTable(assessment, {
        summary: WORDS.suspendedTitle,
        table: 'activities',
        columns: ['activity', 'status', 'reason'],
        rows,
      });
}

/** What the plan had and will not be held, or not when it said. */
export function suspendedSection({ assessment }: PublicInput): DocumentSection {
  return portrait(WORDS.suspendedTitle, suspendedBlocks(assessment));
}
