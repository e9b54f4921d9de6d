import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../src/local/sample/sample';
import { TAGS_PROPERTY } from '../../src/xlsx/book-properties';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { SHEETS_PROPERTY, withSteadyIds } from '../../src/xlsx/steady-ids';
import { addOn, answered } from '../apps-script/add-on';
import { PLACE, partsOf } from './parts';

/** Each as "id name". */
function sheets(...words: readonly string[]) {
  return words.map((word) => {
    const [id = '', ...name] = word.split(' ');
    return { id: Number(id), name: name.join(' ') };
  });
}

/** The ids the sheets get when the file remembers the first ones. */
function steadied(remembered: readonly string[], found: readonly string[]): readonly string[] {
  const text = JSON.stringify(sheets(...remembered).map(({ id, name }) => [id, name]));
  return withSteadyIds(sheets(...found), { [SHEETS_PROPERTY]: text }).map(({ id, name }) => `${id} ${name}`);
}

describe('a sheet keeps its id', () => {
  it('though another program numbered all of them anew', () => {
    expect(steadied(['2 Matriz', '3 Plan', '5 Reportes'], ['1 Matriz', '2 Plan', '3 Reportes'])).toEqual([
      ...['2 Matriz', '3 Plan', '5 Reportes'],
    ]);
  });

  it('though they were also put in another order, and one was added and one called otherwise', () => {
    expect(steadied(['2 Matriz', '3 Plan', '5 Reportes'], ['1 Notas', '2 Reportes', '3 Matriz', '4 Mi plan'])).toEqual([
      '1 Notas',
      '5 Reportes',
      '2 Matriz',
      '4 Mi plan',
    ]);
  });

  it('and no sheet that is new since gets one that belongs to another', () => {
    expect(steadied(['2 Matriz', '3 Plan'], ['1 Plan', '2 Notas', '3 Matriz'])).toEqual([
      '3 Plan',
      '4 Notas',
      '2 Matriz',
    ]);
  });

  it('when a person renames it, also to a name that another had', () => {
    expect(steadied(['2 Matriz', '3 Plan'], ['2 Matriz', '3 Mi plan'])).toEqual(['2 Matriz', '3 Mi plan']);
    expect(steadied(['2 Matriz', '3 Plan'], ['2 Matriz', '3 Plan viejo', '9 Plan'])).toEqual([
      ...['2 Matriz', '3 Plan viejo', '9 Plan'],
    ]);
  });

  it('in files that remember nothing, or something unreadable', () => {
    expect(withSteadyIds(sheets('1 Matriz'), {})).toEqual(sheets('1 Matriz'));
    expect(withSteadyIds(sheets('1 Matriz'), { [SHEETS_PROPERTY]: '[[2,' })).toEqual(sheets('1 Matriz'));
    expect(withSteadyIds(sheets('1 Matriz'), { [SHEETS_PROPERTY]: '[{"id":2}]' })).toEqual(sheets('1 Matriz'));
  });
});

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
