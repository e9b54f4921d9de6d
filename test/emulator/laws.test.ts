import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOn, bookOf, matriz } from './fixtures';

const ROWS = 6;
const COLUMNS = 3;

/** An area of a small sheet, often down to its last row. */
const area = fc
  .record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), height: fc.nat(ROWS), width: fc.nat(COLUMNS) })
  .map(({ row, column, height, width }) => ({
    row,
    column,
    rowCount: Math.min(height + 1, ROWS - row),
    columnCount: Math.min(width + 1, COLUMNS - column),
  }));

type Area = typeof area extends fc.Arbitrary<infer Value> ? Value : never;

function smallBook() {
  const book = bookOf([['a', undefined, 'c'], [], [undefined, 'e']]);
  Object.assign(matriz(book), { maxRows: ROWS, maxColumns: COLUMNS });
  return book;
}

/** What the cells are when each step simply paints its area. */
function painted<Paint>(steps: readonly { area: Area; paint: Paint }[], blank: Paint): Paint[][] {
  const grid = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => blank));
  for (const { area, paint } of steps) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      grid[row]?.fill(paint, area.column, area.column + area.columnCount);
    }
  }
  return grid;
}

const PAINT = `a.forEach(function (step) {
  sheet.getRange(step.area.row + 1, step.area.column + 1, step.area.rowCount, step.area.columnCount)`;

describe('laws', () => {
  it('the last format set on a cell is its format, whether kept by cell or by column', () => {
    const step = fc.record({ area, paint: fc.constantFrom('@', '0', '0%', 'General') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const script = addOn(
          `${PAINT}.setNumberFormat(step.paint); }); return sheet.getRange(1, 1, ${ROWS}, ${COLUMNS}).getNumberFormats()`,
          smallBook(),
        );
        expect(script.execute('go', [steps]).result).toStrictEqual(painted(steps, 'General'));
      }),
    );
  });

  it('a cell with content never depends on the style of its column', () => {
    fc.assert(
      fc.property(fc.array(area, { maxLength: 4 }), (areas) => {
        const book = smallBook();
        const steps = areas.map((painting) => ({ area: painting, paint: '@' }));
        addOn(`${PAINT}.setNumberFormat(step.paint).setValue('x'); })`, book).execute('go', [steps]);
        const { values, styles, columnStyles } = matriz(book);
        values.forEach((line, row) => {
          line.forEach((value, column) => {
            if (value === undefined || columnStyles[column] === undefined) return;
            expect(styles[row]?.[column]).toBeDefined();
          });
        });
      }),
    );
  });

  it('the last rule set on a cell is its only rule', () => {
    const step = fc.record({ area, paint: fc.constantFrom('uno', 'dos', '') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
        const book = smallBook();
        const rule = 'SpreadsheetApp.newDataValidation().requireValueInList([step.paint]).build()';
        addOn(`${PAINT}.setDataValidation(step.paint ? ${rule} : null); })`, book).execute('go', [steps]);
        const rules = matriz(book).added.validations.map((validation) => ({
          area: validation.area,
          paint: validation.rule.kind === 'list' ? validation.rule.values.join() : '?',
        }));
        expect(painted(rules, '')).toStrictEqual(painted(steps, ''));
        const covered = rules.reduce((sum, { area: { rowCount, columnCount } }) => sum + rowCount * columnCount, 0);
        expect(covered).toBe(painted(steps, '').flat().filter(Boolean).length);
      }),
    );
  });
});
