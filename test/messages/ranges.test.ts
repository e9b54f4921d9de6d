import { describe, expect, it } from 'vitest';
import { nameRanges, remarkLines } from '../../src/messages/es/ranges';

describe('names that follow one another', () => {
  it('are told by the first and the last, from three on', () => {
    expect(nameRanges(['R001', 'R002', 'R003', 'R005', 'R006'])).toEqual(['R001 a R003', 'R005', 'R006']);
    expect(nameRanges(['8', '9', '10', '11'])).toEqual(['8 a 11']);
    expect(nameRanges([])).toEqual([]);
  });
});

describe('what was noticed in the rows', () => {
  it('is told once, with all its rows', () => {
    const remarks = [2, 3, 4, 7].map((row) => ({ row, what: 'Se llenó.' }));
    expect(remarkLines([...remarks, { row: 7, what: 'Léala.' }])).toEqual([
      'Filas 2 a 4 y 7: Se llenó.',
      'Fila 7: Léala.',
    ]);
  });
});
