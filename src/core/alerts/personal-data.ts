import type { Assessment } from '../assess';
import { findPersonalData } from '../personal-data';
import type { TableKey } from '../records';
import { type Alert, alert } from './alert';

/** Columns of text that are published, by table; given by the table definitions. */
export type PublishedTexts = { readonly [table in TableKey]: readonly string[] };

/** Personal data in columns that are published: nothing leaves until a person decides. */
export function personalDataAlerts({ tables }: Assessment, published: PublishedTexts): readonly Alert[] {
  return Object.entries(published).flatMap(([key, fields]) => {
    const table = key as TableKey;
    const rows: readonly { readonly row: number }[] = tables[table];
    return fields.flatMap((field) => rows.flatMap((row) => cellAlert(table, field, row)));
  });
}

function cellAlert(
  table: TableKey,
  field: string,
  row: { readonly row: number; readonly [field: string]: unknown },
): readonly Alert[] {
  const text = row[field];
  if (typeof text !== 'string') return [];
  const finding = findPersonalData(text);
  if (finding === null) return [];
  const at = { table, row: row.row, field };
  return [alert('blocking', at, { code: 'personalData', ...finding }, [{ at, value: finding.redacted }])];
}
