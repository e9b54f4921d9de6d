import { type Cell, cellText } from '../tables/cell';
import type { CellInput } from '../tables/changes';
import { blankRowsAfter, lastRow } from '../tables/new-row-place';
import { HEADINGS, type KeptField, type KeptRow } from '../work/kept';
import { type Ground, groundOf, holds, inputOf, type PlacedRow, placedRow, rowTold } from '../work/standing';
import { isLikeFormula } from './formula-guard';
import { HostError } from './host-error';
import type { Desk } from './write-cells';
import { formatCells, formatsFor, needsTextFormat, plainValue, setCells, TEXT_FORMAT } from './write-values';

/**
 * Rows to come (design §8b, New rows). Where nothing stands below the table, a row is appended in one call, after whatever
 * people have added by then; otherwise rows are inserted, which writes over nothing, and then filled. Then they are found
 * again by what tells them apart, and get the formats they lack.
 */

/** A row takes two, and one for each stretch of cells that lack their format. */
const MOST_TURNS = 60;

export function writeRows(desk: Desk, rows: readonly KeptRow[]): void {
  if (rows.length === 0) return;
  let lines: readonly Line[] | null = null;
  let formatted = '';
  let isDoubted = false;
  for (let turn = 0; ; turn++) {
    let ground = groundOf(desk.frame, desk.read());
    if (ground !== null && lines !== null && straighten(desk, { lines, rows, ground }))
      ground = groundOf(desk.frame, desk.read());
    if (ground === null) throw new HostError('moved');
    const placed = rows.map((row) => placedRow(row, ground));
    if (placed.some(({ standing }) => standing === 'changed')) throw new HostError('moved');
    const due = placed.filter(({ standing }) => standing === 'asBefore');
    const raw = placed.find((row) => row.raw.length > 0);
    if (due.length === 0 && raw === undefined) return;
    if (turn > MOST_TURNS) throw new HostError('moved');
    if (lines !== null && !isDoubted) {
      // Rows that came in while the sheet was read may have pushed ours out of sight.
      isDoubted = true;
      continue;
    }
    isDoubted = false;
    if (!desk.hasWritten() && due.some(({ kept }) => isTaken(kept, ground))) throw new HostError('moved');
    desk.onWrite();
    lines = due.length === 0 ? null : addRows(desk, ground, { due, placed });
    if (due.length === 0 && raw !== undefined) formatted = finishFormats(desk, ground, raw, formatted);
  }
}

/** Somebody has given its code to another row meanwhile. */
function isTaken({ fields, isNamed }: KeptRow, ground: Ground | null): boolean {
  const [telling] = fields;
  const column = ground?.columnOf(telling?.column ?? 0) ?? 0;
  if (!isNamed || ground === null || telling === undefined) return false;
  return ground.sheet.rows.slice(ground.headerRow).some((cells) => holds(telling.value, cells[column - 1]));
}

interface Due {
  readonly due: readonly PlacedRow[];
  readonly placed: readonly PlacedRow[];
}

type Line = readonly CellInput[];

/** Makes room for the rows, or fills it. Returns what it sent, from the first column on; null where it made room. */
function addRows(desk: Desk, ground: Ground, { due, placed }: Due): readonly Line[] | null {
  const [first] = due;
  const anchor = anchorOf(ground, { due, placed });
  if (first === undefined) return null;
  if (anchor === null) {
    const line = lineOf(first.kept, ground);
    desk.sheet.appendRow(guarded(line, formatsAt(desk, lastRow(ground.sheet) + 1, [line])));
    return [line];
  }
  const blank = blankRowsAfter(anchor, ground.sheet);
  const isLast = anchor >= lastRow(ground.sheet);
  const missing = isLast ? anchor + due.length - desk.sheet.getMaxRows() : first.kept.gap + due.length - blank;
  if (missing > 0) {
    desk.sheet.insertRowsAfter(isLast ? desk.sheet.getMaxRows() : anchor, missing);
    return null;
  }
  const lines = due.map(({ kept }) => lineOf(kept, ground));
  const width = Math.max(...lines.map((line) => line.length));
  const formats = formatsAt(desk, anchor + 1, lines);
  desk.sheet
    .getRange(anchor + 1, 1, lines.length, width)
    .setValues(lines.map((line) => guarded(padded(line, width), formats)));
  return lines;
}

/** The row that new ones come right below; null for the end of whatever the sheet holds. */
function anchorOf(ground: Ground, { due, placed }: Due): number | null {
  const [first] = due;
  const standing = placed.slice(0, first === undefined ? 0 : placed.indexOf(first)).map(({ row }) => row);
  if (standing.length > 0) return Math.max(...standing);
  const after = first?.kept.after ?? null;
  if (after === null) return null;
  return after === HEADINGS ? ground.headerRow : (ground.keys.rowOf.get(after) ?? null);
}

/** A row from the first column on. */
function lineOf({ fields }: KeptRow, ground: Ground): Line {
  const values = new Map(fields.map(({ column, value }) => [ground.columnOf(column) ?? 0, value]));
  return Array.from({ length: Math.max(...values.keys()) }, (_, index) => values.get(index + 1) ?? null);
}

function padded(line: Line, width: number): Line {
  return [...line, ...new Array<null>(width - line.length).fill(null)];
}

/** The formats of a row still blank, where they matter: a column of text needs no guard. */
function formatsAt({ sheet }: Desk, row: number, lines: readonly Line[]): readonly string[] {
  const width = Math.max(...lines.map((line) => line.length));
  if (!lines.some((line) => line.some(needsTextFormat)) || row > sheet.getMaxRows()) return [];
  return sheet.getRange(row, 1, 1, width).getNumberFormats()[0] ?? [];
}

/** Text that Google would read as something else goes behind an apostrophe, unless its cell holds nothing but text. */
function guarded(line: Line, formats: readonly string[]): (string | number | boolean)[] {
  return line.map((value, index) =>
    needsTextFormat(value) && (formats[index] !== TEXT_FORMAT || isLikeFormula(value))
      ? `'${String(value)}`
      : plainValue(value),
  );
}

/**
 * The format that neighbouring fields of a row lack, then, once the row is found again, their values as they are with it.
 * Returns what it formatted.
 */
function finishFormats(desk: Desk, ground: Ground, { row, raw }: PlacedRow, formatted: string): string {
  const [run = []] = runsOf(raw.map(({ column, value }) => ({ column: ground.columnOf(column) ?? 0, value })));
  const place = { row, column: run[0]?.column ?? 1 };
  const values = [run.map(({ value }) => value)];
  const formats = formatsFor(values, place);
  const key = JSON.stringify(formats);
  if (key === formatted) setCells(desk.sheet, place, values, desk.guard);
  else for (const { format, ranges } of formats) formatCells(desk.sheet, format, ranges);
  return key;
}

interface Sent {
  readonly lines: readonly Line[];
  readonly rows: readonly KeptRow[];
  readonly ground: Ground;
}

/** A column was inserted in the very second: what was sent stands in its row, but beside its columns. */
function straighten(desk: Desk, { lines, rows, ground }: Sent): boolean {
  let isMended = false;
  for (const line of lines) {
    const kept = rows.find((row) => row.fields.every(({ value }) => line.includes(value)));
    const at =
      ground.sheet.rows.findIndex((cells, index) => index >= ground.headerRow && holdsInOrder(cells, line)) + 1;
    if (kept === undefined || at === 0) continue;
    const wanted = lineOf(kept, ground);
    const cells = ground.sheet.rows[at - 1] ?? [];
    if (wanted.every((value, index) => value === null || holds(value, cells[index]))) continue;
    const isSent = (cell: Cell | undefined) => line.some((value) => value !== null && holds(value, cell));
    const width = Math.max(wanted.length, cells.length);
    const mended = padded(wanted, width).map((value, index) =>
      value === null && !isSent(cells[index]) ? inputOf(cells[index]) : value,
    );
    desk.sheet.getRange(at, 1, 1, width).setValues([guarded(mended, formatsAt(desk, at, [mended]))]);
    isMended = true;
  }
  return isMended;
}

function holdsInOrder(cells: readonly Cell[], line: Line): boolean {
  let from = 0;
  return line.every((value) => {
    if (value === null || value === '') return true;
    const at = cells.findIndex((cell, index) => index >= from && holds(value, cell));
    from = at + 1;
    return at !== -1;
  });
}

/** Rows it made once lose what it wrote in them, what tells them apart last; the row itself stays. */
export function clearRows(desk: Desk, rows: readonly KeptRow[]): void {
  for (const row of rows) clearRow(desk, row);
}

/** Looked at before each stretch of it and after: what people move in that second gets back what it held. */
function clearRow(desk: Desk, row: KeptRow): void {
  let before: Clearing | null = null;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    let ground = groundOf(desk.frame, desk.read());
    if (ground !== null && before !== null && giveBack(desk, before, ground))
      ground = groundOf(desk.frame, desk.read());
    const clearing = ground === null ? null : nextClearing(row, ground);
    if (clearing === null) return;
    desk.onWrite();
    const blank = clearing.cells.map(() => '');
    desk.sheet.getRange(clearing.row, clearing.column, 1, blank.length).setValues([blank]);
    before = clearing;
  }
}

/** Neighbouring cells of a row, and the sheet right before they are cleared. */
interface Clearing {
  readonly ground: Ground;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (Cell | undefined)[];
}

/** Null where the row is gone, or says nothing of ours any more. */
function nextClearing(kept: KeptRow, ground: Ground): Clearing | null {
  const row = rowTold(kept, ground);
  if (row === 0) return null;
  const cellAt = (column: number) => ground.sheet.rows[row - 1]?.[column - 1];
  const located = kept.fields.map(({ column, value }) => ({ column: ground.columnOf(column) ?? 0, value }));
  const standing = located.filter(({ column, value }) => column > 0 && holds(value, cellAt(column)));
  const [telling] = located;
  const others = standing.filter(({ column }) => column !== telling?.column);
  const [run = []] = runsOf(others.length > 0 ? others : standing);
  const [first] = run;
  return first === undefined
    ? null
    : { ground, row, column: first.column, cells: run.map(({ column }) => cellAt(column)) };
}

/** Somebody's row that was cleared in place of ours is the one that, without those cells, is what now stands there. */
function giveBack(desk: Desk, { ground: before, row, column, cells }: Clearing, now: Ground): boolean {
  const isIn = (index: number) => index >= column - 1 && index < column - 1 + cells.length;
  const cleared = (line: readonly Cell[]) => line.map((cell, index) => (isIn(index) ? '' : cell));
  const stands = rowText(now.sheet.rows[row - 1] ?? []);
  const rows = new Set(now.sheet.rows.map(rowText));
  const isVictim = (line: readonly Cell[], index: number) =>
    index + 1 !== row && stands !== '' && rowText(cleared(line)) === stands && !rows.has(rowText(line));
  const victim = before.sheet.rows.find(isVictim);
  if (victim === undefined) return false;
  const held = cells.map((_, index) => plainValue(inputOf(victim[column - 1 + index])));
  desk.sheet.getRange(row, column, 1, held.length).setValues([held]);
  return true;
}

function rowText(line: readonly Cell[]): string {
  return line.map(cellText).join('\t').trimEnd();
}

/** Fields of neighbouring columns, in one call each. */
function runsOf(fields: readonly KeptField[]): readonly (readonly KeptField[])[] {
  const runs: KeptField[][] = [];
  for (const field of [...fields].sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.column === field.column - 1) run.push(field);
    else runs.push([field]);
  }
  return runs;
}
