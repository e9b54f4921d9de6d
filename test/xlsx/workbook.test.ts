import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { blankSheet } from '../../src/xlsx/blank-sheet';
import { newXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { richWorkbook } from './foreign';
import { links, PLACE, partsOf, put, reopen, resave, sheetAt, sheetXml, workbookOf, workbookXml, zipOf } from './parts';

const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Uno!$1:$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="2">Tres!$1:$1</definedName><definedName name="todo">Uno!$A$1</definedName></definedNames>';
const VIEWS = '<bookViews><workbookView xWindow="1" activeTab="2" firstSheet="1"/></bookViews>';
const three = workbookOf(
  { Uno: sheetXml(''), Dos: sheetXml('<row r="1"/>'), Tres: sheetXml('<row r="3"/>') },
  { 'xl/workbook.xml': workbookXml(['Uno', 'Dos', 'Tres'], { before: VIEWS, after: NAMES }) },
);

function workbookPart(change: Parameters<typeof resave>[1], bytes = three): string {
  return partsOf(resave(bytes, change))['xl/workbook.xml'] ?? '';
}

describe('the sheets of a workbook', () => {
  it('can be renamed and hidden without touching anything else', () => {
    const after = workbookPart((book) => {
      sheetAt(book, 1).name = 'Dos & "más"';
      sheetAt(book, 0).hidden = true;
    });
    expect(after).toBe(
      workbookXml(['Uno', 'Dos', 'Tres'], { before: VIEWS.replace(' firstSheet="1"', ''), after: NAMES })
        .replace('name="Uno" sheetId="1" r:id="rId1"', 'name="Uno" sheetId="1" r:id="rId1" state="hidden"')
        .replace('"Dos"', '"Dos &amp; &quot;más&quot;"'),
    );
  });

  it('can be hidden where their elements are written with an end tag', () => {
    const parts = partsOf(three);
    const main = (parts['xl/workbook.xml'] ?? '').replace(/<(sheet|workbookView) ([^>]*)\/>/g, '<$1 $2></$1>');
    const after = workbookPart(
      (book) => {
        sheetAt(book, 2).hidden = true;
      },
      zipOf({ ...parts, 'xl/workbook.xml': main }),
    );
    expect(after).toContain('<sheet name="Tres" sheetId="3" r:id="rId3" state="hidden"></sheet></sheets>');
    expect(after).toContain('<workbookView xWindow="1"></workbookView>');
  });

  it('can be joined by new ones anywhere; what counts them by position follows', () => {
    const saved = resave(three, (book) => {
      const sheet = blankSheet(9, 'Nueva');
      put(sheet, 0, 0, 'hola');
      book.sheets.splice(1, 0, sheet);
    });
    const parts = partsOf(saved);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Nueva" sheetId="9" r:id="rId5"/><sheet name="Dos"');
    expect(parts['xl/workbook.xml']).toContain('localSheetId="3">Tres!');
    expect(parts['xl/workbook.xml']).toContain('localSheetId="0">Uno!');
    expect(parts['xl/workbook.xml']).toContain('activeTab="3"');
    expect(parts['xl/worksheets/sheet4.xml']).toContain('<c r="A1" t="inlineStr"><is><t>hola</t></is></c>');
    expect(read(saved, { type: 'array' }).SheetNames).toEqual(['Uno', 'Nueva', 'Dos', 'Tres']);
    expect(reopen(saved).sheets.map((sheet) => sheet.id)).toEqual([1, 9, 2, 3]);
  });

  it('can be moved and removed, with their part and the names that are theirs', () => {
    const saved = resave(three, (book) => {
      book.sheets = [sheetAt(book, 1), sheetAt(book, 0)];
    });
    const parts = partsOf(saved);
    expect(Object.keys(parts)).not.toContain('xl/worksheets/sheet3.xml');
    expect(parts['[Content_Types].xml']).not.toContain('sheet3.xml');
    expect(parts['xl/_rels/workbook.xml.rels']).not.toContain('sheet3.xml');
    expect(parts['xl/workbook.xml']).toContain('localSheetId="1">Uno!');
    expect(parts['xl/workbook.xml']).not.toContain('Tres');
    expect(parts['xl/workbook.xml']).toContain('<workbookView xWindow="1"/>');
    expect(read(saved, { type: 'array' }).SheetNames).toEqual(['Dos', 'Uno']);
  });

  it('take the parts only they used with them when they go', () => {
    const saved = resave(richWorkbook(), (book) => void book.sheets.shift());
    const paths = Object.keys(partsOf(saved));
    expect(paths.filter((path) => /sheet1|chart|drawing|comments|table|calcChain/.test(path))).toEqual([]);
    expect(partsOf(saved)['[Content_Types].xml']).not.toMatch(/chart|comments|table/);
    expect(paths).toContain('xl/sharedStrings.xml');
  });

  it('keep chart sheets between them, even when one wants the number of a new sheet', () => {
    const bytes = workbookOf(
      { Uno: sheetXml(''), Gráfico: '<chartsheet/>', Tres: sheetXml('') },
      {
        'xl/_rels/workbook.xml.rels': links(
          'worksheet worksheets/sheet1.xml',
          'chartsheet worksheets/sheet2.xml',
          'worksheet worksheets/sheet3.xml',
          'styles styles.xml',
        ),
        'xl/workbook.xml': workbookXml(['Uno', 'Gráfico', 'Tres']),
      },
    );
    const after = workbookPart((book) => book.sheets.push(blankSheet(2, 'Nueva')), bytes);
    expect([...after.matchAll(/<sheet name="(.*?)" sheetId="(\d+)"/g)].map((match) => match.slice(1))).toEqual([
      ['Uno', '1'],
      ['Gráfico', '65534'],
      ['Tres', '3'],
      ['Nueva', '2'],
    ]);
  });

  it.each(['', 'x'.repeat(32), 'a/b', 'a[b', "'a", 'uno'])(
    'cannot get the name "%s", which Excel would refuse',
    (name) => {
      expect(() => resave(three, (book) => book.sheets.push(blankSheet(7, name)))).toThrow('cannot be called');
    },
  );

  it('cannot get a number Excel would refuse', () => {
    expect(() => resave(three, (book) => book.sheets.push(blankSheet(1_893_472, 'Nueva')))).toThrow('id 1893472');
    expect(() => resave(three, (book) => book.sheets.push(blankSheet(2, 'Nueva')))).toThrow('two sheets');
  });
});

describe('a workbook in the strict dialect', () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const translate = (text: string) =>
    text
      .replace(/http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g, `${strict}/spreadsheetml/main`)
      .replace(/http:\/\/schemas.openxmlformats.org\/officeDocument\/2006/g, `${strict}/officeDocument`);
  const bytes = zipOf(
    Object.fromEntries(Object.entries(partsOf(three)).map(([path, text]) => [path, translate(text)])),
  );

  it('gets new sheets, notes and properties in its own dialect', () => {
    const saved = resave(bytes, (book) => {
      const sheet = blankSheet(4, 'Nueva');
      put(sheet, 0, 0, 'x');
      sheet.added.notes.push({ row: 0, column: 0, text: 'nota' });
      book.sheets.push(sheet);
      book.properties['a'] = 'b';
      book.propertiesTouched = true;
    });
    const parts = partsOf(saved);
    const foreign = Object.entries(parts).filter(([, text]) =>
      /2006\/(main|relationships\/|custom|docProps)/.test(text),
    );
    expect(foreign.map(([path]) => path)).toEqual([]);
    expect(parts['docProps/custom.xml']).toContain(`xmlns="${strict}/officeDocument/customProperties"`);
    const again = reopen(saved);
    expect([sheetAt(again, 3).values, again.properties]).toEqual([[['x']], { a: 'b' }]);
  });
});

describe('a new workbook', () => {
  it('is saved with its first sheet, and not without one', () => {
    const file = newXlsx(PLACE);
    expect(() => saveXlsx(file)).toThrow('at least one sheet');
    const sheet = blankSheet(1, "L'hoja número 1");
    put(sheet, 0, 0, 'á');
    file.book.sheets.push(sheet);
    const bytes = saveXlsx(file);
    expect(Object.keys(partsOf(bytes))[0]).toBe('[Content_Types].xml');
    expect(read(bytes, { type: 'array' }).Sheets["L'hoja número 1"]?.['A1'].v).toBe('á');
    expect(Buffer.compare(bytes, saveXlsx(file))).toBe(0);
  });

  it('holds every value, style and formula of its sheets, noted as touched or not', () => {
    const file = newXlsx(PLACE);
    file.book.styles.push({ base: 0, numberFormat: 'dd/mm/yyyy' });
    const sheet = blankSheet(1, 'Hoja');
    sheet.values = [['a'], [], [{ date: 46_000 }]];
    sheet.styles = [[], [undefined, 1], [1]];
    sheet.formulas['4,4'] = '=1';
    file.book.sheets.push(sheet);
    const again = sheetAt(reopen(saveXlsx(file)), 0);
    expect(again.values).toEqual([['a'], undefined, [{ date: 46_000 }]]);
    expect(again.styles[1]).toEqual([undefined, 1]);
    expect(again.formulas).toEqual({ '4,4': '=1' });
  });
});
