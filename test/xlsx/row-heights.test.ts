import { describe, expect, it } from 'vitest';
import type { BookSheet, BookStyle } from '../../src/xlsx/book';
import { fittedHeights } from '../../src/xlsx/row-heights';

const WRAPPED = 1;
const styles: readonly BookStyle[] = [
  { base: 0, numberFormat: 'General' },
  { base: 0, numberFormat: '@', wrap: true },
];

function sheetWith(text: string, style: number, widthPixels = 100): BookSheet {
  return {
    id: 1,
    name: 'Matriz',
    hidden: false,
    isNew: true,
    maxRows: 1000,
    maxColumns: 26,
    values: [[text]],
    styles: [[style]],
    columnStyles: [],
    formulas: {},
    touched: [[0]],
    added: {
      columnWidths: [{ column: 0, widthPixels }],
      rowHeights: [],
      columnGroups: [],
      validations: [],
      notes: [],
      links: [],
    },
  };
}

describe('the height of a row in a new sheet', () => {
  it('grows with the lines its wrapped text needs', () => {
    const heights = fittedHeights(sheetWith('palabra '.repeat(20), WRAPPED), styles);
    expect(heights.get(0)).toBeGreaterThan(150);
  });

  it('counts the breaks a person typed', () => {
    expect(fittedHeights(sheetWith('uno\ndos\ntres', WRAPPED), styles).get(0)).toBe(60);
  });

  it('stays as it is where the text is not wrapped or fits in one line', () => {
    expect(fittedHeights(sheetWith('palabra '.repeat(20), 0), styles).size).toBe(0);
    expect(fittedHeights(sheetWith('corta', WRAPPED), styles).size).toBe(0);
  });

  it('does not follow a column that is folded away', () => {
    const sheet = sheetWith('palabra '.repeat(20), WRAPPED);
    sheet.added.columnGroups.push({ firstColumn: 0, columnCount: 1, collapsed: true });
    expect(fittedHeights(sheet, styles).size).toBe(0);
  });
});
