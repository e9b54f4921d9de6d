/** Which cells of a sheet a save has to write. */
import type { BookSheet } from './book';
import { cellName } from './cell-reference';
import type { SheetSource } from './open';

export interface RowPlan {
  /** Cells to write, ascending. */
  columns: number[];
  /** Cells that only get their formula written out, because the first cell of their shared formula is going. */
  unshared: number[];
  heightPixels?: number;
  /** A height that fits the text now; a person's later typing may change it. */
  fittedPixels?: number;
  hidden?: boolean;
}

export interface CellPlan {
  readonly rows: Map<number, RowPlan>;
  /** Whether any formula is new, other or gone. */
  readonly changesFormulas: boolean;
}

export function planCells(
  sheet: BookSheet,
  source: SheetSource | undefined,
  fitted: ReadonlyMap<number, number>,
): CellPlan {
  const rows = new Map<number, RowPlan>();
  const rowPlan = (row: number): RowPlan => {
    const known = rows.get(row);
    if (known !== undefined) return known;
    const plan: RowPlan = { columns: [], unshared: [] };
    rows.set(row, plan);
    return plan;
  };
  if (source === undefined) addAll(sheet, rowPlan);
  else addTouched(sheet, source, rowPlan);
  for (const [row, pixels] of fitted) rowPlan(row).fittedPixels = pixels;
  for (const { row, heightPixels } of sheet.added.rowHeights) rowPlan(row).heightPixels = heightPixels;
  for (const { row, hidden } of sheet.added.hiddenRows ?? []) rowPlan(row).hidden = hidden;
  for (const plan of rows.values()) plan.columns = [...new Set(plan.columns)].sort((a, b) => a - b);
  return { rows, changesFormulas: changesFormulas(sheet, source, rows) };
}

/** Every cell of a new sheet that holds something. */
function addAll(sheet: BookSheet, rowPlan: (row: number) => RowPlan): void {
  for (const layer of [sheet.values, sheet.styles]) {
    for (let row = 0; row < layer.length; row++) {
      layer[row]?.forEach((content, column) => {
        if (content !== undefined && content !== '') rowPlan(row).columns.push(column);
      });
    }
  }
  for (const key of Object.keys(sheet.formulas)) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    rowPlan(row).columns.push(column);
  }
}

function addTouched(sheet: BookSheet, source: SheetSource, rowPlan: (row: number) => RowPlan): void {
  sheet.touched.forEach((columns, row) => {
    if (columns !== undefined && columns.length > 0) rowPlan(row).columns.push(...columns);
  });
  refuseSplitArrays(sheet, source);
  const isKept = (key: string) => sheet.formulas[key] === source.formulas[key];
  for (const group of source.shared) {
    if (isKept(`${group.row},${group.column}`)) continue;
    for (let index = 0; index < group.members.length; index += 2) {
      const [row = 0, column = 0] = group.members.slice(index, index + 2);
      if (isKept(`${row},${column}`)) rowPlan(row).unshared.push(column);
    }
  }
}

/** An array formula lives in its first cell and fills an area: it can go as a whole, not in part. */
function refuseSplitArrays(sheet: BookSheet, source: SheetSource): void {
  for (const area of source.arrays) {
    const states = new Set<boolean>();
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const key = `${row},${column}`;
        if (source.formulas[key] !== undefined) states.add(sheet.formulas[key] === source.formulas[key]);
      }
    }
    if (states.size > 1) {
      throw new Error(
        `part of the array formula at "${sheet.name}" ${cellName(area.row, area.column)} was overwritten`,
      );
    }
  }
}

function changesFormulas(
  sheet: BookSheet,
  source: SheetSource | undefined,
  rows: ReadonlyMap<number, RowPlan>,
): boolean {
  const known = source?.formulas ?? {};
  return [...rows].some(([row, plan]) =>
    plan.columns.some((column) => sheet.formulas[`${row},${column}`] !== known[`${row},${column}`]),
  );
}
