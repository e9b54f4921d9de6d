import { cellText, type SheetCells } from '../tables/cell';
import type { CellInput, Tone } from '../tables/changes';
import type { Frame } from '../work/kept';
import { type Ground, groundOf, holds, inputOf, type PlacedCell, placedCell } from '../work/standing';
import type { CellTask } from '../work/targets';
import type { FormulaGuard } from './formula-guard';
import { HostError } from './host-error';
import { toneColours } from './palette';
import { formatCells, formatsFor, plainValue, setCells } from './write-values';

/**
 * Cells that are there already (design §8b, Changed cells). Each block is looked at right before it is written, and right
 * after: what people moved meanwhile is followed, what landed elsewhere is put back.
 */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet to write on, and how it is read again. */
export interface Desk {
  readonly sheet: Sheet;
  readonly frame: Frame;
  readonly guard: FormulaGuard;
  read(): SheetCells;
  /** Told of every write: from the first on, nothing can be planned anew. */
  onWrite(): void;
  hasWritten(): boolean;
}

/** Cells of neighbouring rows and columns, as they are written in one call. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellInput[])[];
  readonly tones: readonly (readonly (Tone | null)[])[];
}

/** Turns beyond one for each block: for people who move rows in the very second. */
const MORE_TURNS = 6;

/** Returns those that a person changed meanwhile. While nothing is written, it stops there, to be planned anew. */
export function writeCells(desk: Desk, tasks: readonly CellTask[]): readonly PlacedCell<CellTask>[] {
  if (tasks.length === 0) return [];
  let last: Written | null = null;
  let formatted = '';
  let doubted = 0;
  let turns = Number.MAX_SAFE_INTEGER;
  for (;;) {
    let ground = groundOf(desk.frame, desk.read());
    if (last !== null && ground !== null && putBack(desk.sheet, last, ground) > 0)
      ground = groundOf(desk.frame, desk.read());
    const placed = tasks.map((task) => placedCell(task, ground));
    const changed = placed.filter(({ standing }) => standing === 'changed');
    if (changed.length > 0 && !desk.hasWritten()) throw new HostError('moved');
    if (changed.length > doubted) {
      // Rows that came in while the sheet was read may have pushed some out of sight.
      doubted = changed.length;
      continue;
    }
    const blocks = blocksOf(placed);
    const [block] = blocks;
    turns = Math.min(turns, blocks.length + MORE_TURNS) - 1;
    if (block === undefined || ground === null || turns < 0) return changed;
    desk.onWrite();
    const formats = formatsFor(block.values, block);
    const place = JSON.stringify(formats);
    last = null;
    if (formats.length > 0 && place !== formatted) {
      // The sheet is looked at once more after them.
      for (const { format, ranges } of formats) formatCells(desk.sheet, format, ranges);
      formatted = place;
    } else {
      setCells(desk.sheet, block, block.values, desk.guard);
      last = { block, ground };
      shade(desk.sheet, block);
    }
  }
}

interface Written {
  readonly block: Block;
  /** As the sheet was right before. */
  readonly ground: Ground;
}

/** What landed in somebody's cell, while rows or columns moved, gives it back what it held. Returns how many cells. */
function putBack(sheet: Sheet, { block, ground: before }: Written, now: Ground): number {
  let count = 0;
  block.values.forEach((line, rowIndex) => {
    line.forEach((value, index) => {
      const [row, column] = [block.row + rowIndex, block.column + index];
      const wasRow = rowBefore(row, before, now);
      const wasColumn = columnBefore(column, before, now);
      const isOurs = wasRow === row && wasColumn === column;
      if (isOurs || !holds(value, now.sheet.rows[row - 1]?.[column - 1])) return;
      const held = wasRow === 0 || wasColumn === 0 ? undefined : before.sheet.rows[wasRow - 1]?.[wasColumn - 1];
      sheet.getRange(row, column).setValue(plainValue(inputOf(held)));
      count++;
    });
  });
  return count;
}

/** Where a row of now was before; 0 for a new one. */
function rowBefore(row: number, before: Ground, now: Ground): number {
  const key = now.keys.keyOf.get(row);
  const found = key === undefined ? undefined : before.keys.rowOf.get(key);
  if (found !== undefined) return found;
  return now.sheet.rows.length === before.sheet.rows.length && key !== undefined ? row : 0;
}

function columnBefore(column: number, before: Ground, now: Ground): number {
  const headings = before.sheet.rows[before.headerRow - 1] ?? [];
  const heading = cellText(now.sheet.rows[now.headerRow - 1]?.[column - 1]);
  if (before.headerRow === 0 || cellText(headings[column - 1]) === heading) return column;
  return heading === '' ? 0 : headings.findIndex((cell) => cellText(cell) === heading) + 1;
}

/** The fewest rectangles that hold what is still to be written; cells between that stand already are written again. */
function blocksOf(placed: readonly PlacedCell<CellTask>[]): readonly Block[] {
  const columns = new Map<number, Map<number, PlacedCell<CellTask>>>();
  for (const each of placed) {
    if (each.standing === 'changed') continue;
    const column = columns.get(each.column) ?? new Map<number, PlacedCell<CellTask>>();
    columns.set(each.column, column.set(each.row, each));
  }
  const runs = [...columns].sort(([a], [b]) => a - b).flatMap(([column, cells]) => runsIn(column, cells));
  const blocks: Block[] = [];
  for (const run of runs) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && isNextTo(last, run)) blocks[blocks.length - 1] = joined(last, run);
    else blocks.push(run);
  }
  return blocks;
}

/** Unbroken stretches of a column, from the first to the last cell that does not stand yet. */
function runsIn(column: number, cells: ReadonlyMap<number, PlacedCell<CellTask>>): readonly Block[] {
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1] === row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => {
    const isDue = (row: number) => cells.get(row)?.standing === 'asBefore';
    const from = run.findIndex(isDue);
    if (from === -1) return [];
    const to = run.length - [...run].reverse().findIndex(isDue);
    const tasks = run.slice(from, to).map((row) => cells.get(row)?.cell);
    return [
      {
        row: run[from] ?? 0,
        column,
        values: tasks.map((task) => [task?.after ?? null]),
        tones: tasks.map((task) => [task?.tone ?? null]),
      },
    ];
  });
}

function isNextTo(left: Block, right: Block): boolean {
  return (
    left.row === right.row &&
    left.values.length === right.values.length &&
    left.column + (left.values[0]?.length ?? 0) === right.column
  );
}

function joined(left: Block, right: Block): Block {
  return {
    ...left,
    values: left.values.map((line, index) => [...line, ...(right.values[index] ?? [])]),
    tones: left.tones.map((line, index) => [...line, ...(right.tones[index] ?? [])]),
  };
}

/** Column by column, where there are shades at all. */
function shade(sheet: Sheet, { row, column, tones }: Block): void {
  for (let index = 0; index < (tones[0]?.length ?? 0); index++) {
    const shades = tones.flatMap((line) => line[index] ?? []);
    if (shades.length === tones.length)
      sheet.getRange(row, column + index, tones.length, 1).setBackgrounds(toneColours(shades.map((tone) => [tone])));
  }
}
