import type { Assessment } from '../core/assess';
import { countedRows } from '../core/counted-rows';
import type { IssuePlace } from '../core/issues';
import type { TableKey } from '../core/records';
import { remember } from '../core/remember';
import {
  type CellFinding,
  type Clearance,
  cellRules,
  cellWords,
  findInCell,
  NOTHING_CLEARED,
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
  const alerts: Found[] = [];
  for (const { field, row } of published.settings) {
    const finding = findInCell(settings[field], settingRules(field, rules));
    if (finding !== null) alerts.push(cellAlert({ table: 'settings', row, field }, settings[field], finding));
  }
  const findInList = remember((list: object) => findInCell(list, rules));
  const counted = countedRows(tables, scope);
  for (const [key, fields] of Object.entries(published.tables)) {
    // One entry per table.
    const table = key as TableKey;
    const rows: readonly { readonly row: number }[] = counted[table];
    for (const field of fields) {
      for (const row of rows) {
        const value = valueIn(row, field);
        // Equal cells of a column share their list; few texts are equal.
        const finding = typeof value === 'object' && value !== null ? findInList(value) : findInCell(value, rules);
        if (finding !== null) alerts.push(cellAlert({ table, row: row.row, field }, value, finding));
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

function cellAlert(at: IssuePlace, value: unknown, { kinds, redacted: clean }: CellFinding<unknown>): Found {
  const [text, redacted] = [cellWords(value), cellWords(clean)];
  return alert('blocking', at, { code: 'personalData', kinds, text, redacted }, [{ at, value: redacted }]);
}
