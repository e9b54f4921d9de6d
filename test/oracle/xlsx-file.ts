import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import { gridOf, type PlainCell, type PlainSheet, type PlainWorkbook, serialDay } from './plain-workbook';

/** The workbook as a file of another program (SheetJS), so that nothing of ours wrote what ours then reads. */
export function xlsxOf(workbook: PlainWorkbook): Uint8Array {
  const file = utils.book_new();
  for (const sheet of workbook.sheets) utils.book_append_sheet(file, worksheet(sheet), sheet.name);
  return new Uint8Array(write(file, { type: 'buffer', bookType: 'xlsx' }));
}

function worksheet(sheet: PlainSheet): WorkSheet {
  const grid = gridOf(sheet);
  const cells: WorkSheet = {};
  grid.forEach((row, down) => {
    row.forEach((cell, right) => {
      const written = cellObject(cell);
      if (written !== null) cells[utils.encode_cell({ r: down, c: right })] = written;
    });
  });
  const width = Math.max(1, ...grid.map((row) => row.length));
  cells['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: grid.length - 1, c: width - 1 } });
  return cells;
}

function cellObject(cell: PlainCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'object') return { t: 'n', v: serialDay(cell.date), z: 'dd/mm/yyyy' };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  return typeof cell === 'boolean' ? { t: 'b', v: cell } : { t: 's', v: cell };
}
