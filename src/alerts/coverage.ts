import { INCIDENCE_LEVELS } from '../catalogue/suggestions';
import type { Assessment } from '../core/assess';
import type { CoverageGap } from '../core/coverage-gaps';
import type { GroupSelection } from '../core/records';
import { remember } from '../core/remember';
import { foldText } from '../core/text';
import { groupsText } from '../tables/cell-words';
import type { CellFix } from '../tables/fix-cells';
import { type AlertOf, alert } from './alert';

/** Groups and phases that no activity covers. */

type Found = AlertOf<'onlyGeneralGroup' | 'uncoveredGroup' | 'emptyPhase' | 'onlyInformation'>;

/** Groups and phases that nobody takes care of, each with what could take it in. */
export function coverageAlerts(assessment: Assessment): readonly Found[] {
  const { coverage, tables, gaps } = assessment;
  const gapOfRow = new Map(gaps.flatMap((gap) => (gap.kind === 'group' ? [[gap.row, gap] as const] : [])));
  const groups = coverage.groups.flatMap((group): readonly Found[] => {
    const gap = gapOfRow.get(group.row);
    if (group.covered || gap === undefined) return [];
    const at = { table: 'groups' as const, row: group.row, field: 'group' };
    const code = group.onlyGeneral ? 'onlyGeneralGroup' : 'uncoveredGroup';
    return [alert('attention', at, { code, group: group.group, gap }, joining(gap, assessment))];
  });
  // An empty plan is one thing to do, not four gaps.
  const phases = tables.activities.length === 0 ? [] : gaps;
  return [
    ...groups,
    ...onlyInformed(assessment),
    ...phases.flatMap((gap) =>
      gap.kind === 'phase'
        ? [alert('attention', { table: 'activities' }, { code: 'emptyPhase', phase: gap.phase, gap })]
        : [],
    ),
  ];
}

/** The lowest level of incidence: people are told. */
const INFORMATION = foldText(INCIDENCE_LEVELS[0]?.[0] ?? '');

/** Groups that are told things and nothing else, as far as every activity and report that names them states its level. */
function onlyInformed({ coverage, scope }: Assessment): readonly Found[] {
  /** Whether each group is met at another level too. */
  const isMore = new Map<string, boolean>();
  const keyOf = remember(foldText);
  const meets = ({ names }: GroupSelection, level: string | null) => {
    const more = level === null || keyOf(level) !== INFORMATION;
    for (const key of names.map(keyOf)) isMore.set(key, more || isMore.get(key) === true);
  };
  // A planned level that nobody wrote may be any; of a report without one nothing is known.
  for (const { live, row } of scope.activities) if (live) meets(row.groups, row.plannedIncidence);
  for (const { report } of scope.reports)
    if (report.reachedIncidence !== null) meets(report.groups, report.reachedIncidence);
  return coverage.groups
    .filter(({ group }) => isMore.get(keyOf(group)) === false)
    .map(({ group, row }) =>
      alert('advice', { table: 'groups', row, field: 'group' }, { code: 'onlyInformation', group }),
    );
}

/** The group named in the activity that suits it best. */
function joining(gap: CoverageGap, { tables }: Assessment): readonly CellFix[] {
  if (gap.kind !== 'group' || gap.suggestion.kind !== 'activities') return [];
  const [best] = gap.suggestion.candidates;
  const activity = tables.activities.find((row) => row.row === best?.row);
  if (activity === undefined) return [];
  const { everyone, names } = activity.groups;
  const at = { table: 'activities' as const, row: activity.row, field: 'groups' };
  return [{ at, value: groupsText({ everyone, names: [...names, gap.group] }) }];
}
