import { afterEach, describe, expect, it } from 'vitest';
import { blankWorkbook } from '../../src/local/new-workbook';
import { addOn, answered, built, columnOf, columnValues, sheetNamed, structured, type } from './add-on';

const MACHINE_ZONE = process.env['TZ'];
afterEach(() => {
  if (MACHINE_ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = MACHINE_ZONE;
});

/** Node takes over a new zone at once in a process of its own, which is where vitest runs a test file. */
function moveMachineTo(timeZone: string): void {
  process.env['TZ'] = timeZone;
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
}

const SERIAL_OF_1970 = 25_569;
const serial = (day: string): number => Date.parse(day) / 86_400_000 + SERIAL_OF_1970;

/** A spreadsheet that lives in a zone; the script's own is Bogotá's. */
function workbookIn(timeZone: string) {
  const file = blankWorkbook();
  file.book.timeZone = timeZone;
  return file;
}

/** Days around which zones change their clocks, and the ends of the year. */
const DAYS = ['2026-01-01', '2026-03-08', '2026-03-09', '2026-03-29', '2026-07-15', '2026-11-01', '2026-12-31'];

const SPREADSHEET_ZONES = ['America/New_York', 'America/Bogota', 'Europe/Madrid', 'Asia/Kolkata', 'Pacific/Auckland'];
const MACHINE_ZONES = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'];

describe.each(MACHINE_ZONES)('on a machine in %s', (machineZone) => {
  it.each(SPREADSHEET_ZONES)('a date typed in %s is read as that day, and the report says so', (zone) => {
    moveMachineTo(machineZone);
    const rows = DAYS.map((_, index) => `Convocar ${index}\tHacerlo`);
    const { book, call } = structured(workbookIn(zone), ['Actividad de gestión\tMeta', ...rows].join('\n'));
    const matrix = sheetNamed(book, 'Matriz');
    DAYS.forEach((day, index) => {
      type(matrix, 2 + index, columnOf(matrix, 'Fecha límite'), { date: serial(day) });
    });
    const seen = answered(call({ action: 'review' })).followUp.map((row) => row.dueDate);
    expect(seen).toStrictEqual(DAYS);
  });

  it.each(['America/New_York', 'Pacific/Auckland'])('a deadline written in %s stands on its day', (zone) => {
    moveMachineTo(machineZone);
    const text = ['Actividad de gestión\tMeta\tPeriodicidad', 'Convocar\tHacerlo\tJunio', 'Reunir\tHacerlo\tDiciembre'];
    const { book } = structured(workbookIn(zone), text.join('\n'));
    expect(columnValues(sheetNamed(book, 'Matriz'), 'Fecha límite')).toStrictEqual([
      { date: serial('2026-06-30') },
      { date: serial('2026-12-31') },
    ]);
  });
});

describe('a zone that had daylight saving once', () => {
  it('keeps the day of dates typed in those years', () => {
    const { book, call } = structured(workbookIn('America/Sao_Paulo'), 'Actividad de gestión\tMeta\nConvocar\tHacerlo');
    const matrix = sheetNamed(book, 'Matriz');
    for (const day of ['2018-12-15', '2018-07-15', '2026-12-15']) {
      type(matrix, 2, columnOf(matrix, 'Fecha límite'), { date: serial(day) });
      expect(answered(call({ action: 'review' })).followUp[0]?.dueDate).toBe(day);
    }
  });

  it('does not ask the platform about each cell', () => {
    const rows = Array.from({ length: 400 }, (_, index) => `Convocar ${index}\tHacerlo\tDiciembre`);
    const text = ['Actividad de gestión\tMeta\tPeriodicidad', ...rows].join('\n');
    for (const zone of ['America/New_York', 'America/Bogota']) {
      const { effects } = structured(workbookIn(zone), text).call({ action: 'review' });
      expect(effects.counters.byName['Utilities.formatDate']).toBeLessThanOrEqual(4);
    }
  });
});

describe('today', () => {
  it('is the day where the spreadsheet lives', () => {
    const late = Date.parse('2026-06-30T23:30:00Z');
    // The clock of the realm stands still at that instant.
    const code = `(function () {
      var Clock = Date;
      function Still(first) { return arguments.length === 0 ? new Clock(${late}) : new Clock(...arguments); }
      Still.prototype = Clock.prototype;
      Still.UTC = Clock.UTC; Still.parse = Clock.parse; Still.now = function () { return ${late}; };
      Date = Still;
    })();
    ${built('dist/Code.js')}`;
    const cutoffIn = (zone: string) => {
      const { file } = structured(workbookIn(zone), 'Actividad de gestión\tMeta\nConvocar\tHacerlo');
      return answered(addOn(file, { code }).call({ action: 'review' })).cutoff;
    };
    expect(cutoffIn('America/Bogota')).toBe('2026-06-30');
    expect(cutoffIn('Pacific/Auckland')).toBe('2026-07-01');
  });
});
