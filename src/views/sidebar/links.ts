/** Where a place of the data stands in the spreadsheet, for the panel to lead there. */

import { cellAddress } from '../../core/cell-address';
import type { TableKey } from '../../core/records';
import { cellText } from '../../tables/cell';
import { tableDefinition } from '../../tables/definitions/all';
import { namingField, type TableLayout } from '../../tables/locate';
import type { WorkbookPlace } from '../../tables/place';
import { placeLink, sheetPlace } from '../../tables/place';
import type { WorkbookCells, WorkbookReading } from '../../tables/read-workbook';
import type { PanelLink } from './panel-state';

export interface LinkSource {
  readonly cells: WorkbookCells;
  readonly reading: WorkbookReading;
}

/** Where a place of the data stands; null when its sheet does not exist. */
export function linkTo(at: WorkbookPlace, { cells, reading }: LinkSource): PanelLink | null {
  const link = placeLink(at, reading);
  if (link === null) return null;
  const { sheet, cell } = sheetPlace(at, reading);
  const label = cell === null ? sheet : `${sheet} ${cell}`;
  if ('sheetId' in at) return { sheetId: at.sheetId, row: 1, column: 1, named: null, label };
  if (at.table === 'settings')
    return {
      sheetId: link.sheetId,
      row: 'row' in at ? at.row : 1,
      column: reading.settingsSheet?.valueColumn ?? 2,
      named: null,
      label,
    };
  const layout = reading.layouts.get(at.table);
  if (!('row' in at)) return { sheetId: link.sheetId, row: layout?.headerRow ?? 1, column: 1, named: null, label };
  return {
    sheetId: link.sheetId,
    row: at.row,
    column: layout?.columns.get(at.field) ?? 1,
    named: nameOf(at.table, at.row, layout, cells),
    label,
  };
}

/** The first free cell of a field, below what the table holds. */
export function linkBelow(table: TableKey, field: string, source: LinkSource): PanelLink | null {
  const layout = source.reading.layouts.get(table);
  const sheet = layout === undefined ? undefined : source.cells.sheets.get(layout.sheetId);
  if (layout === undefined || sheet === undefined) return null;
  const row = Math.max(sheet.rows.length, layout.headerRow) + 1;
  const column = layout.columns.get(field) ?? 1;
  return {
    sheetId: layout.sheetId,
    row,
    column,
    named: null,
    label: `${layout.sheetName} ${cellAddress(row, column)}`,
  };
}

function nameOf(
  table: TableKey,
  row: number,
  layout: TableLayout | undefined,
  cells: WorkbookCells,
): PanelLink['named'] {
  const naming = namingField(tableDefinition(table));
  // A report names its activity, which others name too: its code tells it apart.
  const columns = [layout?.columns.get('code'), naming === null ? undefined : layout?.columns.get(naming)];
  for (const column of columns) {
    const text =
      column === undefined ? '' : cellText(cells.sheets.get(layout?.sheetId ?? -1)?.rows[row - 1]?.[column - 1]);
    if (column !== undefined && text !== '' && text.length <= MOST_NAME) return { column, text };
  }
  return null;
}

const MOST_NAME = 200;
