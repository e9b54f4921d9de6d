import { describe, expect, it } from 'vitest';
import { isOneSlipApart, startsWithOneSlip } from '../../src/intake/misspelling';

describe('one slip of the hand', () => {
  it.each([
    ['reponsable', 'responsable'],
    ['responsablee', 'responsable'],
    ['tesponsable', 'responsable'],
    ['repsonsable', 'responsable'],
  ])('is all that separates %s from %s', (written, meant) => {
    expect(isOneSlipApart(written, meant)).toBe(true);
  });

  it.each([
    ['reponsble', 'responsable'],
    ['meta', 'unidad'],
    ['avances', 'alcance'],
  ])('does not explain %s for %s', (written, meant) => {
    expect(isOneSlipApart(written, meant)).toBe(false);
  });

  it('at the beginning of a longer word is seen, except at the last letter of the stem', () => {
    expect(startsWithOneSlip('metodolgias', 'metodolog')).toBe(true);
    expect(startsWithOneSlip('capcaitar', 'capacit')).toBe(true);
    expect(startsWithOneSlip('formatos', 'formar')).toBe(false);
  });
});
