import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, lastDayOfMonth } from '../../src/core/calendar';
import { readDeadline } from '../../src/core/periodicity';
import { monthName } from '../../src/core/wording/months';
import { day } from './builders';

const CUTOFF = day('2026-11-22');

/** The day a periodicity is due in the vigencia 2026, seen on 22 November; 'none' or 'unknown' where there is none. */
function due(periodicity: string | null, year: number | null = 2026, cutoff = CUTOFF): string {
  const deadline = readDeadline(periodicity, year, cutoff);
  return deadline.kind === 'on' ? deadline.date : deadline.kind;
}

describe('a month', () => {
  it.each([
    ['Diciembre', '2026-12-31'],
    ['diciembre.', '2026-12-31'],
    ['Enero 2021', '2021-01-31'],
    ['ENERO - MARZO', '2026-03-31'],
    ['OCT. - DIC.', '2026-12-31'],
    ['Febrero', '2026-02-28'],
    ['Junio y diciembre', '2026-12-31'],
    ['Semestral (junio y diciembre)', '2026-12-31'],
    ['dic-2026', '2026-12-31'],
  ])('%s is due on the last day of the last month named', (periodicity, date) => {
    expect(due(periodicity)).toBe(date);
  });
});

describe('a date', () => {
  it.each([
    ['15 abril de 2017', '2017-04-15'],
    ['19 y 20 de abril de 2017', '2017-04-20'],
    ['22 al 28 de abril de 2017', '2017-04-28'],
    ['Del 22 de abril al 5 de mayo de 2026', '2026-05-05'],
    ['15 de abril, 20 de agosto y 30 de noviembre', '2026-11-30'],
    ['A más tardar el 15 de diciembre de 2026.', '2026-12-15'],
    ['15 de diciembre de 2026 (prorrogable)', '2026-12-15'],
    ['15 de noviembre de cada año', '2026-11-15'],
    ['Diciembre 15 de 2026', '2026-12-15'],
    ['1° de marzo de 2026', '2026-03-01'],
    ['15-dic-2026', '2026-12-15'],
    ['31/12/2026', '2026-12-31'],
    ['30/06/26', '2026-06-30'],
    ['12/31/2026', '2026-12-31'],
    ['05/05/2026', '2026-05-05'],
    ['2026-06-30', '2026-06-30'],
  ])('%s is due on the last day named', (periodicity, date) => {
    expect(due(periodicity)).toBe(date);
  });

  it('whose day and month could change places is never guessed', () => {
    expect(due('03/04/2026')).toBe('unknown');
    expect(due('3/01/22')).toBe('unknown');
    expect(due('Durante la vigencia, hasta el 03/04/2026')).toBe('unknown');
  });

  it('of which two days could be meant gives both, day first', () => {
    for (const typed of ['03/04/2026', '03-04-2026', 'Hasta el 3.4.26'])
      expect(readDeadline(typed, null, CUTOFF)).toEqual({ kind: 'unknown', readings: ['2026-04-03', '2026-03-04'] });
  });

  it.each([
    '31 de abril de 2026',
    '31 de junio',
    '29 de febrero de 2026',
    'Abril 31 de 2026',
    '31/04/2026',
    '2026-02-30',
  ])('that does not exist is not taken for another: %s', (typed) => {
    expect(readDeadline(typed, 2026, CUTOFF)).toEqual({ kind: 'unknown' });
  });
});

describe('a named period', () => {
  it.each([
    ['I Cuatrimestre', '2026-04-30'],
    ['II cuatrimestre', '2026-08-31'],
    ['Primer cuatrimestre de 2025', '2025-04-30'],
    ['Trimestre 2', '2026-06-30'],
    ['1er. trimestre', '2026-03-31'],
    ['1º trimestre', '2026-03-31'],
    ['1° Trimestre', '2026-03-31'],
    ['Tercer trimestre', '2026-09-30'],
    ['IV trimestre 2026', '2026-12-31'],
    ['Segundo semestre', '2026-12-31'],
    ['Semestre I', '2026-06-30'],
    ['Segundo bimestre 2023', '2023-04-30'],
    ['Sexto bimestre', '2026-12-31'],
    ['I, II y III Cuatrimestre', '2026-12-31'],
    ['Trimestres 1 y 2', '2026-06-30'],
  ])('%s is due on its last day', (periodicity, date) => {
    expect(due(periodicity)).toBe(date);
  });

  it('that the year does not have is unknown', () => {
    expect(due('Trimestre 5')).toBe('unknown');
    expect(due('IV Cuatrimestre')).toBe('unknown');
  });
});

describe('what comes back every so often', () => {
  it.each([
    ['Mensual', '2026-10-31'],
    ['Divulgacion Mensual', '2026-10-31'],
    ['Cada mes', '2026-10-31'],
    ['Bimestral', '2026-10-31'],
    ['Trimestral', '2026-09-30'],
    ['Trimestralmente', '2026-09-30'],
    ['Cada trimestre', '2026-09-30'],
    ['Cuatrimestral', '2026-08-31'],
    ['Semestral', '2026-06-30'],
  ])('%s is due at the end of the last period closed at the cutoff', (periodicity, date) => {
    expect(due(periodicity)).toBe(date);
  });

  it('counts progress from the first day of that period on', () => {
    expect(readDeadline('Cuatrimestral', 2026, CUTOFF)).toEqual({
      kind: 'on',
      date: '2026-08-31',
      countsFrom: '2026-05-01',
      recurring: true,
    });
  });

  it('closes a period on its last day', () => {
    expect(due('Trimestral', 2026, day('2026-06-29'))).toBe('2026-03-31');
    expect(due('Trimestral', 2026, day('2026-06-30'))).toBe('2026-06-30');
  });

  it('has no deadline before its first period closes', () => {
    expect(due('Semestral', 2026, day('2026-05-31'))).toBe('none');
  });

  it('stays inside the vigencia', () => {
    expect(due('Mensual', 2026, day('2027-03-31'))).toBe('2026-12-31');
    expect(due('Mensual', 2026, day('2025-03-31'))).toBe('none');
  });

  it('cannot be placed without a vigencia', () => {
    expect(due('Mensual', null)).toBe('unknown');
  });

  it('is never due after the cutoff, and its period holds the due day', () => {
    const word = fc.constantFrom('mensual', 'bimestral', 'trimestral', 'cuatrimestral', 'semestral');
    const cutoff = fc.integer({ min: 0, max: 364 }).map((days) => addDays(day('2026-01-01'), days));
    fc.assert(
      fc.property(word, cutoff, (periodicity, at) => {
        const deadline = readDeadline(periodicity, 2026, at);
        if (deadline.kind !== 'on') return;
        expect(deadline.date <= at).toBe(true);
        expect(deadline.countsFrom !== null && deadline.countsFrom < deadline.date).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the whole year', () => {
  it.each([
    ['Anual', '2026-12-31'],
    ['anualmente', '2026-12-31'],
    ['Una vez al año', '2026-12-31'],
    ['Vigencia 2025', '2025-12-31'],
    ['Durante la vigencia', '2026-12-31'],
    ['Durante la vigencia 2025', '2025-12-31'],
    ['2026', '2026-12-31'],
  ])('%s is due on 31 December', (periodicity, date) => {
    expect(due(periodicity)).toBe(date);
  });

  it('anual is due on 31 December whatever the cutoff, and any progress of the year counts', () => {
    expect(readDeadline('Anual', 2026, day('2026-02-01'))).toEqual({
      kind: 'on',
      date: '2026-12-31',
      countsFrom: '2026-01-01',
      recurring: false,
    });
  });

  it('cannot be placed without a vigencia', () => {
    expect(due('Anual', null)).toBe('unknown');
    expect(due('Vigencia 2025', null)).toBe('2025-12-31');
  });
});

describe('no deadline', () => {
  it.each(['Permanente', 'PERMANENTEMENTE', 'Cuando se requiera', 'Por demanda', 'Durante todo el año', 'Continuo'])(
    '%s has none',
    (periodicity) => {
      expect(due(periodicity)).toBe('none');
    },
  );

  it('is not the same as not knowing it: a blank or unread periodicity is unknown', () => {
    expect(due(null)).toBe('unknown');
    expect(due('  ')).toBe('unknown');
    expect(due('Según cronograma')).toBe('unknown');
    expect(due('Bienal')).toBe('unknown');
  });
});

describe('a deadline, whatever is written', () => {
  it('is a day, none or unknown, and never fails', () => {
    const pieces = fc.constantFrom(
      'I',
      '31',
      'de',
      'abril',
      'Trimestre',
      '2026',
      '/',
      '-',
      'mensual',
      '°',
      '12',
      'dic',
      'y',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 7 }).map((words) => words.join(' ')),
      fc.array(pieces, { maxLength: 7 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(typed, fc.option(fc.integer({ min: 1991, max: 2100 })), (periodicity, year) => {
        expect(due(periodicity, year)).toMatch(/^(\d{4}-\d{2}-\d{2}|none|unknown)$/);
      }),
      { numRuns: 400 },
    );
  });

  it('of a day written in words is that day', () => {
    const date = fc.integer({ min: 0, max: 3650 }).map((days) => addDays(day('2020-01-01'), days));
    fc.assert(
      fc.property(date, (on) => {
        const [year, month, dayOfMonth] = on.split('-').map(Number);
        const name = monthName(month ?? 0);
        expect(due(`${dayOfMonth} de ${name} de ${year}`)).toBe(on);
        expect(due(`Hasta el ${dayOfMonth} ${name} ${year}.`)).toBe(on);
        expect(due(`${name} de ${year}`)).toBe(lastDayOfMonth(year ?? 0, month ?? 0));
      }),
      { numRuns: 200 },
    );
  });
});
