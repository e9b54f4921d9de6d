import { PLACE } from '../../src/local/local-script';
import type { Book, BookSheet, BookValue } from '../../src/xlsx/book';
import { newXlsx } from '../../src/xlsx/open';

/** What stands in a cell: null is blank; `date` is a real date cell ('YYYY-MM-DD'), a string is text even if it looks like one. */
export type PlainCell = string | number | boolean | { readonly date: string } | null;

/** A sheet as a person would describe it: headings in Spanish, and rows below them. */
export interface PlainSheet {
  readonly name: string;
  /** A line above the headings; then these stand in row 2. */
  readonly title: string | null;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
}

export interface PlainWorkbook {
  readonly sheets: readonly PlainSheet[];
  /** What `--corte` says ('YYYY-MM-DD'); null leaves it to Configuración. */
  readonly cutoff: string | null;
}

/** Row of the headings, counted from 1 as people do. */
export function headingRow(sheet: PlainSheet): number {
  return sheet.title === null ? 1 : 2;
}

/** Every cell from A1 on. */
export function gridOf(sheet: PlainSheet): readonly (readonly PlainCell[])[] {
  const head = sheet.title === null ? [sheet.headings] : [[sheet.title], sheet.headings];
  return [...head, ...sheet.rows];
}

/** The workbook in memory, as the .xlsx layer would have opened it. */
export function bookOf(workbook: PlainWorkbook): Book {
  const { book } = newXlsx(PLACE);
  book.sheets.push(...workbook.sheets.map(bookSheet));
  return book;
}

function bookSheet(sheet: PlainSheet, index: number): BookSheet {
  const grid = gridOf(sheet);
  return {
    id: index + 1,
    name: sheet.name,
    hidden: false,
    isNew: false,
    maxRows: Math.max(grid.length + 5, 20),
    maxColumns: Math.max(sheet.headings.length + 2, 10),
    values: grid.map((row) => row.map(bookValue)),
    styles: [],
    columnStyles: [],
    formulas: {},
    touched: [],
    added: { columnWidths: [], rowHeights: [], columnGroups: [], validations: [], notes: [], links: [] },
  };
}

function bookValue(cell: PlainCell): BookValue | undefined {
  if (cell === null || cell === '') return undefined;
  return typeof cell === 'object' ? { date: serialDay(cell.date) } : cell;
}

const MILLISECONDS_A_DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Days since 1899-12-30, as spreadsheets count them. */
export function serialDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY + SERIAL_OF_1970;
}
