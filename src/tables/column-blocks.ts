import type { SheetCells } from './cell';
import { cellText } from './cell';
import type { CellInput, IdentityCheck } from './changes';
import type { AnyTableDefinition } from './definition';
import { namingField, type TableLayout } from './locate';

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

/** The column that names the rows, or the one of their codes, as it was read. */
export function identityOf(
  definition: AnyTableDefinition,
  layout: TableLayout,
  sheet: SheetCells,
): IdentityCheck | null {
  const naming = namingField(definition);
  const column = (naming === null ? undefined : layout.columns.get(naming)) ?? layout.columns.get('code');
  return column === undefined ? null : columnIdentity(sheet, column, layout.headerRow);
}

/** What stands in a column below so many rows. */
export function columnIdentity(sheet: SheetCells, column: number, rowsAbove: number): IdentityCheck {
  const values = sheet.rows.slice(rowsAbove).map((row) => cellText(row[column - 1]));
  return { column, row: rowsAbove + 1, values };
}
