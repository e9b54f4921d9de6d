import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { mapOf } from '../../src/apps-script/map-of';

describe('a map of anything', () => {
  const [ours, zods] = [mapOf(z.number()), z.record(z.string(), z.number())];

  it('takes and gives what a record of zod does', () => {
    const value = fc.oneof(fc.integer(), fc.string(), fc.constant(null));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (map) => {
        const [taken, expected] = [ours.safeParse(map), zods.safeParse(map)];
        expect(taken.success).toBe(expected.success);
        expect(taken.data).toEqual(expected.data);
      }),
    );
  });

  it.each([null, 'texto', 7, [1, 2]])('refuses %j', (value) => {
    expect(ours.safeParse(value).success).toBe(false);
  });
});
