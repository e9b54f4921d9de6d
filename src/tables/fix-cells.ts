import type { CellFix } from '../core/alerts/alert';
import { cellAddress } from '../core/cell-address';
import { cellText } from './cell';
import type { WriteCells } from './changes';
import { holdsFormula, identityOf } from './column-blocks';
import { tableDefinition } from './definitions/all';
import type { WorkbookCells, WorkbookReading } from './read-workbook';

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
  if (at.table === 'settings') return null;
  const layout = reading.layouts.get(at.table);
  const column = layout?.columns.get(at.field);
  const sheet = layout === undefined ? undefined : cells.sheets.get(layout.sheetId);
  if (layout === undefined || column === undefined || sheet === undefined) return null;
  if (holdsFormula(sheet, at.row, column)) return null;
  return {
    change: {
      kind: 'writeCells',
      sheetId: sheet.id,
      sheetName: sheet.name,
      row: at.row,
      column,
      values: [[value]],
      tones: null,
      identity: identityOf(tableDefinition(at.table), layout, sheet),
    },
    preview: {
      sheet: sheet.name,
      cell: cellAddress(at.row, column),
      before: cellText(sheet.rows[at.row - 1]?.[column - 1]),
      after: value ?? '',
    },
  };
}
