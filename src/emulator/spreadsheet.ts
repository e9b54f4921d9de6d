/** `Spreadsheet`: the workbook the add-on is bound to, with its sheets. */
import { type Context, placeOf, requireThere, type Sheet, sheetOf } from './context';
import { removeSheet } from './copy-sheet';
import { emulate } from './emulate';
import { signatureException } from './exceptions';
import { addTag, createFinder, type LocationTypes } from './metadata';
import { insertSheet } from './new-sheet';
import { goTo } from './range';
import { activateSheet, activeSheet } from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SheetMember = 'getSheets' | 'getSheetByName' | 'getActiveSheet' | 'setActiveSheet' | 'insertSheet' | 'deleteSheet';
type SpreadsheetMember =
  | 'getId'
  | 'getName'
  | 'getUrl'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'toast'
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'setActiveRange';

function sheetMembers(context: Context): Pick<Spreadsheet, SheetMember> {
  const { book, counter, open } = context;
  return {
    getSheets() {
      counter.handle('Spreadsheet.getSheets');
      // The book's own map would make an array of the host, which is no Array in here.
      return Array.from(book.sheets, (sheet) => open.sheet(sheet));
    },
    getSheetByName(name) {
      counter.handle('Spreadsheet.getSheetByName');
      const found = book.sheets.find((sheet) => sheet.name === name);
      return found ? open.sheet(found) : null;
    },
    getActiveSheet() {
      counter.handle('Spreadsheet.getActiveSheet');
      return open.sheet(activeSheet(context));
    },
    setActiveSheet(handle: Sheet) {
      counter.handle('Spreadsheet.setActiveSheet');
      const id = handle.getSheetId();
      const sheet = book.sheets.find((candidate) => candidate.id === id);
      if (sheet) activateSheet(context, sheet);
      return handle;
    },
    insertSheet(...given: readonly unknown[]) {
      counter.write('Spreadsheet.insertSheet');
      const sheet = insertSheet(context, given);
      activateSheet(context, sheet);
      return open.sheet(sheet);
    },
    deleteSheet(given) {
      counter.write('Spreadsheet.deleteSheet');
      const sheet = sheetOf(given);
      if (!sheet) throw signatureException('SpreadsheetApp.Spreadsheet.deleteSheet', [given]);
      requireThere(context, sheet);
      removeSheet(context, sheet);
    },
  };
}

function ownMembers(
  context: Context,
  locationTypes: LocationTypes,
  self: () => Spreadsheet,
): Pick<Spreadsheet, SpreadsheetMember> {
  const { book, counter, settings, ui } = context;
  const handle = (name: string, value: string): string => {
    counter.handle(`Spreadsheet.${name}`);
    return value;
  };
  const { id, name } = settings.spreadsheet;
  return {
    getId: () => handle('getId', id),
    getName: () => handle('getName', name),
    getUrl: () => handle('getUrl', `https://docs.google.com/spreadsheets/d/${id}/edit`),
    getSpreadsheetTimeZone: () => handle('getSpreadsheetTimeZone', book.timeZone),
    getSpreadsheetLocale: () => handle('getSpreadsheetLocale', book.locale),
    createDeveloperMetadataFinder() {
      counter.handle('Spreadsheet.createDeveloperMetadataFinder');
      return createFinder(context, locationTypes);
    },
    addDeveloperMetadata(...given: readonly unknown[]) {
      counter.write('Spreadsheet.addDeveloperMetadata');
      addTag(context, 'Spreadsheet', null, given);
      return self();
    },
    setActiveRange(range) {
      counter.handle('Spreadsheet.setActiveRange');
      const place = placeOf(range);
      if (!place) throw signatureException('SpreadsheetApp.Spreadsheet.setActiveRange', [range]);
      goTo(context, place);
      return range;
    },
    toast(message: string, title?: string, seconds?: number | null) {
      counter.other('Spreadsheet.toast');
      ui.toasts.push({
        message,
        ...(title === undefined ? {} : { title }),
        ...(typeof seconds === 'number' ? { seconds } : {}),
      });
    },
  };
}

export function createSpreadsheet(context: Context, locationTypes: LocationTypes): Spreadsheet {
  const spreadsheet: Spreadsheet = emulate<Spreadsheet>('Spreadsheet', {
    ...sheetMembers(context),
    ...ownMembers(context, locationTypes, () => spreadsheet),
  });
  return spreadsheet;
}
