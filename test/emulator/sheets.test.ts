import { describe, expect, it } from 'vitest';
import { EmulatorFailure } from '../../src/emulator/runner';
import { addOn, bookOf, matriz, result, STYLES, sheetOf } from './fixtures';

describe('sheets', () => {
  it('are found by name, in tab order, and say who they are', () => {
    const book = bookOf();
    book.sheets.push(sheetOf(7, 'Plan'));
    const known = `var plan = book.getSheetByName("Plan");
      return [book.getSheets().map(function (s) { return s.getName(); }), plan.getSheetId(), plan.getIndex(),
        plan.getMaxRows(), plan.getMaxColumns(), book.getSheetByName("plan")]`;
    expect(result(known, book)).toStrictEqual([['Matriz', 'Plan'], 7, 2, 100, 10, null]);
  });

  it('are inserted where asked, 1000 by 26, in front, with an id of their own', () => {
    const book = bookOf();
    book.sheets.push(sheetOf(7, 'Plan'));
    const execution = addOn(
      'var s = book.insertSheet("Grupos", 1); return [s.getSheetId(), s.getIndex(), book.getActiveSheet().getName()]',
      book,
    ).execute('go');
    expect(execution.result).toStrictEqual([8, 2, 'Grupos']);
    expect(book.sheets[1]).toStrictEqual({
      ...sheetOf(8, 'Grupos'),
      isNew: true,
      maxRows: 1000,
      maxColumns: 26,
    });
  });

  it('are copied from a template: content, styles, widths and frozen rows, each then on its own', () => {
    const book = bookOf();
    const made = `var first = book.insertSheet("Uno", 1);
      first.getRange("A1:B1").setNumberFormat("@").setFontWeight("bold").setValues([["a", "b"]]);
      first.setFrozenRows(1).setColumnWidths(1, 2, 80).insertRowsAfter(1000, 5);
      var copy = book.insertSheet("Dos", 2, { template: first });
      copy.getRange("A1").setValue("otra"); copy.setColumnWidths(1, 1, 200);
      return [copy.getSheetId(), copy.getMaxRows(), book.getActiveSheet().getName()]`;
    expect(result(made, book)).toStrictEqual([3, 1005, 'Dos']);
    const [, first, copy] = book.sheets;
    expect(first?.values).toStrictEqual([['a', 'b']]);
    expect(copy?.values).toStrictEqual([['otra', 'b']]);
    expect(copy?.styles).toStrictEqual(first?.styles);
    expect(copy?.added.frozenRows).toBe(1);
    expect(first?.added.columnWidths.map(({ widthPixels }) => widthPixels)).toStrictEqual([80, 80]);
    expect(copy?.added.columnWidths.map(({ widthPixels }) => widthPixels)).toStrictEqual([80, 200]);
  });

  it('are not copied where Google alone knows what comes along', () => {
    expect(() => result('book.insertSheet("Plan", 0, { template: sheet })')).toThrow(EmulatorFailure);
    const tagged = 'var first = book.insertSheet("Uno", 0); first.addDeveloperMetadata("k", "v");';
    expect(() => result(`${tagged} book.insertSheet("Dos", 0, { template: first })`)).toThrow(EmulatorFailure);
    expect(() => result('book.insertSheet("Plan", 0, { template: "Matriz" })')).toThrow(
      "The parameters (String,number,Object) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
    );
  });

  it('cannot share a name, however it is written', () => {
    const message = 'A sheet with the name "MATRIZ" already exists. Please enter another name.';
    expect(() => result('book.insertSheet("MATRIZ", 0)')).toThrow(`Exception: ${message}`);
    expect(() => result('book.insertSheet("Plan", 0).setName("MATRIZ")')).toThrow(message);
    expect(result('return sheet.setName("MATRIZ").getName()')).toBe('MATRIZ');
  });

  it('are hidden and shown, but never all hidden', () => {
    const book = bookOf();
    book.sheets.push(sheetOf(7, 'Plan'));
    expect(result('return sheet.hideSheet().isSheetHidden()', book)).toBe(true);
    expect(() => result('book.getSheetByName("Plan").hideSheet()', book)).toThrow("You can't hide all the sheets");
    expect(result('return sheet.showSheet().isSheetHidden()', book)).toBe(false);
  });

  it('remember between executions which one is in front', () => {
    const book = bookOf();
    book.sheets.push(sheetOf(7, 'Plan'));
    const script = addOn('if (a) book.getSheetByName(a).activate(); return book.getActiveSheet().getName()', book);
    expect(script.execute('go').result).toBe('Matriz');
    expect(script.execute('go', ['Plan']).result).toBe('Plan');
    expect(script.execute('go').result).toBe('Plan');
  });

  it('tell where the person was taken', () => {
    const there = (body: string) => addOn(body).execute('go').ui.active;
    expect(there('range("C5").activate()')).toStrictEqual({ sheet: 'Matriz', a1: 'C5' });
    expect(there('book.setActiveRange(range("B2:B3"))')).toStrictEqual({ sheet: 'Matriz', a1: 'B2:B3' });
    expect(there('book.setActiveSheet(sheet)')).toStrictEqual({ sheet: 'Matriz', a1: 'A1' });
  });
});

describe('the grid', () => {
  it('grows after its content, new rows in the style of the last', () => {
    const book = bookOf([['a']]);
    matriz(book).maxRows = 1;
    matriz(book).styles = [[STYLES.text, STYLES.date]];
    expect(result('return sheet.insertRowsAfter(1, 2).getMaxRows()', book)).toBe(3);
    expect(result('return range("A1:B3").getNumberFormats()[2]', book)).toStrictEqual(['@', 'dd/mm/yyyy']);
    expect(result('return sheet.insertColumnsAfter(10, 3).getMaxColumns()', book)).toBe(13);
  });

  it('moves what lies below new rows, and the formulas that point there', () => {
    const book = bookOf([['a'], ['b'], ['c']]);
    matriz(book).formulas['2,1'] = '=A2&A$3';
    result('sheet.insertRowsAfter(1, 2)', book);
    expect(matriz(book).values.map((row) => row?.[0])).toEqual(['a', undefined, undefined, 'b', 'c']);
    expect(matriz(book).formulas).toEqual({ '4,1': '=A4&A$5' });
    expect(book.rowsPutIn).toEqual([{ sheet: matriz(book).id, after: 0, count: 2 }]);
  });

  it('does not pretend to move what lies beyond new columns', () => {
    expect(() => result('sheet.insertColumnsAfter(1, 1)', bookOf([['a', 'b']]))).toThrow(EmulatorFailure);
  });

  it('ends somewhere', () => {
    expect(() => result('sheet.insertRowsAfter(101, 1)')).toThrow('Exception: Those rows are out of bounds.');
    expect(() => result('sheet.insertRowsAfter(100, 1000000)')).toThrow('above the limit of 10000000 cells');
    const book = bookOf();
    matriz(book).maxRows = 999_000;
    expect(() => result('book.insertSheet("Plan", 1)', book)).toThrow('above the limit of 10000000 cells');
  });

  it('keeps widths, heights, frozen rows and tab colour as additions', () => {
    const book = bookOf();
    result(
      `sheet.setColumnWidth(1, 100).setColumnWidths(1, 2, 80).setRowHeight(1, 40).setRowHeights(1, 2, 30)
        .setFrozenRows(2).setTabColor("#336699");
       sheet.protect().setWarningOnly(true).setDescription("aviso")`,
      book,
    );
    expect(matriz(book).added).toMatchObject({
      columnWidths: [
        { column: 0, widthPixels: 80 },
        { column: 1, widthPixels: 80 },
      ],
      rowHeights: [
        { row: 0, heightPixels: 30 },
        { row: 1, heightPixels: 30 },
      ],
      frozenRows: 2,
      tabColor: '#336699',
    });
  });

  it('groups columns once and collapses the group', () => {
    const book = bookOf();
    result('range("C1:E1").shiftColumnGroupDepth(1); sheet.getColumnGroup(4, 1).collapse()', book);
    expect(matriz(book).added.columnGroups).toStrictEqual([{ firstColumn: 2, columnCount: 3, collapsed: true }]);
    expect(() => result('sheet.getColumnGroup(1, 1)', book)).toThrow('A group at column index 1 and depth 1');
    expect(() => result('range("D1").shiftColumnGroupDepth(1)', book)).toThrow(EmulatorFailure);
    result('sheet.getColumnGroup(3, 1).expand()', book);
    expect(matriz(book).added.columnGroups[0]?.collapsed).toBe(false);
  });
});
