import { describe, expect, it } from 'vitest';
import type { Tables } from '../../../src/core/records';
import { activity, assessAt, day, report } from '../builders';

const CUTOFF = '2026-06-30';
const indicators = (given: Partial<Tables>) => assessAt(given, CUTOFF).indicators;

const HELD = { status: 'executed', startDate: day('2026-03-01'), endDate: day('2026-03-02') } as const;
const OWED = { endDate: day('2026-05-01') } as const;
const TO_COME = { endDate: day('2026-09-01') } as const;

describe('activities executed', () => {
  it('are compared with those that were due or already held', () => {
    const { activitiesExecuted } = indicators({
      activities: [
        activity('A001', HELD),
        activity('A002', OWED),
        activity('A003', TO_COME),
        activity('A004', { ...TO_COME, ...HELD, endDate: day('2026-09-01') }),
      ],
    });
    expect(activitiesExecuted.measure).toMatchObject({ numerator: 2, denominator: 3 });
    expect(activitiesExecuted.source).toEqual({ table: 'activities', rows: [2, 5] });
  });

  it('leave out what was not foreseen, which is counted apart', () => {
    const given = {
      activities: [
        activity('A001', HELD),
        activity('A002', { ...HELD, origin: 'unplanned' as const }),
        activity('A003', { ...OWED, origin: 'unplanned' as const }),
        activity('A004', { ...OWED, origin: 'planned' as const }),
      ],
    };
    expect(indicators(given).activitiesExecuted.measure).toMatchObject({ numerator: 1, denominator: 2 });
    expect(indicators(given).unplannedActivities.measure).toEqual({ kind: 'count', value: 1 });
  });

  it('whose origin nobody can read are neither foreseen nor unforeseen: both figures say that one is unknown', () => {
    const found = indicators({ activities: [activity('A001', HELD), activity('A002', { ...HELD, origin: null })] });
    expect(found.activitiesExecuted).toMatchObject({ measure: { numerator: 1, denominator: 1 }, unknown: 1 });
    expect(found.unplannedActivities).toMatchObject({ measure: { value: 0 }, unknown: 1 });
  });

  it('say how many rows have no class and so may be activities', () => {
    const { activitiesExecuted } = indicators({
      activities: [
        activity('A001', HELD),
        activity('A002', { ...HELD, activityClass: null }),
        activity('A003', { activityClass: null, status: 'cancelled' }),
      ],
    });
    expect(activitiesExecuted).toMatchObject({ measure: { denominator: 1 }, unknown: 1 });
  });

  it('a cancelled activity is in no figure', () => {
    const cancelled = {
      ...HELD,
      status: 'cancelled' as const,
      budget: 10,
      spent: 5,
      phases: ['diagnosis' as const],
    };
    const { indicators: found } = assessAt(
      {
        activities: [activity('A001', cancelled), activity('A002', { ...cancelled, activityClass: 'training' })],
        reports: [report('A001', { participants: 20, contributionsReceived: 3, deliveredOn: day('2026-06-16') })],
      },
      CUTOFF,
    );
    const empty = assessAt({}, CUTOFF).indicators;
    for (const [code, { measure, source }] of Object.entries(found)) {
      expect([code, measure, source.rows]).toEqual([code, empty[code as keyof typeof empty].measure, []]);
    }
  });

  it('a postponed activity stays owed', () => {
    expect(
      indicators({ activities: [activity('A001', { ...OWED, status: 'postponed' })] }).activitiesExecuted.measure,
    ).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('with nothing due are sin dato', () => {
    expect(indicators({ activities: [activity('A001', TO_COME)] }).activitiesExecuted.measure).toEqual({
      kind: 'noData',
      numerator: 0,
      denominator: 0,
    });
  });

  it('say how many have no end date and so may be owed', () => {
    expect(
      indicators({ activities: [activity('A001'), activity('A002', OWED), activity('A003', { status: 'cancelled' })] })
        .activitiesExecuted.unknown,
    ).toBe(1);
  });
});

describe('activities with citizens', () => {
  it('have a valid report with somebody present', () => {
    const { activitiesWithCitizens } = indicators({
      activities: [activity('A001'), activity('A002'), activity('A003'), activity('A004')],
      reports: [
        report('A001', { participants: 3 }),
        report('A002', { participants: 0 }),
        report('A003', { participants: 9, status: 'draft' }),
      ],
    });
    expect(activitiesWithCitizens.measure).toEqual({ kind: 'count', value: 1 });
    expect(activitiesWithCitizens.source.rows).toEqual([2]);
  });

  it('blank participants are unknown, not zero', () => {
    const { activitiesWithCitizens } = indicators({
      activities: [activity('A001'), activity('A002')],
      reports: [report('A001', { participants: null }), report('A002', { participants: 0 })],
    });
    expect(activitiesWithCitizens).toMatchObject({ measure: { kind: 'count', value: 0 }, unknown: 1 });
  });
});

describe('training held', () => {
  it('is of the live rows of that class, by status or by report', () => {
    const training = { activityClass: 'training' } as const;
    const { trainingHeld, activitiesExecuted } = indicators({
      activities: [
        activity('A001', { ...HELD, ...training }),
        activity('A002', training),
        activity('A003', training),
        activity('A004', { ...training, status: 'cancelled' }),
      ],
      reports: [report('A002')],
    });
    expect(trainingHeld.measure).toMatchObject({ numerator: 2, denominator: 3 });
    expect(activitiesExecuted.measure.kind).toBe('noData');
  });
});

describe('the budget executed', () => {
  it('adds what live rows of any class spent, over what they had', () => {
    const { budgetExecuted } = indicators({
      activities: [
        activity('A001', { budget: 1000, spent: 400 }),
        activity('A002', { budget: 1000, spent: null, activityClass: 'externalCommunication' }),
        activity('A003', { budget: 9000, spent: 9000, status: 'cancelled' }),
      ],
    });
    expect(budgetExecuted).toMatchObject({ measure: { numerator: 400, denominator: 2000, value: 0.2 }, unknown: 1 });
  });

  it('is sin dato while nobody wrote what was spent, and zero where zero was written', () => {
    expect(indicators({ activities: [activity('A001', { budget: 1000 })] }).budgetExecuted.measure.kind).toBe('noData');
    expect(
      indicators({ activities: [activity('A001', { budget: 1000, spent: 0 })] }).budgetExecuted.measure,
    ).toMatchObject({ value: 0 });
  });

  it('is sin dato without a budget to divide by', () => {
    expect(indicators({ activities: [activity('A001', { spent: 400 })] }).budgetExecuted.measure).toEqual({
      kind: 'noData',
      numerator: 400,
      denominator: 0,
    });
  });
});
