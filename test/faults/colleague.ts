/** What a colleague does to a sheet by hand while the add-on runs: on the Book, as a spreadsheet would do it. */
import type { Book, BookSheet, BookValue } from '../../src/xlsx/book';
import { type LineMove, moveArea, moveCell, moveLine } from '../../src/xlsx/line-move';
import { putRowsIn } from '../../src/xlsx/move-book';

/** Where in the book the colleague is at work, told by what stands there and not by numbers. */
export interface Spot {
  readonly sheet: string;
  /** The column that names the rows. */
  readonly naming: string;
  /** Names of two rows: the one the action goes to where it goes to one, and another. */
  readonly row: string;
  readonly otherRow: string;
  /** A column nobody but people writes in. */
  readonly free: string;
  /** The cell the action itself writes, where it writes into one that is there. */
  readonly written: { readonly row: string; readonly column: string } | null;
}

export const ACTS = [
  'append',
  'insert',
  'sort',
  'delete row',
  'insert column',
  'rename',
  'delete sheet',
  'type',
  'type in the same cell',
] as const;
export type Act = (typeof ACTS)[number];

/** Words nobody else writes. */
export const COLLEAGUE = {
  appended: 'Fila que agregó la colega al final',
  inserted: 'Fila que metió la colega en la mitad',
  heading: 'Columna de la colega',
  beside: 'Al lado escribió la colega',
  typed: 'Celda que escribió la colega',
  sheet: 'Hoja con otro nombre',
} as const;

/** Does nothing where the sheet, or the row, is not there (any more). */
export function actOn(book: Book, act: Act, spot: Spot): void {
  const sheet = book.sheets.find(({ name }) => name === spot.sheet);
  if (sheet !== undefined) DEEDS[act]({ book, sheet, spot });
}

interface Work {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly spot: Spot;
}

const DEEDS: { readonly [act in Act]: (work: Work) => void } = {
  append: ({ sheet, spot }) =>
    typeInto(sheet, { row: lastRow(sheet) + 1, column: columnNamed(sheet, spot.naming) }, COLLEAGUE.appended),
  insert: insertRow,
  sort: ({ sheet, spot }) => sort(sheet, columnNamed(sheet, spot.naming)),
  'delete row': ({ book, sheet, spot }) =>
    move(book, sheet, { kind: 'remove', axis: 'row', at: rowNamed(sheet, spot, spot.otherRow), count: 1 }),
  'insert column': insertColumn,
  rename,
  // Google lets nobody delete the last sheet in sight.
  'delete sheet': ({ book, sheet }) => {
    if (book.sheets.every((other) => other === sheet || other.hidden)) return;
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
  },
  type: ({ sheet, spot }) => typeAt(sheet, spot, { row: spot.row, column: spot.free }),
  'type in the same cell': ({ sheet, spot }) => {
    if (spot.written !== null) typeAt(sheet, spot, spot.written);
  },
};

function typeAt(
  sheet: BookSheet,
  spot: Spot,
  { row, column }: { readonly row: string; readonly column: string },
): void {
  const at = rowNamed(sheet, spot, row);
  if (at !== -1) typeInto(sheet, { row: at, column: columnNamed(sheet, column) }, COLLEAGUE.typed);
}

/** Of our sheets the second row has the headings; of others, the first. */
export function headingRow(sheet: BookSheet): number {
  const filled = (row: number) =>
    (sheet.values[row] ?? []).filter((value) => value !== undefined && value !== '').length;
  return filled(1) > filled(0) ? 1 : 0;
}

function columnNamed(sheet: BookSheet, heading: string): number {
  return (sheet.values[headingRow(sheet)] ?? []).indexOf(heading);
}

/** -1 where no row has that name. */
function rowNamed(sheet: BookSheet, { naming }: Spot, name: string): number {
  const column = columnNamed(sheet, naming);
  return sheet.values.findIndex((row, index) => index > headingRow(sheet) && row?.[column] === name);
}

function lastRow(sheet: BookSheet): number {
  let last = sheet.values.length - 1;
  while (last >= 0 && (sheet.values[last] ?? []).every((value) => value === undefined || value === '')) last -= 1;
  return last;
}

interface CellAt {
  readonly row: number;
  readonly column: number;
}

export function typeInto(sheet: BookSheet, { row, column }: CellAt, value: BookValue | undefined): void {
  if (column < 0 || row < 0) return;
  sheet.maxRows = Math.max(sheet.maxRows, row + 1);
  sheet.values[row] ??= [];
  const cells = sheet.values[row];
  if (cells !== undefined) cells[column] = value;
  sheet.touched[row] = [...(sheet.touched[row] ?? []), column];
}

function insertRow({ book, sheet, spot }: Work): void {
  const at = rowNamed(sheet, spot, spot.row);
  if (at === -1) return;
  putRowsIn(book, sheet, { after: at - 1, count: 1 });
  typeInto(sheet, { row: at, column: columnNamed(sheet, spot.naming) }, COLLEAGUE.inserted);
}

function insertColumn({ book, sheet, spot }: Work): void {
  const at = columnNamed(sheet, spot.naming);
  const row = rowNamed(sheet, spot, spot.row);
  move(book, sheet, { kind: 'insert', axis: 'column', at, count: 1 });
  typeInto(sheet, { row: headingRow(sheet), column: at }, COLLEAGUE.heading);
  typeInto(sheet, { row, column: at }, COLLEAGUE.beside);
}

function rename({ book, sheet }: Work): void {
  const before = sheet.name;
  sheet.name = COLLEAGUE.sheet;
  for (const { added } of book.sheets)
    added.validations = added.validations.map(({ area, rule }) => ({
      area,
      rule: rule.kind === 'range' && rule.sheet === before ? { ...rule, sheet: sheet.name } : rule,
    }));
}

/** Rows below the headings, last name first. */
function sort(sheet: BookSheet, column: number): void {
  const [first, last] = [headingRow(sheet) + 1, lastRow(sheet)];
  const nameAt = (row: number) => String(sheet.values[row]?.[column] ?? '');
  const order = Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index);
  order.sort((a, b) => (nameAt(a) < nameAt(b) ? 1 : -1));
  for (const rows of [sheet.values, sheet.styles, sheet.touched]) {
    const before = order.map((row) => rows[row]);
    // All three hold rows; each gets back its own.
    before.forEach((row, index) => {
      (rows as unknown[])[first + index] = row;
    });
  }
  const nowAt = (row: number) => (order.includes(row) ? first + order.indexOf(row) : row);
  sheet.formulas = movedFormulas(sheet.formulas, (cell) => ({ ...cell, row: nowAt(cell.row) }));
}

function movedFormulas(
  formulas: Readonly<Record<string, string>>,
  where: (cell: CellAt) => CellAt | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(formulas).flatMap(([place, formula]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const at = where({ row, column });
      return at === undefined ? [] : [[`${at.row},${at.column}`, formula]];
    }),
  );
}

/** Takes lines out, or puts columns in. */
function move(book: Book, sheet: BookSheet, change: LineMove): void {
  if (change.at < 0) return;
  if (change.axis === 'row') for (const rows of [sheet.values, sheet.styles, sheet.touched]) takeRow(rows, change.at);
  else for (const rows of [sheet.values, sheet.styles]) for (const row of rows) putColumn(row, change.at);
  if (change.axis === 'row') sheet.maxRows -= 1;
  else {
    sheet.maxColumns += 1;
    putColumn(sheet.columnStyles, change.at);
    sheet.touched = sheet.touched.map((columns) => columns?.map((column) => moveLine(column, change) ?? column));
  }
  sheet.formulas = movedFormulas(sheet.formulas, (cell) => moveCell(cell, change));
  moveAdditions(book, sheet, change);
}

function takeRow(rows: unknown[], at: number): void {
  if (rows.length > at) rows.splice(at, 1);
}

function putColumn(row: unknown[] | undefined, at: number): void {
  if (row !== undefined && row.length > at) row.splice(at, 0, undefined);
}

function moveAdditions(book: Book, sheet: BookSheet, change: LineMove): void {
  const { added } = sheet;
  added.notes = added.notes.flatMap((note) => moveCell(note, change) ?? []);
  added.links = added.links.flatMap((link) => moveCell(link, change) ?? []);
  if (change.axis === 'column')
    added.columnWidths = added.columnWidths.map((each) => ({
      ...each,
      column: moveLine(each.column, change) ?? each.column,
    }));
  for (const { added: other } of book.sheets)
    other.validations = other.validations.flatMap(({ area, rule }) => {
      const moved = other === added ? moveArea(area, change) : area;
      if (moved === undefined) return [];
      const isHere = rule.kind === 'range' && rule.sheet === sheet.name;
      return [{ area: moved, rule: isHere ? { ...rule, area: moveArea(rule.area, change) ?? rule.area } : rule }];
    });
}
