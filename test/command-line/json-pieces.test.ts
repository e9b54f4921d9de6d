import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../src/command-line/json-pieces';

describe('a long answer written in pieces', () => {
  it('is the JSON that it would be at once', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (answer) => {
        expect([...jsonPieces(answer)].join('')).toBe(JSON.stringify(answer));
      }),
    );
  });

  it('is never held as a whole: each alert is a piece', () => {
    const alerts = Array.from({ length: 1000 }, (_, row) => ({ row, message: 'Falta el grupo.' }));
    const longest = Math.max(...[...jsonPieces({ version: 1, alerts })].map((piece) => piece.length));
    expect(longest).toBeLessThan(100);
  });
});
