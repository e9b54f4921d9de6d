import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openZone } from '../../src/emulator/zone';
import { addOn, bookOf, matriz, result, STYLES } from './fixtures';

const machineZone = process.env['TZ'];
afterEach(() => {
  if (machineZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = machineZone;
});

describe('dates between spreadsheet, script and machine', () => {
  it.each(['Pacific/Kiritimati', 'UTC', 'America/Los_Angeles'])('mean the same on a machine in %s', (machine) => {
    process.env['TZ'] = machine;
    // 1 July 2026 00:00, 15 January 2026 18:30, in a spreadsheet of New York under a script of Bogotá.
    const book = bookOf([[{ date: 46204 }, { date: 46037 + 18.5 / 24 }]], 'America/New_York');
    matriz(book).styles = [[STYLES.date, STYLES.date]];
    const script = addOn(
      `var values = range("A1:B1").getValues();
       range("A1:B1").setValues(values);
       return values[0].map(function (date) { return [
         date.toISOString(),
         Utilities.formatDate(date, book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm Z"),
         Utilities.formatDate(date, Session.getScriptTimeZone(), "yyyy-MM-dd HH:mm XXX")]; })`,
      book,
    );
    expect(script.execute('go').result).toStrictEqual([
      ['2026-07-01T04:00:00.000Z', '2026-07-01 00:00 -0400', '2026-06-30 23:00 -05:00'],
      ['2026-01-15T23:30:00.000Z', '2026-01-15 18:30 -0500', '2026-01-15 18:30 -05:00'],
    ]);
    expect(matriz(book).touched).toStrictEqual([]);
  });

  it('are exact on the days when New York changes its clocks', () => {
    const zone = openZone('America/New_York');
    const iso = (serial: number) => new Date(zone.instantOf(serial)).toISOString();
    const march8 = 46089;
    expect(iso(march8)).toBe('2026-03-08T05:00:00.000Z');
    expect(iso(march8 + 1.5 / 24)).toBe('2026-03-08T06:30:00.000Z');
    expect(iso(march8 + 2.5 / 24)).toBe('2026-03-08T07:30:00.000Z'); // skipped: forward to 03:30
    expect(iso(march8 + 3 / 24)).toBe('2026-03-08T07:00:00.000Z');
    const november1 = 46327;
    expect(iso(november1 + 1.5 / 24)).toBe('2026-11-01T05:30:00.000Z'); // twice: the first
    expect(iso(november1 + 2 / 24)).toBe('2026-11-01T07:00:00.000Z');
  });

  it.each(['America/Bogota', 'America/New_York', 'Europe/Madrid', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
    'survive the way to a serial and back in %s',
    (name) => {
      const zone = openZone(name);
      const span = { min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) };
      fc.assert(
        fc.property(fc.integer(span), (instant) => {
          const back = zone.instantOf(zone.serialOf(instant));
          // The second pass through a repeated hour reads as the first.
          const repeated = zone.offsetAt(back) - zone.offsetAt(instant);
          expect(back).toBe(instant - repeated);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('become a serial when only the format changes, and a date again', () => {
    const book = bookOf([[{ date: 46000 }]]);
    result('range("A1").setNumberFormat("0")', book);
    expect(matriz(book).values).toStrictEqual([[46000]]);
    result('range("A1").setNumberFormat("yyyy-mm-dd")', book);
    expect(matriz(book).values).toStrictEqual([[{ date: 46000 }]]);
  });
});
