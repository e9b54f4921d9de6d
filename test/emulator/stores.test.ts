import { describe, expect, it } from 'vitest';
import { DOCUMENT_PROPERTY_PREFIX, TAGS_PROPERTY } from '../../src/xlsx/book-properties';
import { addOn, bookOf, matriz, result, sheetOf } from './fixtures';

const find = `book.createDeveloperMetadataFinder().withKey("tabla")
  .withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).find()`;

describe('developer metadata', () => {
  it('travels in one custom property of the workbook', () => {
    const book = bookOf();
    result('sheet.addDeveloperMetadata("tabla", "v1", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)', book);
    expect(book.properties).toStrictEqual({ [TAGS_PROPERTY]: '[{"sheetId":1,"key":"tabla","value":"v1"}]' });
    expect(book.propertiesTouched).toBe(true);
  });

  it('is found by key in a later execution, with its sheet', () => {
    const book = bookOf();
    result('sheet.addDeveloperMetadata("otra", "x").addDeveloperMetadata("tabla", "v1")', book);
    const found = `return ${find}.map(function (m) { return [m.getKey(), m.getValue(), m.getLocation().getSheet().getName(),
      m.getLocation().getLocationType() === SpreadsheetApp.DeveloperMetadataLocationType.SHEET]; })`;
    expect(result(found, book)).toStrictEqual([['tabla', 'v1', 'Matriz', true]]);
  });

  it('can be changed and removed', () => {
    const book = bookOf();
    result('sheet.addDeveloperMetadata("tabla", "v1")', book);
    result(`${find}[0].setValue("v2")`, book);
    expect(result(`return ${find}[0].getValue()`, book)).toBe('v2');
    result(`${find}[0].remove()`, book);
    expect(result(`return ${find}.length`, book)).toBe(0);
  });

  it('of a sheet that is gone is dropped', () => {
    const book = bookOf();
    book.sheets.push(sheetOf(9, 'Plan'));
    result(
      'sheet.addDeveloperMetadata("tabla", "m"); book.getSheetByName("Plan").addDeveloperMetadata("tabla", "p")',
      book,
    );
    book.sheets.pop();
    expect(result(`return ${find}.map(function (m) { return m.getValue(); })`, book)).toStrictEqual(['m']);
  });

  it('of the spreadsheet itself belongs to no sheet', () => {
    const book = bookOf();
    result('book.addDeveloperMetadata("tabla", "todas", SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)', book);
    expect(book.properties).toStrictEqual({ [TAGS_PROPERTY]: '[{"sheetId":null,"key":"tabla","value":"todas"}]' });
    const found = `return ${find}.map(function (m) { return [m.getValue(), m.getLocation().getSheet(),
      m.getLocation().getLocationType() === SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET]; })`;
    expect(result(found, book)).toStrictEqual([['todas', null, true]]);
    expect(() => result('book.addDeveloperMetadata(7)')).toThrow(
      'for SpreadsheetApp.Spreadsheet.addDeveloperMetadata.',
    );
  });

  it('that another program spoiled reads as none', () => {
    const book = bookOf();
    book.properties[TAGS_PROPERTY] = '{"sheetId":';
    expect(result(`return ${find}.length`, book)).toBe(0);
    book.properties[TAGS_PROPERTY] = '[{"sheetId":1}]';
    expect(result(`return ${find}.length`, book)).toBe(0);
  });
});

describe('properties', () => {
  const store = (kind: string) => `PropertiesService.get${kind}Properties()`;

  it('of the document travel in the workbook and leave its other properties alone', () => {
    const book = bookOf();
    book.properties['Autor'] = 'Ana';
    const kept = `var p = ${store('Document')}; p.setProperty("corte", "2026"); p.setProperties({ a: 1, b: "dos" });
      p.deleteProperty("a"); return [p.getProperty("corte"), p.getProperty("toString"), p.getProperties()]`;
    expect(result(kept, book)).toStrictEqual(['2026', null, { corte: '2026', b: 'dos' }]);
    expect(book.properties).toStrictEqual({
      Autor: 'Ana',
      [`${DOCUMENT_PROPERTY_PREFIX}corte`]: '2026',
      [`${DOCUMENT_PROPERTY_PREFIX}b`]: 'dos',
    });
    result(`${store('Document')}.setProperties({ c: "tres" }, true)`, book);
    expect(Object.keys(book.properties)).toStrictEqual(['Autor', `${DOCUMENT_PROPERTY_PREFIX}c`]);
  });

  it('written as they were do not touch the workbook', () => {
    const book = bookOf();
    book.properties[`${DOCUMENT_PROPERTY_PREFIX}a`] = '1';
    result(`${store('Document')}.setProperty("a", "1").deleteProperty("b")`, book);
    expect(book.propertiesTouched).toBe(false);
  });

  it('of the user stay with the runner', () => {
    const book = bookOf();
    const script = addOn(
      `var p = ${store('User')}; if (a) p.setProperty("area", a); return p.getProperty("area")`,
      book,
    );
    script.execute('go', ['Planeación']);
    expect(script.execute('go').result).toBe('Planeación');
    expect(script.state.userProperties).toStrictEqual({ area: 'Planeación' });
    expect(book.properties).toStrictEqual({});
    expect(matriz(book).touched).toStrictEqual([]);
  });

  it('hold 9 KB each and 500 KB together, counted in bytes', () => {
    const set = (length: number) => `${store('User')}.setProperty("k", new Array(${length + 1}).join("á"))`;
    expect(() => result(set(4608))).not.toThrow();
    expect(() => result(set(4609))).toThrow('Exception: Argument too large: value');
    const many = `var p = ${store('User')}; for (var i = 0; i < 60; i++) p.setProperty("k" + i, new Array(9001).join("x"))`;
    expect(() => result(many)).toThrow('You have exceeded the property storage quota');
  });
});

describe('the document lock', () => {
  const lock = 'var lock = LockService.getDocumentLock();';

  it('is taken, held and let go', () => {
    const held = `${lock} var seen = [lock.hasLock(), lock.tryLock(1), lock.hasLock()]; lock.releaseLock();
      return seen.concat(lock.hasLock())`;
    expect(result(held)).toStrictEqual([false, true, true, false]);
  });

  it('held by someone else cannot be had', () => {
    const script = addOn(`${lock} return lock.tryLock(10)`);
    script.switches.lockedByOther = true;
    expect(script.execute('go').result).toBe(false);
    const waits = addOn(`${lock} lock.waitLock(10)`, bookOf(), { switches: { lockedByOther: true } });
    expect(() => waits.execute('go')).toThrow('Exception: Lock timeout: another process was holding the lock');
  });
});
