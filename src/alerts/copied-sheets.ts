import type { CopiedSheet } from '../tables/copied-sheets';
import { type AlertOf, alert } from './alert';

/** Sheets that repeat one of ours and are read by nobody. */

type Found = AlertOf<'copiedSheet'>;

/** Sheets that nobody reads, told so that nobody works in one. */
export function copiedSheetAlerts(copies: readonly CopiedSheet[]): readonly Found[] {
  return copies.map(({ table, sheetId, sheetName, original, counted }) =>
    alert('attention', { table, sheetId, sheetName }, { code: 'copiedSheet', sheet: sheetName, original, counted }),
  );
}
