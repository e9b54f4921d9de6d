import * as WORDS from '../../../messages/es/diagnosis';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** What will be done about each weakness, by whom and until when; and whatever else is to be improved. */
export function improvementsSection({ assessment }: PublicInput): DocumentSection {
  const rows = assessment.tables.findings.filter(
    ({ findingClass, improvement }) => findingClass === 'weakness' || improvement !== null,
  );
  return portrait(
    WORDS.improvementsTitle,
    rowTable(assessment, {
      summary: WORDS.improvementsTitle,
      table: 'findings',
      columns: ['finding', 'improvement', 'responsible', 'dueDate', 'status'],
      rows,
      empty: WORDS.improvementsNone,
    }),
  );
}
