import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, lastDayOfMonth } from '../../../src/core/calendar';
import { readDeadline } from '../../../src/core/periodicity';
import { readTarget } from '../../../src/core/target';
import { namedDays, readSpanishDate } from '../../../src/core/wording/dates';
import { monthName } from '../../../src/core/wording/months';
import { numbersWithin, readSpanishNumber } from '../../../src/core/wording/numbers';
import { periodsOf, type Rhythm, readPeriod } from '../../../src/core/wording/periods';
import { TABLES } from '../../../src/tables/definitions/all';
import { isRefusal } from '../../../src/tables/kinds/kind';
import { cellReader } from '../../../src/tables/read-field';
import { countOf, dayOf } from '../../../src/views/sidebar/report-form';
import { day } from '../builders';

const { activities, followUp } = TABLES;

/** A day in a cell, in the panel's form, in Periodicidad of another year, and within a goal or any other text. */
function readEverywhere(typed: string): readonly (string | null)[] {
  const cell = cellReader(activities.columns.endDate, { groups: [] })(typed);
  const deadline = readDeadline(typed, 2031, day('2031-12-31'));
  const [within] = namedDays(`Hasta el ${typed}`, 2031);
  return [
    typeof cell === 'string' ? cell : null,
    dayOf(typed),
    deadline.kind === 'on' ? deadline.date : null,
    within?.reading.kind === 'date' ? within.reading.date : null,
  ];
}

describe('a written day', () => {
  it.each([
    ['15/dic/25', '2025-12-15'],
    ['15-dic-25', '2025-12-15'],
    ['15-DIC-2025', '2025-12-15'],
    ['2026/12/31', '2026-12-31'],
    ['2026.12.31', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['30/06/26', '2026-06-30'],
    ['31–12–2026', '2026-12-31'],
    ['1.º de mayo de 2026', '2026-05-01'],
    ['primero de mayo de 2026', '2026-05-01'],
    ['Mayo 25 2026', '2026-05-25'],
    ['Mayo 25 de 2026', '2026-05-25'],
    ['25 de setiembre del 2026', '2026-09-25'],
    ['15 abr. 2017', '2017-04-15'],
  ])('%s is the same day in a cell, in the form, in Periodicidad and within a text', (typed, date) => {
    expect(readEverywhere(typed)).toEqual([date, date, date, date]);
  });

  it.each([
    ['2026-05-25T14:30:00.000Z'],
    ['2026-05-25 14:30:00'],
    ['2026-05-25T09:30:00-05:00'],
    ['25/05/2026 14:30'],
    ['25/05/2026 2:30:00 p. m.'],
    ['lunes, 25 de mayo de 2026'],
    ['Lunes 25 de mayo de 2026, 2:30 p.m.'],
  ])('%s is its day, whatever the hour', (typed) => {
    expect(readSpanishDate(typed)).toEqual({ kind: 'date', date: '2026-05-25' });
  });

  it.each(['03/04/2026', '3-4-26', '3/01/22'])('%s could be two days everywhere', (typed) => {
    expect(readEverywhere(typed)).toEqual([null, null, null, null]);
    expect(readSpanishDate(typed).kind).toBe('ambiguous');
    expect(readDeadline(typed, 2026, day('2026-12-31'))).toMatchObject({
      kind: 'unknown',
      readings: [expect.any(String), expect.any(String)],
    });
  });

  it.each(['31 de abril de 2026', '31/04/2026', '2026-02-30'])('%s is in no calendar, anywhere', (typed) => {
    expect(readEverywhere(typed)).toEqual([null, null, null, null]);
  });

  it('reads alike in every place, however it is spelt', () => {
    const days = fc.integer({ min: 0, max: 7000 }).map((count) => addDays(day('2014-01-01'), count));
    fc.assert(
      fc.property(days, spellings, (date, spell) => {
        const readings = new Set(readEverywhere(spell(date)));
        expect(readings.size).toBe(1);
        expect([date, null]).toContain([...readings][0]);
      }),
      { numRuns: 600 },
    );
  });
});

const two = (value: number): string => String(value).padStart(2, '0');
const parts = (date: IsoDate) => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  return { year, month, day: dayOfMonth, short: two(year % 100), name: monthName(month) };
};
const spellings = fc.constantFrom<(date: IsoDate) => string>(
  (date) => date,
  (date) => date.replace(/-/g, '/'),
  (date) => `${parts(date).day}/${parts(date).month}/${parts(date).year}`,
  (date) => `${two(parts(date).day)}-${two(parts(date).month)}-${parts(date).short}`,
  (date) => `${parts(date).day} de ${parts(date).name} de ${parts(date).year}`,
  (date) => `${parts(date).day} ${parts(date).name.toUpperCase()} ${parts(date).year}.`,
  (date) => `${parts(date).day}-${parts(date).name.slice(0, 3)}-${parts(date).short}`,
  (date) => `${parts(date).day}/${parts(date).name.slice(0, 4)}/${parts(date).year}`,
  (date) => `${parts(date).name} ${parts(date).day} de ${parts(date).year}`,
  (date) => `${parts(date).name} ${parts(date).day}, ${parts(date).year}`,
  (date) => `${parts(date).day}° de ${parts(date).name} del año ${parts(date).year}`,
);

describe('a written number', () => {
  it.each([
    ['$ 1.200', 1200],
    ['$1.200', 1200],
    ['1.200 pesos', 1200],
    ["$ 1'200.000", 1_200_000],
    ['$ 1´200.000', 1_200_000],
    ["12'350.000,oo", 12_350_000],
    ["1'200.000 COP", 1_200_000],
    ['$ 1.200.000 m/cte', 1_200_000],
    ['-$ 20.000', -20_000],
  ])('%s is a sum of money, alone and within a text', (typed, value) => {
    expect(readSpanishNumber(typed)).toEqual({ kind: 'number', value, percent: false });
    expect(numbersWithin(`Gastar ${typed} en talleres`)).toEqual([{ readings: [value], percent: false }]);
  });

  it.each(['-5', '− 5', '-5 talleres'])('%s is no goal: what is below zero is asked about', (goal) => {
    for (const kind of ['count', 'ratio', 'percentage'] as const) {
      const target = readTarget(kind, goal.replace('− ', '−'));
      expect(target).toMatchObject({ kind: 'unclear' });
    }
  });

  it('a goal in pesos has one reading, a bare one two', () => {
    expect(readTarget('count', '$ 1.200')).toEqual({ kind: 'known', value: 1200 });
    expect(readTarget('count', '1.200')).toMatchObject({ kind: 'unclear', readings: [1200, 1.2] });
  });

  it('a hyphen between two numbers is no minus', () => {
    expect(numbersWithin('2-3 talleres').map(({ readings }) => readings)).toEqual([[2], [3]]);
    expect(numbersWithin('- 5 talleres').map(({ readings }) => readings)).toEqual([[5]]);
  });

  it('reads the same alone, in a cell, in a goal and within a text', () => {
    const figures = fc.array(fc.constantFrom('1', '12', '000', '234', '.', ',', "'", ' '), {
      minLength: 1,
      maxLength: 7,
    });
    const typed = fc.record({
      before: fc.constantFrom('', '$ ', '-'),
      figures,
      after: fc.constantFrom('', ' %', ' pesos'),
    });
    fc.assert(
      fc.property(typed, ({ before, figures: marks, after }) => {
        const text = `${before}${marks.join('').trim()}${after}`;
        const reading = readSpanishNumber(text);
        if (reading.kind === 'none') return;
        const scale = reading.kind === 'number' && reading.percent ? 100 : text.includes('%') ? 100 : 1;
        const alone = reading.kind === 'number' ? [reading.value] : reading.readings;
        const [within, ...others] = numbersWithin(`Lograr ${text} este período`);
        expect(others).toEqual([]);
        expect(within?.readings.map((value) => value / scale)).toEqual(alone);
        const cell = cellReader(followUp.columns.numerator, { groups: [] })(text);
        if (reading.kind === 'number' && reading.value >= 0) expect(cell).toBe(reading.value);
        else expect(isRefusal(cell)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('of people is the same in the form and in the cell', () => {
    const typed = fc.constantFrom('38', '1.200', '1,200', '3.000', '1.000.000', "1'200", '2,5', '-3', '12 %', '1 200');
    fc.assert(
      fc.property(typed, (text) => {
        const cell = cellReader(TABLES.reports.columns.participants, { groups: [] })(text);
        expect(countOf(text)).toBe(typeof cell === 'number' ? cell : null);
      }),
    );
  });
});

describe('a written period', () => {
  const every = (months: number) => ({ kind: 'every', rhythm: { unit: 'month', months } });

  it.each([
    ['Mensual', 1],
    ['cada mes', 1],
    ['Mes vencido', 1],
    ['Bimestral', 2],
    ['Cada dos meses', 2],
    ['Trimestral', 3],
    ['Trimestre vencido', 3],
    ['Cada 3 meses', 3],
    ['Cuatro veces al año', 3],
    ['Cuatrimestral', 4],
    ['Tres veces al año', 4],
    ['Semestral', 6],
    ['Cada seis meses', 6],
    ['Dos veces al año', 6],
    ['2 veces por año', 6],
  ])('%s comes back every %i months', (typed, months) => {
    expect(readPeriod(typed, 2026)).toEqual(every(months));
  });

  it('of weeks and quincenas has as many ends as the year has of them', () => {
    expect(readPeriod('Quincenal', 2026)).toEqual({ kind: 'every', rhythm: { unit: 'halfMonth' } });
    expect(readPeriod('Semanal', 2026)).toEqual({ kind: 'every', rhythm: { unit: 'week' } });
    expect(readDeadline('Quincenal', 2026, day('2026-02-20'))).toMatchObject({
      date: '2026-02-15',
      countsFrom: '2026-02-01',
    });
    expect(readDeadline('Semanal', 2026, day('2026-11-22'))).toMatchObject({
      date: '2026-11-22',
      countsFrom: '2026-11-16',
    });
  });

  it('that does not part the year evenly is not guessed', () => {
    expect(readPeriod('Cada 5 meses', 2026)).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['dic-26', '2026-12-31'],
    ['dic-25', '2025-12-31'],
    ['Enero 2021', '2021-01-31'],
    ['III trimestre de 2025', '2025-09-30'],
  ])('%s keeps the year that is written, whatever the vigencia', (typed, date) => {
    expect(readPeriod(typed, 2026)).toEqual({ kind: 'until', date });
  });

  it('covers its year without a gap or an overlap, and ends with it', () => {
    const rhythms = fc.constantFrom<Rhythm>(
      ...[1, 2, 3, 4, 6].map((months): Rhythm => ({ unit: 'month', months })),
      { unit: 'halfMonth' },
      { unit: 'week' },
    );
    fc.assert(
      fc.property(rhythms, fc.integer({ min: 1991, max: 2100 }), (rhythm, year) => {
        const spans = periodsOf(rhythm, year);
        expect(spans[0]?.first).toBe(`${year}-01-01`);
        expect(spans[spans.length - 1]?.last).toBe(lastDayOfMonth(year, 12));
        for (const [index, span] of spans.entries()) {
          expect(span.first <= span.last).toBe(true);
          if (index > 0) expect(addDays(spans[index - 1]?.last ?? span.first, 1)).toBe(span.first);
        }
      }),
      { numRuns: 200 },
    );
  });
});
