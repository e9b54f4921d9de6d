import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, ratio, steadySum } from '../../src/core/measure';

describe('a figure', () => {
  it('is a count, or a ratio with its two quantities', () => {
    expect(count(0)).toEqual({ kind: 'count', value: 0 });
    expect(ratio(3, 4)).toEqual({ kind: 'ratio', numerator: 3, denominator: 4, value: 0.75 });
  });

  it('over nothing is sin dato, and keeps what is known', () => {
    expect(ratio(0, 0)).toEqual({ kind: 'noData', numerator: 0, denominator: 0 });
  });

  it('above the whole is told as it is', () => {
    expect(ratio(6, 4)).toMatchObject({ value: 1.5 });
  });
});

describe('a sum', () => {
  it('does not carry the dust of decimals', () => {
    expect(steadySum([0.1, 0.2])).toBe(0.3);
    expect(steadySum([])).toBe(0);
    expect(steadySum([13_435_321_251, 0.5])).toBe(13_435_321_251.5);
  });

  it('does not depend on the order of the rows', () => {
    const values = fc.array(fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 1e9, noNaN: true })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, fc.infiniteStream(fc.nat()), (summed, order) => {
        const shuffled = summed
          .map((value) => ({ value, key: order.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ value }) => value);
        expect(steadySum(shuffled)).toBe(steadySum(summed));
      }),
      { numRuns: 200 },
    );
  });
});
