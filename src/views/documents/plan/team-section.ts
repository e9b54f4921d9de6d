import * as WORDS from '../../../messages/es/plan';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** Who answers for what: roles, never names. */
export function teamSection({ assessment }: PublicInput): DocumentSection {
  return portrait(
    WORDS.teamTitle,
    rowTable(assessment, {
      summary: WORDS.teamTitle,
      table: 'team',
      columns: ['area', 'areaClass', 'role', 'responsibility'],
    }),
  );
}
