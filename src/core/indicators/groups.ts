import { distinctGroups, PHASE_KEYS } from '../coverage';
import { count, NO_DATA, ratio, steadySum } from '../measure';
import { type Indicator, type IndicatorInput, indicator } from './indicator';

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
  return {
    groupsPlanned: indicator(ratio(planned.length, total), 'groups', planned),
    groupsInvolved: indicator(ratio(involved.length, total), 'groups', involved),
    groupsCharacterised: indicator(
      ratio(characterised.length, total),
      'groups',
      characterised,
      groups.filter((group) => group.characterised === null).length,
    ),
    phasesCovered: phasesCovered(scope.reports),
    attendances: attendances(scope.reports),
  };
}

type Reports = IndicatorInput['scope']['reports'];

/** Phases of the valid reports that had participants, out of the four of the cycle. */
function phasesCovered(reports: Reports): Indicator {
  const held = reports.filter(({ report }) => report.participants !== null && report.participants > 0);
  const phases = new Set(
    held.flatMap(({ report, activity }) => (report.phases.length > 0 ? report.phases : activity.row.phases)),
  );
  return indicator(
    ratio(phases.size, PHASE_KEYS.length),
    'reports',
    held.map(({ report }) => report),
    reports.filter(({ report }) => report.participants === null).length,
  );
}

/** Attendances, not persons: one person may count more than once. */
function attendances(reports: Reports): Indicator {
  const known = reports.filter(({ report }) => report.participants !== null);
  const total = steadySum(known.map(({ report }) => report.participants ?? 0));
  return indicator(
    known.length === 0 ? NO_DATA : count(total),
    'reports',
    known.map(({ report }) => report),
    reports.length - known.length,
  );
}
