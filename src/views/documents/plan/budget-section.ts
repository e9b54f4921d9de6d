import { steadySum } from '../../../core/measure';
import * as WORDS from '../../../messages/es/plan';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { standingRows } from '../standing-rows';
import { paragraph } from '../text';

/** With what: money and alliances of every row that stands, and how many say what they cost. */
export function budgetSection({ assessment }: PublicInput): DocumentSection {
  const rows = standingRows(assessment);
  const budgets = rows.flatMap(({ budget }) => (budget === null ? [] : [budget]));
  return portrait(WORDS.budgetTitle, [
    paragraph(WORDS.budget(steadySum(budgets), budgets.length, rows.length)),
    ...rowTable(assessment, WORDS.budgetTitle, 'activities', ['activity', 'resources', 'budget'], { rows }),
  ]);
}
