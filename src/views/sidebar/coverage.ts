/** The coverage as the panel shows it: what is not covered, and the places it leads to. */

import { PHASES } from '../../catalogue/choices';
import type { Assessment } from '../../core/assess';
import type { GroupCoverage } from '../../core/coverage';
import { PHASE_KEYS } from '../../core/coverage';
import type { CoverageGap } from '../../core/coverage-gaps';
import type { Phase } from '../../core/records';
import * as COVERAGE_WORDS from '../../messages/es/coverage';
import { gapSuggestion } from '../../messages/es/gaps';
import * as WORDS from '../../messages/es/panel-coverage';
import { PHASE_WORDS } from '../../messages/es/phases';
import { type LinkSource, linkBelow } from './links';
import type { PanelCoverage, PanelGap, PanelGroup } from './panel-state';

export function panelCoverage(assessment: Assessment, source: LinkSource): PanelCoverage {
  const { coverage, tables } = assessment;
  // An empty plan is one thing to do, not four gaps.
  const gaps = tables.activities.length === 0 ? assessment.gaps.filter((gap) => gap.kind === 'group') : assessment.gaps;
  const left = (group: GroupCoverage) => (group.covered ? 2 : group.onlyGeneral ? 1 : 0);
  const groups = [...coverage.groups].sort((a, b) => left(a) - left(b));
  return {
    summary: WORDS.summary(coverage.groups.length, coverage.uncovered.length, coverage.onlyGeneral.length),
    phases: PHASE_KEYS.map((key) => ({ key, short: WORDS.shortPhases[key], name: PHASE_WORDS[key] })),
    gaps: gaps.map((gap) => panelGap(gap, assessment)),
    groups: groups.map(panelGroup),
    phasesSentence: WORDS.emptyPhases(coverage.emptyPhases.map((phase) => PHASE_WORDS[phase])),
    firstGroup: coverage.groups.length === 0 ? linkBelow('groups', 'group', source) : null,
  };
}

/** What the server finds a gap by when it is to be closed. */
export function gapKey(gap: CoverageGap): string {
  return gap.kind === 'group' ? `group:${gap.group}` : `phase:${gap.phase}`;
}

function panelGap(gap: CoverageGap, { coverage }: Assessment): PanelGap {
  const onlyGeneral = gap.kind === 'group' && coverage.onlyGeneral.includes(gap.group);
  const candidate = gap.suggestion.kind === 'activities' ? gap.suggestion.candidates[0] : undefined;
  const code = candidate?.code ?? null;
  return {
    key: gapKey(gap),
    title:
      gap.kind === 'phase'
        ? WORDS.phaseGap(PHASE_WORDS[gap.phase])
        : (onlyGeneral ? WORDS.onlyGeneralGap : WORDS.groupGap)(gap.group),
    suggestion: gapSuggestion(gap),
    activity: code === null ? null : { code, button: WORDS.addTo(code) },
    phase: PHASES[phaseOf(gap, coverage.emptyPhases)][0],
  };
}

function phaseOf(gap: CoverageGap, empty: readonly Phase[]): Phase {
  if (gap.kind === 'phase') return gap.phase;
  const offered = gap.suggestion.kind === 'newRow' ? gap.suggestion.phases[0] : undefined;
  return offered ?? empty[0] ?? 'diagnosis';
}

function panelGroup(group: GroupCoverage): PanelGroup {
  return {
    group: group.group,
    left: !group.covered,
    note: COVERAGE_WORDS.groupState(group),
    cells: PHASE_KEYS.map((phase) => {
      const cell = group.phases[phase];
      const kind = cell.executed > 0 ? 'done' : cell.planned > 0 ? 'planned' : 'none';
      return {
        text: kind === 'done' ? `${cell.executed} ✓` : String(cell.planned),
        kind,
        words: COVERAGE_WORDS.cell(cell),
      };
    }),
  };
}
