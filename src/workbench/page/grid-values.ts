import type { CellEdit, CellValue, GridStyle, SheetCells } from '../server/protocol';
import type { GridApi } from './grid-start';

const BOOLEAN = 3;

/** A cell of the grid as the server takes it; undefined when its sheet is gone. */
export function cellEdit(api: GridApi, sheetId: string, place: string): CellEdit | undefined {
  const [row = 0, column = 0] = place.split(',').map(Number);
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  if (sheet === null || sheet === undefined) return undefined;
  const range = sheet.getRange(row, column);
  // The facade would give the value as it is shown.
  const cell = sheet.getSheet().getCellRaw(row, column) ?? null;
  const formula = range.getFormula();
  const numberFormat = typeof cell?.v === 'number' ? range.getNumberFormat() : '';
  return {
    row,
    column,
    value: typedValue(cell),
    ...(formula === '' ? {} : { formula }),
    ...(numberFormat === '' ? {} : { numberFormat }),
  };
}

interface RawCell {
  readonly v?: unknown;
  readonly t?: unknown;
  /** Text with looks of its own: its letters end with a line break that is not part of it. */
  // biome-ignore lint/suspicious/noConfusingVoidType: Univer's own type says it may be
  readonly p?: { readonly body?: { readonly dataStream: string } } | null | undefined | void;
}

function typedValue(cell: RawCell | null): CellValue {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const value = cell?.v;
  if (cell?.t === BOOLEAN && typeof value === 'number') return value === 1;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Changed cells as Univer's mutation takes them: every field is said, so that nothing old stays behind. */
export function patchOf(
  { sheet, cells }: SheetCells,
  styles: { readonly [key: string]: GridStyle },
  isPending: (sheet: string, row: number, column: number) => boolean,
) {
  const rows: { [row: number]: { [column: number]: object } } = {};
  for (const [row, line] of Object.entries(cells)) {
    const patched: { [column: number]: object } = {};
    for (const [column, cell] of Object.entries(line)) {
      if (isPending(sheet, Number(row), Number(column))) continue;
      const style = cell?.s === undefined ? null : (styles[cell.s] ?? null);
      patched[Number(column)] = {
        v: cell?.v ?? null,
        t: cell?.t ?? null,
        f: cell?.f ?? null,
        si: null,
        p: null,
        s: style,
      };
    }
    rows[Number(row)] = patched;
  }
  return rows;
}
