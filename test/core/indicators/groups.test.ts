import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/core/records';
import { activity, assessAt, groupsNamed, report, valueGroup } from '../builders';

const GROUPS = [
  valueGroup('Víctimas', { characterised: true }),
  valueGroup('Campesinos', { characterised: false }),
  valueGroup('Adulto mayor'),
  valueGroup('victimas', { characterised: false }),
];
const PLAN = [
  activity('A001', { phases: ['diagnosis'], groups: groupsNamed('Víctimas', 'Campesinos') }),
  activity('A002', { phases: ['formulation', 'evaluation'], groups: groupsNamed('Campesinos') }),
];
const indicators = (given: Partial<Tables>) => assessAt(given).indicators;

describe('groups', () => {
  it('planned are those covered, out of all the distinct ones', () => {
    const { groupsPlanned } = indicators({ groups: GROUPS, activities: PLAN });
    expect(groupsPlanned.measure).toMatchObject({ numerator: 2, denominator: 3 });
    expect(groupsPlanned.source).toEqual({ table: 'groups', rows: [2, 3] });
  });

  it('involved are those that took part', () => {
    expect(
      indicators({
        groups: GROUPS,
        activities: PLAN,
        reports: [report('A001', { groups: groupsNamed('Víctimas'), participants: 8 })],
      }).groupsInvolved.measure,
    ).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it('characterised are those that say sí; a blank is unknown, not no', () => {
    expect(indicators({ groups: GROUPS }).groupsCharacterised).toMatchObject({
      measure: { numerator: 1, denominator: 3 },
      unknown: 1,
      source: { rows: [2] },
    });
  });

  it('are sin dato while none is written', () => {
    const { groupsPlanned, groupsInvolved, groupsCharacterised } = indicators({});
    for (const { measure } of [groupsPlanned, groupsInvolved, groupsCharacterised]) expect(measure.kind).toBe('noData');
  });
});

describe('phases covered', () => {
  it('are those of valid reports with somebody present, out of four', () => {
    const { phasesCovered } = indicators({
      activities: PLAN,
      reports: [
        report('A001', { participants: 4 }),
        report('A002', { participants: 4, phases: ['evaluation'] }),
        report('A002', { participants: 0 }),
        report('A002', { participants: null }),
      ],
    });
    expect(phasesCovered).toMatchObject({ measure: { numerator: 2, denominator: 4, value: 0.5 }, unknown: 1 });
    expect(phasesCovered.source).toEqual({ table: 'reports', rows: [2, 3] });
  });

  it('are not those of the activity when the report names others that nobody can read', () => {
    const { phasesCovered } = indicators({
      activities: PLAN,
      reports: [report('A001', { participants: 4, phases: null })],
    });
    expect(phasesCovered).toMatchObject({ measure: { numerator: 0, denominator: 4 }, unknown: 1 });
  });
});

describe('attendances', () => {
  it('add up the participants of the valid reports of activities', () => {
    const { attendances } = indicators({
      activities: [...PLAN, activity('A003', { activityClass: 'training' })],
      reports: [
        report('A001', { participants: 30 }),
        report('A002', { participants: 0 }),
        report('A002', { participants: null }),
        report('A003', { participants: 500 }),
        report('A001', { participants: 70, status: 'returned' }),
      ],
    });
    expect(attendances).toMatchObject({ measure: { kind: 'count', value: 30 }, unknown: 1 });
    expect(attendances.source).toEqual({ table: 'reports', rows: [2, 3] });
  });

  it('are sin dato when every report left them blank', () => {
    expect(indicators({ activities: PLAN, reports: [report('A001')] }).attendances).toMatchObject({
      measure: { kind: 'noData' },
      unknown: 1,
    });
  });
});
