import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { BookAdditions } from '../../src/xlsx/book';
import { lostParts } from '../../src/xlsx/census';
import { links, type NewParts, partsOf, put, reopen, resave, sheetAt, sheetXml, workbookOf } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';

function add(around: { before?: string; after?: string }, added: Partial<BookAdditions>, more: NewParts = {}) {
  const bytes = workbookOf({ Hoja: sheetXml('', around) }, more);
  const saved = resave(bytes, (book) => Object.assign(sheetAt(book, 0).added, added));
  expect(lostParts(bytes, saved)).toEqual([]);
  const parts = partsOf(saved);
  return { parts, saved, sheet: (parts[SHEET] ?? '').replace(/^[\s\S]*?<worksheet[^>]*>|<\/worksheet>$/g, '') };
}

describe('frozen rows', () => {
  it('are added to a sheet without a view', () => {
    expect(add({}, { frozenRows: 2 }).sheet).toBe(
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A3" sqref="A3"/></sheetView></sheetViews><sheetData></sheetData>',
    );
  });

  it('keep frozen columns and everything else of the view', () => {
    const view =
      '<sheetViews><sheetView showGridLines="0" tabSelected="1" topLeftCell="A40" workbookViewId="0"><pane xSplit="1" ySplit="5" topLeftCell="B6" state="frozen"/><selection pane="topRight"/><extLst><ext uri="z"/></extLst></sheetView></sheetViews>';
    expect(add({ before: view }, { frozenRows: 1 }).sheet).toBe(
      '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/><extLst><ext uri="z"/></extLst></sheetView></sheetViews><sheetData></sheetData>',
    );
  });

  it('can be thawed', () => {
    const view =
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="5" topLeftCell="A6" state="frozen"/></sheetView></sheetViews>';
    expect(add({ before: view }, { frozenRows: 0 }).sheet).toBe(
      '<sheetViews><sheetView workbookViewId="0"></sheetView></sheetViews><sheetData></sheetData>',
    );
  });
});

describe('columns', () => {
  it('get widths, levels and styles of their own; the others keep theirs', () => {
    const cols =
      '<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/><cols><col min="1" max="5" width="12" style="2" bestFit="1"/></cols>';
    const { sheet } = add(
      { before: cols },
      {
        columnWidths: [{ column: 2, widthPixels: 140 }],
        columnGroups: [{ firstColumn: 5, columnCount: 2, collapsed: true }],
      },
    );
    expect(sheet).toBe(
      '<sheetFormatPr baseColWidth="10" defaultRowHeight="15" outlineLevelCol="1"/><cols><col min="1" max="2" width="12" style="2" bestFit="1"/><col min="3" max="3" width="20" style="2" bestFit="1" customWidth="1"/><col min="4" max="5" width="12" style="2" bestFit="1"/><col min="6" max="7" width="9.140625" outlineLevel="1" hidden="1"/><col min="8" max="8" width="9.140625" collapsed="1"/></cols><sheetData></sheetData>',
    );
  });

  it('take the style of the book for their blank cells', () => {
    const saved = resave(workbookOf({ Hoja: sheetXml('') }), (book) => {
      sheetAt(book, 0).columnStyles = [undefined, 1, 1];
    });
    expect(partsOf(saved)[SHEET]).toContain(
      '<cols><col min="2" max="3" width="9.140625" style="1"/></cols><sheetData>',
    );
    expect(sheetAt(reopen(saved), 0).columnStyles).toEqual([undefined, 1, 1]);
  });

  it('nest groups', () => {
    const columnGroups = [
      { firstColumn: 0, columnCount: 3, collapsed: false },
      { firstColumn: 1, columnCount: 1, collapsed: false },
    ];
    const { sheet } = add({}, { columnGroups });
    expect(sheet).toContain('outlineLevelCol="2"');
    expect(sheet.match(/outlineLevel="\d"/g)).toEqual(['outlineLevel="1"', 'outlineLevel="2"', 'outlineLevel="1"']);
  });
});

describe('rows', () => {
  it('get heights, whether they exist or not', () => {
    const bytes = workbookOf({ Hoja: sheetXml('<row r="1" ht="15" x="1"><c r="A1"><v>1</v></c></row>') });
    const saved = resave(bytes, (book) => {
      sheetAt(book, 0).added.rowHeights.push({ row: 0, heightPixels: 40 }, { row: 3, heightPixels: 20 });
    });
    expect(partsOf(saved)[SHEET]).toBe(
      sheetXml(
        '<row r="1" ht="30" x="1" customHeight="1"><c r="A1"><v>1</v></c></row><row r="4" ht="15" customHeight="1"></row>',
      ),
    );
  });
});

describe('the colour of a tab', () => {
  it('is set beside what the sheet properties say already', () => {
    expect(add({}, { tabColor: '#1f4e78' }).sheet).toBe(
      '<sheetPr><tabColor rgb="FF1F4E78"/></sheetPr><sheetData></sheetData>',
    );
    const before = '<sheetPr codeName="H1"><tabColor theme="4"/><outlinePr summaryBelow="0"/></sheetPr>';
    expect(add({ before }, { tabColor: '#00ff00' }).sheet).toBe(
      '<sheetPr codeName="H1"><tabColor rgb="FF00FF00"/><outlinePr summaryBelow="0"/></sheetPr><sheetData></sheetData>',
    );
  });
});

describe('links', () => {
  it('join those of the sheet, and replace the one of the same cell', () => {
    const after =
      '<hyperlinks><hyperlink ref="A1" r:id="rId9"/><hyperlink ref="B2" location="x"/></hyperlinks><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
    const { sheet } = add(
      { after },
      {
        links: [
          { row: 1, column: 1, target: '\'Año "x" & más\'!C5' },
          { row: 8, column: 0, target: 'Hoja!A1' },
        ],
      },
    );
    expect(sheet).toContain(
      '<hyperlinks><hyperlink ref="A1" r:id="rId9"/><hyperlink ref="B2" location="\'Año &quot;x&quot; &amp; más\'!C5"/><hyperlink ref="A9" location="Hoja!A1"/></hyperlinks><pageMargins',
    );
  });
});

describe('dropdowns', () => {
  const area = { row: 1, column: 2, rowCount: 9, columnCount: 1 };

  it('stand where the schema wants them, list or range, open or strict, with their help', () => {
    const after =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>';
    const { sheet } = add(
      { after },
      {
        validations: [
          { area, rule: { kind: 'list', values: ['Sí', 'No "x"'], strict: false, help: 'Elija & siga' } },
          { area: { ...area, column: 3 }, rule: { kind: 'range', sheet: "L'hoja", area, strict: true } },
        ],
      },
    );
    expect(sheet).toContain(
      '</conditionalFormatting><dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" prompt="Elija &amp; siga" sqref="C2:C10"><formula1>"Sí,No ""x"""</formula1></dataValidation>' +
        '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="D2:D10"><formula1>\'L\'\'hoja\'!$C$2:$C$10</formula1></dataValidation></dataValidations><pageMargins',
    );
  });

  it('take their cells out of older ones and leave those their other cells', () => {
    const old =
      '<dataValidations count="2" disablePrompts="1"><dataValidation type="custom" sqref="C2:C20"><formula1>C2&gt;$A$1</formula1></dataValidation><dataValidation type="whole" sqref="F1 G1"><formula1>1</formula1></dataValidation></dataValidations>';
    const { sheet } = add(
      { after: old },
      { validations: [{ area, rule: { kind: 'list', values: ['a'], strict: false } }] },
    );
    expect(sheet).toContain(
      '<dataValidations count="3" disablePrompts="1"><dataValidation type="custom" sqref="C11:C20"><formula1>C11&gt;$A$1</formula1></dataValidation><dataValidation type="whole" sqref="F1 G1"><formula1>1</formula1></dataValidation><dataValidation type="list"',
    );
  });

  it('keep the last of several set on the same cells', () => {
    const rule = (value: string) => ({ kind: 'list', values: [value], strict: false }) as const;
    const { sheet } = add(
      {},
      {
        validations: [
          { area, rule: rule('antes') },
          { area, rule: rule('ahora') },
        ],
      },
    );
    expect(sheet).toContain('count="1"');
    expect(sheet).toContain('"ahora"');
  });

  it('keep long lists, and lists with commas, on a sheet nobody sees', () => {
    const long = Array.from({ length: 40 }, (_, index) => `valor número ${index}`);
    const comma = ['uno, dos', 'tres'];
    const validations = [long, comma, long].map((values, column) => ({
      area: { row: 1, column, rowCount: 5, columnCount: 1 },
      rule: { kind: 'list', values, strict: false } as const,
    }));
    const { saved, sheet, parts } = add({}, { validations });
    expect(sheet.match(/<formula1>.*?<\/formula1>/g)).toEqual([
      "<formula1>'_lists'!$A$1:$A$40</formula1>",
      "<formula1>'_lists'!$B$1:$B$2</formula1>",
      "<formula1>'_lists'!$A$1:$A$40</formula1>",
    ]);
    expect(parts['xl/workbook.xml']).toContain('name="_lists" sheetId="65534" state="veryHidden"');
    expect(reopen(saved).sheets.map((each) => each.name)).toEqual(['Hoja']);

    const again = resave(saved, (book) => {
      const added = [
        { area, rule: { kind: 'list', values: [...comma, 'cuatro'], strict: false } as const },
        ...validations.slice(1, 2),
      ];
      sheetAt(book, 0).added.validations.push(...added);
    });
    const formulas = (partsOf(again)[SHEET] ?? '').match(/'_lists'![$A-Z0-9:]+/g);
    expect(formulas).toContain("'_lists'!$C$1:$C$3");
    expect(partsOf(again)['xl/worksheets/sheet2.xml']).toContain('<c r="C3" t="inlineStr"><is><t>cuatro</t></is></c>');
    const names = read(again, { type: 'array' }).SheetNames;
    expect(names).toEqual(['Hoja', '_lists']);
  });
});

describe('notes', () => {
  const note = { row: 0, column: 1, text: 'Primera línea\nsegunda & <última> ' };

  it('are created with everything other programs need to show them', () => {
    const { parts, saved, sheet } = add({ after: '<drawing r:id="rId7"/><tableParts count="0"/>' }, { notes: [note] });
    expect(sheet).toContain('<drawing r:id="rId7"/><legacyDrawing r:id="rId2"/><tableParts count="0"/>');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>0</x:Row><x:Column>1</x:Column>');
    expect(parts['[Content_Types].xml']).toContain('Extension="vml"');
    const cell = read(saved, { type: 'array' }).Sheets['Hoja']?.['B1'];
    expect(cell.c[0].t).toBe(note.text);
  });

  const existing = {
    'xl/worksheets/_rels/sheet1.xml.rels': links(
      'comments ../comments7.xml',
      'vmlDrawing /xl/drawings/vmlDrawing3.vml',
    ),
    'xl/comments7.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ana</author></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>vieja</t></r></text></comment><comment ref="C3" authorId="0"><text><t>otra</t></text></comment></commentList></comments>',
    'xl/drawings/vmlDrawing3.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="5"/></o:shapelayout><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s5121" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s5122" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>',
  };
  const legacy = { after: '<legacyDrawing r:id="rId2"/>' };

  it('join those of the sheet', () => {
    const { parts, sheet } = add(legacy, { notes: [note] }, existing);
    expect(sheet).toBe('<sheetData></sheetData><legacyDrawing r:id="rId2"/>');
    expect(parts['xl/comments7.xml']).toContain('<t>otra</t></text></comment><comment ref="B1" authorId="0">');
    expect(parts['xl/drawings/vmlDrawing3.vml']).toContain('id="_x0000_s5123"');
    expect(parts['xl/drawings/vmlDrawing3.vml']?.match(/<v:shapetype/g)).toHaveLength(1);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toBe(existing['xl/worksheets/_rels/sheet1.xml.rels']);
  });

  it('replace the text of the note a cell has, in its old box', () => {
    const { parts } = add(legacy, { notes: [{ row: 0, column: 0, text: 'nueva' }] }, existing);
    expect(parts['xl/comments7.xml']).toContain(
      '<comment ref="A1" authorId="0"><text><r><t>nueva</t></r></text></comment><comment ref="C3"',
    );
    expect(parts['xl/drawings/vmlDrawing3.vml']).toBe(existing['xl/drawings/vmlDrawing3.vml']);
  });

  it('are taken away by an empty text', () => {
    const bytes = workbookOf({ Hoja: sheetXml('', legacy) }, existing);
    const saved = resave(bytes, (book) =>
      sheetAt(book, 0).added.notes.push({ row: 0, column: 0, text: '' }, { row: 9, column: 0, text: '' }),
    );
    const parts = partsOf(saved);
    expect(parts['xl/comments7.xml']).not.toContain('vieja');
    expect(parts['xl/drawings/vmlDrawing3.vml']).not.toContain('s5121');
    expect(parts['xl/drawings/vmlDrawing3.vml']).toContain('s5122');
    expect(lostParts(bytes, saved)).toContain('xl/comments7.xml: notes "A1"');
  });
});

describe('tables', () => {
  it('hear of a heading that changed in their cells', () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="B2:C4"><tableColumns count="2"><tableColumn id="1" name="Uno"/><tableColumn id="2" name="Dos"/></tableColumns></table>';
    const more = {
      'xl/worksheets/_rels/sheet1.xml.rels': links('table ../tables/table1.xml'),
      'xl/tables/table1.xml': table,
    };
    const saved = resave(workbookOf({ Hoja: sheetXml('') }, more), (book) => {
      put(sheetAt(book, 0), 1, 2, 'Dos & más');
      put(sheetAt(book, 0), 2, 1, 'dato');
    });
    expect(partsOf(saved)['xl/tables/table1.xml']).toBe(table.replace('"Dos"', '"Dos &amp; más"'));
  });
});
