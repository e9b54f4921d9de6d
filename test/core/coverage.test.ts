import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessCoverage, distinctGroups, PHASE_KEYS, unknownGroups } from '../../src/core/coverage';
import type { GroupSelection, Phase, Tables } from '../../src/core/records';
import { scopeOf } from '../../src/core/scope';
import { foldText } from '../../src/core/text';
import { activity, day, EVERYONE, groupsNamed, NOBODY, report, tables, valueGroup } from './builders';

const GROUPS = [valueGroup('Víctimas'), valueGroup('Campesinos'), valueGroup('Adulto mayor')];

function coverageOf(given: Partial<Tables>) {
  const all = tables({ groups: GROUPS, ...given });
  return assessCoverage(all.groups, scopeOf(all, 2026, day('2026-11-30')));
}

/** What the coverage says of one group. */
function groupIn(given: Partial<Tables>, name: string) {
  const found = coverageOf(given).groups.find(({ group }) => group === name);
  if (found === undefined) throw new Error(`${name} is in the groups`);
  return found;
}

describe('a group', () => {
  it('is covered where a live activity names it', () => {
    const plan = { activities: [activity('A001', { groups: groupsNamed('Víctimas') })] };
    expect(groupIn(plan, 'Víctimas')).toMatchObject({ covered: true, onlyGeneral: false, involved: false });
    expect(coverageOf(plan).uncovered).toEqual(['Campesinos', 'Adulto mayor']);
  });

  it('is recognised without accents or case', () => {
    expect(groupIn({ activities: [activity('A001', { groups: groupsNamed('VICTIMAS ') })] }, 'Víctimas').covered).toBe(
      true,
    );
  });

  it('is only general where "Todos" alone reaches it', () => {
    const plan = {
      activities: [activity('A001', { groups: EVERYONE }), activity('A002', { groups: groupsNamed('Víctimas') })],
    };
    expect(coverageOf(plan)).toMatchObject({ onlyGeneral: ['Campesinos', 'Adulto mayor'], uncovered: [] });
    expect(groupIn(plan, 'Víctimas')).toMatchObject({ covered: true, onlyGeneral: false });
  });

  it('is uncovered where only a cancelled activity or one of training names it', () => {
    const groups = groupsNamed('Víctimas');
    const plan = {
      activities: [
        activity('A001', { groups, status: 'cancelled' }),
        activity('A002', { groups, activityClass: 'training' }),
        activity('A003', { groups: EVERYONE, status: 'cancelled' }),
      ],
    };
    expect(coverageOf(plan).uncovered).toEqual(['Víctimas', 'Campesinos', 'Adulto mayor']);
  });

  it('written twice is one group', () => {
    const twice = coverageOf({ groups: [valueGroup('Víctimas'), valueGroup('victimas')] });
    expect(twice.groups.map(({ group }) => group)).toEqual(['Víctimas']);
  });
});

describe('a group took part', () => {
  const PLAN = [activity('A001', { phases: ['diagnosis'], groups: groupsNamed('Campesinos') })];
  const involved = (said: Parameters<typeof report>[1]) =>
    groupIn({ activities: PLAN, reports: [report('A001', { groups: groupsNamed('Víctimas'), ...said })] }, 'Víctimas')
      .involved;

  it('where a valid report names it with somebody present, planned or not', () => {
    expect(involved({ participants: 12 })).toBe(true);
  });

  it('but not where nobody came or nobody counted', () => {
    expect(involved({ participants: 0 })).toBe(false);
    expect(involved({ participants: null })).toBe(false);
  });

  it('but not by "Todos": a report says who came', () => {
    expect(involved({ participants: 12, groups: EVERYONE })).toBe(false);
  });

  it('but not by a draft', () => {
    expect(involved({ participants: 12, status: 'draft' })).toBe(false);
  });
});

describe('a phase', () => {
  const PLAN = [
    activity('A001', { phases: ['diagnosis', 'formulation'], groups: groupsNamed('Víctimas') }),
    activity('A002', { phases: ['diagnosis'], groups: groupsNamed('Víctimas', 'Campesinos') }),
  ];
  const REPORTS = [
    report('A001', { groups: groupsNamed('Víctimas'), participants: 5 }),
    report('A001', { groups: groupsNamed('Víctimas'), participants: 6 }),
    report('A002', { groups: groupsNamed('Víctimas'), participants: 7, phases: ['evaluation'] }),
  ];

  it('counts the activities planned and held with a group, each once however many sessions it had', () => {
    const { phases } = groupIn({ activities: PLAN, reports: REPORTS }, 'Víctimas');
    expect(phases.diagnosis).toEqual({ planned: 2, executed: 1, rows: [2, 3] });
    expect(phases.formulation).toEqual({ planned: 1, executed: 1, rows: [2] });
    expect(phases.implementation).toEqual({ planned: 0, executed: 0, rows: [] });
  });

  it('of a report is its own, else its activity’s', () => {
    expect(groupIn({ activities: PLAN, reports: REPORTS }, 'Víctimas').phases.evaluation).toEqual({
      planned: 0,
      executed: 1,
      rows: [3],
    });
  });

  it('of a report that names one nobody can read is unknown: the group took part, in no phase of the activity', () => {
    const reports = [report('A001', { groups: groupsNamed('Víctimas'), participants: 5, phases: null })];
    const group = groupIn({ activities: PLAN, reports }, 'Víctimas');
    expect(group.involved).toBe(true);
    expect(group.phases.diagnosis.executed).toBe(0);
  });

  it('is empty where no live activity works in it', () => {
    expect(coverageOf({ activities: PLAN }).emptyPhases).toEqual(['implementation', 'evaluation']);
    expect(coverageOf({}).emptyPhases).toEqual(PHASE_KEYS);
    expect(
      coverageOf({ activities: [activity('A001', { phases: ['diagnosis'], status: 'cancelled' })] }).emptyPhases,
    ).toEqual(PHASE_KEYS);
  });
});

describe('a name that is no group', () => {
  it('is an issue with the nearest group, in the plan and in the reports', () => {
    const issues = unknownGroups(
      tables({
        groups: GROUPS,
        activities: [activity('A001', { row: 4, groups: groupsNamed('Victmas', 'Campesinos') })],
        reports: [
          report('A001', { row: 9, groups: groupsNamed('Academia') }),
          report('A001', { row: 10, groups: EVERYONE }),
        ],
      }),
    );
    expect(issues).toEqual([
      {
        code: 'unknownGroup',
        typed: 'Victmas',
        nearest: 'Víctimas',
        at: { table: 'activities', row: 4, field: 'groups' },
      },
      { code: 'unknownGroup', typed: 'Academia', nearest: null, at: { table: 'reports', row: 9, field: 'groups' } },
    ]);
  });
});

describe('every plan', () => {
  const names = ['Víctimas', 'victimas', 'Campesinos', 'Academia', 'Adulto mayor', 'Niñez'];
  const selection = fc.oneof(
    fc.constant<GroupSelection>(EVERYONE),
    fc.constant<GroupSelection>(NOBODY),
    fc.subarray(names).map((chosen) => groupsNamed(...chosen)),
  );
  const activities = fc.array(
    fc.record({
      groups: selection,
      phases: fc.subarray<Phase>([...PHASE_KEYS]),
      status: fc.constantFrom('scheduled', 'executed', 'cancelled', null),
      activityClass: fc.constantFrom('participation', 'accountability', 'training', null),
    }),
    { maxLength: 8 },
  );
  const groups = fc.array(fc.constantFrom(...names), { maxLength: 8 });

  it('parts the groups in covered, only general and uncovered: every distinct one is in exactly one of them', () => {
    fc.assert(
      fc.property(groups, activities, (named, plan) => {
        const rows = named.map((name) => valueGroup(name));
        const coverage = coverageOf({
          groups: rows,
          activities: plan.map((said, index) => activity(`A${index}`, said)),
        });
        const covered = coverage.groups.filter((group) => group.covered).map(({ group }) => group);
        const all = [...covered, ...coverage.onlyGeneral, ...coverage.uncovered];
        expect(all.map(foldText).sort()).toEqual([...new Set(named.map(foldText))].sort());
        expect(distinctGroups(rows)).toHaveLength(all.length);
      }),
      { numRuns: 300 },
    );
  });
});
