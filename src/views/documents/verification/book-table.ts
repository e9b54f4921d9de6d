import type { TableKey } from '../../../core/records';
import type { Block } from '../../../document/model';
import { theSheet } from '../../../messages/es/rows';
import { type RowColumn, rowTable } from '../row-table';
import type { RowBook } from '../trace/row-book';

/** The rows of a table of the workbook as control reads them: blank cells stay. */
export function bookTable<K extends TableKey>(
  book: RowBook,
  summary: string,
  table: K,
  columns: readonly RowColumn<K>[],
): readonly Block[] {
  return rowTable(book.shown, summary, table, columns, { elsewhere: theSheet(book.sheetOf(table)), keepsBlank: true });
}
