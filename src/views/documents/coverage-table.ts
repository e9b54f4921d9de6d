import { type Coverage, type CoverageCell, PHASE_KEYS } from '../../core/coverage';
import type { Block } from '../../document/model';
import * as COVERAGE_WORDS from '../../messages/es/coverage';
import { PHASE_WORDS } from '../../messages/es/phases';
import * as WORDS from '../../messages/es/report';
import { cellTone, uncoveredFirst } from '../coverage-sheet';
import { boldCell, cell, figureTable, shadedCell } from './blocks';

/** Each group against each phase, those that nobody calls first. `seen` picks what a cell tells. */
export function coverageTable(
  { groups }: Coverage,
  seen: (cell: CoverageCell) => CoverageCell = (whole) => whole,
): Block {
  return figureTable(
    WORDS.coverageSummary,
    [COVERAGE_WORDS.group, ...PHASE_KEYS.map((phase) => PHASE_WORDS[phase])],
    uncoveredFirst(groups).map((group) => [
      group.covered || group.onlyGeneral ? cell(group.group) : boldCell(group.group),
      ...PHASE_KEYS.map((phase) => {
        const shown = seen(group.phases[phase]);
        return shadedCell(COVERAGE_WORDS.cell(shown), cellTone(shown));
      }),
    ]),
  );
}
