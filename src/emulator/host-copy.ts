/** Takes what an execution left in the Book out of its realm, as objects of the host. */
import type { Book, BookSheet, BookValue } from '../xlsx/book';
import { copyPlain } from './plain-copy';

function isForeign(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype !== Object.prototype && prototype !== Array.prototype;
}

/** A row's own array stays where it is; cells that are objects are replaced where the realm made them. */
function adoptRow<Item>(rows: (Item[] | undefined)[], row: number): void {
  const items = rows[row];
  if (items !== undefined && isForeign(items)) rows[row] = Array.from(items);
}

function adoptValues(sheet: BookSheet): void {
  sheet.touched.forEach((columns, row) => {
    const values = sheet.values[row];
    for (const column of columns ?? []) {
      const value = values?.[column];
      if (values === undefined || typeof value !== 'object' || !isForeign(value)) continue;
      values[column] = copyPlain(value) as BookValue; // a copy has the type of what was copied
    }
  });
}

function adoptSheet(sheet: BookSheet): void {
  for (const rows of [sheet.values, sheet.styles, sheet.touched]) {
    // The rows of all three are arrays; what they hold does not matter here.
    for (let row = 0; row < rows.length; row += 1) adoptRow(rows as (unknown[] | undefined)[], row);
  }
  sheet.touched.forEach((columns, row) => {
    // A column may have been noted many times over.
    if (columns !== undefined && columns.length > sheet.maxColumns) sheet.touched[row] = [...new Set(columns)];
  });
  adoptValues(sheet);
  sheet.added = copyPlain(sheet.added) as BookSheet['added']; // a copy has the type of what was copied
}

/**
 * Replaces, in place, whatever an execution put into the Book by the host's own objects: otherwise every object left
 * behind would keep its whole realm alive, and comparisons would see foreign arrays.
 */
export function adoptBook(book: Book): void {
  book.sheets.forEach((sheet, index) => {
    // Same here: a sheet made in the realm is copied whole.
    if (isForeign(sheet)) book.sheets[index] = copyPlain(sheet) as BookSheet;
    else adoptSheet(sheet);
  });
  book.rowsPutIn.forEach((put, index) => {
    if (isForeign(put)) book.rowsPutIn[index] = { ...put };
  });
  book.styles.forEach((style, index) => {
    if (isForeign(style)) book.styles[index] = { ...style };
  });
}
