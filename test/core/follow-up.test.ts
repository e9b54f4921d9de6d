import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUpContext } from '../../src/core/follow-up';
import { assessFollowUp } from '../../src/core/follow-up';
import { ratio } from '../../src/core/measure';
import type { FollowUpRow, IndicatorKind, ReportedProgress } from '../../src/core/records';
import { day, followUpRow } from './builders';

const CONTEXT: FollowUpContext = { year: 2026, cutoff: day('2026-11-30'), knownRatio: () => null };

const assessed = (said: Partial<FollowUpRow>, context: Partial<FollowUpContext> = {}) =>
  assessFollowUp(followUpRow(said), { ...CONTEXT, ...context });

const percent = (value: number): ReportedProgress => ({ kind: 'percent', value });
const number = (value: number): ReportedProgress => ({ kind: 'number', value });
const YES: ReportedProgress = { kind: 'yesNo', value: true };
const NO: ReportedProgress = { kind: 'yesNo', value: false };

const PRODUCT = { indicator: 'Plan de participación formulado' };
const COUNT = { indicator: 'Número de talleres', target: 'Realizar 4 talleres' };
const RATIO = { indicator: 'Número de mesas instaladas / Total de mesas existentes' };
const PERCENTAGE = { indicator: 'PISCC implementado', unit: 'Porcentaje', target: '0.25' };

describe('the kind of a row', () => {
  it('is the one the person chose, else the one its wording shows', () => {
    expect(assessed(PRODUCT).kind).toBe('product');
    expect(assessed({ ...PRODUCT, indicatorKind: 'count' }).kind).toBe('count');
  });
});

describe('a yearly activity', () => {
  it('does not count the progress of an earlier year', () => {
    const row = assessed({ ...PRODUCT, periodicity: 'Anual', reportedProgress: YES, progressDate: day('2025-11-20') });
    expect(row).toMatchObject({ progress: null, state: 'noData', dueDate: '2026-12-31' });
    expect(row.calculation).toEqual({ code: 'noData', because: 'earlierPeriod' });
  });
});

describe('typed quantities', () => {
  it('come before anything reported', () => {
    const row = assessed({ ...RATIO, numerator: 3, denominator: 4, reportedProgress: YES });
    expect(row).toMatchObject({ progress: 0.75, numerator: 3, denominator: 4, state: 'inProgress' });
    expect(row.calculation).toEqual({ code: 'typedQuantities', numerator: 3, denominator: 4 });
  });

  it('over a denominator of zero are sin dato, not zero and not a hundred', () => {
    const row = assessed({ ...RATIO, numerator: 3, denominator: 0 });
    expect(row).toMatchObject({ progress: null, surplus: null, state: 'noData', numerator: 3, denominator: 0 });
    expect(row.calculation).toEqual({ code: 'noData', because: 'zeroDenominator' });
  });

  it('with one of the two missing are sin dato, and say which', () => {
    expect(assessed({ ...RATIO, numerator: 3 }).calculation).toEqual({ code: 'noData', because: 'missingDenominator' });
    expect(assessed({ ...RATIO, denominator: 4 }).calculation).toEqual({ code: 'noData', because: 'missingNumerator' });
  });

  it('of a count need no denominator: the numerator is how many of the goal', () => {
    const row = assessed({ ...COUNT, numerator: 3 });
    expect(row).toMatchObject({ progress: 0.75, numerator: 3, denominator: null, state: 'inProgress' });
    expect(row.calculation).toEqual({ code: 'typedCount', numerator: 3 });
    expect(assessed({ ...COUNT, numerator: 6 })).toMatchObject({ progress: 1, surplus: 0.5, state: 'done' });
    expect(assessed({ ...COUNT, numerator: 0 }).state).toBe('notStarted');
    expect(assessed({ ...COUNT, target: null, numerator: 3 }).calculation).toMatchObject({ because: 'targetMissing' });
    expect(assessed({ ...COUNT, denominator: 4 }).calculation).toMatchObject({ because: 'missingNumerator' });
  });

  it('with one alone give way to what was reported', () => {
    const row = assessed({ ...COUNT, numerator: 1, reportedProgress: number(3) });
    expect(row).toMatchObject({ progress: 0.75, calculation: { code: 'reported' } });
  });

  it('reach the share that the goal asks for', () => {
    expect(assessed({ ...RATIO, target: '80 %', numerator: 4, denominator: 10 }).progress).toBeCloseTo(0.5, 12);
    expect(assessed({ ...RATIO, target: '80 %', numerator: 8, denominator: 10 }).state).toBe('done');
  });

  it('have no share of a goal of zero', () => {
    for (const target of ['0', '0 %'])
      for (const said of [{ numerator: 4, denominator: 10 }, { reportedProgress: percent(0.4) }])
        expect(assessed({ ...RATIO, ...said, target })).toMatchObject({
          progress: null,
          calculation: { code: 'noData', because: 'targetZero' },
        });
  });

  it('of a count are already its share: its goal does not divide them twice', () => {
    expect(assessed({ ...COUNT, numerator: 2, denominator: 4 }).progress).toBe(0.5);
  });

  it('of zero over something are not started, which is not sin dato', () => {
    expect(assessed({ ...RATIO, numerator: 0, denominator: 4 })).toMatchObject({ progress: 0, state: 'notStarted' });
  });
});

describe('reported progress', () => {
  it('sí is done and no is not started', () => {
    expect(assessed({ ...PRODUCT, reportedProgress: YES })).toMatchObject({ progress: 1, state: 'done' });
    expect(assessed({ ...PRODUCT, reportedProgress: NO })).toMatchObject({ progress: 0, state: 'notStarted' });
    expect(assessed({ ...RATIO, reportedProgress: YES }).progress).toBe(1);
  });

  it('in per cent is the progress of a product or a count', () => {
    expect(assessed({ ...PRODUCT, reportedProgress: percent(0.6) }).progress).toBe(0.6);
    expect(assessed({ ...COUNT, reportedProgress: percent(0.5) }).progress).toBe(0.5);
  });

  it('in per cent is the value of a ratio or a percentage, and the goal says how far it had to get', () => {
    expect(assessed({ ...RATIO, target: '80 %', reportedProgress: percent(0.4) }).progress).toBe(0.5);
    expect(assessed({ ...PERCENTAGE, reportedProgress: percent(0.25) }).state).toBe('done');
    expect(assessed({ ...PERCENTAGE, reportedProgress: number(0.125) }).progress).toBe(0.5);
  });

  it('as a number is how many of the goal of a count', () => {
    expect(assessed({ ...COUNT, reportedProgress: number(3) }).progress).toBe(0.75);
    expect(assessed({ indicator: 'Acciones realizadas', target: '3', reportedProgress: number(3) }).state).toBe('done');
    expect(
      assessed({
        indicator: 'Estrategias implementadas',
        target: '0.25',
        unit: 'Número',
        reportedProgress: number(0.25),
      }).state,
    ).toBe('done');
  });

  it('80 in a ratio row is never guessed to be 80 %', () => {
    for (const row of [RATIO, PERCENTAGE, PRODUCT, { indicator: 'Mejorar' }]) {
      const read = assessed({ ...row, reportedProgress: number(80) });
      expect(read).toMatchObject({ progress: null, state: 'noData' });
      expect(read.calculation).toEqual({ code: 'noData', because: 'scaleUnclear' });
    }
  });

  it('up to one is a share where a share is expected', () => {
    expect(assessed({ ...RATIO, reportedProgress: number(0.8) }).progress).toBe(0.8);
    expect(assessed({ ...PRODUCT, reportedProgress: number(1) }).state).toBe('done');
    expect(assessed({ indicator: 'Mejorar', reportedProgress: number(0.5) }).progress).toBe(0.5);
  });

  it('of half a double product is half of it', () => {
    const both = { indicator: 'Política implementada y evaluada' };
    expect(assessed({ ...both, reportedProgress: number(0.5) })).toMatchObject({
      kind: 'doubleProduct',
      progress: 0.5,
    });
    expect(assessed({ ...both, numerator: 1, denominator: 2 }).progress).toBe(0.5);
  });

  it('against a goal with two numbers or without any is sin dato', () => {
    const talks = { indicator: 'Número de talleres', reportedProgress: number(2) };
    expect(assessed({ ...talks, target: '2 o 3 talleres' }).calculation).toEqual({
      code: 'noData',
      because: 'targetUnclear',
    });
    expect(assessed({ ...talks, target: 'Talleres en 2026' }).calculation).toEqual({
      code: 'noData',
      because: 'targetMissing',
    });
  });
});

describe('what nobody reported', () => {
  it('is sin dato, not zero', () => {
    const row = assessed(PRODUCT);
    expect(row).toMatchObject({ progress: null, surplus: null, state: 'noData', numerator: null, denominator: null });
    expect(row.calculation).toEqual({ code: 'noData', because: 'nothingReported' });
  });

  it('stays sin dato with a link alone: evidence is no progress', () => {
    expect(
      assessed({ ...PRODUCT, evidence: 'https://example.org/acta', publishedAt: 'https://example.org' }).state,
    ).toBe('noData');
  });

  it('is computed from the workbook for a ratio it knows, and says from what', () => {
    const row = assessed(RATIO, {
      knownRatio: (numerator, denominator) =>
        numerator.includes('instaladas') && denominator.includes('existentes')
          ? { indicator: 'groupsCharacterised', measure: ratio(2, 5) }
          : null,
    });
    expect(row).toMatchObject({ progress: 0.4, numerator: 2, denominator: 5 });
    expect(row.calculation).toEqual({
      code: 'fromTables',
      indicator: 'groupsCharacterised',
      numerator: 2,
      denominator: 5,
    });
  });

  it('is not computed where a person reported: the typed value wins', () => {
    const knownRatio: FollowUpContext['knownRatio'] = () => ({
      indicator: 'groupsCharacterised',
      measure: ratio(2, 5),
    });
    expect(assessed({ ...RATIO, reportedProgress: percent(0.9) }, { knownRatio }).progress).toBe(0.9);
    expect(assessed({ ...RATIO, numerator: 1, denominator: 2 }, { knownRatio }).progress).toBe(0.5);
  });

  it('is sin dato where the workbook has nothing to divide by', () => {
    const knownRatio: FollowUpContext['knownRatio'] = () => ({
      indicator: 'groupsCharacterised',
      measure: ratio(0, 0),
    });
    expect(assessed(RATIO, { knownRatio }).calculation).toEqual({ code: 'noData', because: 'zeroDenominator' });
  });
});

describe('the surplus', () => {
  it('stands beside the progress, which is never above the whole', () => {
    expect(assessed({ ...COUNT, target: '3 talleres', reportedProgress: number(13) })).toMatchObject({
      progress: 1,
      state: 'done',
    });
    expect(assessed({ ...COUNT, target: '3 talleres', reportedProgress: number(13) }).surplus).toBeCloseTo(10 / 3, 12);
    expect(assessed({ ...RATIO, numerator: 6, denominator: 4 })).toMatchObject({ progress: 1, surplus: 0.5 });
  });

  it('is zero where there is none', () => {
    expect(assessed({ ...RATIO, numerator: 3, denominator: 4 }).surplus).toBe(0);
  });
});

describe('late', () => {
  const DUE = { ...PRODUCT, dueDate: day('2026-06-30') };

  it('is past its deadline at the cutoff and not done', () => {
    expect(assessed({ ...DUE, reportedProgress: percent(0.9) }).late).toBe(true);
    expect(assessed({ ...DUE, reportedProgress: NO }).late).toBe(true);
    expect(assessed(DUE)).toMatchObject({ late: true, state: 'noData' });
  });

  it('is not done in time, where it says it was', () => {
    expect(assessed({ ...DUE, reportedProgress: YES }).late).toBe(false);
    expect(assessed({ ...DUE, reportedProgress: YES, progressDate: day('2026-06-30') }).late).toBe(false);
  });

  it('stays with what was done after its deadline', () => {
    expect(assessed({ ...DUE, reportedProgress: YES, progressDate: day('2026-07-01') })).toMatchObject({
      state: 'done',
      late: true,
    });
  });

  it('is nothing on the very day of the deadline', () => {
    expect(assessed(DUE, { cutoff: day('2026-06-30') }).late).toBe(false);
    expect(assessed(DUE, { cutoff: day('2026-07-01') }).late).toBe(true);
  });

  it('is nothing without a deadline', () => {
    expect(assessed({ ...PRODUCT, periodicity: 'Permanente' })).toMatchObject({ dueDate: null, late: false });
    expect(assessed(PRODUCT)).toMatchObject({ dueDate: null, late: false });
  });
});

describe('the deadline', () => {
  it('is the one typed, else the one of its periodicity', () => {
    expect(assessed({ periodicity: 'I Cuatrimestre' }).dueDate).toBe('2026-04-30');
    expect(assessed({ periodicity: 'I Cuatrimestre', dueDate: day('2026-05-15') }).dueDate).toBe('2026-05-15');
    expect(assessed({ periodicity: 'Anual' }).dueDate).toBe('2026-12-31');
  });
});

describe('what comes back every quarter', () => {
  const QUARTERLY = { ...PRODUCT, periodicity: 'Trimestral', reportedProgress: YES };

  it('counts progress of the last closed quarter', () => {
    expect(assessed({ ...QUARTERLY, progressDate: day('2026-07-01') })).toMatchObject({
      state: 'done',
      dueDate: '2026-09-30',
      late: false,
    });
  });

  it('does not count progress of the quarter before: a goal that is kept up is met again', () => {
    const row = assessed({ ...QUARTERLY, behaviour: 'maintenance', progressDate: day('2026-06-30') });
    expect(row).toMatchObject({ state: 'noData', late: true });
    expect(row.calculation).toEqual({ code: 'noData', because: 'earlierPeriod' });
  });

  it('does not count typed quantities of the quarter before either', () => {
    expect(
      assessed({
        ...RATIO,
        periodicity: 'Trimestral',
        numerator: 3,
        denominator: 4,
        progressDate: day('2026-06-30'),
      }).calculation,
    ).toEqual({ code: 'noData', because: 'earlierPeriod' });
  });

  it('counts progress without a date', () => {
    expect(assessed(QUARTERLY).state).toBe('done');
  });

  it('holds to a deadline typed by hand instead, where any progress counts', () => {
    expect(assessed({ ...QUARTERLY, dueDate: day('2026-12-15'), progressDate: day('2026-02-01') }).state).toBe('done');
  });
});

describe('every row', () => {
  const quantity = fc.option(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.double({ min: 0, max: 5, noNaN: true })));
  const reported = fc.option(
    fc.oneof(
      fc.boolean().map((value): ReportedProgress => ({ kind: 'yesNo', value })),
      fc.double({ min: 0, max: 2, noNaN: true }).map(percent),
      fc.double({ min: 0, max: 100, noNaN: true }).map(number),
    ),
  );
  const kinds = fc.constantFrom<IndicatorKind>(
    'product',
    'doubleProduct',
    'ratio',
    'percentage',
    'count',
    'unmeasurable',
  );
  const rows = fc.record({
    indicatorKind: kinds,
    target: fc.constantFrom(null, '3', '80 %', '0.25', '2 o 3'),
    numerator: quantity,
    denominator: quantity,
    reportedProgress: reported,
    progressDate: fc.constantFrom(null, day('2026-02-01'), day('2026-10-01')),
    periodicity: fc.constantFrom(null, 'Trimestral', 'Anual', 'Permanente', 'I Semestre'),
  });

  it('has a progress from 0 to 1 or none, a surplus only at the whole, and a state that follows from the progress alone', () => {
    fc.assert(
      fc.property(rows, (said) => {
        const { progress, surplus, state, late, dueDate } = assessed(said);
        if (progress === null) expect([state, surplus]).toEqual(['noData', null]);
        else {
          expect(progress >= 0 && progress <= 1).toBe(true);
          expect(state).toBe(progress === 1 ? 'done' : progress === 0 ? 'notStarted' : 'inProgress');
          if (progress < 1) expect(surplus).toBe(0);
        }
        if (late) expect(dueDate !== null && dueDate < CONTEXT.cutoff).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('says why where it has no data, and never otherwise', () => {
    fc.assert(
      fc.property(rows, (said) => {
        const { state, calculation } = assessed(said);
        expect(calculation.code === 'noData').toBe(state === 'noData');
      }),
      { numRuns: 300 },
    );
  });
});
