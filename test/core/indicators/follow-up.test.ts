import { describe, expect, it } from 'vitest';
import { assessAt, followUpRow } from '../builders';

describe('the follow-up as a whole', () => {
  const product = { indicator: 'Plan formulado' };
  const { followUpMean, followUpDone } = assessAt({
    followUp: [
      followUpRow({ ...product, reportedProgress: { kind: 'yesNo', value: true } }),
      followUpRow({ ...product, reportedProgress: { kind: 'percent', value: 0.5 } }),
      followUpRow(product),
      followUpRow({ ...product, reportedProgress: { kind: 'number', value: 80 } }),
    ],
  }).indicators;

  it('has a mean of the rows with known progress, and says over how many', () => {
    expect(followUpMean).toMatchObject({
      measure: { numerator: 1.5, denominator: 2, value: 0.75 },
      unknown: 2,
      source: { table: 'followUp', rows: [2, 3] },
    });
  });

  it('has rows done, out of all', () => {
    expect(followUpDone).toMatchObject({
      measure: { numerator: 1, denominator: 4 },
      unknown: 2,
      source: { rows: [2] },
    });
  });

  it('has no mean while nothing was reported', () => {
    expect(assessAt({ followUp: [followUpRow(product)] }).indicators.followUpMean.measure.kind).toBe('noData');
  });
});
