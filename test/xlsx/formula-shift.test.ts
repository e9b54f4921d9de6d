import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaWithin,
  columnIndex,
  columnName,
  parseArea,
  plainSheetName,
  quotedSheetName,
  subtractArea,
} from '../../src/xlsx/cell-reference';
import { shiftFormula } from '../../src/xlsx/formula-shift';

describe('a shared formula', () => {
  it.each([
    ['B2*$C$1+D$4-$E5', 'C4*$C$1+E$4-$E7'],
    ['SUM(A1:A10)', 'SUM(B3:B12)'],
    ['SUM(A:B)+SUM(3:4)', 'SUM(B:C)+SUM(5:6)'],
    ['SUM($A:$B)+SUM($3:$4)', 'SUM($A:$B)+SUM($3:$4)'],
    ['"A1"&\'Hoja A1\'!A1', '"A1"&\'Hoja A1\'!B3'],
    ['LOG10(A1)+ATAN2(B1,C1)', 'LOG10(B3)+ATAN2(C3,D3)'],
    ['Tabla1[[#This Row],[A1]]+A1', 'Tabla1[[#This Row],[A1]]+B3'],
    ['tasa_A1+A1.x', 'tasa_A1+A1.x'],
    ['1.5E3+12', '1.5E3+12'],
  ])('%s reads %s two rows down and one column right', (text, moved) => {
    expect(shiftFormula(text, { rows: 2, columns: 1 })).toBe(moved);
  });

  it('says #REF! where it would leave the sheet', () => {
    expect(shiftFormula('A1+B2', { rows: -1, columns: 0 })).toBe('#REF!+B1');
    expect(shiftFormula('A1', { rows: 0, columns: -1 })).toBe('#REF!');
  });
});

describe('references', () => {
  it('name every column and find it again', () => {
    fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnName(column)) === column));
  });

  it('read areas with dollars, whole columns and whole rows', () => {
    expect(parseArea('$B$2:$C$9')).toEqual({ row: 1, column: 1, rowCount: 8, columnCount: 2 });
    expect(parseArea('D4')).toEqual({ row: 3, column: 3, rowCount: 1, columnCount: 1 });
    expect(parseArea('B:C')).toEqual({ row: 0, column: 1, rowCount: 1_048_576, columnCount: 2 });
    expect(parseArea('2:9')).toEqual({ row: 1, column: 0, rowCount: 8, columnCount: 16_384 });
    expect(parseArea('#REF!')).toBeUndefined();
  });

  it('reach to the edge of the sheet where an end is open', () => {
    const size = { maxRows: 100, maxColumns: 10 };
    expect(areaWithin('A2:C', size)).toEqual({ row: 1, column: 0, rowCount: 99, columnCount: 3 });
    expect(areaWithin('B:B', size)).toEqual({ row: 0, column: 1, rowCount: 100, columnCount: 1 });
    expect(areaWithin('c9:B2', size)).toEqual({ row: 1, column: 1, rowCount: 8, columnCount: 2 });
  });

  it.each(['', 'B', '2', 'A0', 'A1:', 'A1:B2:C3', 'Meta'])('are not "%s"', (text) => {
    expect(areaWithin(text, { maxRows: 100, maxColumns: 10 })).toBeUndefined();
  });

  it('quote the name of a sheet and read it again', () => {
    expect(quotedSheetName("Plan d'acció")).toBe("'Plan d''acció'");
    expect(plainSheetName("'Plan d''acció'")).toBe("Plan d'acció");
    expect(plainSheetName('Matriz')).toBe('Matriz');
  });

  const area = fc.record({
    row: fc.nat(8),
    column: fc.nat(8),
    rowCount: fc.integer({ min: 1, max: 5 }),
    columnCount: fc.integer({ min: 1, max: 5 }),
  });

  it('leave exactly the cells of an area that another does not take', () => {
    const holds = (
      each: { row: number; column: number; rowCount: number; columnCount: number },
      row: number,
      column: number,
    ) =>
      row >= each.row &&
      row < each.row + each.rowCount &&
      column >= each.column &&
      column < each.column + each.columnCount;
    fc.assert(
      fc.property(area, area, (from, taken) => {
        const rest = subtractArea(from, taken);
        for (let row = 0; row < 14; row++) {
          for (let column = 0; column < 14; column++) {
            const expected = holds(from, row, column) && !holds(taken, row, column) ? 1 : 0;
            if (rest.filter((each) => holds(each, row, column)).length !== expected) return false;
          }
        }
        return true;
      }),
    );
  });
});
