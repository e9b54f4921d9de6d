import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../src/local/sample/sample';
import { TAGS_PROPERTY } from '../../src/xlsx/book-properties';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { SHEETS_PROPERTY } from '../../src/xlsx/steady-ids';
import { addOn, answered } from '../apps-script/add-on';
import { PLACE, partsOf } from '../xlsx/parts';

/** As LibreOffice saves it: numbered by position; here the last sheet was also moved to the front. */
function numberedAnew(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const elements = workbook.match(/<sheet [^>]*>/g) ?? [];
  const visible = elements.filter((element) => !element.includes('_lists'));
  const moved = [...visible.slice(-1), ...visible.slice(0, -1), ...elements.filter((one) => one.includes('_lists'))];
  const numbered = moved.map((element, index) => element.replace(/sheetId="\d+"/, `sheetId="${index + 1}"`));
  const list = `<sheets>${numbered.join('')}</sheets>`;
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook.replace(/<sheets>.*<\/sheets>/s, list)) });
}

describe('a workbook that LibreOffice saved', () => {
  it('says the same as before: each table is read from its own sheet', async () => {
    const { file } = await sampleWorkbook();
    const saved = saveXlsx(file);
    const review = (bytes: Uint8Array) => answered(addOn(openXlsx(bytes, PLACE)).call({ action: 'review' }));
    const before = review(saved);
    const after = review(numberedAnew(saved));
    expect(Object.keys(after.tables)).toContain('activities');
    expect(after).toEqual(before);
  });

  it('is refreshed into the right sheets, and a second time not at all', async () => {
    const { file } = await sampleWorkbook();
    const opened = addOn(openXlsx(numberedAnew(saveXlsx(file)), PLACE));
    const names = opened.book.sheets.map((sheet) => sheet.name);
    answered(opened.call({ action: 'refresh' }));
    expect(opened.book.sheets.map((sheet) => sheet.name).slice(0, names.length)).toEqual(names);
    const saved = saveXlsx(opened.file);
    partsOf(saved);
    expect(answered(addOn(openXlsx(saved, PLACE)).call({ action: 'refresh' })).changedCells).toBe(0);
  });
});

it('a workbook without anything of ours gets no property', () => {
  const { book } = openXlsx(saveXlsx(openXlsx(saveXlsx(addOn().file), PLACE)), PLACE);
  expect(book.properties[TAGS_PROPERTY]).toBeUndefined();
  expect(book.properties[SHEETS_PROPERTY]).toBeUndefined();
});
