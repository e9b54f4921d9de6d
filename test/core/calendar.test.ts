import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOfWeek,
  firstDayOfMonth,
  fromInstant,
  isoDate,
  lastDayOfMonth,
  parseIsoDate,
  toSerial,
  yearOf,
} from '../../src/core/calendar';
import { day } from './builders';

describe('a day', () => {
  it('exists or is nothing: there is no 31 February', () => {
    expect(isoDate(2026, 2, 31)).toBeNull();
    expect(isoDate(2028, 2, 29)).toBe('2028-02-29');
    expect(isoDate(2026, 2, 29)).toBeNull();
    expect(isoDate(2026, 13, 1)).toBeNull();
    expect(isoDate(2026, 0, 10)).toBeNull();
    expect(isoDate(Number.NaN, 1, 1)).toBeNull();
  });

  it('has a year of four figures', () => {
    expect(isoDate(26, 1, 1)).toBeNull();
    expect(isoDate(10_000, 1, 1)).toBeNull();
    expect(isoDate(9999, 12, 31)).toBe('9999-12-31');
  });

  it('is read from its ISO text and from no other', () => {
    expect(parseIsoDate('2026-11-22')).toBe('2026-11-22');
    expect(parseIsoDate('2026-02-30')).toBeNull();
    expect(parseIsoDate('22/11/2026')).toBeNull();
    expect(parseIsoDate('2026-11-22T00:00:00Z')).toBeNull();
  });

  it('knows its month, year and weekday', () => {
    expect(yearOf(day('2026-11-22'))).toBe(2026);
    expect(dayOfWeek(day('2026-11-22'))).toBe(0);
    expect(dayOfWeek(day('2026-11-21'))).toBe(6);
  });

  it('is the serial number that spreadsheets store', () => {
    expect(toSerial(day('1900-03-01'))).toBe(61);
    expect(toSerial(day('2026-11-22'))).toBe(46348);
  });
});

describe('a month', () => {
  it('starts on its first day and ends on its last, leap years included', () => {
    expect(firstDayOfMonth(2026, 4)).toBe('2026-04-01');
    expect(lastDayOfMonth(2026, 4)).toBe('2026-04-30');
    expect(lastDayOfMonth(2026, 2)).toBe('2026-02-28');
    expect(lastDayOfMonth(2028, 2)).toBe('2028-02-29');
    expect(lastDayOfMonth(2026, 12)).toBe('2026-12-31');
  });
});

describe('counting days', () => {
  it('crosses months and years', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
  });

  it('stops at the last day that has four figures, which people type for "never"', () => {
    expect(addDays(day('9999-12-31'), 1)).toBe('9999-12-31');
  });

  it('adds up and comes back', () => {
    const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1950-01-01'), days));
    const days = fc.integer({ min: -4000, max: 4000 });
    fc.assert(
      fc.property(anyDay, days, days, (date, first, second) => {
        expect(addDays(addDays(date, first), second)).toBe(addDays(date, first + second));
        expect(toSerial(addDays(date, first)) - toSerial(date)).toBe(first);
        expect(parseIsoDate(date)).toBe(date);
        expect(fromInstant(Date.parse(date))).toBe(date);
        expect(addDays(date, 1) > date).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
