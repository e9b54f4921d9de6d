import type { TableKey } from '../../../core/records';
import { remember } from '../../../core/remember';
import { sheetPlace } from '../../../tables/place';
import type { InternalInput } from '../section';

/** The rows of the workbook by table and number, as an internal document looks them up. */
export interface RowBook {
  /** A text of the row; null when it is blank or no text. */
  readonly text: (table: TableKey, row: number, field: string) => string | null;
  readonly sheetOf: (table: TableKey) => string;
  /** Rows of the valid reports of a plan row. */
  readonly reportsOf: (planRow: number) => readonly number[];
}

export function rowBook({ assessment, places }: Pick<InternalInput, 'assessment' | 'places'>): RowBook {
  const records = remember((table: TableKey) => {
    const rows: readonly { readonly row: number }[] = assessment.tables[table];
    return new Map(rows.map((record) => [record.row, record]));
  });
  const reports = new Map(
    assessment.scope.planRows.map((activity) => [activity.row.row, activity.reports.map(({ row }) => row)]),
  );
  return {
    text: (table, row, field) => {
      const value: unknown = Reflect.get(records(table).get(row) ?? {}, field);
      return typeof value === 'string' ? value : null;
    },
    sheetOf: (table) => sheetPlace({ table }, places).sheet,
    reportsOf: (planRow) => reports.get(planRow) ?? [],
  };
}
