import * as WORDS from '../../../messages/es/plan';
import { paragraph } from '../blocks';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { budgetOf, standingRows } from '../standing-rows';

/** With what: money and alliances of every row that stands, and how many say what they cost. */
export function budgetSection({ assessment }: PublicInput): DocumentSection {
  const rows = standingRows(assessment);
  const { total, known } = budgetOf(rows);
  return portrait(WORDS.budgetTitle, [
    paragraph(WORDS.budget(total, known, rows.length)),
    ...rowTable(assessment, {
      summary: WORDS.budgetTitle,
      table: 'activities',
      columns: ['activity', 'resources', 'budget'],
      rows,
    }),
  ]);
}
