import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/calendar';
import { workingCalendar } from '../../src/core/working-days';
import { day } from './builders';

const COLOMBIA = workingCalendar([]);

describe('a working day', () => {
  it('is from Monday to Friday', () => {
    expect(COLOMBIA.isWorkingDay(day('2026-11-20'))).toBe(true);
    expect(COLOMBIA.isWorkingDay(day('2026-11-21'))).toBe(false);
    expect(COLOMBIA.isWorkingDay(day('2026-11-22'))).toBe(false);
  });

  it('is no holiday of Colombia, moved to Monday where the law moves it', () => {
    expect(COLOMBIA.isWorkingDay(day('2026-05-01'))).toBe(false);
    expect(COLOMBIA.isWorkingDay(day('2026-11-02'))).toBe(false);
    expect(COLOMBIA.isWorkingDay(day('2026-11-16'))).toBe(false);
    expect(COLOMBIA.isWorkingDay(day('2026-04-03'))).toBe(false);
    expect(COLOMBIA.isWorkingDay(day('2026-11-11'))).toBe(true);
  });

  it("is no day of the entity's own, such as the town's feast", () => {
    const own = workingCalendar([day('2026-11-20')]);
    expect(own.isWorkingDay(day('2026-11-20'))).toBe(false);
    expect(own.isWorkingDay(day('2026-11-19'))).toBe(true);
  });
});

describe('a term in working days', () => {
  it('starts to run on the next working day', () => {
    expect(COLOMBIA.endOfTerm(day('2026-11-18'), 1)).toBe('2026-11-19');
    expect(COLOMBIA.endOfTerm(day('2026-11-20'), 1)).toBe('2026-11-23');
    expect(COLOMBIA.endOfTerm(day('2026-11-21'), 5)).toBe('2026-11-27');
  });

  it('skips holidays: fifteen days from 23 October 2026 end on 17 November', () => {
    expect(COLOMBIA.endOfTerm(day('2026-10-23'), 15)).toBe('2026-11-17');
  });

  it('ends even when it starts on the last day people can type', () => {
    expect(COLOMBIA.endOfTerm(day('9999-12-31'), 5)).toBe('9999-12-31');
    expect(workingCalendar([day('9999-12-31')]).endOfTerm(day('9999-12-30'), 5)).toBe('9999-12-31');
  });

  it('ends soon however many days it is given', () => {
    expect(COLOMBIA.endOfTerm(day('2026-01-01'), 500_000)).toBe(COLOMBIA.endOfTerm(day('2026-01-01'), 250));
  });

  it('falls on a working day, holds exactly its days and never shrinks', () => {
    const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2020-01-01'), days));
    const own = fc.array(anyDay, { maxLength: 5 });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), own, (from, days, holidays) => {
        const calendar = workingCalendar(holidays);
        const end = calendar.endOfTerm(from, days);
        expect(calendar.isWorkingDay(end)).toBe(true);
        let counted = 0;
        for (let date = addDays(from, 1); date <= end; date = addDays(date, 1)) {
          if (calendar.isWorkingDay(date)) counted++;
        }
        expect(counted).toBe(days);
        expect(calendar.endOfTerm(addDays(from, 1), days) >= end).toBe(true);
        expect(calendar.endOfTerm(from, days + 1) > end).toBe(true);
        expect(end >= COLOMBIA.endOfTerm(from, days)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
