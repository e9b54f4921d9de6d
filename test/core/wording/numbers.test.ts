import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpanishNumber } from '../../../src/core/wording/numbers';
import { percent, pesos, plainNumber } from '../../../src/messages/es/format';

const NONE = { kind: 'none' };
const number = (value: number) => ({ kind: 'number', value, percent: false });
const share = (value: number) => ({ kind: 'number', value, percent: true });

describe('a typed number', () => {
  it.each([
    ['3', 3],
    [' 12 ', 12],
    ['-4', -4],
    ['0,25', 0.25],
    ['0.25', 0.25],
    ['0.250', 0.25],
    ['12,5', 12.5],
    ['1.284,5', 1284.5],
    ['1,284.5', 1284.5],
    ['1.111.222', 1_111_222],
    ['1,111,222', 1_111_222],
    ['1 000 000', 1_000_000],
    ['1\u00a0284,5', 1284.5],
    ['1.1111', 1.1111],
  ])('%s is one value', (typed, value) => {
    expect(readSpanishNumber(typed)).toEqual(number(value));
  });

  it.each([
    ['$13.435.321.251', 13_435_321_251],
    ['$ 1.500', 1500],
    ['$1.500 COP', 1500],
    ['COP 1.500', 1500],
    ['1.500 pesos', 1500],
    ['-$ 20.000', -20_000],
  ])('%s is money, where a lone group of three is thousands', (typed, value) => {
    expect(readSpanishNumber(typed)).toEqual(number(value));
  });

  it.each([
    ['33.3%', 0.333],
    ['12,5 %', 0.125],
    ['100 %', 1],
    ['0%', 0],
    ['120%', 1.2],
  ])('%s is a fraction, and says that it came with its sign', (typed, value) => {
    const reading = readSpanishNumber(typed);
    expect(reading).toEqual(share(reading.kind === 'number' ? reading.value : Number.NaN));
    expect(reading.kind === 'number' ? reading.value : null).toBeCloseTo(value, 12);
  });

  it('1.111 may be a thousand or a little more than one: it is never guessed', () => {
    expect(readSpanishNumber('1.111')).toEqual({ kind: 'ambiguous', readings: [1111, 1.111] });
    expect(readSpanishNumber('1,111')).toEqual({ kind: 'ambiguous', readings: [1111, 1.111] });
    expect(readSpanishNumber('1.111 %')).toEqual({ kind: 'ambiguous', readings: [11.11, 0.01111] });
  });

  it.each([
    '',
    'Meta cuatrenio cumplida',
    'Avance= 1/3= 33.3% EN AVANCE',
    '1/3',
    '3 de 4',
    '12 15',
    '3 4',
    '300 123 4567',
    '1.2.3',
    '12,34,56',
    '5.',
    '%',
    '$',
    '1e5',
    'dos',
  ])('%j is none', (typed) => {
    expect(readSpanishNumber(typed)).toEqual(NONE);
  });

  it('of more figures than a number can hold is none', () => {
    expect(readSpanishNumber('9'.repeat(400))).toEqual(NONE);
  });
});

describe('every text', () => {
  it('is one finite value, two different ones or none', () => {
    const marks = fc.constantFrom('1', '12', '000', '234', '.', ',', '%', '$', ' ', '-', 'COP');
    const typed = fc.oneof(
      fc.string(),
      fc.array(marks, { maxLength: 8 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readSpanishNumber(text);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
        if (reading.kind === 'ambiguous') expect(reading.readings[0]).not.toBe(reading.readings[1]);
      }),
      { numRuns: 500 },
    );
  });

  it('that we print in the form of es-CO reads back, or is one of the honest readings', () => {
    const hundredths = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(hundredths, (value) => {
        const reading = readSpanishNumber(plainNumber(value));
        if (reading.kind === 'ambiguous') expect(reading.readings).toContain(value);
        else expect(reading).toEqual(number(value));
      }),
      { numRuns: 500 },
    );
  });

  it('that we print as pesos or as a percentage reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.integer({ min: 0, max: 100 }), (amount, whole) => {
        expect(readSpanishNumber(pesos(amount))).toEqual(number(amount));
        expect(readSpanishNumber(percent(whole / 100))).toEqual(share(whole / 100));
      }),
      { numRuns: 300 },
    );
  });
});
