import { blankSheet } from '../../xlsx/blank-sheet';
import type { Book } from '../../xlsx/book';
import type { ShapeRequest } from './protocol';

/** Which sheets got another name, or null when they went. */
export function renamedSheets(book: Book, order: ShapeRequest['order']): Map<string, string | null> {
  const wanted = new Map(order.map(({ id, name }) => [Number(id), name]));
  return new Map(
    book.sheets.flatMap(({ id, name }) => {
      const now = wanted.get(id) ?? null;
      return now === name ? [] : [[name, now] as const];
    }),
  );
}

/** Sheets in the order of the grid: new ones come in, and each is shown or hidden as there. */
export function arrangeSheets(book: Book, order: ShapeRequest['order']): void {
  book.sheets = order.map(({ id: written, name, hidden }) => {
    const id = Number(written);
    const sheet = book.sheets.find((each) => each.id === id) ?? blankSheet(id, name);
    sheet.hidden = hidden;
    return sheet;
  });
}
