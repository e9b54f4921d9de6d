import type { TableKey } from '../../../core/records';
import { remember } from '../../../core/remember';
import { suppress } from '../../../core/suppression';
import { sheetPlace } from '../../../tables/place';
import type { Shown } from '../field-cell';
import type { InternalInput } from '../section';

/** The rows of the workbook as an internal document looks them up and shows them: nothing is kept back. */
export interface RowBook {
  /** A text of the row; null when it is blank or no text. */
  readonly text: (table: TableKey, row: number, field: string) => string | null;
  readonly sheetOf: (table: TableKey) => string;
  /** Rows of the valid reports of each plan row. */
  readonly reportsOf: ReadonlyMap<number, readonly number[]>;
  readonly shown: Shown;
}

export function rowBook({ assessment: { tables, scope }, places }: InternalInput): RowBook {
  const records = remember((table: TableKey) => {
    const rows: readonly { readonly row: number }[] = tables[table];
    return new Map(rows.map((record) => [record.row, record]));
  });
  return {
    text: (table, row, field) => {
      const record = records(table).get(row);
      const value: unknown = record === undefined ? null : Reflect.get(record, field);
      return typeof value === 'string' ? value : null;
    },
    sheetOf: (table) => sheetPlace({ table }, places).sheet,
    reportsOf: new Map(scope.planRows.map(({ row, reports }) => [row.row, reports.map((report) => report.row)])),
    shown: { tables, suppression: suppress({ reports: [], groups: [] }, { reports: [], contributions: [] }, [], 0) },
  };
}
