import { describe, expect, it } from 'vitest';
import { cellNamer } from '../../src/tables/cell-name';
import { activity, tables } from '../core/builders';

const named = (...codes: readonly (string | null)[]) => {
  const rows = codes.map((code, index) => ({ ...activity('A000'), code, row: index + 2 }));
  const nameOf = cellNamer(tables({ activities: rows }));
  return rows.map(({ row }) => nameOf({ table: 'activities', row, field: 'activity' }));
};

describe('what a cell is called', () => {
  it('is the code of its row, wherever that stands', () => {
    expect(named('A001', 'A002')).toEqual([...named('A002', 'A001')].reverse());
    expect(named('A001')).toEqual(named(' a001 '));
  });

  it('is the number of the row where its code is blank or names two rows', () => {
    const [first, second, third] = named(null, 'A001', 'A001');
    expect(new Set([first, second, third]).size).toBe(3);
    expect(named('7')[0]).not.toBe(named(null, null, null, null, null, null)[5]);
  });

  it('is told apart by field', () => {
    const nameOf = cellNamer(tables({}));
    expect(nameOf({ table: 'settings', row: 3, field: 'email' })).not.toBe(
      nameOf({ table: 'settings', row: 3, field: 'entity' }),
    );
  });
});
