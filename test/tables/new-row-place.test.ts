import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/tables/cell';
import { blankRowsAfter, type NewRowPlace, newRowPlace } from '../../src/tables/new-row-place';
import { cellsOf, readBook, sheet } from './workbook';

const HEADINGS = ['Código', 'Actividad', 'Área'];

/** Where a new activity goes in a plan of these rows and formulas. */
function placeIn(
  rows: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[] | null = null,
): NewRowPlace {
  const plan = sheet('Plan', [HEADINGS, ...rows], { formulas });
  const reading = readBook(plan);
  const [cells] = cellsOf([plan]).sheets.values();
  const layout = reading.layouts.get('activities');
  if (cells === undefined || layout === undefined) throw new Error('no plan');
  return newRowPlace('activities', layout, cells, reading);
}

describe('a new row', () => {
  it('goes below the last one, and below whatever else the sheet holds there', () => {
    expect(placeIn([['A001', 'Foro', 'Planeación']])).toEqual({ row: 3, after: null });
    expect(
      placeIn([
        ['A001', 'Foro', 'Planeación'],
        ['', '', '', '', 'Otra lista'],
        ['', '', '', '', 'suya'],
      ]),
    ).toEqual({
      row: 5,
      after: null,
    });
  });

  it('goes in above a person’s formulas, also those that show nothing yet', () => {
    const formulas = [[''], ['', '', ''], ['', '', '', '=IF(A3="","",1)']];
    expect(placeIn([['A001', 'Foro', 'Planeación']], formulas)).toEqual({ row: 3, after: 2 });
  });

  it('is the first one right below the headings', () => {
    expect(placeIn([])).toEqual({ row: 2, after: null });
    expect(placeIn([], [[''], ['=A1']])).toEqual({ row: 2, after: 1 });
  });
});

describe('blank rows', () => {
  it('hold neither values nor formulas', () => {
    const cells = { id: 1, name: 'Plan', rows: [['a'], [''], [''], ['Total']], formulas: null };
    expect(blankRowsAfter(1, cells)).toBe(2);
    expect(blankRowsAfter(1, { ...cells, formulas: [[''], [''], ['=B1']] })).toBe(1);
    expect(blankRowsAfter(4, cells)).toBe(0);
  });
});
