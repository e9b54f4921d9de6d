import { describe, expect, it } from 'vitest';
import { activity, assessAt, day, report } from '../builders';

const HELD = { status: 'executed', startDate: day('2026-06-01'), endDate: day('2026-06-02') } as const;

describe('reports delivered', () => {
  it('are of executed activities with at least a valid report', () => {
    const { reportsDelivered } = assessAt({
      activities: [activity('A001', HELD), activity('A002', HELD), activity('A003', { plannedSessions: 2 })],
      reports: [report('A001'), report('A002', { status: 'draft' }), report('A003')],
    }).indicators;
    expect(reportsDelivered.measure).toMatchObject({ numerator: 1, denominator: 2 });
    expect(reportsDelivered.source).toEqual({ table: 'activities', rows: [2] });
  });
});

describe('activities with evidence', () => {
  it('have a valid report whose evidence or publication is a link, not a path on a computer', () => {
    const plan = ['A001', 'A002', 'A003', 'A004'].map((code) => activity(code, HELD));
    const { activitiesWithEvidence } = assessAt({
      activities: plan,
      reports: [
        report('A001', { evidence: 'https://example.org/acta' }),
        report('A002', { publishedAt: 'https://example.org' }),
        report('A003', { evidence: 'C:\\Escritorio\\acta.pdf' }),
        report('A004', { evidence: 'https://example.org/acta', status: 'returned' }),
      ],
    }).indicators;
    expect(activitiesWithEvidence.measure).toMatchObject({ numerator: 2, denominator: 4 });
  });
});

describe('reports on time', () => {
  const onTime = (deliveredOn: string | null, reportTermDays: number | null = null) =>
    assessAt(
      {
        activities: [activity('A001', HELD)],
        reports: [
          report('A001', {
            heldOn: day('2026-06-02'),
            deliveredOn: deliveredOn === null ? null : day(deliveredOn),
          }),
        ],
      },
      '2026-11-30',
      { reportTermDays },
    ).indicators.reportsOnTime;

  it('are those delivered within five working days of being held, holidays apart', () => {
    expect(onTime('2026-06-10').measure).toMatchObject({ numerator: 1, denominator: 1 });
    expect(onTime('2026-06-11').measure).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('have the term that the entity set', () => {
    expect(onTime('2026-06-11', 10).measure).toMatchObject({ numerator: 1 });
  });

  it('without a delivery date are unknown, neither on time nor late', () => {
    expect(onTime(null)).toMatchObject({ measure: { kind: 'noData' }, unknown: 1 });
  });

  it('count against those of executed activities whose term passed without any report', () => {
    const owed = { activities: [activity('A001', HELD)] };
    expect(assessAt(owed, '2026-06-10').indicators.reportsOnTime.measure.kind).toBe('noData');
    expect(assessAt(owed, '2026-06-11').indicators.reportsOnTime.measure).toMatchObject({
      numerator: 0,
      denominator: 1,
    });
  });

  it('do not break on an activity that "never" ends', () => {
    const endless = { activities: [activity('A001', { ...HELD, endDate: day('9999-12-31') })] };
    expect(assessAt(endless).indicators.reportsOnTime.measure.kind).toBe('noData');
  });
});
