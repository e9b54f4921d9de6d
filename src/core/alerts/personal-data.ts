import type { Assessment } from '../assess';
import { type CellRules, type Clearance, cellWords, findInCell, NOTHING_CLEARED } from '../published-cell';
import type { Settings, TableKey } from '../records';
import { type Alert, alert } from './alert';

/** Where people's text is published; given by the table definitions. */
export interface PublishedTexts {
  readonly tables: { readonly [table in TableKey]: readonly string[] };
  /** Settings that have a row in Configuración. */
  readonly settings: readonly { readonly field: keyof Settings; readonly row: number }[];
}

/** Personal data in what is published: nothing leaves until a person decides. The entity's own address is not. */
export function personalDataAlerts(
  { tables, settings }: Pick<Assessment, 'tables' | 'settings'>,
  published: PublishedTexts,
  isCleared: Clearance = NOTHING_CLEARED,
): readonly Alert[] {
  const rules = { own: settings.email === null ? [] : [settings.email], isCleared };
  const ofSettings = published.settings.flatMap(({ field, row }) =>
    cellAlert({ table: 'settings', row, field }, settings[field], rules),
  );
  const ofTables = Object.entries(published.tables).flatMap(([key, fields]) => {
    const table = key as TableKey;
    const rows: readonly { readonly row: number }[] = tables[table];
    return fields.flatMap((field) =>
      rows.flatMap((row) => cellAlert({ table, row: row.row, field }, valueIn(row, field), rules)),
    );
  });
  return [...ofSettings, ...ofTables];
}

interface CheckedRow {
  readonly row: number;
  readonly [field: string]: unknown;
}

function valueIn(row: CheckedRow, field: string): unknown {
  return row[field];
}

const NONE: readonly Alert[] = [];

function cellAlert(
  at: { readonly table: TableKey | 'settings'; readonly row: number; readonly field: string },
  value: unknown,
  rules: CellRules,
): readonly Alert[] {
  const finding = findInCell(value, rules);
  if (finding === null) return NONE;
  const redacted = cellWords(finding.redacted);
  return [alert('blocking', at, { code: 'personalData', kinds: finding.kinds, redacted }, [{ at, value: redacted }])];
}
