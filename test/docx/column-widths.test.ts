import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/docx/column-widths';

const need = (share: number, word = 0, comfort = word) => ({ share, word, comfort });

describe('columnWidths', () => {
  it('follows the shares where every word fits', () => {
    expect(columnWidths([need(3), need(1)], 1000)).toEqual([750, 250]);
  });

  it('raises a column to its longest word and lets the others share the rest', () => {
    expect(columnWidths([need(3), need(3), need(1, 400)], 1000)).toEqual([300, 300, 400]);
  });

  it('keeps short figures on one line where all of them can be', () => {
    expect(columnWidths([need(4, 100), need(1, 200, 300)], 1000)).toEqual([700, 300]);
  });

  it('gives up comfort before words', () => {
    expect(columnWidths([need(1, 600), need(1, 300, 500)], 1000)).toEqual([600, 400]);
  });

  it('cuts the longest words first where they do not all fit', () => {
    expect(columnWidths([need(1, 100), need(1, 5000), need(1, 200)], 1000)).toEqual([100, 700, 200]);
  });

  it('counts a share that is no positive number as one', () => {
    expect(columnWidths([need(Number.NaN), need(-2), need(1), need(0)], 1000)).toEqual([250, 250, 250, 250]);
  });

  const needs = fc.array(
    fc.record({
      share: fc.double({ min: 0.01, max: 100, noNaN: true }),
      word: fc.integer({ min: 0, max: 4000 }),
      comfort: fc.integer({ min: 0, max: 5000 }),
    }),
    { minLength: 1, maxLength: 14 },
  );

  it('adds up to the total in whole twips', () => {
    fc.assert(
      fc.property(needs, (columns) => {
        const widths = columnWidths(columns, 9746);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9746);
        expect(widths.every((width) => Number.isInteger(width) && width >= 0)).toBe(true);
      }),
    );
  });

  it('never goes under the longest word while all of them fit, but for rounding', () => {
    fc.assert(
      fc.property(needs, (columns) => {
        fc.pre(columns.reduce((sum, { word }) => sum + word, 0) <= 9746);
        for (const [index, width] of columnWidths(columns, 9746).entries()) {
          expect(width).toBeGreaterThanOrEqual((columns[index]?.word ?? 0) - 1);
        }
      }),
    );
  });
});
