import { describe, expect, it } from 'vitest';
import { addOn } from './fixtures';

const count = (body: string) => addOn(body).execute('go').counters;
/** What finding the book and the sheet costs. */
const HANDLES = 2;

describe('counting', () => {
  it('tells trips from handles', () => {
    const seen = count('range("A1:B2").getValues(); range("A1").setValue("x"); SpreadsheetApp.flush()');
    expect(seen).toMatchObject({ calls: 3, handles: HANDLES + 2, reads: 1, writes: 1, flushes: 1 });
    expect(seen).toMatchObject({ cellsRead: 4, cellsWritten: 1 });
    expect(seen.byName).toStrictEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSheetByName': 1,
      'Sheet.getRange': 2,
      'Range.getValues': 1,
      'Range.setValue': 1,
      'SpreadsheetApp.flush': 1,
    });
  });

  it('does not grow with the rows of one range', () => {
    const calls = (a1: string) =>
      count(`range("${a1}").setNumberFormat("@").setWrap(true); range("${a1}").getValues()`).calls;
    expect(calls('A1:A100')).toBe(calls('A1'));
  });

  it('notes each read that comes after a write', () => {
    expect(count('range("A1").getValues(); range("A1").setValue("x")').readsAfterWrites).toBe(0);
    const back = 'range("A1").setValue("x"); range("A1").getValue();';
    expect(count(back + back).readsAfterWrites).toBe(2);
    expect(count('range("A1").setValue("x"); SpreadsheetApp.flush(); range("A1").getValue()').readsAfterWrites).toBe(0);
  });

  it.each([
    ['sheet.getLastRow()', 1],
    ['sheet.getDataRange()', 0],
    ['sheet.getName()', 0],
    ['book.insertSheet("Plan", 0)', 1],
    ['book.insertSheet("Dos", 0, { template: book.insertSheet("Uno", 0) })', 2],
    ['sheet.setFrozenRows(1).setColumnWidth(1, 50)', 2],
    ['book.createDeveloperMetadataFinder().withKey("k").find()', 1],
    ['sheet.addDeveloperMetadata("k", "v")', 1],
    ['book.addDeveloperMetadata("k", "v")', 1],
    ['sheet.protect().setWarningOnly(true)', 2],
    ['sheet.getRangeList(["A1", "B2"]).setBackground("#ffffff")', 1],
    ['LockService.getDocumentLock().tryLock(1)', 1],
    ['PropertiesService.getUserProperties().getProperties()', 1],
    ['Drive.Files.create({ name: "a" })', 1],
    ['SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build()', 0],
    ['book.toast("Listo"); Utilities.getUuid()', 0],
  ])('%s is %i calls', (body, calls) => {
    expect(count(body).calls).toBe(calls);
  });

  it('keeps the count when the add-on fails', () => {
    expect(() => count('range("A1").getValue(); throw new Error("x")')).toThrow(
      expect.objectContaining({
        effects: expect.objectContaining({ counters: expect.objectContaining({ calls: 1 }) }),
      }),
    );
  });
});
