import type { Assessment } from '../assess';
import { findPersonalData } from '../personal-data';
import type { TableKey } from '../records';
import { type Alert, alert } from './alert';

/** Columns of text that are published, by table; given by the table definitions. */
export type PublishedTexts = { readonly [table in TableKey]: readonly string[] };

/** Personal data in columns that are published: nothing leaves until a person decides. The entity's own address is not. */
export function personalDataAlerts({ tables, settings }: Assessment, published: PublishedTexts): readonly Alert[] {
  const own = settings.email === null ? [] : [settings.email];
  return Object.entries(published).flatMap(([key, fields]) => {
    const table = key as TableKey;
    const rows: readonly { readonly row: number }[] = tables[table];
    return fields.flatMap((field) => rows.flatMap((row) => cellAlert(table, field, row, own)));
  });
}

interface CheckedRow {
  readonly row: number;
  readonly [field: string]: unknown;
}

const NONE: readonly Alert[] = [];

function cellAlert(table: TableKey, field: string, row: CheckedRow, own: readonly string[]): readonly Alert[] {
  const finding = findPersonalData(cellWords(row[field]), own);
  if (finding === null) return NONE;
  const at = { table, row: row.row, field };
  const { kinds, redacted } = finding;
  return [alert('blocking', at, { code: 'personalData', kinds, redacted }, [{ at, value: redacted }])];
}

/** What a cell says: its text, or its values as the sheets write several. */
function cellWords(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('; ') : '';
}
