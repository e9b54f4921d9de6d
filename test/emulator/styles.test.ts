import { describe, expect, it } from 'vitest';
import { isDateFormat } from '../../src/emulator/style-book';
import { bookOf, matriz, result, STYLES } from './fixtures';

describe('the style of cells', () => {
  it('is a new style made from the old one, never a change of the old', () => {
    const book = bookOf([['a']]);
    result('range("A1").setFontWeight("bold").setBackground("#ABC").setFontColor("#1F2E3D")', book);
    const style = matriz(book).styles[0]?.[0] ?? 0;
    expect(book.styles[style]).toStrictEqual({
      base: 0,
      numberFormat: 'General',
      bold: true,
      background: '#aabbcc',
      fontColor: '#1f2e3d',
    });
    expect(book.styles[0]).toStrictEqual({ base: 0, numberFormat: 'General' });
    expect(matriz(book).touched).toStrictEqual([[0]]);
  });

  it('is the same style for the same change, across executions', () => {
    const book = bookOf();
    result('range("A1:C1").setFontWeight("bold"); range("A2").setFontWeight("bold")', book);
    result('range("A3").setFontWeight("bold")', book);
    expect(book.styles).toHaveLength(4);
    expect(matriz(book).styles).toStrictEqual([[3, 3, 3], [3], [3]]);
  });

  it('that a cell already has touches nothing', () => {
    const book = bookOf([['a']]);
    matriz(book).styles = [[STYLES.text]];
    result('range("A1").setNumberFormat("@"); range("A1").setBackground(null)', book);
    expect(matriz(book).touched).toStrictEqual([]);
    expect(book.styles).toHaveLength(3);
  });

  it('covers every setter the add-on has', () => {
    const book = bookOf();
    result(
      `range("A1").setFontStyle("italic").setFontSize(12).setWrap(true).setVerticalAlignment("top")
         .setHorizontalAlignment("center").setNumberFormat("#,##0")`,
      book,
    );
    result('range("B1").setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)', book);
    result('range("A2:B2").setFontWeights([["bold", "normal"]]).setFontColors([["#111111", null]])', book);
    result('range("C1:D1").setNumberFormats([["@", "0%"]]).setBackgrounds([["white", "#000000"]])', book);
    const at = (row: number, column: number) => book.styles[matriz(book).styles[row]?.[column] ?? 0];
    expect(at(0, 0)).toStrictEqual({
      base: 0,
      numberFormat: '#,##0',
      italic: true,
      fontSizePoints: 12,
      wrap: true,
      verticalAlignment: 'top',
      horizontalAlignment: 'center',
    });
    expect(at(0, 1)).toMatchObject({ wrap: true });
    expect(at(1, 0)).toMatchObject({ bold: true, fontColor: '#111111' });
    expect(at(1, 1)).toMatchObject({ bold: false });
    expect(at(0, 2)).toMatchObject({ numberFormat: '@', background: '#ffffff' });
    expect(at(0, 3)).toMatchObject({ numberFormat: '0%', background: '#000000' });
  });

  it('of several ranges changes in one call', () => {
    const book = bookOf([['a', 'b']]);
    const list = 'sheet.getRangeList(["A1", "B1:B2"])';
    result(`${list}.setNumberFormat("@").setBackground("#ffeeee").setNote("nota")`, book);
    expect(matriz(book).styles[1]).toStrictEqual([undefined, matriz(book).styles[0]?.[0]]);
    expect(matriz(book).added.notes).toHaveLength(3);
    result(`${list}.clearContent()`, book);
    expect(result('return range("A1:B2").getValues()', book)).toStrictEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('refuses colours by name that nobody has listed', () => {
    expect(() => result('range("A1").setBackground("salmon")')).toThrow('not implemented in the emulator');
  });
});

describe('a style that reaches the last row', () => {
  it('belongs to the columns, not to a thousand blank cells', () => {
    const book = bookOf();
    result('range("A2:B100").setNumberFormat("@"); range("A2:B").setWrap(true)', book);
    expect(matriz(book).columnStyles).toStrictEqual([4, 4]);
    expect(book.styles[4]).toStrictEqual({ base: 0, numberFormat: '@', wrap: true });
    expect(result('return range("A2:A3").getNumberFormats()', book)).toStrictEqual([['@'], ['@']]);
  });

  it('leaves the blank cells above as they were', () => {
    const book = bookOf();
    result('range("A2:A").setNumberFormat("@")', book);
    expect(result('return range("A1:A2").getNumberFormats()', book)).toStrictEqual([['General'], ['@']]);
    expect(matriz(book).touched).toStrictEqual([[0]]);
  });

  it('reaches the cells with content or a style of their own below', () => {
    const book = bookOf([['Código'], ['M001'], [undefined]]);
    matriz(book).styles = [[0], [STYLES.date], [STYLES.date]];
    result('range("A2:A").setBackground("#eeeeee")', book);
    const styles = matriz(book).styles.map((line) => book.styles[line?.[0] ?? 0]);
    expect(styles[0]).toStrictEqual({ base: 0, numberFormat: 'General' });
    expect(styles[1]).toStrictEqual({ base: 2, numberFormat: 'dd/mm/yyyy', background: '#eeeeee' });
    expect(styles[2]).toStrictEqual(styles[1]);
    expect(matriz(book).touched).toEqual([undefined, [0], [0]]);
  });

  it('gives way to the style of single cells', () => {
    const book = bookOf();
    result('range("A1:A").setNumberFormat("@"); range("A3").setNumberFormat("0")', book);
    expect(result('return range("A2:A4").getNumberFormats()', book)).toStrictEqual([['@'], ['0'], ['@']]);
  });
});

describe('a date format', () => {
  it.each(['dd/mm/yyyy', 'yyyy-mm-dd', 'hh:mm', '[h]:mm', 'mmm', '[$-es-CO]d "de" mmmm'])('is %s', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });
  it.each(['General', '@', '0', '#,##0.00', '0%', '"días" 0', '[$$-es-CO]#,##0', '[Red]0', '0.00E+00', '_-* #,##0'])(
    'is not %s',
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
