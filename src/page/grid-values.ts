/** Cells between Univer's form and the one that travels to the server and back. */
import type { CellEdit, CellValue, ChangedCells, GridStyle } from '../local/grid/protocol';
import type { RawStyle } from './grid-style';

const BOOLEAN = 3;

/** A cell as Univer keeps it, as far as it is read here. */
export interface RawCell {
  readonly v?: unknown;
  readonly t?: unknown;
  readonly f?: unknown;
  /** The group of a formula that is written in another cell. */
  readonly si?: unknown;
  /** Its own style, or the key of one. */
  readonly s?: unknown;
  /** Text with styles of its own. */
  readonly p?: unknown;
}

/** What a cell needs to be read besides itself. */
export interface CellReading {
  /** The formula of a cell that shares one. */
  readonly sharedFormula: (row: number, column: number) => string;
  readonly styleOf: (style: unknown) => RawStyle | null;
  readonly keyOf: (style: RawStyle) => string;
}

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A cell of the grid as the server takes it, its style left as it is. */
export function contentEdit(cell: RawCell | null, { row, column }: CellPosition, reading: CellReading): CellEdit {
  const formula = formulaOf(cell, row, column, reading);
  return { row, column, value: typedValue(cell), ...(formula === '' ? {} : { formula }) };
}

/** The same with its style. */
export function styledEdit(cell: RawCell | null, position: CellPosition, reading: CellReading): CellEdit {
  const style = reading.styleOf(cell?.s);
  return { ...contentEdit(cell, position, reading), style: style === null ? null : reading.keyOf(style) };
}

function formulaOf(cell: RawCell | null, row: number, column: number, { sharedFormula }: CellReading): string {
  if (typeof cell?.f === 'string' && cell.f.startsWith('=')) return cell.f;
  return typeof cell?.si === 'string' ? sharedFormula(row, column) : '';
}

function typedValue(cell: RawCell | null): CellValue {
  const rich = richText(cell?.p);
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const value = cell?.v;
  if (cell?.t === BOOLEAN && typeof value === 'number') return value === 1;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Its letters end with a line break that is not part of it. */
function richText(text: unknown): string | undefined {
  const body = typeof text === 'object' && text !== null ? Reflect.get(text, 'body') : undefined;
  const letters = typeof body === 'object' && body !== null ? Reflect.get(body, 'dataStream') : undefined;
  return typeof letters === 'string' ? letters : undefined;
}

/** Changed cells as Univer's mutation takes them: every field is said, so that nothing old stays behind. */
export function patchOf(
  { sheet, cells }: ChangedCells,
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
