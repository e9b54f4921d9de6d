import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCellMatrix } from '../../src/intake/read-cells';
import { readTextMatrix } from '../../src/intake/read-text';
import { cellsOf, HEADINGS, matrixOf } from './fixture';

/** Any text after a capital, so that no row reads as the rest of the one above. */
const anyCell = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `X${text.replace(/\r\n?/g, '\n')}`.trim());
const hostileCell = fc
  .array(fc.constantFrom('"', ',', ';', '\n', "'", '=', ' ', 'de', '.', '(', '%', 'ñ'), { maxLength: 12 })
  .map((marks) => `X${marks.join('')}`.trim());
const table = fc.array(fc.array(fc.oneof(anyCell, hostileCell), { minLength: 6, maxLength: 6 }), {
  minLength: 1,
  maxLength: 8,
});

describe('a table written by another program', () => {
  it.each([';', ','])('reads back cell by cell, separated by %j', (delimiter) => {
    fc.assert(
      fc.property(table, fc.boolean(), fc.constantFrom('\n', '\r\n'), (rows, quotes, newline) => {
        const text = Papa.unparse([HEADINGS, ...rows], { delimiter, quotes, newline });
        expect(cellsOf(matrixOf(readTextMatrix(text)))).toEqual(rows);
      }),
    );
  });

  it('reads back cell by cell, separated by tabs', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, quotes) => {
        const text = Papa.unparse([HEADINGS, ...rows], { delimiter: '\t', quotes, newline: '\n' });
        expect(cellsOf(matrixOf(readTextMatrix(text)))).toEqual(rows);
      }),
    );
  });

  it('reads the same from the cells of a sheet', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(cellsOf(matrixOf(readCellMatrix([HEADINGS, ...rows])))).toEqual(rows);
      }),
    );
  });
});
