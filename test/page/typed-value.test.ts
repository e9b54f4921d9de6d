import { describe, expect, it } from 'vitest';
import { readTyped } from '../../src/page/typed-value';

describe('what is typed into the grid', () => {
  it('is a date with the day first, or with the year first', () => {
    const date = { kind: 'number', value: 46_115, format: 'dd/mm/yyyy' };
    for (const text of ['3/4/2026', '03/04/2026', '3-4-2026', ' 2026-04-03 '])
      expect(readTyped(text, '')).toEqual(date);
  });

  it('is no date when no calendar has that day', () => {
    for (const text of ['4/13/2026', '31/2/2026', '0/1/2026']) expect(readTyped(text, '')).toEqual({ kind: 'other' });
  });

  it('is a number with points for thousands and a comma for decimals', () => {
    const cases = { '1.500': 1500, '1.500,5': 1500.5, '-0,25': -0.25, '2026': 2026, '1.234.567': 1_234_567 };
    for (const [text, value] of Object.entries(cases))
      expect(readTyped(text, 'General')).toEqual({ kind: 'number', value });
    expect(readTyped('12 %', '')).toEqual({ kind: 'number', value: 0.12, format: '0%' });
  });

  it('stays as it is in a cell of text, and in any cell when it is anything else', () => {
    for (const text of ['0012', '3/4/2026', '=1+2', '1.500'])
      expect(readTyped(text, '@')).toEqual({ kind: 'text', text });
    for (const text of ['Mesa rural', '=1+2', '1.5.2', '1,2,3', ''])
      expect(readTyped(text, '')).toEqual({ kind: 'other' });
  });
});
