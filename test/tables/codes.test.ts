import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCodeOf, nextCodes, raiseCounters } from '../../src/tables/codes';
import { freeName } from '../../src/tables/free-name';
import { withCodes } from '../../src/tables/give-codes';
import { planCodes } from '../../src/tables/refresh';
import { cellsOf, readBook, sheet } from './workbook';

describe('codes', () => {
  it('have three digits at least', () => {
    expect(nextCodes('A', 3, ['A008'], {})).toEqual(['A009', 'A010', 'A011']);
    expect(nextCodes('A', 1, ['A1234'], {})).toEqual(['A1235']);
    expect(nextCodes('A', 0, ['A1'], {})).toEqual([]);
  });

  it('of other tables and other words do not count', () => {
    expect(nextCodes('A', 1, ['M050', 'A-7', 'A12b', '', 'AA3', '99'], {})).toEqual(['A001']);
    expect(isCodeOf('A', ' a012 ')).toBe(true);
    expect(isCodeOf('A', 'M012')).toBe(false);
  });

  it('are all new, whatever was there and was counted', () => {
    const code = fc.integer({ min: 0, max: 2000 }).map((number) => `A${number}`);
    fc.assert(
      fc.property(fc.array(code), fc.nat(2000), fc.nat(20), (known, counter, howMany) => {
        const given = nextCodes('A', howMany, known, { A: counter });
        expect(new Set([...given, ...known]).size).toBe(given.length + new Set(known).size);
        const raised = raiseCounters({ A: counter }, [...known, ...given]);
        expect(nextCodes('A', 1, [], raised)).toEqual(nextCodes('A', 1, [...known, ...given], { A: counter }));
      }),
    );
  });

  it('given now are in the records of the same run', () => {
    const book = [
      sheet('Plan', [
        ['Código', 'Actividad'],
        ['', 'Foro'],
        ['A004', 'Mesa'],
      ]),
    ];
    const cells = cellsOf(book);
    const reading = readBook(...book);
    const coded = withCodes(reading, planCodes({ cells, reading, counters: {} }));
    expect(coded.tables.activities.map((row) => row.code)).toEqual(['A005', 'A004']);
    expect(coded.tables.groups).toEqual(reading.tables.groups);
  });
});

describe('the name of a new sheet', () => {
  const named = (...names: readonly string[]) => names.map((name, id) => ({ id, name, tag: null }));

  it('is ours, or the next that nobody has', () => {
    expect(freeName('Plan', [])).toBe('Plan');
    expect(freeName('Plan', named('PLAN'))).toBe('Plan (Participa)');
    expect(freeName('Plan', named('plan', 'Plan (participa)'))).toBe('Plan (Participa) 2');
  });
});
