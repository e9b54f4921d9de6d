import type { Assessment } from '../core/assess';
import { type CoverageCell, type GroupCoverage, PHASE_KEYS } from '../core/coverage';
import * as COVERAGE_WORDS from '../messages/es/coverage';
import { gapSuggestion } from '../messages/es/gaps';
import { PHASE_WORDS } from '../messages/es/phases';
import type { Tone } from '../tables/changes';
import type { ComputedSheet } from '../tables/computed-sheets';
import { COMPUTED_SHEETS } from '../tables/definitions/computed';

/** Cobertura: each group against each phase, those that nobody calls first. */
export function coverageSheet({ coverage, gaps }: Assessment): ComputedSheet {
  const groups = uncoveredFirst(coverage.groups);
  const suggestions = new Map(gaps.map((gap) => [gap.kind === 'group' ? gap.row : null, gapSuggestion(gap)]));
  return {
    key: 'coverageGrid',
    links: null,
    spec: {
      name: COMPUTED_SHEETS.coverageGrid.sheet,
      purpose: COMPUTED_SHEETS.coverageGrid.purpose,
      columns: [
        { heading: COVERAGE_WORDS.group, widthPixels: 230 },
        ...PHASE_KEYS.map((phase) => ({ heading: PHASE_WORDS[phase] })),
        { heading: COVERAGE_WORDS.summary, widthPixels: 320 },
        { heading: COVERAGE_WORDS.suggestion, widthPixels: 320 },
      ],
    },
    rows: groups.map((group) => [
      group.group,
      ...PHASE_KEYS.map((phase) => COVERAGE_WORDS.cell(group.phases[phase])),
      COVERAGE_WORDS.groupState(group),
      suggestions.get(group.row) ?? '',
    ]),
    tones: groups.map((group) => [
      groupTone(group),
      ...PHASE_KEYS.map((phase) => cellTone(group.phases[phase])),
      'none',
      'none',
    ]),
  };
}

export function uncoveredFirst(groups: readonly GroupCoverage[]): readonly GroupCoverage[] {
  const rank = (group: GroupCoverage): number => (group.covered ? 2 : group.onlyGeneral ? 1 : 0);
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

export function cellTone(cell: CoverageCell): Tone {
  if (cell.executed > 0) return 'done';
  return cell.planned > 0 ? 'inProgress' : 'muted';
}

function groupTone(group: GroupCoverage): Tone {
  return group.covered ? 'none' : 'attention';
}
