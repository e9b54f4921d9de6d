import { type AppsScript, createScript, type ScriptOptions } from '../../src/emulator/runner';
import { buildServices } from '../../src/tools/build-services';
import type { Book, BookSheet } from '../../src/xlsx/book';

const SCOPE = 'https://www.googleapis.com/auth/';
export const THREE_SCOPES = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}script.container.ui`, `${SCOPE}drive.file`];

export const services = await buildServices();

export function sheetOf(id: number, name: string, values: BookSheet['values'] = []): BookSheet {
  return {
    id,
    name,
    hidden: false,
    isNew: false,
    maxRows: 100,
    maxColumns: 10,
    values,
    styles: [],
    columnStyles: [],
    formulas: {},
    touched: [],
    added: { columnWidths: [], rowHeights: [], columnGroups: [], validations: [], notes: [], links: [] },
  };
}

export const STYLES = { general: 0, text: 1, date: 2 } as const;

/** One sheet "Matriz" of 100 x 10 with these values; styles 1 and 2 are text and date. */
export function bookOf(values: BookSheet['values'] = [], timeZone = 'America/Bogota'): Book {
  return {
    timeZone,
    locale: 'es_CO',
    sheets: [sheetOf(1, 'Matriz', values)],
    styles: [
      { base: 0, numberFormat: 'General' },
      { base: 1, numberFormat: '@' },
      { base: 2, numberFormat: 'dd/mm/yyyy' },
    ],
    properties: {},
    propertiesTouched: false,
    rowsPutIn: [],
  };
}

export function matriz(book: Book): BookSheet {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('the book lost its sheet');
  return sheet;
}

/** An add-on whose function `go` has this body; `sheet`, `book` and `range(a1)` are at hand in it. */
export function addOn(body: string, book: Book = bookOf(), options: Partial<ScriptOptions> = {}): AppsScript {
  const code = `
    function go(a, b, c) {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      var sheet = book.getSheetByName('Matriz');
      var range = function (a1) { return sheet.getRange(a1); };
      ${body}
    }`;
  return script(code, book, options);
}

/** The same with code of its own. */
export function script(code: string, book: Book = bookOf(), options: Partial<ScriptOptions> = {}): AppsScript {
  const manifest = { oauthScopes: THREE_SCOPES, timeZone: 'America/Bogota' };
  return createScript({ code, services, files: {}, manifest, book, ...options });
}

/** What `go` with this body returns. */
export function result(body: string, book: Book = bookOf(), options: Partial<ScriptOptions> = {}): unknown {
  return addOn(body, book, options).execute('go').result;
}
