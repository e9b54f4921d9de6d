import type { FollowUpAssessment } from '../follow-up';
import { ratio, steadySum } from '../measure';
import { type Indicator, indicator } from './indicator';

/** The mean is always told beside how many rows it rests on (design §7). */
export function followUpIndicators(rows: readonly FollowUpAssessment[]): {
  readonly [code in 'followUpMean' | 'followUpDone']: Indicator;
} {
  const known = rows.filter((row) => row.progress !== null);
  const done = rows.filter((row) => row.state === 'done');
  const total = steadySum(known.map((row) => row.progress ?? 0));
  const unknown = rows.length - known.length;
  return {
    followUpMean: indicator(ratio(total, known.length), 'followUp', known, unknown),
    followUpDone: indicator(ratio(done.length, rows.length), 'followUp', done, unknown),
  };
}
