import { type Context, placeOf, type Sheet, sheetOf } from './context';
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
  const { book, tally, open } = context;
  return {
    getSheets() {
      tally.handle('Spreadsheet.getSheets');
      // The book's own map would make an array of the host, which is no Array in here.
      return Array.from(book.sheets, (sheet) => open.sheet(sheet));
    },
    getSheetByName(name) {
      tally.handle('Spreadsheet.getSheetByName');
      const found = book.sheets.find((sheet) => sheet.name === name);
      return found ? open.sheet(found) : null;
    },
    getActiveSheet() {
      tally.handle('Spreadsheet.getActiveSheet');
      return open.sheet(activeSheet(context));
    },
    setActiveSheet(handle: Sheet) {
      tally.handle('Spreadsheet.setActiveSheet');
      const id = handle.getSheetId();
      const sheet = book.sheets.find((candidate) => candidate.id === id);
      if (sheet) activateSheet(context, sheet);
      return handle;
    },
    insertSheet(...given: readonly unknown[]) {
      tally.write('Spreadsheet.insertSheet');
      const sheet = insertSheet(context, given);
      activateSheet(context, sheet);
      return open.sheet(sheet);
    },
    deleteSheet(given) {
      tally.write('Spreadsheet.deleteSheet');
      const sheet = sheetOf(given);
      if (!sheet) throw signatureException('SpreadsheetApp.Spreadsheet.deleteSheet', [given]);
      removeSheet(context, sheet);
    },
  };
}

function ownMembers(
  context: Context,
  locationTypes: LocationTypes,
  self: () => Spreadsheet,
): Pick<Spreadsheet, SpreadsheetMember> {
  const { book, tally, settings, ui } = context;
  const handle = (name: string, value: string): string => {
    tally.handle(`Spreadsheet.${name}`);
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
      tally.handle('Spreadsheet.createDeveloperMetadataFinder');
      return createFinder(context, locationTypes);
    },
    addDeveloperMetadata(...given: readonly unknown[]) {
      tally.write('Spreadsheet.addDeveloperMetadata');
      addTag(context, 'Spreadsheet', null, given);
      return self();
    },
    setActiveRange(range) {
      tally.handle('Spreadsheet.setActiveRange');
      const place = placeOf(range);
      if (!place) throw signatureException('SpreadsheetApp.Spreadsheet.setActiveRange', [range]);
      goTo(context, place);
      return range;
    },
    toast(message: string, title?: string, seconds?: number | null) {
      tally.other('Spreadsheet.toast');
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
