import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/views/open-data/csv';
import type { DataField } from '../../../src/views/open-data/resource';
import { originalText } from './original-text';

const fieldsOf = (count: number): readonly DataField[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `f${index}`,
    title: '',
    description: '',
    type: 'string',
    format: 'default',
  }));

const csvOf = (...rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  csvText({ fields: fieldsOf(rows[0]?.length ?? 0), rows });

describe('a file of comma-separated text', () => {
  it('has a line of names, then one for each row, each ended as RFC 4180 asks', () => {
    expect(csvOf(['a', 'b'], ['c', 'd'])).toBe('f0,f1\r\na,b\r\nc,d\r\n');
  });

  it('leaves blank what has no data, and writes numbers with a point', () => {
    expect(csvOf([null, 1.5, true, ''])).toBe('f0,f1,f2,f3\r\n,1.5,true,\r\n');
  });

  it('quotes only what holds a comma, a quotation mark or a line break, and doubles the mark', () => {
    expect(csvOf(['a b', 'a,b', 'a"b', 'a\nb'])).toBe('f0,f1,f2,f3\r\na b,"a,b","a""b","a\nb"\r\n');
  });

  it('leaves out the characters that the format has no place for', () => {
    expect(csvOf(['a\u0000b\u001bc\u007fd'])).toBe('f0\r\nabcd\r\n');
  });

  it('is read back by another reader as it was, whatever the texts', () => {
    const pieces = fc.constantFrom('"', '""', ',', ';', '\r\n', '\n', '\t', '=', '-1', "'", ' ', 'ñ', '😀', 'a');
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 8 }).map((some) => some.join('')),
      // Without control characters: those are left out, as told above.
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 6 }), (rows) => {
        const { data, errors } = parse<string[]>(csvOf(...rows), { delimiter: ',', newline: '\r\n' });
        expect(errors).toEqual([]);
        const [, ...read] = data.slice(0, -1);
        expect(read.map((row) => row.map(originalText))).toEqual(rows);
      }),
    );
  });
});
