import type { Assessment } from '../core/assess';
import { countedRows } from '../core/counted-rows';
import type { IssuePlace } from '../core/issues';
import type { TableKey } from '../core/records';
import { remember } from '../core/remember';
import { cellNamer } from '../tables/cell-name';
import { cellWords } from '../tables/cell-words';
import {
  type CellFinding,
  type Clearance,
  cellRules,
  columnRules,
  NOTHING_CLEARED,
  searchCell,
  settingRules,
} from '../tables/published-cell';
import type { PublishedTexts } from '../tables/published-texts';
import { type AlertOf, alert } from './alert';

/** Personal data in what is published: it blocks until a person decides. */

type Found = AlertOf<'personalData'>;

/** Personal data in what is published: nothing leaves until a person decides. The entity's own address is not. */
export function personalDataAlerts(
  { tables, scope, settings }: Pick<Assessment, 'tables' | 'scope' | 'settings'>,
  published: PublishedTexts,
  isCleared: Clearance = NOTHING_CLEARED,
): readonly Found[] {
  const rules = cellRules(settings, isCleared);
  const nameOf = cellNamer(tables);
  const alerts: Found[] = [];
  const tell = (at: IssuePlace, value: unknown, finding: CellFinding<unknown> | null): void => {
    if (finding !== null && !isCleared({ cell: nameOf(at), text: cellWords(value) }))
      alerts.push(cellAlert(at, value, finding));
  };
  for (const { field, row } of published.settings)
    tell({ table: 'settings', row, field }, settings[field], searchCell(settings[field], settingRules(field, rules)));
  const counted = countedRows(tables, scope);
  for (const [key, fields] of Object.entries(published.tables)) {
    // One entry per table.
    const table = key as TableKey;
    const rows: readonly { readonly row: number }[] = counted[table];
    for (const field of fields) {
      // Equal cells of a column share their list; few texts are equal.
      const ofColumn = columnRules(field, rules);
      const searchList = remember((list: object) => searchCell(list, ofColumn));
      for (const row of rows) {
        const value = valueIn(row, field);
        const isList = typeof value === 'object' && value !== null;
        tell({ table, row: row.row, field }, value, isList ? searchList(value) : searchCell(value, ofColumn));
      }
    }
  }
  return alerts;
}

interface CheckedRow {
  readonly row: number;
  readonly [field: string]: unknown;
}

function valueIn(row: CheckedRow, field: string): unknown {
  return row[field];
}

function cellAlert(at: IssuePlace, value: unknown, { kinds, certainty, redacted: clean }: CellFinding<unknown>): Found {
  const [text, redacted] = [cellWords(value), cellWords(clean)];
  return alert('blocking', at, { code: 'personalData', kinds, certainty, text, redacted }, [{ at, value: redacted }]);
}
