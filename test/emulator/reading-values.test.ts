import { describe, expect, it } from 'vitest';
import { bookOf, matriz, result } from './fixtures';

describe('reading a range', () => {
  it('gives blanks as empty text, errors as their text, and the rest as they are', () => {
    const book = bookOf([['Meta', 12.5, true, { error: '#REF!' }], [], [undefined, false]]);
    const read = result('return range("A1:D3").getValues()', book);
    expect(read).toStrictEqual([
      ['Meta', 12.5, true, '#REF!'],
      ['', '', '', ''],
      ['', false, '', ''],
    ]);
  });

  it('gives a cell of another program with a date as a Date of the realm', () => {
    const book = bookOf([[{ date: 46000.5 }]]);
    const read = result('var v = range("A1").getValue(); return [v instanceof Date, v.toISOString()]', book);
    expect(read).toStrictEqual([true, '2025-12-09T17:00:00.000Z']);
  });

  it('gives arrays of the realm, not of the host', () => {
    const read = result('var v = range("A1:B1").getValues(); return [v instanceof Array, v[0] instanceof Array]');
    expect(read).toStrictEqual([true, true]);
  });

  it('gives the text of formulas and empty text elsewhere', () => {
    const book = bookOf([[3, 'x']]);
    matriz(book).formulas['0,0'] = '=1+2';
    expect(result('return range("A1:B1").getFormulas()', book)).toStrictEqual([['=1+2', '']]);
    expect(result('return range("A1").getValue()', book)).toBe(3);
  });

  it('gives the number format of the cell, of its column, or the default', () => {
    const book = bookOf();
    matriz(book).styles = [[1]];
    matriz(book).columnStyles = [undefined, 2];
    expect(result('return range("A1:C1").getNumberFormats()', book)).toStrictEqual([['@', 'dd/mm/yyyy', 'General']]);
  });

  it('measures the data by values and formulas, not by format', () => {
    const book = bookOf([['a'], ['', '']]);
    matriz(book).styles = [[], [], [1, 1, 1, 1]];
    const measured = 'return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]';
    expect(result(measured, book)).toStrictEqual([1, 1, 'A1']);
    matriz(book).formulas['4,2'] = '=""';
    expect(result(measured, book)).toStrictEqual([5, 3, 'A1:C5']);
  });

  it('calls the data of an empty sheet A1', () => {
    expect(result('return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()]')).toStrictEqual([0, 'A1']);
  });
});

describe('naming a range', () => {
  it.each([
    ['sheet.getRange(2, 3)', 'C2'],
    ['sheet.getRange(2, 3, 4)', 'C2:C5'],
    ['sheet.getRange(2, 3, 4, 2)', 'C2:D5'],
    ['sheet.getRange("B:C")', 'B1:C100'],
    ['sheet.getRange("2:3")', 'A2:J3'],
    ['sheet.getRange("B2:B")', 'B2:B100'],
    ['sheet.getRange("$B$2")', 'B2'],
  ])('%s is %s', (expression, a1) => {
    expect(result(`return ${expression}.getA1Notation()`)).toBe(a1);
  });

  it('says where a range is, counting from one', () => {
    const where = 'var r = range("C2:D5"); return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()]';
    expect(result(where)).toStrictEqual([2, 3, 4, 2]);
    expect(result('return range("C2").getSheet().getName()')).toBe('Matriz');
  });

  it.each([
    ['sheet.getRange(101, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange("K1")', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange("Meta")', 'Range not found'],
    ['sheet.getRange()', "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."],
  ])('%s fails in the words of Google', (expression, message) => {
    expect(() => result(`return ${expression}`)).toThrow(`Exception: ${message}`);
  });
});
