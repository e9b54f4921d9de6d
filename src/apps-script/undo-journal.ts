import './jitless';

import * as z from 'zod/mini';
import { addDays } from '../core/calendar';
import { type Cell, cellText } from '../tables/cell';
import { type CellInput, type Change, type CreateSheet, HEADING_ROW, type WriteCells } from '../tables/changes';
import type { WorkbookCells } from '../tables/read-workbook';
import type { NewSheets } from './apply';
import { hashOf } from './plan-hash';
import type { Session } from './session';

/** A cell as it was, and a mark of what was written: it is put back only while that still stands. */
export interface UndoCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly before: string | number | boolean | { readonly date: string };
  readonly after: string;
}

/** A sheet that was made, and a mark of what stood in it: it goes only while nobody has written in it. */
interface UndoSheet {
  readonly sheetId: number;
  readonly mark: string;
}

export interface UndoEntry {
  readonly id: string;
  /** What was done, for the person: "El reporte R019". */
  readonly what: string;
  readonly day: string;
  readonly cells: readonly UndoCell[];
  readonly sheets: readonly UndoSheet[];
}

/** One property of the document, which Google limits to 9 KB; what does not fit cannot be undone. */
const KEY = 'undo';
const MOST_ENTRIES = 5;
const MOST_CHARACTERS = 4_000;
const ROOM_FOR_THE_REST = 300;

const CELL = z.object({
  sheetId: z.number(),
  row: z.number(),
  column: z.number(),
  before: z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.string() })]),
  after: z.string(),
});
const ENTRIES = z.array(
  z.object({
    id: z.string(),
    what: z.string(),
    day: z.string(),
    cells: z.array(CELL),
    sheets: z.array(z.object({ sheetId: z.number(), mark: z.string() })),
  }),
);

/** Newest first. */
export function readJournal(): readonly UndoEntry[] {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  if (text === null) return [];
  try {
    const parsed = ENTRIES.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch (error) {
    // An unreadable journal only means that there is nothing to undo.
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** The last change, if everything it wrote still stands. */
export function lastUndo({ cells, today }: Pick<Session, 'cells' | 'today'>): LastUndo | null {
  const [last] = readJournal();
  if (last === undefined || !stands(last, cells)) return null;
  return { id: last.id, what: last.what, recent: addDays(today, -1) <= last.day };
}

interface LastUndo {
  readonly id: string;
  readonly what: string;
  /** Of today or yesterday: still in the mind of who made it. */
  readonly recent: boolean;
}

/** Has nobody changed since what this change wrote? */
export function stands(entry: UndoEntry, workbook: WorkbookCells): boolean {
  return (
    entry.cells.every((cell) => markOf(textAt(cell, workbook)) === cell.after) &&
    entry.sheets.every(({ sheetId, mark }) => {
      const rows = workbook.sheets.get(sheetId)?.rows.slice(HEADING_ROW - 1);
      return rows !== undefined && rowsMark(rows.map((row) => row.map(cellText))) === mark;
    })
  );
}

export function textAt({ sheetId, row, column }: UndoCell, workbook: WorkbookCells): string {
  return cellText(workbook.sheets.get(sheetId)?.rows[row - 1]?.[column - 1]);
}

export function writeJournal(entries: readonly UndoEntry[]): void {
  const kept: UndoEntry[] = [];
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    if (JSON.stringify([...kept, entry]).length > MOST_CHARACTERS) break;
    kept.push(entry);
  }
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(kept));
}

/** What it takes to undo a change, and the sheets where it cannot be: those would stay as the change leaves them. */
export interface Undoing {
  readonly cells: readonly UndoCell[];
  readonly made: readonly CreateSheet[];
  readonly lasting: readonly string[];
}

/** How the changes of a plan can be undone, as the workbook is before them. */
export function undoOf(changes: readonly Change[], workbook: WorkbookCells): Undoing {
  const writes = changes.filter((change) => change.kind === 'writeCells');
  const cells = cellsBefore(writes, workbook);
  const isKept = cells !== null && JSON.stringify(cells).length < MOST_CHARACTERS - ROOM_FOR_THE_REST;
  const lasting = changes.flatMap((change) =>
    change.kind === 'addColumns' || (change.kind === 'writeCells' && !isKept) ? [change.sheetName] : [],
  );
  const made = changes.filter((change) => change.kind === 'createSheet');
  return { cells: cells ?? [], made, lasting: [...new Set(lasting)] };
}

interface Recording {
  readonly day: string;
  /** Of the sheets it made. */
  readonly ids?: NewSheets;
  /** What is remembered already, where the caller knows. */
  readonly older?: readonly UndoEntry[];
}

/** Remembers what was written on this day, unless part of it cannot be undone. */
export function recordUndo(
  what: string,
  { cells, made, lasting }: Undoing,
  { day, ids = new Map(), older = readJournal() }: Recording,
): void {
  if (lasting.length > 0 || cells.length + made.length === 0) return;
  const sheets = made.flatMap(({ sheet, rows }) => {
    const sheetId = ids.get(sheet.name);
    const headings = sheet.columns.map((column) => column.heading);
    return sheetId === undefined
      ? []
      : [{ sheetId, mark: rowsMark([headings, ...rows.map((row) => row.map(inputText))]) }];
  });
  const entry = { id: hashOf({ what, cells, sheets }).slice(0, 12), what, day, cells, sheets };
  writeJournal([entry, ...older]);
}

/** The cells a plan writes, as they are now. Null when one holds a formula: that could not be put back. */
function cellsBefore(changes: readonly WriteCells[], workbook: WorkbookCells): readonly UndoCell[] | null {
  const cells = changes.flatMap((change) =>
    change.values.flatMap((line, rowIndex) =>
      line.map((value, index) => {
        const [row, column] = [change.row + rowIndex, change.column + index];
        const before: Cell = workbook.sheets.get(change.sheetId)?.rows[row - 1]?.[column - 1] ?? '';
        return { sheetId: change.sheetId, row, column, before, after: markOf(inputText(value)) };
      }),
    ),
  );
  const isPlain = (cell: (typeof cells)[number]): cell is (typeof cells)[number] & UndoCell =>
    typeof cell.before !== 'object' || 'date' in cell.before;
  return cells.every(isPlain) ? cells.filter(isPlain) : null;
}

/** From the headings on. Blank cells at the end of a row, and blank rows at the end, do not count. */
function rowsMark(rows: readonly (readonly string[])[]): string {
  return markOf(
    rows
      .map((row) => row.join('\t').trimEnd())
      .join('\n')
      .trimEnd(),
  );
}

function markOf(text: string): string {
  return hashOf({ text }).slice(0, 10);
}

function inputText(value: CellInput): string {
  return value === null ? '' : cellText(value);
}
