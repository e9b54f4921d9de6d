import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { newXlsx } from '../../src/xlsx/open';
import { links, PLACE, reopen, STYLES, sheetAt, sheetXml, workbookOf, workbookXml } from './parts';

function cellsOf(rows: string, more: Record<string, string> = {}) {
  return sheetAt(reopen(workbookOf({ Hoja: sheetXml(rows) }, more)), 0);
}

const SST = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

describe('the cells of a workbook', () => {
  it('are read in every type', () => {
    const sheet = cellsOf(
      '<row r="1"><c r="A1"><v>12.5</v></c><c r="B1" t="n"><v>-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>false</v></c>' +
        '<c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><f>"a"</f><v>a &amp; b</v></c><c r="G1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>' +
        '<c r="H1" t="d"><v>2026-03-04T12:00:00</v></c><c r="I1"/><c r="J1" s="2"><v></v></c><c r="K1"><v>1E-7</v></c></row>',
    );
    expect(sheet.values).toEqual([
      [12.5, -3, true, false, { error: '#N/A' }, 'a & b', ' x ', { date: 46_085.5 }, undefined, undefined, 1e-7],
    ]);
    expect(sheet.values[0]?.[9]).toBeUndefined();
    expect(sheet.styles[0]?.[9]).toBe(2);
  });

  it('find their shared texts, runs joined and reading aids left out', () => {
    const strings = `<sst ${SST}><si><t>uno</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">dos </t></r><r><t>tres</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si/><si><t>a_x000D_b_x005F_x0041_</t></si></sst>`;
    const rows = [0, 1, 2, 3, 9].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const sheet = cellsOf(`<row>${rows}</row>`, { 'xl/sharedStrings.xml': strings });
    expect(sheet.values).toEqual([['uno', 'dos tres', undefined, 'a\rb_x0041_']]);
  });

  it('count on where rows and cells have no names', () => {
    const sheet = cellsOf(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(sheet.values[0]).toEqual([1, undefined, undefined, 2, 3]);
    expect(sheet.values[3]).toEqual([4]);
    expect(sheet.values[4]).toEqual([5]);
  });

  it('stand in the row their names say when only they have one', () => {
    expect(cellsOf('<row><c r="B7"><v>1</v></c></row>').values[6]).toEqual([undefined, 1]);
  });

  it('are read with attributes in any order, any quotes, CDATA and comments', () => {
    const sheet = cellsOf(
      `<!-- <row r="9"> --><row spans='1:2' r = '2'><c t='str' s="2"  r='A2' ><v><![CDATA[<b> & ]]>x<!-- no --></v></c>\n<c r="B2" ph="1"><v>7</v></c></row>`,
    );
    expect(sheet.values[1]).toEqual(['<b> & x', 7]);
    expect(sheet.styles[1]).toEqual([2]);
  });

  it('are dates where their number format shows one', () => {
    const sheet = cellsOf(
      '<row r="1"><c r="A1" s="1"><v>46000</v></c><c r="B1" s="3"><v>46000.25</v></c><c r="C1"><v>46000</v></c></row>',
    );
    expect(sheet.values).toEqual([[{ date: 46_000 }, { date: 46_000.25 }, 46_000]]);
  });

  it('are dates of our own count where the workbook counts from 1904', () => {
    const more = { 'xl/workbook.xml': workbookXml(['Hoja'], { before: '<workbookPr date1904="1"/>' }) };
    const sheet = cellsOf('<row r="1"><c r="A1" s="1"><v>44538</v></c><c r="B1"><v>44538</v></c></row>', more);
    expect(sheet.values).toEqual([[{ date: 46_000 }, 44_538]]);
  });

  it('keep their formula when its result was not saved', () => {
    const sheet = cellsOf('<row r="1"><c r="A1"><f>SUM(B1:B9)&amp;"x"</f></c><c r="B1"><f>1+1</f><v>2</v></c></row>');
    expect(sheet.formulas).toEqual({ '0,0': '=SUM(B1:B9)&"x"', '0,1': '=1+1' });
    expect(sheet.values[0]).toEqual([undefined, 2]);
  });

  it('read each cell of a shared formula with its own text', () => {
    const sheet = cellsOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f si="0" t="shared"></f><v>6</v></c></row>',
    );
    expect(sheet.formulas).toEqual({ '0,0': '=B1*2', '1,0': '=B2*2', '2,0': '=B3*2' });
  });

  it('mark every cell of an array formula', () => {
    const sheet = cellsOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    );
    expect(sheet.formulas).toEqual({ '0,0': '=B1:B2*2', '1,0': '=B1:B2*2' });
  });

  it('take their style from the cell itself, even in a column with a style of its own', () => {
    const cols = '<cols><col min="2" max="3" width="9" style="2"/></cols>';
    const bytes = workbookOf({
      Hoja: sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row>', { before: cols }),
    });
    const sheet = sheetAt(reopen(bytes), 0);
    expect(sheet.columnStyles).toEqual([undefined, 2, 2]);
    expect(sheet.styles[0]?.[1]).toBe(0);
  });
});

describe('a workbook', () => {
  it('is read with prefixes, absolute targets and strict names', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const types = `${strict}/officeDocument/relationships`;
    const relationship = (id: string, kind: string, target: string) =>
      `<Relationship Target="${target}" Type="${types}/${kind}" Id="${id}"/>`;
    const wrap = (inner: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
    const bytes = workbookOf(
      {},
      {
        '_rels/.rels': wrap(relationship('a', 'officeDocument', '/book/main.xml')),
        'book/main.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:rel="${types}"><x:sheets><x:sheet rel:id="s" sheetId="7" name="Año &amp; más"/></x:sheets></x:workbook>`,
        'book/_rels/main.xml.rels': wrap(
          relationship('s', 'worksheet', 'pages/one.xml') + relationship('t', 'styles', '/xl/styles.xml'),
        ),
        'book/pages/one.xml': `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:r><x:t>ho</x:t></x:r><x:r><x:t>la</x:t></x:r></x:is></x:c><x:c r="B1" s="1"><x:f>1</x:f><x:v>46000</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    );
    const sheet = sheetAt(reopen(bytes), 0);
    expect([sheet.id, sheet.name]).toEqual([7, 'Año & más']);
    expect(sheet.values).toEqual([['hola', { date: 46_000 }]]);
    expect(sheet.formulas).toEqual({ '0,1': '=1' });
  });

  it('is read in UTF-16 and with a byte order mark', () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>ñandú</t></is></c></row>';
    const wide = sheetXml(rows).replace('UTF-8', 'UTF-16');
    const marked = workbookOf({
      Hoja: `\ufeff${sheetXml(rows)}`,
      Ancha: new Uint8Array(Buffer.from(`\ufeff${wide}`, 'utf16le')),
    });
    expect(reopen(marked).sheets.map((sheet) => sheet.values)).toEqual([[['ñandú']], [['ñandú']]]);
  });

  it('has no chart sheets among its sheets and knows the hidden ones', () => {
    const main = workbookXml(['Uno', 'Gráfico', 'Tres']).replace('sheetId="3"', 'sheetId="3" state="hidden"');
    const bytes = workbookOf(
      { Uno: sheetXml(''), Gráfico: '<chartsheet/>', Tres: '<worksheet><sheetData/></worksheet>' },
      {
        'xl/workbook.xml': main,
        'xl/_rels/workbook.xml.rels': links(
          'worksheet worksheets/sheet1.xml',
          'chartsheet worksheets/sheet2.xml',
          'worksheet /xl/worksheets/sheet3.xml',
          'styles styles.xml',
        ),
      },
    );
    expect(reopen(bytes).sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Uno', false],
      ['Tres', true],
    ]);
  });

  it('tells the number format and the plain looks of each style', () => {
    const { styles } = reopen(workbookOf({ Hoja: sheetXml('') }, { 'xl/styles.xml': STYLES }));
    expect(styles.map((style) => style.numberFormat)).toEqual(['General', 'dd/mm/yyyy', 'General', 'dd/mm/yyyy']);
    expect(styles[2]).toEqual({
      base: 2,
      numberFormat: 'General',
      bold: true,
      borders: { left: { line: 'thin' }, right: { line: 'thin' } },
      fontFamily: 'Calibri',
      fontSizePoints: 14,
      horizontalAlignment: 'left',
    });
  });

  it('offers at least the grid of a new Google sheet', () => {
    const sheet = cellsOf('<row r="2500"><c r="AZ2500"><v>1</v></c></row>');
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([2500, 52]);
    const empty = cellsOf('');
    expect([empty.maxRows, empty.maxColumns]).toEqual([1000, 26]);
  });

  it('written by SheetJS reads as SheetJS meant it', () => {
    const rows = [
      ['Código', 'Fecha', 'Meta', 'Listo'],
      ['A1', new Date(Date.UTC(2026, 0, 15)), 12.75, true],
      ['Ñ & <b>', null, -4, false],
    ];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { cellDates: false, UTC: true }), 'Datos');
    for (const bookSST of [true, false]) {
      const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST, compression: true }));
      const [first, second, third] = sheetAt(reopen(bytes), 0).values;
      expect(first).toEqual(['Código', 'Fecha', 'Meta', 'Listo']);
      expect(second).toEqual(['A1', { date: 46_037 }, 12.75, true]);
      expect([third?.[0], third?.[2], third?.[3]]).toEqual(['Ñ & <b>', -4, false]);
    }
  });

  it('made anew has no sheets and one plain style', () => {
    const { book } = newXlsx(PLACE);
    expect(book.sheets).toEqual([]);
    expect(book.styles).toHaveLength(1);
    expect([book.timeZone, book.locale]).toEqual(['America/Bogota', 'es_CO']);
  });
});
