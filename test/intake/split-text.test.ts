import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type Delimiter, splitText } from '../../src/intake/split-text';

const cells = (text: string, delimiter: Delimiter) => splitText(text, delimiter).map((row) => row.cells);

describe('splitting a text into rows', () => {
  it('numbers records, not lines', () => {
    expect(splitText('a,b\n"c\nd",e\nf,g', ',').map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('drops the byte order mark and blanks around cells', () => {
    expect(cells('\uFEFFa ;\u00a0b\r\n"c" ; d', ';')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes marks around tabs and line breaks for two lone ones', () => {
    expect(cells('"a\tb\nc\td"\te', '\t')).toEqual([
      ['"a', 'b'],
      ['c', 'd"', 'e'],
    ]);
  });

  it('reads what another program wrote, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', 'a', ' ') }),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom<Delimiter>(';', ','), (rows, delimiter) => {
        const written = Papa.unparse(rows, { delimiter, quotes: true, newline: '\n' });
        expect(cells(written, delimiter)).toEqual(
          rows.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n').trim())),
        );
      }),
    );
  });

  it('agrees with another reader on well-formed tab-separated text', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', '\n', 'a', 'b', ',', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const written = Papa.unparse(rows, { delimiter: '\t', newline: '\n' });
        const read = Papa.parse<string[]>(written, { delimiter: '\t', newline: '\n' });
        expect(cells(written, '\t')).toEqual(read.data.map((row) => row.map((text) => text.trim())));
      }),
    );
  });

  it('goes over a text full of lone marks in a time that grows with its length', () => {
    const read = (count: number) => splitText('"""x,"y,""z,'.repeat(count), ',')[0]?.cells.length ?? 0;
    expect(read(50_000)).toBe(150_001);
  });
});
