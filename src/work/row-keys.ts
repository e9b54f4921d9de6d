import { markOf } from '../core/mark';
import { cellText, type SheetCells } from '../tables/cell';
import type { Frame } from './kept';

/** Finds again, in a sheet where people may have moved rows and columns, what a frame tells of. */

/** A frame where it stands now; null for a column that is no longer there. */
export interface Place {
  readonly headerRow: number;
  columnOf(planned: number): number | null;
}

/** Null when none of its headings stands in the sheet any more. */
export function placeOf({ headerRow, headings }: Frame, { rows }: SheetCells): Place | null {
  if (headerRow === 0) return { headerRow, columnOf: (planned) => planned };
  const textsAt = (row: number) => (rows[row - 1] ?? []).map(cellText);
  const holdsAll = (row: number) => {
    const texts = new Set(textsAt(row));
    return headings.every(({ heading }) => heading === '' || texts.has(heading));
  };
  const row = holdsAll(headerRow) ? headerRow : rows.findIndex((_, index) => holdsAll(index + 1)) + 1;
  if (row === 0) return null;
  const texts = textsAt(row);
  const columns = new Map(headings.map(({ column, heading }) => [column, columnNow(texts, column, heading)]));
  return { headerRow: row, columnOf: (planned) => columns.get(planned) ?? null };
}

function columnNow(texts: readonly string[], column: number, heading: string): number | null {
  if ((texts[column - 1] ?? '') === heading) return column;
  const first = texts.indexOf(heading);
  return heading !== '' && first !== -1 && first === texts.lastIndexOf(heading) ? first + 1 : null;
}

/** Rows below the headings and what names each, both ways; the n-th of those named alike has its number. */
export interface RowKeys {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly keyOf: ReadonlyMap<number, string>;
}

export function rowKeys(frame: Frame, place: Place, sheet: SheetCells): RowKeys {
  const column = (planned: number | null) => (planned === null ? null : place.columnOf(planned));
  const naming = [column(frame.code), column(frame.name)];
  const written = new Set(frame.headings.map((each) => place.columnOf(each.column)));
  const seen = new Map<string, number>();
  const rowOf = new Map<string, number>();
  const keyOf = new Map<number, string>();
  sheet.rows.slice(place.headerRow).forEach((cells, index) => {
    const row = place.headerRow + index + 1;
    const texts = naming.map((at) => (at === null ? '' : cellText(cells[at - 1])));
    const named = texts.find((text) => text !== '');
    const text = named === undefined ? wholeRow(sheet, row, written) : `${texts.indexOf(named)}${named}`;
    if (text === '') return;
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    const key = `${text}#${count}`;
    rowOf.set(key, row);
    keyOf.set(row, key);
  });
  return { rowOf, keyOf };
}

/** What a row without a name holds, but for what the work writes and what the spreadsheet computes. */
function wholeRow({ rows, formulas }: SheetCells, row: number, written: ReadonlySet<number | null>): string {
  const texts = (rows[row - 1] ?? [])
    .filter((_, index) => !written.has(index + 1) && (formulas?.[row - 1]?.[index] ?? '') === '')
    .map(cellText)
    .filter((text) => text !== '');
  return texts.length === 0 ? '' : `=${markOf(texts.join('\t'))}`;
}
