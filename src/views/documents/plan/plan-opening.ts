import type { Block } from '../../../document/model';
import * as FIGURE_WORDS from '../../../messages/es/figures';
import { pesos, plainNumber } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/plan';
import * as REPORT_WORDS from '../../../messages/es/report';
import { keyFigures, outOf, paragraph } from '../blocks';
import { coverageSentences } from '../missing-groups';
import type { PublicInput } from '../section';
import { budgetOf, standingRows } from '../standing-rows';

/** What the plan is for, how big it is and whom it leaves out. */
export function planOpening({ assessment }: PublicInput): readonly Block[] {
  const { scope, coverage, indicators } = assessment;
  const budget = budgetOf(standingRows(assessment));
  const activities = standingRows(assessment, ({ participation }) => participation).length;
  return [
    paragraph([WORDS.purpose(scope.year), ...coverageSentences(coverage)].join(' ')),
    keyFigures([
      [plainNumber(activities), WORDS.keyActivities(activities)],
      [outOf(indicators.groupsPlanned.measure), REPORT_WORDS.keyGroups],
      [FIGURE_WORDS.outOf(String(4 - coverage.emptyPhases.length), '4'), WORDS.keyPhases],
      [budget.known === 0 ? FIGURE_WORDS.noData : pesos(budget.total), WORDS.keyBudget],
    ]),
  ];
}
