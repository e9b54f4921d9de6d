import type { TableKey } from '../../../core/records';
import type { Block } from '../../../document/model';
import { theSheet } from '../../../messages/es/rows';
import { type RowTable, rowTable } from '../row-table';
import type { RowBook } from '../trace/row-book';

/** The rows of a table of the workbook as control reads them: blank cells stay. */
export function bookTable<K extends TableKey>(
  book: RowBook,
  wanted: Pick<RowTable<K>, 'summary' | 'table' | 'columns'>,
): readonly Block[] {
  return rowTable(book.shown, { ...wanted, elsewhere: theSheet(book.sheetOf(wanted.table)), keepsBlank: true });
}
