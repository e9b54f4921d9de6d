import type { Cell, SheetCells } from '../../src/tables/cell';
import { type CellInput, type Change, HEADING_ROW } from '../../src/tables/changes';
import { wholeContent } from '../../src/tables/computed-sheets';
import type { SheetTag } from '../../src/tables/locate';
import { readWorkbook, sheetsToRead, type WorkbookCells, type WorkbookReading } from '../../src/tables/read-workbook';

/** A workbook in memory: what the host would read, and what it would be after applying changes. */
export interface Sheet {
  readonly id: number;
  readonly name: string;
  readonly tag: SheetTag | null;
  readonly rows: readonly (readonly Cell[])[];
  readonly formulas: SheetCells['formulas'];
}

export type Book = readonly Sheet[];

export function sheet(name: string, rows: readonly (readonly Cell[])[], said: Partial<Sheet> = {}): Sheet {
  return {
    id: [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1e9,
    name,
    tag: null,
    rows,
    formulas: null,
    ...said,
  };
}

/** As the host reads it: outlines of all sheets, cells of those that are ours. */
export function cellsOf(book: Book): WorkbookCells {
  const outlines = book.map(({ id, name, tag }) => ({ id, name, tag }));
  const wanted = sheetsToRead(outlines);
  const read = book.filter(({ id }) => wanted.has(id));
  return {
    outlines,
    sheets: new Map(read.map(({ id, name, rows, formulas }) => [id, { id, name, rows: trimmed(rows), formulas }])),
  };
}

export function readBook(...book: Book): WorkbookReading {
  return readWorkbook(cellsOf(book));
}

/** The book after the changes, as the spreadsheet would then give it back. */
export function applied(book: Book, changes: readonly Change[]): Book {
  return changes.reduce(apply, book);
}

function apply(book: Book, change: Change): Book {
  switch (change.kind) {
    case 'createSheet':
    case 'createComputed': {
      if (book.some(({ name }) => name.toLowerCase() === change.sheet.name.toLowerCase()))
        throw new Error(`There already is a sheet called ${change.sheet.name}`);
      const id = Math.max(0, ...book.map((other) => other.id)) + 1;
      const headings = change.sheet.columns.map((column) => column.heading);
      const rows = [[change.sheet.purpose], headings, ...change.rows.map((row) => row.map(stored))];
      return [...book, { id, name: change.sheet.name, tag: { ...change.tag, sheetId: id }, rows, formulas: null }];
    }
    case 'addColumns':
      return edited(book, change.sheetId, (old) => ({
        ...old,
        tag: change.tag,
        rows: written(old.rows, change.headerRow, change.firstColumn, [change.columns.map((column) => column.heading)]),
      }));
    case 'writeCells':
      return edited(book, change.sheetId, (old) => ({
        ...old,
        rows: written(old.rows, change.row, change.column, change.values),
      }));
    case 'replaceComputed':
      return edited(book, change.sheetId, (old) => ({
        ...old,
        rows: written(old.rows, HEADING_ROW + 1, 1, wholeContent(change)),
      }));
    case 'appendRows':
      return edited(book, change.sheetId, (old) => ({
        ...old,
        rows: change.columns.reduce(
          (rows, column, index) =>
            written(
              rows,
              trimmed(old.rows).length + 1,
              column,
              change.rows.map((line) => [line[index] ?? null]),
            ),
          old.rows,
        ),
      }));
    case 'tagSheet':
      return edited(book, change.sheetId, (old) => ({ ...old, tag: change.tag }));
    case 'copySheet':
      throw new Error('no plan of the tables copies sheets');
  }
}

function edited(book: Book, id: number, edit: (old: Sheet) => Sheet): Book {
  if (!book.some((candidate) => candidate.id === id)) throw new Error(`No sheet ${id}`);
  return book.map((candidate) => (candidate.id === id ? edit(candidate) : candidate));
}

/** Writing over a formula replaces it; nothing here may do so by accident, so formulas stay and show. */
function written(
  rows: Sheet['rows'],
  row: number,
  column: number,
  values: readonly (readonly CellInput[])[],
): Sheet['rows'] {
  const copy = rows.map((cells) => [...cells]);
  values.forEach((line, down) => {
    while (copy.length < row + down) copy.push([]);
    const cells = copy[row - 1 + down] ?? [];
    line.forEach((value, right) => {
      while (cells.length < column + right) cells.push('');
      cells[column - 1 + right] = stored(value);
    });
  });
  return copy;
}

function stored(value: CellInput): Cell {
  return value ?? '';
}

function trimmed(rows: Sheet['rows']): Sheet['rows'] {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] ?? []).every((cell) => cell === '')) length--;
  return rows.slice(0, length);
}
