import type { TableKey } from '../core/records';
import type { SheetCells } from './cell';
import type { CellInput, Tone, WriteCells } from './changes';
import { columnBlocks, holdsFormula } from './column-blocks';
import type { WorkbookCells, WorkbookReading } from './read-workbook';
import { sameCell } from './same-cell';

/** The computed columns of a table, by field; one entry per record, in the records' order. */
export interface ComputedColumns {
  readonly table: TableKey;
  readonly columns: { readonly [field: string]: ComputedColumnContent };
}

export interface ComputedColumnContent {
  readonly values: readonly CellInput[];
  readonly tones: readonly Tone[] | null;
}

/** Writes the columns that differ; a row that is no record is cleared, unless a person put a formula there. */
export function writeColumns(
  computed: ComputedColumns,
  {
    cells,
    reading,
    anew,
  }: { readonly cells: WorkbookCells; readonly reading: WorkbookReading; readonly anew: boolean },
): readonly WriteCells[] {
  const layout = reading.layouts.get(computed.table);
  const sheet = layout === undefined ? undefined : cells.sheets.get(layout.sheetId);
  if (layout === undefined || sheet === undefined) return [];
  const records: readonly { readonly row: number }[] = reading.tables[computed.table];
  const place: ColumnPlace = {
    sheet,
    firstRow: layout.headerRow + 1,
    anew,
    recordAt: new Map(records.map((record, index) => [record.row, index])),
  };
  return Object.entries(computed.columns).flatMap(([field, content]) => {
    const column = layout.columns.get(field);
    return column === undefined ? [] : writeColumn(content, column, place);
  });
}

interface ColumnPlace {
  readonly sheet: SheetCells;
  readonly firstRow: number;
  readonly anew: boolean;
  /** Index of the record of each row that has one. */
  readonly recordAt: ReadonlyMap<number, number>;
}

function writeColumn(content: ComputedColumnContent, column: number, place: ColumnPlace): readonly WriteCells[] {
  const { sheet, firstRow, recordAt, anew } = place;
  const blocks = columnBlocks(firstRow, sheet.rows.length, (row) => {
    const index = recordAt.get(row);
    if (index !== undefined) return content.values[index] ?? null;
    return holdsFormula(sheet, row, column) ? undefined : null;
  });
  const { tones } = content;
  return blocks
    .filter(
      ({ row, values }) =>
        anew || values.some((value, index) => !sameCell(value, sheet.rows[row - 1 + index]?.[column - 1])),
    )
    .map(({ row, values }) => ({
      kind: 'writeCells',
      sheetId: sheet.id,
      sheetName: sheet.name,
      row,
      column,
      values: values.map((value) => [value]),
      tones:
        tones === null
          ? null
          : values.map((_, index): readonly Tone[] => [tones[recordAt.get(row + index) ?? -1] ?? 'none']),
    }));
}
