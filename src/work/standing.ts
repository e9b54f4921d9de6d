import { toSerial } from '../core/calendar';
import { type Cell, cellText, type SheetCells } from '../tables/cell';
import type { CellInput } from '../tables/changes';
import type { WorkbookCells } from '../tables/read-workbook';
import { sameCell } from '../tables/same-cell';
import { contentMark } from './content-mark';
import type { Frame, KeptCell, KeptField, KeptRow, KeptSheet, Targets } from './kept';
import { placeOf, type RowKeys, rowKeys } from './row-keys';
import type { Standing } from './verdict';

/** How the targets of a sheet stand in it now, and where. */

export interface PlacedCell<C extends KeptCell = KeptCell> {
  readonly cell: C;
  readonly standing: Standing;
  /** 0 where its row or column is gone. */
  readonly row: number;
  readonly column: number;
}

export interface PlacedRow {
  readonly kept: KeptRow;
  readonly standing: Standing;
  /** Where it stands; 0 while it does not. */
  readonly row: number;
  /** Fields that lack only the format that makes them what they are. */
  readonly raw: readonly KeptField[];
}

/** A frame over a sheet as it is. */
export interface Ground {
  readonly sheet: SheetCells;
  readonly headerRow: number;
  readonly keys: RowKeys;
  columnOf(planned: number): number | null;
}

/** Null when the headings are gone. */
export function groundOf(frame: Frame, sheet: SheetCells): Ground | null {
  const place = placeOf(frame, sheet);
  return place === null ? null : { ...place, sheet, keys: rowKeys(frame, place, sheet) };
}

export function placedCell<C extends KeptCell>(cell: C, ground: Ground | null): PlacedCell<C> {
  const row = ground?.keys.rowOf.get(cell.row) ?? 0;
  const column = ground?.columnOf(cell.column) ?? 0;
  if (ground === null || row === 0 || column === 0) return { cell, standing: 'changed', row: 0, column: 0 };
  const found = ground.sheet.rows[row - 1]?.[column - 1];
  return { cell, standing: standingOf(cell, found), row, column };
}

function standingOf({ before, after }: KeptCell, found: Cell | undefined): Standing {
  if (sameCell(after, found)) return 'there';
  return sameCell(before, found) || textOf(before) === cellText(found) ? 'asBefore' : 'changed';
}

/** What a cell held, as what would have to be written to hold it again. */
export function inputOf(cell: Cell | undefined): CellInput {
  if (cell === undefined || cell === '') return null;
  if (typeof cell !== 'object' || 'date' in cell) return cell;
  return 'percent' in cell ? cell.percent : cell.formula;
}

function textOf(value: CellInput): string {
  return value === null ? '' : cellText(value);
}

export function placedRow(kept: KeptRow, ground: Ground | null): PlacedRow {
  const nowhere: PlacedRow = { kept, standing: 'asBefore', row: 0, raw: [] };
  if (ground === null) return { ...nowhere, standing: 'changed' };
  const columns = kept.fields.map(({ column }) => ground.columnOf(column) ?? 0);
  if (columns.includes(0)) return { ...nowhere, standing: 'changed' };
  const { rows } = ground.sheet;
  for (let row = ground.headerRow + 1; row <= rows.length; row++) {
    const found = (index: number) => rows[row - 1]?.[(columns[index] ?? 0) - 1];
    if (!isThatRow(kept, found)) continue;
    const raw = kept.fields.filter(({ value }, index) => !sameCell(value, found(index)) && holds(value, found(index)));
    return { kept, standing: 'there', row, raw };
  }
  return nowhere;
}

/**
 * What tells a row from others, and half of the rest: a person may have changed some of it since; another row that
 * happens to have got the same code is not ours.
 */
function isThatRow({ fields, isNamed }: KeptRow, found: (index: number) => Cell | undefined): boolean {
  const holding = fields.filter(({ value }, index) => holds(value, found(index))).length;
  if (!isNamed) return holding === fields.length;
  return holds(fields[0]?.value ?? null, found(0)) && holding * 2 >= fields.length;
}

/** Is it the value, be it still without its format? */
export function holds(value: CellInput, found: Cell | undefined): boolean {
  if (sameCell(value, found)) return true;
  if (typeof value === 'string') return found === `'${value}` || (value !== '' && cellText(found) === value);
  return typeof value === 'object' && value !== null && found === toSerial(value.date);
}

/** How everything a piece of work would write stands in the workbook. */
export function standingsOf(targets: Targets, workbook: WorkbookCells): readonly Standing[] {
  const groundAt = groundsIn(targets, workbook);
  const isThere = (name: string) => workbook.outlines.some((outline) => outline.name === name);
  return [
    ...targets.cells.map((cell) => placedCell(cell, groundAt(cell)).standing),
    ...targets.rows.map((row) => standingOfRow(placedRow(row, groundAt(row)))),
    ...targets.clears.flatMap((row) => clearStandings(row, groundAt(row))),
    ...targets.sheets.map(({ name }): Standing => (isThere(name) ? 'there' : 'asBefore')),
    ...targets.leaving.map((sheet): Standing => {
      if (!isThere(sheet.name)) return 'there';
      return isUntouchedSheet(sheet, workbook) ? 'asBefore' : 'changed';
    }),
  ];
}

/** Has nobody changed since what it wrote? */
export function isUntouched(targets: Targets, workbook: WorkbookCells): boolean {
  const groundAt = groundsIn(targets, workbook);
  return (
    targets.cells.every((cell) => placedCell(cell, groundAt(cell)).standing === 'there') &&
    targets.rows.every((row) => isUntouchedRow(row, groundAt(row))) &&
    targets.sheets.every((sheet) => isUntouchedSheet(sheet, workbook))
  );
}

function groundsIn({ frames }: Targets, { sheets }: WorkbookCells) {
  const grounds = new Map(
    frames.map((frame) => {
      const sheet = sheets.get(frame.sheetId);
      return [frame.sheetId, sheet === undefined ? null : groundOf(frame, sheet)] as const;
    }),
  );
  return ({ sheetId }: { readonly sheetId: number }): Ground | null => grounds.get(sheetId) ?? null;
}

/** Without its formats it is not yet what was meant. */
function standingOfRow({ standing, raw }: PlacedRow): Standing {
  return raw.length > 0 ? 'asBefore' : standing;
}

/** By what tells it from others alone, where the rest may be cleared already; 0 where it is not there. */
export function rowTold({ fields, isNamed }: KeptRow, ground: Ground): number {
  const [telling] = isNamed ? fields : [];
  const column = ground.columnOf(telling?.column ?? 0) ?? 0;
  if (telling === undefined || column === 0) return 0;
  const isIt = (cells: readonly Cell[], index: number) =>
    index >= ground.headerRow && holds(telling.value, cells[column - 1]);
  return ground.sheet.rows.findIndex(isIt) + 1;
}

/** Field by field: what is no longer what it wrote needs no clearing. */
function clearStandings(kept: KeptRow, ground: Ground | null): readonly Standing[] {
  const row = ground === null ? 0 : rowTold(kept, ground);
  const found = (column: number) => ground?.sheet.rows[row - 1]?.[(ground.columnOf(column) ?? 0) - 1];
  return kept.fields.map(({ column, value }) => (row > 0 && holds(value, found(column)) ? 'asBefore' : 'there'));
}

function isUntouchedRow(kept: KeptRow, ground: Ground | null): boolean {
  const { standing, row } = placedRow(kept, ground);
  const found = (column: number) => ground?.sheet.rows[row - 1]?.[(ground.columnOf(column) ?? 0) - 1];
  return standing === 'there' && kept.fields.every(({ column, value }) => holds(value, found(column)));
}

function isUntouchedSheet({ name, mark }: KeptSheet, { sheets, outlines }: WorkbookCells): boolean {
  const outline = outlines.find((each) => each.name === name);
  return outline !== undefined && contentMark(sheets.get(outline.id)?.rows ?? []) === mark;
}
