/** What an execution changed in the workbook, so that pages are told that and no more. */
import type { Book } from '../../xlsx/book';
import { gridRow, rowExtent } from './grid-cells';
import { gridWorkbook, sheetFrame } from './grid-workbook';
import type { ChangedCells, GridCell } from './protocol';
import { currentLayout, type SheetLayout } from './sheet-layout';

type Rows = (string | undefined)[];

/** What the pages were told last, small enough to be compared after every execution. */
export interface Picture {
  /** Everything but the cells. */
  frame: string;
  readonly sheets: Map<number, Rows>;
}

export function takePicture(book: Book, layouts: ReadonlyMap<number, SheetLayout>): Picture {
  return {
    frame: frameOf(book, layouts),
    sheets: new Map(book.sheets.map((sheet) => [sheet.id, rowsOf(book, sheet.id)])),
  };
}

function frameOf(book: Book, layouts: ReadonlyMap<number, SheetLayout>): string {
  const bare = { ...book, styles: [], sheets: book.sheets.map((sheet) => ({ ...sheet, values: [], styles: [] })) };
  const frames = book.sheets.map((sheet) => sheetFrame(sheet, currentLayout(sheet, layouts.get(sheet.id))));
  return JSON.stringify([frames, gridWorkbook(bare, layouts, '', '').resources]);
}

function rowsOf(book: Book, id: number): Rows {
  const sheet = book.sheets.find((each) => each.id === id);
  if (sheet === undefined) return [];
  return Array.from({ length: rowExtent(sheet) }, (_, row) => rowText(gridRow(sheet, row)));
}

function rowText(cells: { readonly [column: number]: GridCell }): string | undefined {
  const text = JSON.stringify(cells);
  return text === '{}' ? undefined : text;
}

export interface Difference {
  readonly sheets: readonly ChangedCells[];
  /** More than cells differs: sheets, widths, dropdowns, notes. Rows and columns never move on the bench. */
  readonly isReshaped: boolean;
}

/** The cells that differ, sheet by sheet. The picture becomes the present one. */
export function differenceSince(picture: Picture, book: Book, layouts: ReadonlyMap<number, SheetLayout>): Difference {
  const frame = frameOf(book, layouts);
  const isReshaped = frame !== picture.frame;
  picture.frame = frame;
  const sheets = book.sheets.flatMap((sheet) => {
    const before = picture.sheets.get(sheet.id) ?? [];
    const now = rowsOf(book, sheet.id);
    picture.sheets.set(sheet.id, now);
    const cells = changedRows(before, now);
    return Object.keys(cells).length === 0 ? [] : [{ sheet: String(sheet.id), cells }];
  });
  return { sheets, isReshaped };
}

function changedRows(before: Rows, now: Rows): ChangedCells['cells'] {
  const rows: { [row: number]: { [column: number]: GridCell | null } } = {};
  for (let row = 0; row < Math.max(before.length, now.length); row++) {
    if (before[row] === now[row]) continue;
    const cells = changedCells(parseRow(before[row]), parseRow(now[row]));
    if (Object.keys(cells).length > 0) rows[row] = cells;
  }
  return rows;
}

type Row = { readonly [column: string]: GridCell };

function parseRow(text: string | undefined): Row {
  // Written by rowText.
  return text === undefined ? {} : (JSON.parse(text) as Row);
}

function changedCells(before: Row, now: Row): { [column: number]: GridCell | null } {
  const cells: { [column: number]: GridCell | null } = {};
  for (const column of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const cell = now[column] ?? null;
    if (JSON.stringify(before[column] ?? null) !== JSON.stringify(cell)) cells[Number(column)] = cell;
  }
  return cells;
}
