import { describe, expect, it } from 'vitest';
import { petitionDeadline } from '../../../src/core/indicators/contributions';
import type { Tables } from '../../../src/core/records';
import { workingCalendar } from '../../../src/core/working-days';
import { activity, assessAt, contribution, day, petition, report } from '../builders';

const CUTOFF = '2026-06-30';
const indicators = (given: Partial<Tables>, cutoff = CUTOFF) => assessAt(given, cutoff).indicators;

describe('contributions received', () => {
  const PLAN = [activity('A001'), activity('A002')];

  it('are those itemised of each activity, else those its reports declare, and those of no activity', () => {
    const { contributionsReceived } = indicators({
      activities: PLAN,
      reports: [
        report('A001', { contributionsReceived: 50 }),
        report('A002', { contributionsReceived: 4 }),
        report('A002', { contributionsReceived: 6 }),
      ],
      contributions: [
        contribution({ activity: 'a001' }),
        contribution({ activity: 'A001' }),
        contribution({ origin: 'planRemark' }),
      ],
    });
    expect(contributionsReceived.measure).toEqual({ kind: 'count', value: 13 });
    expect(contributionsReceived.source).toEqual({ table: 'contributions', rows: [2, 3, 4] });
  });

  it('of a report that does not say are unknown, also beside one that does', () => {
    const { contributionsReceived } = indicators({
      activities: PLAN,
      reports: [report('A001', { contributionsReceived: 4 }), report('A001'), report('A002')],
    });
    expect(contributionsReceived).toMatchObject({ measure: { kind: 'count', value: 4 }, unknown: 2 });
  });

  it('declared as none are zero; not declared are sin dato', () => {
    expect(
      indicators({ activities: PLAN, reports: [report('A001', { contributionsReceived: 0 })] }).contributionsReceived
        .measure,
    ).toEqual({ kind: 'count', value: 0 });
    expect(indicators({ activities: PLAN, reports: [report('A001')] }).contributionsReceived.measure.kind).toBe(
      'noData',
    );
    expect(indicators({}).contributionsReceived.measure.kind).toBe('noData');
  });

  it('are not petitions', () => {
    expect(indicators({ contributions: [petition()] }).contributionsReceived.measure.kind).toBe('noData');
  });
});

describe('what came of them', () => {
  const ROWS = [
    contribution({ decision: 'accepted', answeredOn: day('2026-06-20') }),
    contribution({ decision: 'partlyAccepted', answeredOn: day('2026-07-05') }),
    contribution({ decision: 'rejected' }),
    contribution({ decision: 'notApplicable' }),
    contribution({ decision: 'underAnalysis' }),
    contribution({ decision: null }),
    petition({ decision: 'accepted', answeredOn: day('2026-06-20') }),
  ];

  it('is analysed with a decision; en análisis is none, and one that nobody can read is unknown', () => {
    expect(indicators({ contributions: ROWS }).contributionsAnalysed).toMatchObject({
      measure: { numerator: 4, denominator: 6 },
      unknown: 1,
    });
  });

  it('is answered by the cutoff', () => {
    expect(indicators({ contributions: ROWS }).contributionsAnswered.measure).toMatchObject({
      numerator: 1,
      denominator: 6,
    });
    expect(indicators({ contributions: ROWS }, '2026-07-31').contributionsAnswered.measure).toMatchObject({
      numerator: 2,
    });
  });

  it('is incidence where it was accepted, in whole or in part, out of those analysed that apply', () => {
    expect(indicators({ contributions: ROWS }).incidence).toMatchObject({
      measure: { numerator: 2, denominator: 3 },
      unknown: 2,
      source: { rows: [2, 3] },
    });
  });

  it('is sin dato while nothing was analysed', () => {
    expect(indicators({ contributions: [contribution()] }).incidence.measure.kind).toBe('noData');
  });
});

describe('a petition', () => {
  const CALENDAR = workingCalendar([]);
  const until = (said: Parameters<typeof petition>[0]) =>
    petitionDeadline(petition({ receivedOn: day('2026-06-01'), ...said }), CALENDAR);

  it('has 15 working days from the next working one, 10 for information and 30 for a consultation', () => {
    expect(until({})).toBe('2026-06-24');
    expect(until({ type: 'informationRequest' })).toBe('2026-06-17');
    expect(until({ type: 'consultation' })).toBe('2026-07-16');
    expect(until({ type: 'claim' })).toBe('2026-06-24');
    expect(until({ type: null })).toBe('2026-06-24');
  });

  it('has until the day it was extended to', () => {
    expect(until({ extendedUntil: day('2026-07-10') })).toBe('2026-07-10');
  });

  it('without a date has no known term', () => {
    expect(until({ receivedOn: null })).toBeNull();
  });
});

describe('petitions in term', () => {
  const received = { receivedOn: day('2026-06-01') };

  it('are those answered by their last day, out of those answered or past their term', () => {
    const { petitionsInTerm, petitionsReceived } = indicators({
      contributions: [
        petition({ ...received, answeredOn: day('2026-06-24') }),
        petition({ ...received, answeredOn: day('2026-06-25') }),
        petition(received),
        petition({ receivedOn: day('2026-06-25') }),
        petition({ ...received, extendedUntil: day('2026-07-31') }),
      ],
    });
    expect(petitionsInTerm.measure).toMatchObject({ numerator: 1, denominator: 3 });
    expect(petitionsReceived.measure).toEqual({ kind: 'count', value: 5 });
  });

  it('have until the end of their last day: at the cutoff of that day they are not yet late', () => {
    expect(indicators({ contributions: [petition(received)] }, '2026-06-24').petitionsInTerm.measure.kind).toBe(
      'noData',
    );
    expect(indicators({ contributions: [petition(received)] }, '2026-06-25').petitionsInTerm.measure).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
  });

  it('do not see answers given after the cutoff', () => {
    const late = [petition({ ...received, answeredOn: day('2026-06-24') })];
    expect(indicators({ contributions: late }, '2026-06-20').petitionsInTerm.measure.kind).toBe('noData');
  });

  it('leave out those transferred to another entity, which were received all the same', () => {
    const { petitionsInTerm, petitionsReceived } = indicators({
      contributions: [petition({ ...received, transferredTo: 'Personería' })],
    });
    expect(petitionsInTerm.measure.kind).toBe('noData');
    expect(petitionsReceived.measure).toEqual({ kind: 'count', value: 1 });
  });

  it("do not count the entity's own holidays", () => {
    const feast = { ownHolidays: [day('2026-06-24')] };
    const answered = [petition({ ...received, answeredOn: day('2026-06-25') })];
    expect(assessAt({ contributions: answered }, CUTOFF, feast).indicators.petitionsInTerm.measure).toMatchObject({
      numerator: 1,
    });
  });
});
