import * as z from 'zod/mini';
import { type Cell, cellText } from '../tables/cell';
import type { CellInput, WriteCells } from '../tables/changes';
import type { WorkbookCells } from '../tables/read-workbook';
import { hashOf } from './plan-hash';

/** A cell as it was, and a mark of what was written: it is put back only while that still stands. */
export interface UndoCell {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly before: string | number | boolean | { readonly date: string };
  readonly after: string;
}

export interface UndoEntry {
  readonly id: string;
  /** What was done, for the person: "El reporte R019". */
  readonly what: string;
  readonly cells: readonly UndoCell[];
}

/** One property of the document, which Google limits to 9 KB; what does not fit cannot be undone. */
const KEY = 'undo';
const MOST_ENTRIES = 5;
const MOST_CHARACTERS = 4_000;

const CELL = z.object({
  sheetId: z.number(),
  row: z.number(),
  column: z.number(),
  before: z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.string() })]),
  after: z.string(),
});
const ENTRIES = z.array(z.object({ id: z.string(), what: z.string(), cells: z.array(CELL) }));

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

export function lastUndo(): { readonly id: string; readonly what: string } | null {
  const [last] = readJournal();
  return last === undefined ? null : { id: last.id, what: last.what };
}

export function writeJournal(entries: readonly UndoEntry[]): void {
  const kept: UndoEntry[] = [];
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    if (JSON.stringify([...kept, entry]).length > MOST_CHARACTERS) break;
    kept.push(entry);
  }
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(kept));
}

/** Remembers what is about to be written. */
export function recordUndo(what: string, cells: readonly UndoCell[]): void {
  const entry = { id: hashOf({ what, cells }).slice(0, 12), what, cells };
  writeJournal([entry, ...readJournal()]);
}

/** The cells a plan writes, as they are now. Null when one holds a formula: that could not be put back. */
export function cellsBefore(changes: readonly WriteCells[], workbook: WorkbookCells): readonly UndoCell[] | null {
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

export function markOf(text: string): string {
  return hashOf({ text }).slice(0, 10);
}

function inputText(value: CellInput): string {
  return value === null ? '' : cellText(value);
}
