import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64 } from '../../src/html/base64';

describe('base64', () => {
  it('is what Node writes, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });
});
