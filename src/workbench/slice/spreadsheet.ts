import type { BookSheet } from '../book';
import { type Context, placeOf, type Sheet } from './context';
import { emulate } from './emulate';
import { exception, signatureException } from './exceptions';
import { requireRoom } from './grid-growth';
import { createFinder } from './metadata';
import { goTo } from './range';
import { activateSheet, requireFreeName } from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type SheetMember = 'getSheets' | 'getSheetByName' | 'getActiveSheet' | 'setActiveSheet' | 'insertSheet';
type SpreadsheetMember =
  | 'getId'
  | 'getName'
  | 'getUrl'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'toast'
  | 'createDeveloperMetadataFinder'
  | 'setActiveRange';

const NEW_SHEET = { maxRows: 1000, maxColumns: 26 };

function blankSheet(id: number, name: string): BookSheet {
  return {
    id,
    name,
    hidden: false,
    isNew: true,
    ...NEW_SHEET,
    values: [],
    styles: [],
    columnStyles: [],
    formulas: {},
    touched: [],
    added: { columnWidths: [], rowHeights: [], columnGroups: [], validations: [], notes: [], links: [] },
  };
}

function insert(context: Context, name: string, index: number): BookSheet {
  const { book } = context;
  requireFreeName(context, name);
  requireRoom(book, NEW_SHEET.maxRows * NEW_SHEET.maxColumns);
  const id = book.sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), 0) + 1;
  const sheet = blankSheet(id, name);
  book.sheets.splice(index, 0, sheet);
  activateSheet(context, sheet);
  return sheet;
}

function activeSheet({ book, settings }: Context): BookSheet {
  const active = book.sheets.find(({ id }) => id === settings.state.activeSheetId);
  const found = active ?? book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0];
  if (!found) throw new Error('a book without sheets');
  return found;
}

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
    insertSheet(name?: unknown, index: unknown = book.sheets.indexOf(activeSheet(context)) + 1, ...rest: unknown[]) {
      tally.write('Spreadsheet.insertSheet');
      if (typeof name !== 'string' || typeof index !== 'number' || rest.length > 0) {
        throw signatureException('SpreadsheetApp.Spreadsheet.insertSheet', [name, index, ...rest]);
      }
      if (index < 0 || index > book.sheets.length) throw exception('Invalid argument: sheetIndex');
      return open.sheet(insert(context, name, index));
    },
  };
}

function ownMembers(context: Context, sheetType: LocationType): Pick<Spreadsheet, SpreadsheetMember> {
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
      return createFinder(context, sheetType);
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

export function createSpreadsheet(context: Context, sheetType: LocationType): Spreadsheet {
  return emulate<Spreadsheet>('Spreadsheet', { ...sheetMembers(context), ...ownMembers(context, sheetType) });
}
