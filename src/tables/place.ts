import { cellAddress } from '../core/cell-address';
import type { IssuePlace } from '../core/issues';

import type { CellLink } from './changes';
import { ALL_TABLES } from './definitions/all';
import { SETTINGS_SHEET } from './definitions/settings';
import type { WorkbookReading } from './read-workbook';

/** Where: a cell of ours, a whole table when there is no row to point at, or a sheet that is none of ours. */
export type WorkbookPlace =
  | IssuePlace
  | { readonly table: IssuePlace['table'] }
  | { readonly table: IssuePlace['table']; readonly sheetId: number; readonly sheetName: string };

/** Where the tables stand, without what is in them. */
export type WorkbookPlaces = Pick<WorkbookReading, 'layouts' | 'settingsSheet'>;

/** Where people see it: the sheet's present name and the cell. */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell: string | null;
}

/** A place of the data as sheet and cell. A field whose column is missing points at the row's first cell. */
export function sheetPlace(at: WorkbookPlace, reading: WorkbookPlaces): SheetPlace {
  if ('sheetName' in at) return { sheet: at.sheetName, cell: null };
  if (at.table === 'settings') {
    const sheet = reading.settingsSheet?.sheetName ?? SETTINGS_SHEET.sheet;
    return { sheet, cell: 'row' in at ? cellAddress(at.row, reading.settingsSheet?.valueColumn ?? 2) : null };
  }
  const layout = reading.layouts.get(at.table);
  const sheet = layout?.sheetName ?? ALL_TABLES.find((table) => table.key === at.table)?.sheet ?? '';
  return { sheet, cell: 'row' in at ? cellAddress(at.row, layout?.columns.get(at.field) ?? 1) : null };
}

/** Where a link to the place leads; null when its sheet does not exist. */
export function placeLink(at: WorkbookPlace, reading: WorkbookReading): CellLink | null {
  if ('sheetId' in at) return { sheetId: at.sheetId, cell: 'A1' };
  const sheetId = at.table === 'settings' ? reading.settingsSheet?.sheetId : reading.layouts.get(at.table)?.sheetId;
  return sheetId === undefined ? null : { sheetId, cell: sheetPlace(at, reading).cell ?? 'A1' };
}
