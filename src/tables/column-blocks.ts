import type { SheetCells } from './cell';
import type { CellInput } from './changes';

/** Neighbouring cells of one column, to be written in one call. */
export interface ColumnBlock {
  readonly row: number;
  readonly values: readonly CellInput[];
}

/** The cells from one row to another; where a row has nothing that may be written (undefined), the block is split. */
export function columnBlocks(
  firstRow: number,
  lastRow: number,
  valueAt: (row: number) => CellInput | undefined,
): readonly ColumnBlock[] {
  const blocks: { row: number; values: CellInput[] }[] = [];
  let open: CellInput[] | null = null;
  for (let row = firstRow; row <= lastRow; row++) {
    const value = valueAt(row);
    if (value === undefined) open = null;
    else if (open === null) {
      open = [value];
      blocks.push({ row, values: open });
    } else open.push(value);
  }
  return blocks;
}

/** True for a cell whose content is computed by the spreadsheet: never to be written over. */
export function holdsFormula(sheet: SheetCells, row: number, column: number): boolean {
  const cell = sheet.rows[row - 1]?.[column - 1];
  return (sheet.formulas?.[row - 1]?.[column - 1] ?? '') !== '' || (typeof cell === 'object' && 'formula' in cell);
}
