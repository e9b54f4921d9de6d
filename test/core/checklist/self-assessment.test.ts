import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEP_CODES } from '../../../src/core/checklist/steps';
import type { Row, StepStatement, Tables } from '../../../src/core/records';
import { activity, assessAt, day, statement, teamRole } from '../builders';

/** An activity held long ago: every stage has begun, so all 32 steps count. */
const BEGUN: Partial<Tables> = {
  activities: [activity('A001', { startDate: day('2026-02-01'), endDate: day('2026-02-01'), status: 'executed' })],
};

function selfAssessment(steps: readonly Row<StepStatement>[], more: Partial<Tables> = BEGUN) {
  return assessAt({ ...more, steps }).selfAssessment;
}

/** The band of one score, told by every step alike. */
function bandOf(score: number): string {
  return selfAssessment(STEP_CODES.map((step) => statement(step, { score }))).total.band ?? 'none';
}

function scored(...scores: readonly (readonly [step: string, score: number | null])[]) {
  return scores.map(([step, score]) => statement(step, { score }));
}

describe('the self-assessment', () => {
  it('is the mean of the scores that are known, over how many', () => {
    const { stages, total } = selfAssessment(scored(['1', 60], ['2', 81], ['3', null], ['6', 0]));
    expect(stages[0]).toEqual({ stage: 'diagnosis', mean: 70.5, known: 2, total: 5, band: null });
    expect(stages[1]).toEqual({ stage: 'planActivities', mean: 0, known: 1, total: 5, band: null });
    expect(stages[2]).toEqual({ stage: 'planStrategy', mean: null, known: 0, total: 7, band: null });
    expect(total).toEqual({ mean: 47, known: 3, total: 32, band: null });
  });

  it('has a band only when half the scores are known', () => {
    const disclosure = (...known: readonly string[]) =>
      selfAssessment(known.map((step) => statement(step, { score: 90 }))).stages[3];
    expect(disclosure('18')).toMatchObject({ known: 1, total: 3, band: null });
    expect(disclosure('18', '19')).toMatchObject({ known: 2, total: 3, band: 'veryHigh' });
    const half = STEP_CODES.slice(0, 16).map((step) => statement(step, { score: 30 }));
    expect(selfAssessment(half).total).toMatchObject({ known: 16, total: 32, band: 'low' });
    expect(selfAssessment(half.slice(1)).total.band).toBeNull();
  });

  it('takes no score outside 0 to 100', () => {
    const { steps, total } = selfAssessment(scored(['1', -1], ['2', 101], ['3', 100], ['4', 0]));
    expect(steps.slice(0, 4).map((step) => step.score)).toEqual([null, null, 100, 0]);
    expect(total).toMatchObject({ mean: 50, known: 2 });
  });

  it('leaves out steps that do not apply or have not begun, even with a score', () => {
    const steps = [statement('1', { score: 10, notApplicable: true, reason: 'Es nueva.' }), ...scored(['32', 10])];
    const { stages, total } = selfAssessment(steps, {});
    expect(stages[0]).toMatchObject({ known: 0, total: 4 });
    expect(stages[4]).toMatchObject({ mean: null, known: 0, total: 0 });
    expect(total).toMatchObject({ known: 0, total: 19 });
  });

  it('suggests what the tables show beside each score', () => {
    const team = [
      teamRole({ areaClass: 'mission', trained: true }),
      teamRole({ areaClass: 'support', trained: true }),
      teamRole({ trained: null }),
    ];
    const { steps } = assessAt({ team }).selfAssessment;
    expect(steps.find((step) => step.step === '6')).toMatchObject({ score: null, suggested: 83 });
    expect(steps.find((step) => step.step === '32')).toMatchObject({ score: null, suggested: null });
  });

  it('is the same whatever the order of the rows', () => {
    const rows = scored(['1', 33.3], ['2', 66.6], ['3', 0.1], ['4', 12.7], ['5', 99.9]);
    expect(selfAssessment([...rows].reverse()).total).toEqual(selfAssessment(rows).total);
  });
});

describe('what to improve', () => {
  it('is the lowest scores up to 60, then in order of the policy; what has no score goes by what the tables show', () => {
    const rows = scored(['1', 61], ['2', 60], ['3', 20], ['10', 20], ['5', 100]);
    const order = selfAssessment(rows).improvements.map((step) => step.step);
    expect(order.slice(-3)).toEqual(['3', '10', '2']);
    expect(order).not.toContain('1');
    expect(order).not.toContain('5');
    // The plan's only activity has its dates: 14 needs nothing.
    expect(order).not.toContain('14');
    expect(order.slice(0, 3)).toEqual(['4', '6', '7']);
  });

  it('prefers what the person says to what the tables suggest', () => {
    expect(selfAssessment(scored(['14', 5])).improvements.find((step) => step.step === '14')).toMatchObject({
      score: 5,
      suggested: 100,
    });
  });
});

describe('a band', () => {
  it('is one of the five of the official tool', () => {
    const limits = [0, 20, 20.4, 20.5, 21, 40, 41, 60, 61, 80, 80.5, 81, 100];
    expect(limits.map((score) => bandOf(score))).toEqual([
      ...['veryLow', 'veryLow', 'veryLow', 'low', 'low', 'low'],
      ...['medium', 'medium', 'high', 'high', 'veryHigh', 'veryHigh', 'veryHigh'],
    ]);
  });

  it('never falls when the score rises', () => {
    const order = ['veryLow', 'low', 'medium', 'high', 'veryHigh'];
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        expect(order.indexOf(bandOf(Math.min(a, b)))).toBeLessThanOrEqual(order.indexOf(bandOf(Math.max(a, b))));
      }),
    );
  });
});
