/** `insertSheet`, blank or from a template. */
import { blankSheet } from '../xlsx/blank-sheet';
import type { BookSheet } from '../xlsx/book';
import { type Context, sheetOf } from './context';
import { refuse } from './emulate';
import { exception, signatureException } from './exceptions';
import { requireRoom } from './grid-growth';
import { hasTag } from './metadata';
import { copyPlain } from './plain-copy';
import { activeSheet, requireFreeName } from './sheet';

const METHOD = 'SpreadsheetApp.Spreadsheet.insertSheet';

/** Puts a sheet into the book as `insertSheet(name, index, { template })` does; without an index, after the active one. */
export function insertSheet(context: Context, given: readonly unknown[]): BookSheet {
  const { book } = context;
  const [name, index = book.sheets.indexOf(activeSheet(context)) + 1, options, ...rest] = given;
  if (typeof name !== 'string' || typeof index !== 'number' || rest.length > 0) throw signatureException(METHOD, given);
  if (index < 0 || index > book.sheets.length) throw exception('Invalid argument: sheetIndex');
  requireFreeName(context, name);
  const id = book.sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), 0) + 1;
  const template = options === undefined ? undefined : templateOf(context, options, given);
  const sheet = template ? { ...copyOf(template), id, name, hidden: false } : blankSheet(id, name);
  requireRoom(book, sheet.maxRows * sheet.maxColumns);
  book.sheets.splice(index, 0, sheet);
  return sheet;
}

function copyOf(sheet: BookSheet): BookSheet {
  return copyPlain(sheet) as BookSheet; // a copy has the type of what was copied
}

/** Content, styles, widths and frozen rows are copied; of what else a sheet may have, the emulator does not know. */
function templateOf(context: Context, options: unknown, given: readonly unknown[]): BookSheet | undefined {
  if (typeof options !== 'object' || options === null) throw signatureException(METHOD, given);
  const { template, ...others } = options as { readonly template?: unknown }; // read as unknown, then tested
  if (Object.keys(others).length > 0) refuse('not implemented in the emulator: options other than a template');
  if (template === undefined) return undefined;
  const sheet = sheetOf(template);
  if (!sheet) throw signatureException(METHOD, given);
  if (!sheet.isNew) refuse('not implemented in the emulator: a template that stands in the file');
  if (hasTag(context, sheet)) refuse('not implemented in the emulator: a template with developer metadata');
  return sheet;
}
