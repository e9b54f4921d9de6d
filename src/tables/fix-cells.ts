import { cellAddress } from '../core/cell-address';
import type { IssuePlace } from '../core/issues';
import type { TableKey } from '../core/records';
import { cellText, type SheetCells } from './cell';
import type { WriteCells } from './changes';
import { holdsFormula } from './column-blocks';
import type { WorkbookCells, WorkbookReading } from './read-workbook';

/** A cell to write, safe to apply after showing it. Null clears it. */
export interface CellFix {
  readonly at: IssuePlace;
  readonly value: string | null;
}

/** A cell before and after a fix, to be shown before it is applied. */
export interface FixPreview {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface FixPlan {
  readonly changes: readonly WriteCells[];
  readonly preview: readonly FixPreview[];
}

/** The cells a fix would write; those it cannot find any more, and those that compute what they show, are left out. */
export function planFix(fixes: readonly CellFix[], cells: WorkbookCells, reading: WorkbookReading): FixPlan {
  const planned = fixes
    .map((fix) => planCell(fix, cells, reading))
    .filter((plan): plan is PlannedCell => plan !== null);
  return { changes: planned.map((plan) => plan.change), preview: planned.map((plan) => plan.preview) };
}

interface PlannedCell {
  readonly change: WriteCells;
  readonly preview: FixPreview;
}

function planCell({ at, value }: CellFix, cells: WorkbookCells, reading: WorkbookReading): PlannedCell | null {
  const place = at.table === 'settings' ? settingPlace(cells, reading) : tablePlace(at.table, at.field, cells, reading);
  if (place === null || holdsFormula(place.sheet, at.row, place.column)) return null;
  const { sheet, column } = place;
  return {
    change: {
      kind: 'writeCells',
      sheetId: sheet.id,
      sheetName: sheet.name,
      row: at.row,
      column,
      values: [[value]],
      tones: null,
    },
    preview: {
      sheet: sheet.name,
      cell: cellAddress(at.row, column),
      before: cellText(sheet.rows[at.row - 1]?.[column - 1]),
      after: value ?? '',
    },
  };
}

interface Place {
  readonly sheet: SheetCells;
  readonly column: number;
}

function tablePlace(table: TableKey, field: string, cells: WorkbookCells, reading: WorkbookReading): Place | null {
  const layout = reading.layouts.get(table);
  const column = layout?.columns.get(field);
  const sheet = layout === undefined ? undefined : cells.sheets.get(layout.sheetId);
  if (layout === undefined || column === undefined || sheet === undefined) return null;
  return { sheet, column };
}

function settingPlace(cells: WorkbookCells, { settingsSheet }: WorkbookReading): Place | null {
  const sheet = settingsSheet === null ? undefined : cells.sheets.get(settingsSheet.sheetId);
  if (settingsSheet === null || sheet === undefined) return null;
  return { sheet, column: settingsSheet.valueColumn };
}
