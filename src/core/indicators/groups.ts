import { distinctGroups, PHASE_KEYS } from '../coverage';
import { count, NO_DATA, ratio, steadySum } from '../measure';
import type { Phase } from '../records';
import { phasesOf } from '../scope';
import { type Indicator, type IndicatorInput, indicator } from './indicator';

/** Indicators of groups and phases. */

type GroupIndicators = {
  readonly [code in
    | 'groupsPlanned'
    | 'groupsInvolved'
    | 'groupsCharacterised'
    | 'phasesCovered'
    | 'attendances']: Indicator;
};

export function groupIndicators({ tables, scope, coverage }: IndicatorInput): GroupIndicators {
  const groups = distinctGroups(tables.groups);
  const total = groups.length;
  const planned = coverage.groups.filter((group) => group.covered);
  const involved = coverage.groups.filter((group) => group.involved);
  const characterised = groups.filter((group) => group.characterised === true);
  const counted = scope.reports.filter(({ report }) => report.participants !== null);
  const unknown = scope.reports.length - counted.length;
  return {
    groupsPlanned: indicator(ratio(planned.length, total), 'groups', planned),
    groupsInvolved: indicator(ratio(involved.length, total), 'groups', involved),
    groupsCharacterised: indicator(
      ratio(characterised.length, total),
      'groups',
      characterised,
      groups.filter((group) => group.characterised === null).length,
    ),
    phasesCovered: phasesCovered(counted, unknown),
    attendances: attendances(counted, unknown),
  };
}

type Reports = IndicatorInput['scope']['reports'];

/** Phases of the valid reports that had participants, out of the four of the cycle. */
function phasesCovered(counted: Reports, unknown: number): Indicator {
  const phases = new Set<Phase>();
  const held = counted.filter(({ report }) => report.participants !== 0);
  for (const entry of held) {
    if (phases.size === PHASE_KEYS.length) break;
    for (const phase of phasesOf(entry)) phases.add(phase);
  }
  const unread = held.filter(({ report }) => report.phases === null).length;
  return indicator(ratio(phases.size, PHASE_KEYS.length), 'reports', held, unknown + unread);
}

/** Attendances, not persons: one person may count more than once. */
function attendances(counted: Reports, unknown: number): Indicator {
  const total = steadySum(counted.map(({ report }) => report.participants ?? 0));
  return indicator(counted.length === 0 ? NO_DATA : count(total), 'reports', counted, unknown);
}
