import { describe, expect, it } from 'vitest';
import { SHEETS_PROPERTY, withSteadyIds } from '../../src/xlsx/steady-ids';

/** Each as "id name". */
function sheets(...words: readonly string[]) {
  return words.map((word) => {
    const [id = '', ...name] = word.split(' ');
    return { id: Number(id), name: name.join(' ') };
  });
}

/** The ids the sheets get when the file remembers the first ones. */
function steadied(remembered: readonly string[], found: readonly string[]): readonly string[] {
  const text = JSON.stringify(sheets(...remembered).map(({ id, name }) => [id, name]));
  return withSteadyIds(sheets(...found), { [SHEETS_PROPERTY]: text }).map(({ id, name }) => `${id} ${name}`);
}

describe('a sheet keeps its id', () => {
  it('though another program numbered all of them anew', () => {
    expect(steadied(['2 Matriz', '3 Plan', '5 Reportes'], ['1 Matriz', '2 Plan', '3 Reportes'])).toEqual([
      ...['2 Matriz', '3 Plan', '5 Reportes'],
    ]);
  });

  it('though they were also put in another order, and one was added and one called otherwise', () => {
    expect(steadied(['2 Matriz', '3 Plan', '5 Reportes'], ['1 Notas', '2 Reportes', '3 Matriz', '4 Mi plan'])).toEqual([
      '1 Notas',
      '5 Reportes',
      '2 Matriz',
      '4 Mi plan',
    ]);
  });

  it('and no sheet that is new since gets one that belongs to another', () => {
    expect(steadied(['2 Matriz', '3 Plan'], ['1 Plan', '2 Notas', '3 Matriz'])).toEqual([
      '3 Plan',
      '4 Notas',
      '2 Matriz',
    ]);
  });

  it('when a person renames it, also to a name that another had', () => {
    expect(steadied(['2 Matriz', '3 Plan'], ['2 Matriz', '3 Mi plan'])).toEqual(['2 Matriz', '3 Mi plan']);
    expect(steadied(['2 Matriz', '3 Plan'], ['2 Matriz', '3 Plan viejo', '9 Plan'])).toEqual([
      ...['2 Matriz', '3 Plan viejo', '9 Plan'],
    ]);
  });

  it('in files that remember nothing, or something unreadable', () => {
    expect(withSteadyIds(sheets('1 Matriz'), {})).toEqual(sheets('1 Matriz'));
    expect(withSteadyIds(sheets('1 Matriz'), { [SHEETS_PROPERTY]: '[[2,' })).toEqual(sheets('1 Matriz'));
    expect(withSteadyIds(sheets('1 Matriz'), { [SHEETS_PROPERTY]: '[{"id":2}]' })).toEqual(sheets('1 Matriz'));
  });
});
