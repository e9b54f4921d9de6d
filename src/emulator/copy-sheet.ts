import type { BookSheet } from '../xlsx/book';
import type { Context } from './context';
import { exception } from './exceptions';
import { requireRoom } from './grid-growth';
import { copyTags } from './metadata';
import { copyPlain } from './plain-copy';

/** A copy at the end of the tabs, with its tags. Of a sheet in a file only what the Book knows of it is copied. */
export function duplicateSheet(context: Context, sheet: BookSheet): BookSheet {
  const { sheets } = context.book;
  const id = sheets.reduce((highest, other) => Math.max(highest, other.id), 0) + 1;
  const plain = copyPlain(sheet) as BookSheet; // a copy has the type of what was copied
  const copy = { ...plain, id, name: freeName(sheets, `Copia de ${sheet.name}`), hidden: false, isNew: true };
  requireRoom(context.book, copy.maxRows * copy.maxColumns);
  sheets.push(copy);
  copyTags(context, sheet, copy);
  return copy;
}

function freeName(sheets: readonly BookSheet[], wanted: string): string {
  let name = wanted;
  for (let number = 1; sheets.some((sheet) => sheet.name === name); number += 1) name = `${wanted} ${number}`;
  return name;
}

/** Takes a sheet out of the book; the last visible one stays. */
export function removeSheet({ book }: Context, sheet: BookSheet): void {
  if (!book.sheets.includes(sheet)) throw exception('The sheet you requested no longer exists.');
  if (!book.sheets.some((other) => other !== sheet && !other.hidden))
    throw exception("You can't remove all the sheets in a document.");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
}
