import { describe, expect, it } from 'vitest';
import type { Fate, Watch } from '../../src/emulator/contract';
import { addOn, bookOf, matriz, script } from './fixtures';

const WRITES_TWICE = "range('A1').setValue('uno'); range('B1').setValue('dos'); return 'listo';";

/** What came back, and what stands in the first row. */
function afterwards(body: string, watch: Watch) {
  const book = bookOf();
  const opened = addOn(body, book);
  opened.watch = watch;
  const reply = opened.run('go');
  return { reply: reply.ok ? reply.value : reply.error.message, row: matriz(book).values[0] };
}

const at =
  (number: number, when: 'before' | 'after', fate: Fate): Watch =>
  (call) =>
    call.number === number && call.when === when ? fate : 'goOn';

describe('an execution that somebody watches', () => {
  it('asks before and after each call that costs a trip', () => {
    const told: string[] = [];
    afterwards(WRITES_TWICE, ({ number, name, when }) => {
      told.push(`${number} ${name} ${when}`);
      return 'goOn';
    });
    expect(told).toStrictEqual(
      [1, 2].flatMap((number) => ['before', 'after'].map((when) => `${number} Range.setValue ${when}`)),
    );
  });

  it('may throw before a call took effect, or after: an error is not a no', () => {
    const body = "try { range('A1').setValue('uno'); } catch (error) { return error.name; }";
    expect(afterwards(body, at(1, 'before', 'throw'))).toMatchObject({ reply: 'Exception', row: undefined });
    expect(afterwards(body, at(1, 'after', 'throw'))).toMatchObject({ reply: 'Exception', row: ['uno'] });
  });

  it('may be cut with no catch and no finally, and answers nothing', () => {
    const body = "try { range('A1').setValue('uno'); } finally { range('B1').setValue('dos'); } return 'listo';";
    const { reply, row } = afterwards(body, at(1, 'after', 'kill'));
    expect(reply).toContain('Exceeded maximum execution time');
    expect(row).toStrictEqual(['uno']);
  });

  it('may lose what was written since the last read', () => {
    const body =
      "range('A1').setValue('uno'); SpreadsheetApp.flush(); range('B1').setValue('dos'); range('C1').setValue('tres');";
    expect(afterwards(body, at(4, 'after', 'killLosingWrites')).row).toStrictEqual(['uno']);
  });

  it('finds a sheet gone that somebody deleted between two calls', () => {
    const book = bookOf();
    book.sheets.push({ ...structuredClone(matriz(book)), id: 2, name: 'Otra' });
    const opened = addOn("range('A1').getValue(); range('A1').setValue('uno');", book);
    opened.watch = ({ number, when }) => {
      if (number === 1 && when === 'after') book.sheets.shift();
      return 'goOn';
    };
    expect(opened.run('go')).toMatchObject({ ok: false, error: { message: 'Exception: Sheet 1 not found' } });
    expect(book.sheets.map(({ name, values }) => [name, values])).toStrictEqual([['Otra', []]]);
  });
});

describe('a realm that is kept', () => {
  it('runs the code once, and every execution sees the spreadsheet anew', () => {
    const book = bookOf();
    const code = `var loads = (typeof loads === 'number' ? loads : 0) + 1;
      function go() { var cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
        var before = cell.getValue(); cell.setValue(Number(before) + 1); return [loads, before, cell.getValue()]; }`;
    const kept = script(code, book, { realm: 'kept' });
    const results = [1, 2, 3].map(() => kept.execute('go').result);
    expect(results).toStrictEqual([
      [1, '', 1],
      [1, 1, 2],
      [1, 2, 3],
    ]);
  });

  it('says each failure once', () => {
    const kept = script('function go(bad) { if (bad) SpreadsheetApp.nothingOfTheKind(); }', bookOf(), {
      realm: 'kept',
    });
    expect(() => kept.execute('go', [true])).toThrow('not implemented in the emulator');
    expect(kept.execute('go', [false]).result).toBeUndefined();
  });
});
