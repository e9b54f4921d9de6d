import type { Assessment } from '../assess';
import { type Alert, alert } from './alert';

/** Groups and phases that nobody takes care of. */
export function coverageAlerts({ coverage, tables }: Assessment): readonly Alert[] {
  const groups = coverage.groups.flatMap((group): readonly Alert[] => {
    const at = { table: 'groups' as const, row: group.row, field: 'group' };
    if (group.onlyGeneral) return [alert('attention', at, { code: 'onlyGeneralGroup', group: group.group })];
    return group.covered ? [] : [alert('attention', at, { code: 'uncoveredGroup', group: group.group })];
  });
  // An empty plan is one thing to do, not four gaps.
  const phases = tables.activities.length === 0 ? [] : coverage.emptyPhases;
  return [
    ...groups,
    ...phases.map((phase) => alert('attention', { table: 'activities' }, { code: 'emptyPhase', phase })),
  ];
}
