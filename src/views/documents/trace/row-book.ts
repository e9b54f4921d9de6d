import type { TableKey } from '../../../core/records';
import { remember } from '../../../core/remember';
import { isLink } from '../../../core/scope';
import { NOTHING_SUPPRESSED } from '../../../core/suppression';
import { lowerFirst } from '../../../messages/es/format';
import * as WORDS from '../../../messages/es/rows';
import { tableDefinition } from '../../../tables/definitions/all';
import { sheetPlace } from '../../../tables/place';
import type { Shown } from '../field-cell';
import type { InternalInput } from '../section';

/** The rows of the workbook as an internal document looks them up and shows them: nothing is kept back. */
export interface RowBook {
  /** Null where rows have no codes, or this one has none. */
  readonly codeOf: (table: TableKey, row: number) => string | null;
  /** What proves a row; none where it has no link. */
  readonly proofsOf: (table: TableKey, row: number) => readonly Proof[];
  readonly sheetOf: (table: TableKey) => string;
  readonly shown: Shown;
}

/** A cell with an address, and the row it is of. */
export interface Proof {
  readonly name: string;
  readonly text: string;
}

export function rowBook({ assessment: { tables, scope }, places }: InternalInput): RowBook {
  const records = remember((table: TableKey) => {
    const rows: readonly { readonly row: number }[] = tables[table];
    return new Map(rows.map((record) => [record.row, record]));
  });
  const text = (table: TableKey, row: number, field: string): string | null => {
    const value: unknown = Reflect.get(records(table).get(row) ?? {}, field);
    return typeof value === 'string' ? value : null;
  };
  const codeOf = (table: TableKey, row: number): string | null => text(table, row, 'code');
  const sheetOf = (table: TableKey): string => sheetPlace({ table }, places).sheet;
  const reports = new Map(scope.planRows.map((activity) => [activity.row.row, activity.reports]));
  const ownProof = (table: TableKey, row: number): readonly Proof[] => {
    const name = codeOf(table, row) ?? WORDS.rowOf(row, sheetOf(table));
    for (const [field, heading] of linkFields(table)) {
      const found = text(table, row, field);
      // That of an activity only tells what was announced, and is named so.
      if (found !== null && isLink(found))
        return [{ name: table === 'activities' ? `${name}, ${lowerFirst(heading)}` : name, text: found }];
    }
    return [];
  };
  const proofs = remember((table: TableKey) =>
    remember((row: number): readonly Proof[] => {
      // An activity is proved by its reports.
      const reported = (table === 'activities' ? (reports.get(row) ?? []) : []).flatMap((report) =>
        ownProof('reports', report.row),
      );
      return reported.length > 0 ? reported : ownProof(table, row);
    }),
  );
  return {
    codeOf,
    proofsOf: (table, row) => proofs(table)(row),
    sheetOf,
    shown: { tables, suppression: NOTHING_SUPPRESSED },
  };
}

/** Columns whose cells hold an address; rows of a table without any are looked at where they are. */
export const linkFields = remember((table: TableKey) =>
  Object.entries(tableDefinition(table).columns).flatMap(([field, { kind, heading }]) =>
    kind === 'link' ? [[field, heading] as const] : [],
  ),
);
