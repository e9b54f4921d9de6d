import { describe, expect, it } from 'vitest';
import { bookOf, matriz, result, sheetOf } from './fixtures';

const list = 'SpreadsheetApp.newDataValidation().requireValueInList(["Sí", "No"], true)';

describe('validations', () => {
  it('are kept with their area, values and help, and let other values in by default', () => {
    const book = bookOf();
    result(`range("B2:B9").setDataValidation(${list}.setHelpText("Elija").build())`, book);
    expect(matriz(book).added.validations).toStrictEqual([
      {
        area: { row: 1, column: 1, rowCount: 8, columnCount: 1 },
        rule: { kind: 'list', values: ['Sí', 'No'], strict: false, help: 'Elija' },
      },
    ]);
  });

  it('may take their values from another sheet and be strict', () => {
    const book = bookOf();
    book.sheets.push(sheetOf(2, 'Grupos'));
    result(
      `var values = book.getSheetByName("Grupos").getRange("A2:A");
       range("B2").setDataValidation(
         SpreadsheetApp.newDataValidation().requireValueInRange(values, true).setAllowInvalid(false).build())`,
      book,
    );
    expect(matriz(book).added.validations[0]?.rule).toStrictEqual({
      kind: 'range',
      sheet: 'Grupos',
      area: { row: 1, column: 0, rowCount: 99, columnCount: 1 },
      strict: true,
    });
  });

  it('are one per cell: the newest', () => {
    const book = bookOf();
    result(`var r = ${list}.build(); range("A1:C3").setDataValidation(r); range("B2").setDataValidation(null)`, book);
    const areas = matriz(book).added.validations.map(({ area }) => area);
    const covered = areas.flatMap(({ row, column, rowCount, columnCount }) =>
      Array.from({ length: rowCount * columnCount }, (_, i) => [
        row + Math.floor(i / columnCount),
        column + (i % columnCount),
      ]),
    );
    expect(covered.map(String).sort()).toStrictEqual(['0,0', '0,1', '0,2', '1,0', '1,2', '2,0', '2,1', '2,2']);
  });

  it('given cell by cell become areas', () => {
    const book = bookOf();
    result(`var r = ${list}.build(); range("A1:A4").setDataValidations([[r], [r], [null], [r]])`, book);
    expect(matriz(book).added.validations.map(({ area }) => [area.row, area.rowCount])).toStrictEqual([
      [0, 2],
      [3, 1],
    ]);
  });

  it('are rules of this emulator or nothing', () => {
    expect(() => result('range("A1").setDataValidation({})')).toThrow("don't match the method signature");
    expect(() => result('SpreadsheetApp.newDataValidation().build()')).toThrow('without a criterion');
  });
});

describe('notes', () => {
  it('replace one another and go with empty text', () => {
    const book = bookOf();
    result('range("A1:B1").setNotes([["uno", "dos"]]); range("A1").setNote("tres"); range("B1").setNote("")', book);
    expect(matriz(book).added.notes).toStrictEqual([{ row: 0, column: 0, text: 'tres' }]);
  });
});

describe('links', () => {
  const link = (url: string) =>
    `range("A1").setRichTextValues([[
       SpreadsheetApp.newRichTextValue().setText("Ir a la celda").setLinkUrl("${url}").build()]])`;

  it('lead to a cell of the workbook, whatever the name of its sheet', () => {
    const book = bookOf();
    book.sheets.push(sheetOf(12, "Plan d'acción"));
    result(link('#gid=12&range=C5'), book);
    expect(matriz(book).values).toStrictEqual([['Ir a la celda']]);
    expect(matriz(book).added.links).toStrictEqual([{ row: 0, column: 0, target: "'Plan d''acción'!C5" }]);
  });

  it('go when the cell is written or cleared', () => {
    for (const change of ['setValue("x")', 'clearContent()', 'setValues([["y"]])']) {
      const book = bookOf();
      result(`${link('#gid=1&range=B2')}; range("A1").${change}`, book);
      expect(matriz(book).added.links).toStrictEqual([]);
    }
  });

  it('lead nowhere else', () => {
    expect(() => result(link('https://example.org'))).toThrow('not implemented in the emulator');
    expect(() => result(link('#gid=99&range=A1'))).toThrow('not implemented in the emulator');
  });
});
