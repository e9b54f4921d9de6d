import { describe, expect, it } from 'vitest';
import { monthName, monthNumber } from '../../../src/core/wording/months';

describe('a month', () => {
  it('is known by its name in any case', () => {
    expect(['Enero', 'ABRIL', 'diciembre'].map(monthNumber)).toEqual([1, 4, 12]);
  });

  it('is known by its first three or four letters, with or without a point', () => {
    expect(['ene', 'feb.', 'Sept.', 'OCT.', 'DIC'].map(monthNumber)).toEqual([1, 2, 9, 10, 12]);
  });

  it('is September with or without its p', () => {
    expect(['septiembre', 'setiembre', 'set.'].map(monthNumber)).toEqual([9, 9, 9]);
  });

  it('is not any word that begins like one', () => {
    expect(['ma', 'marea', 'Diciembres', '', 'junto'].map(monthNumber)).toEqual([null, null, null, null, null]);
  });

  it('is written back with its name', () => {
    for (let month = 1; month <= 12; month++) expect(monthNumber(monthName(month))).toBe(month);
    expect(monthName(13)).toBe('');
  });
});
