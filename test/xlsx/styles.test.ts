import { describe, expect, it } from 'vitest';
import type { BookStyle } from '../../src/xlsx/book';
import { partsOf, put, reopen, resave, STYLES, sheetAt, sheetXml, workbookOf } from './parts';

const bytes = workbookOf({ Hoja: sheetXml('<row r="1"><c r="A1" s="2"><v>1</v></c></row>') });

function styled(...styles: BookStyle[]) {
  const saved = resave(bytes, (book) => {
    styles.forEach((style) => {
      book.styles.push(style);
      put(sheetAt(book, 0), book.styles.length, 0, 1, book.styles.length - 1);
    });
  });
  return { saved, part: partsOf(saved)['xl/styles.xml'] ?? '' };
}

describe('new styles', () => {
  it('are made from the style they start from and keep its borders, protection and font', () => {
    const { part } = styled({
      base: 2,
      numberFormat: '@',
      background: '#ffeeaa',
      wrap: true,
      verticalAlignment: 'middle',
    });
    expect(part).toContain(
      '<cellXfs count="5">' +
        STYLES.slice(
          STYLES.indexOf('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
          STYLES.indexOf('</cellXfs>'),
        ),
    );
    expect(part).toContain(
      '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyNumberFormat="1" applyFill="1" applyAlignment="1"><alignment horizontal="left" wrapText="1" vertical="center"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(part).toContain(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFEEAA"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
  });

  it('change only what they say of a font', () => {
    const { part } = styled(
      { base: 0, numberFormat: 'General', bold: true, italic: false, fontColor: '#123456' },
      { base: 2, numberFormat: 'General', bold: false, fontSizePoints: 8 },
    );
    expect(part).toContain(
      '<font><b/><sz val="11"/><color rgb="FF123456"/><name val="Calibri"/><family val="2"/></font>',
    );
    expect(part).toContain('<font><sz val="8"/><name val="Calibri"/></font></fonts>');
    expect(part).toContain('<fonts count="4">');
  });

  it('share formats, fonts and fills that are there already', () => {
    const blue = { background: '#0000ff', bold: true } as const;
    const { part } = styled(
      { base: 0, numberFormat: 'dd/mm/yyyy' },
      { base: 0, numberFormat: '#,##0.0', ...blue },
      { base: 0, numberFormat: '#,##0.0', ...blue },
      { base: 0, numberFormat: '0%', ...blue },
    );
    expect(part).toContain(
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.0"/></numFmts>',
    );
    expect(part).toContain('<cellXfs count="7">');
    expect(part.match(/FF0000FF/g)).toHaveLength(1);
  });

  it('may be made from one another', () => {
    const { saved } = styled(
      { base: 2, numberFormat: '0.000' },
      { base: 4, numberFormat: '0.000', horizontalAlignment: 'right' },
    );
    const { styles } = reopen(saved);
    expect(styles[5]).toEqual({
      base: 5,
      numberFormat: '0.000',
      bold: true,
      borders: { left: { line: 'thin' }, right: { line: 'thin' } },
      fontFamily: 'Calibri',
      fontSizePoints: 14,
      horizontalAlignment: 'right',
    });
  });

  it('read back as they were meant', () => {
    const style = {
      numberFormat: '[$$-240A] #,##0.00',
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      fontFamily: 'Arial',
      fontColor: '#aa0000',
      background: '#00aa00',
      wrap: true,
      fontSizePoints: 9,
      verticalAlignment: 'top',
      horizontalAlignment: 'center',
      borders: { top: { line: 'thick', color: '#123456' } },
    } as const;
    expect(reopen(styled({ base: 0, ...style }).saved).styles[4]).toEqual({ base: 4, ...style });
  });

  it('are written only where a cell uses them', () => {
    const saved = resave(bytes, (book) => {
      book.styles.push({ base: 0, numberFormat: '0.0000' });
      put(sheetAt(book, 0), 0, 0, 2);
    });
    expect(partsOf(saved)['xl/styles.xml']).toBe(STYLES);
  });

  it('are added to a workbook that had no styles at all', () => {
    const bare = workbookOf(
      { Hoja: sheetXml('') },
      {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      },
    );
    const saved = resave(bare, (book) => {
      book.styles.push({ base: 0, numberFormat: '@' });
      put(sheetAt(book, 0), 0, 0, 'x', 1);
    });
    expect(partsOf(saved)['xl/_rels/workbook.xml.rels']).toContain('Target="styles.xml"');
    expect(reopen(saved).styles[1]?.numberFormat).toBe('@');
  });
});
