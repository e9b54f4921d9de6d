import { describe, expect, it } from 'vitest';
import { gridWorkbook } from '../../../src/local/grid/grid-workbook';
import { readLayouts } from '../../../src/local/grid/sheet-layout';
import { PLACE } from '../../../src/local/local-script';
import { blankSheet } from '../../../src/xlsx/blank-sheet';
import { newXlsx, openXlsx } from '../../../src/xlsx/open';
import { saveXlsx } from '../../../src/xlsx/save';
import { STYLES, sheetXml, workbookOf } from '../../xlsx/parts';

/** What a plugin of the grid is told of the first sheet. */
function told(bytes: Uint8Array, plugin: string): { [field: string]: unknown }[] {
  const file = openXlsx(bytes, PLACE);
  const { resources, sheetOrder } = gridWorkbook(file.book, readLayouts(file), 'libro', 'Libro');
  const data: { [sheet: string]: { [field: string]: unknown }[] } = JSON.parse(
    resources.find(({ name }) => name === plugin)?.data ?? '{}',
  );
  return data[sheetOrder[0] ?? ''] ?? [];
}

describe('dropdowns of a file', () => {
  it('are shown after it was saved and opened again, however long their list', () => {
    const values = Array.from({ length: 40 }, (_, index) => `Valor largo número ${index}`);
    const file = newXlsx(PLACE);
    const sheet = blankSheet(1, 'Datos');
    sheet.values = [['Encabezado']];
    sheet.added.validations.push({
      area: { row: 1, column: 0, rowCount: 5, columnCount: 1 },
      rule: { kind: 'list', values, strict: true },
    });
    file.book.sheets.push(sheet);
    const [rule] = told(saveXlsx(file), 'SHEET_DATA_VALIDATION_PLUGIN');
    expect(JSON.parse(String(rule?.['formula1']))).toEqual(values);
    expect(rule?.['ranges']).toEqual([{ startRow: 1, endRow: 5, startColumn: 0, endColumn: 0 }]);
  });

  it('are shown where Excel keeps those that name another sheet', () => {
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Otra!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const bytes = workbookOf({ Datos: sheetXml('', { after: extension }), Otra: sheetXml('') });
    expect(told(bytes, 'SHEET_DATA_VALIDATION_PLUGIN')).toMatchObject([
      { formula1: '=Otra!$A$1:$A$3', ranges: [{ startRow: 1, endRow: 8, startColumn: 1, endColumn: 1 }] },
    ]);
  });
});

describe('conditional formats of a file', () => {
  const dxfs =
    '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><i/></font></dxf></dxfs>';
  const rules = (text: string) => {
    const after = `<conditionalFormatting sqref="B2:B9 D2">${text}</conditionalFormatting>`;
    const styles = STYLES.replace(/<dxfs[\s\S]*<\/dxfs>/, dxfs);
    return told(
      workbookOf({ Datos: sheetXml('', { after }) }, { 'xl/styles.xml': styles }),
      'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
    );
  };
  const red = { bl: 1, cl: { rgb: '#9c0006' }, bg: { rgb: '#ffc7ce' } };

  it('compare with numbers as such, and with anything else as a formula of the cell', () => {
    expect(
      rules(
        '<cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>5</formula></cfRule>' +
          '<cfRule type="cellIs" dxfId="1" priority="1" operator="equal" stopIfTrue="1"><formula>"Sí"</formula></cfRule>',
      ),
    ).toMatchObject([
      { stopIfTrue: true, rule: { subType: 'formula', value: '=B2="Sí"', style: { it: 1 } } },
      { stopIfTrue: false, rule: { subType: 'number', operator: 'between', value: [1, 5], style: red } },
    ]);
  });

  it('layout for texts, formulas, repeated values and extremes, on all their areas', () => {
    const found = rules(
      '<cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="venc"><formula>1</formula></cfRule>' +
        '<cfRule type="expression" dxfId="0" priority="2"><formula>$A2&gt;3</formula></cfRule>' +
        '<cfRule type="duplicateValues" dxfId="0" priority="3"/>' +
        '<cfRule type="top10" dxfId="0" priority="4" bottom="1" rank="3"/>',
    );
    expect(found.map(({ rule }) => rule)).toMatchObject([
      { subType: 'text', operator: 'containsText', value: 'venc' },
      { subType: 'formula', value: '=$A2>3' },
      { subType: 'duplicateValues' },
      { subType: 'rank', isBottom: true, isPercent: false, value: 3 },
    ]);
    expect(found[0]?.['ranges']).toHaveLength(2);
  });

  it('paint scales of colours, and leave out what the grid does not know', () => {
    const found = rules(
      '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>' +
        '<cfRule type="iconSet" priority="2"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule>' +
        '<cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color theme="4"/><color theme="5"/></colorScale></cfRule>',
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.['rule']).toEqual({
      type: 'colorScale',
      config: [
        { index: 0, color: '#f8696b', value: { type: 'min' } },
        { index: 1, color: '#ffeb84', value: { type: 'percentile', value: 50 } },
        { index: 2, color: '#63be7b', value: { type: 'max' } },
      ],
    });
  });
});
