import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankSheet } from '../../src/xlsx/blank-sheet';
import type { BookValue } from '../../src/xlsx/book';
import { newXlsx, openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { PLACE, partsOf, put, reopen, resave, sheetAt, sheetXml, workbookOf } from './parts';

/** Any text an XML 1.0 part can hold. */
const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is left out when saving
  .map((each) => each.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''))
  .filter((each) => each !== '');

const value: fc.Arbitrary<BookValue> = fc.oneof(
  text,
  fc.constantFrom(
    '=1+1',
    '  ',
    '\n',
    '_x0041_',
    '_x005F_',
    'a\r\nb',
    ']]>',
    '&amp;',
    '<v>',
    "'",
    '0123',
    'x'.repeat(32_767),
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.constantFrom(1e-7, 1e21, -1.5, 0.1 + 0.2, 123_456_789.123_456_78, Number.MAX_SAFE_INTEGER, 5e-324),
  fc.boolean(),
  fc.record({ date: fc.integer({ min: 1, max: 90_000 }) }),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
);
const cell = fc.record({ row: fc.nat(30), column: fc.nat(30), value });
const cells = fc.uniqueArray(cell, { maxLength: 40, selector: ({ row, column }) => `${row},${column}` });

const DATE_STYLE = 1;

describe('what is written', () => {
  it('reads back the same, over cells that were there or not', () => {
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const write = (bytes: Uint8Array, each: typeof first) =>
          resave(bytes, (book) => {
            for (const { row, column, value } of each) {
              put(sheetAt(book, 0), row, column, value, typeof value === 'object' && 'date' in value ? DATE_STYLE : 0);
            }
          });
        const saved = write(write(workbookOf({ Hoja: sheetXml('') }), first), second);
        partsOf(saved);
        const expected = new Map([...first, ...second].map(({ row, column, value }) => [`${row},${column}`, value]));
        const { values } = sheetAt(reopen(saved), 0);
        const found = values.flatMap((line, row) => line.map((value, column) => [`${row},${column}`, value] as const));
        expect(new Map(found.filter(([, value]) => value !== undefined))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out the characters XML cannot hold', () => {
    const saved = resave(workbookOf({ Hoja: sheetXml('') }), (book) =>
      put(sheetAt(book, 0), 0, 0, 'a\u0000b\u001f\ud800c\udc00\uffff😀'),
    );
    partsOf(saved);
    expect(sheetAt(reopen(saved), 0).values).toEqual([['abc😀']]);
  });

  it('has no minus zero and no number that is none', () => {
    const saved = resave(workbookOf({ Hoja: sheetXml('') }), (book) => {
      put(sheetAt(book, 0), 0, 0, -0);
      put(sheetAt(book, 0), 0, 1, Number.NaN);
      put(sheetAt(book, 0), 0, 2, { error: '#ERROR!' });
    });
    expect(sheetAt(reopen(saved), 0).values).toEqual([[0, { error: '#NUM!' }, { error: '#VALUE!' }]]);
  });

  it('is saved the same when it is saved twice', () => {
    const bytes = workbookOf({ Hoja: sheetXml('') });
    fc.assert(
      fc.property(cells, (each) => {
        const file = openXlsx(bytes, PLACE);
        for (const { row, column, value } of each) put(sheetAt(file.book, 0), row, column, value);
        return Buffer.compare(saveXlsx(file), saveXlsx(file)) === 0;
      }),
      { numRuns: 20 },
    );
  });

  it('keeps names of sheets as they are', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((each) => !/[[\]:*?/\\]|^'|'$/.test(each));
    fc.assert(
      fc.property(name, (each) => {
        const file = newXlsx(PLACE);
        file.book.sheets.push(blankSheet(1, each));
        return sheetAt(reopen(saveXlsx(file)), 0).name === each;
      }),
    );
  });
});

describe('custom properties', () => {
  const property = fc.record({
    name: fc.stringMatching(/^[a-zA-Z][\w. &<"']{0,20}$/),
    text: fc.oneof(text, fc.string({ unit: 'grapheme', minLength: 240, maxLength: 600 })),
  });

  it('read back the same, long ones too', () => {
    fc.assert(
      fc.property(fc.uniqueArray(property, { maxLength: 6, selector: (each) => each.name }), (all) => {
        const wanted = Object.fromEntries(all.map((each) => [each.name, each.text]));
        const saved = resave(workbookOf({ Hoja: sheetXml('') }), (book) => {
          Object.assign(book, { properties: wanted, propertiesTouched: true });
        });
        partsOf(saved);
        expect(reopen(saved).properties).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });

  const other =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Cliente"><vt:lpwstr>Ñ &amp; Cía</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="Horas"><vt:i4>3</vt:i4></property></Properties>';
  const withOther = workbookOf(
    { Hoja: sheetXml('') },
    {
      'docProps/custom.xml': other,
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
    },
  );

  it('join those of other programs, which stay as they are', () => {
    const saved = resave(withOther, (book) => {
      book.properties['participa'] = '{"a":1}';
      book.propertiesTouched = true;
    });
    const part = partsOf(saved)['docProps/custom.xml'] ?? '';
    expect(part.startsWith(other.replace('</Properties>', ''))).toBe(true);
    expect(part).toContain('pid="8" name="participa"');
    expect(reopen(saved).properties).toEqual({ Cliente: 'Ñ & Cía', participa: '{"a":1}' });
  });

  it('can be changed, shortened and removed', () => {
    const long = resave(withOther, (book) => {
      book.properties['participa'] = 'x'.repeat(900);
      book.propertiesTouched = true;
    });
    const short = resave(long, (book) => {
      book.properties = { participa: 'corta' };
      book.propertiesTouched = true;
    });
    expect(reopen(short).properties).toEqual({ participa: 'corta' });
    expect(partsOf(short)['docProps/custom.xml']).toContain('<vt:i4>3</vt:i4>');
    expect(partsOf(short)['docProps/custom.xml']).not.toContain('#');
  });
});
