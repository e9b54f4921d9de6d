import { read, utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { links, PLACE, partsOf, put, reopen, resave, sheetAt, sheetXml, workbookOf, workbookXml } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';

function saved(rows: string, change: Parameters<typeof resave>[1], more: Record<string, string> = {}): string {
  return partsOf(resave(workbookOf({ Hoja: sheetXml(rows) }, more), change))[SHEET] ?? '';
}

describe('saving a workbook nobody touched', () => {
  const bytes = workbookOf(
    { Hoja: sheetXml('<row><c><f>1</f></c></row>') },
    { 'xl/media/x.bin': '\u0000\u0001', 'custom/odd name.txt': 'x' },
  );

  it('gives every part back byte for byte and in its order', () => {
    const before = unzipSync(bytes);
    const after = unzipSync(resave(bytes, () => undefined));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [path, content] of Object.entries(before))
      expect(Buffer.compare(content, after[path] ?? new Uint8Array())).toBe(0);
  });

  it('gives the same file every time', () => {
    const once = resave(bytes, () => undefined);
    expect(
      Buffer.compare(
        once,
        resave(once, () => undefined),
      ),
    ).toBe(0);
  });
});

describe('saving changed cells', () => {
  it('rewrites those cells and leaves the rest of the sheet as it is written', () => {
    const rows =
      '<row r="1" spans="1:3"  ht="20"><c r="A1" s="2" t="str"><v>a</v></c><c r="C1"><v>3</v></c></row>\n<row r="5"><c r="A5"><v>5</v></c></row>';
    const around = {
      before: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C5"/>',
      after: '<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>',
    };
    const bytes = workbookOf({ Hoja: sheetXml(rows, around) });
    const after = partsOf(
      resave(bytes, (book) => {
        const sheet = sheetAt(book, 0);
        put(sheet, 0, 0, 'nuevo');
        put(sheet, 0, 1, 2);
        put(sheet, 0, 4, true);
        put(sheet, 2, 1, 7.5);
        put(sheet, 8, 0, 'fin');
      }),
    );
    const expected =
      '<row r="1" spans="1:5"  ht="20"><c r="A1" s="2" t="inlineStr"><is><t>nuevo</t></is></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="E1" t="b"><v>1</v></c></row>\n' +
      '<row r="3"><c r="B3"><v>7.5</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="9"><c r="A9" t="inlineStr"><is><t>fin</t></is></c></row>';
    expect(after[SHEET]).toBe(sheetXml(expected, { ...around, before: around.before.replace('A1:C5', 'A1:E9') }));
  });

  it('changes nothing when the value written is the one that was there', () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.50</v></c></row>';
    const strings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>ri</t></r><r><t>co</t></r></si></sst>';
    const after = saved(
      rows,
      (book) => {
        put(sheetAt(book, 0), 0, 0, 'rico');
        put(sheetAt(book, 0), 0, 1, 1.5);
      },
      { 'xl/sharedStrings.xml': strings },
    );
    expect(after).toBe(sheetXml(rows));
  });

  it('keeps the runs of a rich text when only its style changes', () => {
    const rows =
      '<row r="1"><c t="inlineStr" r="A1"><is><r><rPr><b/></rPr><t>ri</t></r><r><t>co</t></r></is></c></row>';
    const after = saved(rows, (book) => put(sheetAt(book, 0), 0, 0, 'rico', 2));
    expect(after).toBe(sheetXml(rows.replace('r="A1"', 'r="A1" s="2"')));
  });

  it('clears a cell and keeps its style', () => {
    const after = saved('<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1"><v>2</v></c></row>', (book) => {
      put(sheetAt(book, 0), 0, 0, undefined);
      put(sheetAt(book, 0), 0, 1, '');
      put(sheetAt(book, 0), 0, 5, '');
      put(sheetAt(book, 0), 3, 5, undefined);
    });
    expect(after).toBe(sheetXml('<row r="1"><c r="A1" s="2"/><c r="B1"/></row>'));
  });

  it('writes into sheets without any cells, rows without any cells, and rows without numbers', () => {
    const set = (row: number, column: number) => (book: Parameters<typeof sheetAt>[0]) =>
      put(sheetAt(book, 0), row, column, 1);
    expect(saved('', set(1, 1))).toBe(sheetXml('<row r="2"><c r="B2"><v>1</v></c></row>'));
    expect(saved('<row r="2" ht="9"/>', set(1, 1))).toBe(sheetXml('<row r="2" ht="9"><c r="B2"><v>1</v></c></row>'));
    expect(saved('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>', set(1, 1))).toBe(
      sheetXml('<row><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2"><v>1</v></c></row>'),
    );
    const empty = workbookOf({
      Hoja: '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData /></worksheet>',
    });
    expect(partsOf(resave(empty, set(0, 0)))[SHEET]).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  it('keeps the prefix of the sheet', () => {
    const sheet = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')
      .replace(/<(\/?)(\w)/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    const after = resave(workbookOf({ Hoja: sheet }), (book) => {
      put(sheetAt(book, 0), 0, 0, 'uno');
      put(sheetAt(book, 0), 1, 0, 'dos');
      sheetAt(book, 0).added.frozenRows = 1;
    });
    expect(partsOf(after)[SHEET]).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t>uno</x:t></x:is></x:c></x:row><x:row r="2">',
    );
    expect(sheetAt(reopen(after), 0).values).toEqual([['uno'], ['dos']]);
  });

  it('gives a blank cell the style of its row or column when it is filled', () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="2" customFormat="1"><c r="A2"><v>1</v></c></row>';
    const bytes = workbookOf({
      Hoja: sheetXml(rows, { before: '<cols><col min="2" max="2" width="9" style="1"/></cols>' }),
    });
    const after = resave(bytes, (book) => {
      put(sheetAt(book, 0), 0, 1, { date: 46_000 });
      put(sheetAt(book, 0), 1, 1, 'x');
    });
    expect(partsOf(after)[SHEET]).toContain('<c r="B1" s="1"><v>46000</v></c>');
    expect(partsOf(after)[SHEET]).toContain('<c r="B2" s="2" t="inlineStr">');
  });

  it('gives a date a format that shows it, and counts from 1904 where the workbook does', () => {
    const more = { 'xl/workbook.xml': workbookXml(['Hoja'], { before: '<workbookPr date1904="true"/>' }) };
    const after = resave(workbookOf({ Hoja: sheetXml('') }, more), (book) =>
      put(sheetAt(book, 0), 0, 0, { date: 46_000 }),
    );
    expect(partsOf(after)[SHEET]).toContain('<v>44538</v>');
    expect(sheetAt(reopen(after), 0).values).toEqual([[{ date: 46_000 }]]);
  });

  it('refuses a text that no cell can hold, and cells beyond the edge', () => {
    const write = () => saved('', (book) => put(sheetAt(book, 0), 4, 2, 'x'.repeat(32_768)));
    expect(write).toThrow('C5');
    expect(() => saved('', (book) => put(sheetAt(book, 0), 0, 16_384, 1))).toThrow('XFE1');
  });

  it('leaves every other part alone', () => {
    const chart = '<c:chart xmlns:c="x">  <c:v>1</c:v></c:chart>';
    const bytes = workbookOf(
      { Uno: sheetXml(''), Dos: sheetXml('<row r="1"/>') },
      { 'xl/charts/chart1.xml': chart, 'xl/vbaProject.bin': '\u0001\u0002' },
    );
    const before = partsOf(bytes);
    const after = partsOf(resave(bytes, (book) => put(sheetAt(book, 0), 0, 0, 1)));
    for (const path of Object.keys(before)) if (path !== SHEET) expect(after[path]).toBe(before[path]);
  });
});

describe('saving over formulas', () => {
  const chain = {
    'xl/workbook.xml': workbookXml(['Hoja'], {
      after:
        '<definedNames><definedName name="x">Hoja!$A$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches/>',
    }),
    'xl/_rels/workbook.xml.rels': links(
      'worksheet worksheets/sheet1.xml',
      'styles styles.xml',
      'calcChain calcChain.xml',
    ),
    'xl/calcChain.xml':
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
  };

  it('drops the formula, and the order of calculation that names it', () => {
    const bytes = workbookOf({ Hoja: sheetXml('<row r="1"><c r="A1" s="2"><f>B1</f><v>2</v></c></row>') }, chain);
    const after = partsOf(resave(bytes, (book) => put(sheetAt(book, 0), 0, 0, 9)));
    expect(after[SHEET]).toBe(sheetXml('<row r="1"><c r="A1" s="2"><v>9</v></c></row>'));
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(after['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  it('asks for new results when a value that feeds formulas changed, and keeps formulas and their order', () => {
    const rows = '<row r="1"><c r="A1"><f ca="1">B1 + 1</f><v>2</v></c><c r="B1"><v>1</v></c></row>';
    const bytes = workbookOf({ Hoja: sheetXml(rows) }, chain);
    const after = partsOf(resave(bytes, (book) => put(sheetAt(book, 0), 0, 1, 4)));
    expect(after[SHEET]).toBe(sheetXml(rows.replace('<v>1</v>', '<v>4</v>')));
    expect(after['xl/calcChain.xml']).toBe(chain['xl/calcChain.xml']);
    expect(after['xl/workbook.xml']).toContain('fullCalcOnLoad');
  });

  it('writes new formulas, with their results where known', () => {
    const after = saved('', (book) => {
      const sheet = sheetAt(book, 0);
      put(sheet, 0, 0, 'a<b');
      put(sheet, 0, 1, undefined);
      sheet.formulas['0,0'] = '=IF(B1<2,"a<b","")';
      sheet.formulas['0,1'] = '=1&2';
    });
    expect(after).toBe(
      sheetXml(
        '<row r="1"><c r="A1" t="str"><f>IF(B1&lt;2,"a&lt;b","")</f><v>a&lt;b</v></c><c r="B1"><f>1&amp;2</f></c></row>',
      ),
    );
  });

  const shared =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">$B$1*C1</f><v>1</v></c></row><row r="2"><c r="A2" s="2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';

  it('writes out the others when the first cell of a shared formula goes', () => {
    const after = saved(shared, (book) => put(sheetAt(book, 0), 0, 0, 5));
    expect(after).toBe(
      sheetXml(
        '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2" s="2"><f>$B$1*C2</f><v>2</v></c></row><row r="3"><c r="A3"><f>$B$1*C3</f><v>3</v></c></row>',
      ),
    );
  });

  it('keeps a shared formula shared when another of its cells goes, or only looks change', () => {
    const after = saved(shared, (book) => {
      const sheet = sheetAt(book, 0);
      put(sheet, 2, 0, 5);
      sheet.styles[0] = [2];
      sheet.touched[0] = [0];
    });
    expect(after).toBe(
      sheetXml(
        shared
          .replace('<c r="A1">', '<c r="A1" s="2">')
          .replace('<c r="A3"><f t="shared" si="0"/><v>3</v></c>', '<c r="A3"><v>5</v></c>'),
      ),
    );
  });

  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';

  it('refuses to tear an array formula apart, and replaces it as a whole', () => {
    expect(() => saved(array, (book) => put(sheetAt(book, 0), 1, 0, 5))).toThrow('array formula');
    expect(() => saved(array, (book) => put(sheetAt(book, 0), 0, 0, 5))).toThrow('array formula');
    const whole = saved(array, (book) => {
      put(sheetAt(book, 0), 0, 0, 5);
      put(sheetAt(book, 0), 1, 0, 6);
    });
    expect(whole).toBe(sheetXml('<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><v>6</v></c></row>'));
  });
});

describe('a workbook saved by this layer', () => {
  it('is read by SheetJS with the same values, formulas and dates', () => {
    const bytes = resave(workbookOf({ Hoja: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }, {}), (book) => {
      const sheet = sheetAt(book, 0);
      put(sheet, 0, 1, ' a & <b> "c" \'d\'\n😀 ');
      put(sheet, 0, 2, { date: 46_000 }, 1);
      put(sheet, 0, 3, false);
      put(sheet, 0, 4, { error: '#DIV/0!' });
      put(sheet, 0, 5, 2);
      sheet.formulas['0,5'] = '=A1*2';
    });
    const sheet = read(bytes, { type: 'array', cellFormula: true, cellNF: true }).Sheets['Hoja'] ?? {};
    expect(sheet['B1'].v).toBe(' a & <b> "c" \'d\'\n😀 ');
    expect([sheet['C1'].v, sheet['C1'].z]).toEqual([46_000, 'dd/mm/yyyy']);
    expect(sheet['D1'].v).toBe(false);
    expect(sheet['E1'].w).toBe('#DIV/0!');
    expect([sheet['F1'].f, sheet['F1'].v]).toEqual(['A1*2', 2]);
    expect(sheet['A1'].v).toBe(1);
  });

  it('keeps what SheetJS had written around the changed cells', () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ['a', 1],
      ['b', 2],
    ]);
    sheet['!merges'] = [{ s: { r: 4, c: 0 }, e: { r: 4, c: 1 } }];
    sheet['!autofilter'] = { ref: 'A1:B2' };
    utils.cell_add_comment(sheet['A1'], 'una nota', 'Ana');
    utils.cell_set_hyperlink(sheet['B1'], 'https://example.com', 'x');
    utils.book_append_sheet(book, sheet, "L'hoja");
    book.Workbook = { Names: [{ Name: 'total', Ref: "'L''hoja'!$B$2" }] };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST: true }));
    const again = read(
      resave(bytes, (each) => put(sheetAt(each, 0), 1, 1, 99)),
      { type: 'array' },
    );
    const changed = again.Sheets["L'hoja"] ?? {};
    expect([changed['A1'].v, changed['A1'].c[0].t, changed['B1'].l.Target, changed['B2'].v]).toEqual([
      'a',
      'una nota',
      'https://example.com',
      99,
    ]);
    expect(changed['!merges']).toEqual(sheet['!merges']);
    expect(again.Workbook?.Names?.map((name) => name.Name)).toContain('total');
  });

  it('can be saved from a changed copy of its book', () => {
    const file = openXlsx(workbookOf({ Hoja: sheetXml('') }), PLACE);
    const copy = structuredClone(file.book);
    put(sheetAt(copy, 0), 0, 0, 'de la copia');
    expect(sheetAt(reopen(saveXlsx({ ...file, book: copy })), 0).values).toEqual([['de la copia']]);
  });
});
