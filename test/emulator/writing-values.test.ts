import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOn, bookOf, matriz, result, STYLES } from './fixtures';

describe('writing values', () => {
  it('changes the cells and notes which', () => {
    const book = bookOf([['a', 1]]);
    result('range("A1:B2").setValues([["Actividad", 1], [true, 2.5]])', book);
    expect(matriz(book).values).toStrictEqual([
      ['Actividad', 1],
      [true, 2.5],
    ]);
    expect(matriz(book).touched).toStrictEqual([[0], [0, 1]]);
  });

  it('leaves a cell that already says the same untouched', () => {
    const book = bookOf([['a', 1, { date: 46000 }]]);
    matriz(book).styles = [[0, 0, STYLES.date]];
    result('range("A1:C1").setValues(range("A1:C1").getValues())', book);
    expect(matriz(book).touched).toStrictEqual([]);
  });

  it('clears a cell for undefined, null and empty text', () => {
    const book = bookOf([['a', 'b', 'c', 'd']]);
    result('range("A1:D1").setValues([[undefined, null, "", "d"]])', book);
    expect(result('return range("A1:D1").getValues()', book)).toStrictEqual([['', '', '', 'd']]);
    expect(matriz(book).touched).toStrictEqual([[0, 1, 2]]);
  });

  it('replaces a formula, even by its own result', () => {
    const book = bookOf([[3]]);
    matriz(book).formulas['0,0'] = '=1+2';
    result('range("A1").setValue(3)', book);
    expect(matriz(book).formulas).toStrictEqual({});
    expect(matriz(book).touched).toStrictEqual([[0]]);
  });

  it('sets one value in all cells of a range', () => {
    const book = bookOf();
    result('range("A1:B2").setValue(7)', book);
    expect(matriz(book).values).toStrictEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('takes formulas away with the content and keeps the style', () => {
    const book = bookOf([['a', 'b']]);
    matriz(book).styles = [[STYLES.text]];
    matriz(book).formulas['0,1'] = '=A1';
    result('range("A1:B1").clearContent()', book);
    expect(result('return [range("A1:B1").getValues(), range("A1:B1").getFormulas()]', book)).toStrictEqual([
      [['', '']],
      [['', '']],
    ]);
    expect(matriz(book).styles[0]?.[0]).toBe(STYLES.text);
  });

  it('appends below the last row with content and grows a full grid', () => {
    const book = bookOf([['a'], ['b']]);
    matriz(book).maxRows = 2;
    result('sheet.appendRow(["c", 3]); sheet.appendRow(["d"])', book);
    expect(matriz(book).values).toStrictEqual([['a'], ['b'], ['c', 3], ['d']]);
    expect(matriz(book).maxRows).toBe(4);
  });

  it('keeps the number format when a number is written, so a serial in a date column is a date', () => {
    const book = bookOf();
    matriz(book).styles = [[STYLES.date]];
    result('range("A1:B1").setValues([[46000, 46000]])', book);
    expect(matriz(book).values).toStrictEqual([[{ date: 46000 }, 46000]]);
  });

  it('gives an unformatted cell a date format when a Date is written', () => {
    const book = bookOf();
    result(
      'range("A1:B1").setValues([[new Date(Date.UTC(2026, 0, 31, 5)), new Date(Date.UTC(2026, 0, 31, 17))]])',
      book,
    );
    expect(matriz(book).values).toStrictEqual([[{ date: 46053 }, { date: 46053.5 }]]);
    expect(result('return range("A1:B1").getNumberFormats()', book)).toStrictEqual([
      ['dd/mm/yyyy', 'dd/mm/yyyy hh:mm:ss'],
    ]);
  });

  it('reads back what was written, whatever the text, once the cell is formatted as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const script = addOn('range("A1").setNumberFormat("@").setValue(a); return range("A1").getValue()');
        expect(script.execute('go', [text]).result).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what does not fit', () => {
  it.each([
    ['rows', '[["a"]]', 'The data has 1 but the range has 2.'],
    ['columns', '[["a", "b"], ["c", "d"]]', 'The data has 2 but the range has 1.'],
  ])('says so of %s in the words of Google', (what, data, rest) => {
    const message = `The number of ${what} in the data does not match the number of ${what} in the range. ${rest}`;
    expect(() => result(`range("A1:A2").setValues(${data})`)).toThrow(`Exception: ${message}`);
    for (const setter of ['setNumberFormats', 'setBackgrounds', 'setNotes', 'setDataValidations', 'setFontColors']) {
      expect(() => result(`range("A1:A2").${setter}(${data})`)).toThrow(message);
    }
  });

  it('refuses what is no grid', () => {
    expect(() => result('range("A1").setValues("x")')).toThrow(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('writes nothing at all when one cell cannot be written', () => {
    const book = bookOf();
    expect(() => result('range("A1:B1").setValues([["a", new Array(50002).join("x")]])', book)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(matriz(book).values).toStrictEqual([]);
  });
});
