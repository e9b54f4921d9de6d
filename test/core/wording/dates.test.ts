import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/calendar';
import { readSpanishDate } from '../../../src/core/wording/dates';
import { longDate, shortDate } from '../../../src/messages/es/format';
import { day } from '../builders';

const NONE = { kind: 'none' };
const date = (text: string) => ({ kind: 'date', date: text });

describe('a typed date', () => {
  it.each([
    ['2024-01-22', '2024-01-22'],
    ['2024/1/22', '2024-01-22'],
    ['14-06-2024', '2024-06-14'],
    ['14.06.2024', '2024-06-14'],
    ['30/06/26', '2026-06-30'],
    ['05/05/2026', '2026-05-05'],
    ['12/31/2026', '2026-12-31'],
    ['31 de diciembre de 2026', '2026-12-31'],
    [' 31 de Diciembre del 2026. ', '2026-12-31'],
    ['31 de diciembre, 2026', '2026-12-31'],
    ['15 abril de 2017', '2017-04-15'],
    ['15 abr. 2017', '2017-04-15'],
    ['15-dic-2026', '2026-12-15'],
    ['15/dic/26', '2026-12-15'],
    ['1° de enero de 2026', '2026-01-01'],
    ['1º de enero de 2026', '2026-01-01'],
    ['Diciembre 31 de 2026', '2026-12-31'],
    ['29 de febrero de 2028', '2028-02-29'],
  ])('%s is one day', (typed, read) => {
    expect(readSpanishDate(typed)).toEqual(date(read));
  });

  it.each([
    ['3/01/22', '2022-01-03', '2022-03-01'],
    ['1/07/2015', '2015-07-01', '2015-01-07'],
    ['01/12/2015', '2015-12-01', '2015-01-12'],
  ])('%s has two honest readings, the day first before the other', (typed, first, second) => {
    expect(readSpanishDate(typed)).toEqual({ kind: 'ambiguous', readings: [first, second] });
  });

  it.each([
    '',
    'Diciembre',
    'Enero 2021',
    '31 de febrero de 2026',
    '31/02/2026',
    '2026-13-01',
    '19 y 20 de abril de 2017',
    'Ley 1757 de 2015',
    '46348',
    '15 de nadie de 2026',
  ])('%j is none', (typed) => {
    expect(readSpanishDate(typed)).toEqual(NONE);
  });
});

describe('every text', () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1991-01-01'), days));

  it('is one day, two different ones or none', () => {
    const figures = fc.constantFrom('1', '12', '31', '2026', '/', '-', '.', ' ', 'de', 'dic', 'abril', '°');
    const typed = fc.oneof(
      fc.string(),
      fc.array(figures, { maxLength: 8 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reading = readSpanishDate(text);
        if (reading.kind === 'date') expect(day(reading.date)).toBe(reading.date);
        if (reading.kind === 'ambiguous') expect(reading.readings[0]).not.toBe(reading.readings[1]);
      }),
      { numRuns: 400 },
    );
  });

  it('that we print with the month in words reads back', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(readSpanishDate(longDate(on))).toEqual(date(on));
        expect(readSpanishDate(on)).toEqual(date(on));
      }),
      { numRuns: 300 },
    );
  });

  it('that we print in figures reads back, or says honestly that it could be another day', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const reading = readSpanishDate(shortDate(on));
        expect(reading.kind === 'ambiguous' ? reading.readings[0] : reading).toEqual(
          reading.kind === 'ambiguous' ? on : date(on),
        );
      }),
      { numRuns: 300 },
    );
  });
});
