import { describe, expect, it } from 'vitest';
import type { Book, BookSheet } from '../../src/xlsx/book';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { addOn, answered, columnOf, fingerprint, policyStructured, sheetNamed, type } from './add-on';

const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' };
const COMPUTED = ['Tablero', 'Cobertura', 'Por área', 'Alertas'];

function refreshed() {
  const opened = policyStructured();
  const first = opened.call({ action: 'refresh' });
  answered(first);
  return { ...opened, first };
}

function styleOf({ styles }: Book, sheet: BookSheet, row: number, column: number) {
  return styles[sheet.styles[row]?.[column] ?? sheet.columnStyles[column] ?? 0];
}

function widthsOf({ added, values }: BookSheet): readonly (number | undefined)[] {
  return (values[1] ?? []).map((_, column) => added.columnWidths.find((width) => width.column === column)?.widthPixels);
}

describe('the sheets of results', () => {
  it.each(COMPUTED)('%s has its purpose on one line, bold frozen headings and wrapped text to the end', (name) => {
    const { book } = refreshed();
    const sheet = sheetNamed(book, name);
    expect(sheet.added.frozenRows).toBe(2);
    const columns = [...(sheet.values[1] ?? []).keys()];
    expect(columns.length).toBeGreaterThanOrEqual(4);
    expect(styleOf(book, sheet, 0, 0)?.wrap).not.toBe(true);
    for (const column of columns) {
      expect(styleOf(book, sheet, 1, column)).toMatchObject({ bold: true, background: '#eceff1', wrap: true });
      for (const row of [2, sheet.maxRows - 1]) {
        expect(styleOf(book, sheet, row, column)).toMatchObject({
          numberFormat: '@',
          wrap: true,
          verticalAlignment: 'top',
        });
        expect(styleOf(book, sheet, row, column)?.bold).not.toBe(true);
      }
    }
  });

  it('give each column the room its texts need', () => {
    const { book } = refreshed();
    expect(COMPUTED.map((name) => widthsOf(sheetNamed(book, name)))).toStrictEqual([
      [300, 300, 130, 130, 130, 470],
      [230, 130, 130, 130, 130, 320, 320],
      [210, 130, 130, 130, 130, 130, 130, 130, 130, 130, 520],
      [130, 130, 420, 420],
    ]);
  });

  it('warn before somebody writes on them, and leave the person where they were', () => {
    const { book, script, first } = refreshed();
    expect(first.effects.counters.byName).toMatchObject({ 'Sheet.protect': 4, 'Protection.setWarningOnly': 4 });
    const front = book.sheets.find(({ id }) => id === script.state.activeSheetId);
    expect(COMPUTED).not.toContain(front?.name);
  });

  it('are found again under new names, also in the saved file', () => {
    const { file, book } = refreshed();
    for (const name of COMPUTED) sheetNamed(book, name).name = `Nuestro ${name}`;
    const names = book.sheets.map((sheet) => sheet.name);
    const again = addOn(openXlsx(saveXlsx(file), PLACE));
    const matrix = sheetNamed(again.book, 'Matriz');
    type(matrix, 2, columnOf(matrix, 'Avance reportado'), 'Sí');
    expect(answered(again.call({ action: 'refresh' })).sheets).toContain('Nuestro Tablero');
    expect(again.book.sheets.map((sheet) => sheet.name)).toStrictEqual(names);
  });

  it('are made again where one was deleted, the others left as they are, and that one is found by its tag too', () => {
    const { book, call } = refreshed();
    const before = fingerprint(book);
    book.sheets.splice(book.sheets.indexOf(sheetNamed(book, 'Cobertura')), 1);
    const { sheets } = answered(call({ action: 'refresh' }));
    expect(sheets).toStrictEqual(['Cobertura']);
    const after = fingerprint(book);
    for (const name of ['Tablero', 'Por área', 'Alertas']) expect(after[name]).toBe(before[name]);
    sheetNamed(book, 'Cobertura').name = 'A quiénes llegamos';
    expect(answered(call({ action: 'refresh' })).sheets).toStrictEqual([]);
  });
});
