import { cellText } from '../tables/cell';
import type { AppendRows, CellInput, Change, Tone, WriteCells } from '../tables/changes';
import { tableDefinition } from '../tables/definitions/all';
import { namingField } from '../tables/locate';
import { blankRowsAfter, newRowPlace } from '../tables/new-row-place';
import type { WorkbookCells, WorkbookReading } from '../tables/read-workbook';
import { rowsMark } from './content-mark';
import { type Frame, HEADINGS, type KeptCell, type KeptRow, type KeptSheet, type Targets } from './kept';
import { type Ground, groundOf, inputOf } from './standing';

/** From the changes of a plan, and the workbook they were planned on, to what they write. */

/** A cell to write, and its shade. */
export interface CellTask extends KeptCell {
  readonly tone: Tone | null;
}

export interface Tasks extends Targets {
  readonly cells: readonly CellTask[];
}

interface Workbook {
  readonly cells: WorkbookCells;
  readonly reading: WorkbookReading;
}

export function tasksOf(changes: readonly Change[], workbook: Workbook): Tasks {
  const written = changes.filter((change) => change.kind === 'writeCells');
  const appended = changes.filter((change) => change.kind === 'appendRows');
  const ids = new Set([...written, ...appended].map(({ sheetId }) => sheetId));
  const frames = [...ids].map((id) => frameOf(id, changes, workbook));
  const grounds = new Map(frames.map((frame) => [frame.sheetId, groundAt(frame, workbook.cells)]));
  return {
    frames,
    cells: written.flatMap((change) => cellTasks(change, grounds.get(change.sheetId) ?? null)),
    rows: appended.flatMap((change) => keptRows(change, grounds.get(change.sheetId) ?? null, workbook.reading)),
    sheets: changes.flatMap(keptSheets),
    clears: [],
    leaving: [],
  };
}

interface Framed {
  readonly frame: Frame;
  readonly ground: Ground | null;
}

function groundAt(frame: Frame, { sheets }: WorkbookCells): Framed {
  const sheet = sheets.get(frame.sheetId);
  return { frame, ground: sheet === undefined ? null : groundOf(frame, sheet) };
}

function frameOf(sheetId: number, changes: readonly Change[], { cells, reading }: Workbook): Frame {
  const sheet = cells.sheets.get(sheetId);
  const added = changes.find((change) => change.kind === 'addColumns' && change.sheetId === sheetId);
  const { headerRow, code, name } = namingOf(sheetId, reading);
  const top = added?.kind === 'addColumns' ? added.headerRow : headerRow;
  const headingAt = (column: number): string => {
    const own = added?.kind === 'addColumns' ? added.columns[column - added.firstColumn] : undefined;
    return own?.heading ?? cellText(sheet?.rows[top - 1]?.[column - 1]);
  };
  const targets = changes.flatMap((change) => columnsWritten(change, sheetId));
  const columns = new Set([
    ...targets.map(({ column }) => column),
    ...[code, name].filter((column) => column !== null),
  ]);
  const overwritten = new Set(targets.filter((each) => !each.inNewRow).map(({ column }) => column));
  const unlessWritten = (column: number | null) => (column === null || overwritten.has(column) ? null : column);
  return {
    sheetId,
    sheetName: sheet?.name ?? '',
    headerRow: top,
    headings: [...columns].sort((a, b) => a - b).map((column) => ({ column, heading: headingAt(column) })),
    code: unlessWritten(code),
    name: unlessWritten(name),
  };
}

interface Naming {
  readonly headerRow: number;
  readonly code: number | null;
  readonly name: number | null;
}

function namingOf(sheetId: number, { layouts, settingsSheet }: WorkbookReading): Naming {
  if (settingsSheet?.sheetId === sheetId)
    return { headerRow: Math.min(...settingsSheet.rows.values()) - 1, code: null, name: settingsSheet.nameColumn };
  const [table, layout] = [...layouts].find(([, each]) => each.sheetId === sheetId) ?? [];
  if (table === undefined || layout === undefined) return { headerRow: 0, code: null, name: null };
  const naming = namingField(tableDefinition(table));
  return {
    headerRow: layout.headerRow,
    code: layout.columns.get('code') ?? null,
    name: naming === null ? null : (layout.columns.get(naming) ?? null),
  };
}

function columnsWritten(
  change: Change,
  sheetId: number,
): readonly { readonly column: number; readonly inNewRow: boolean }[] {
  if (change.kind === 'appendRows' && change.sheetId === sheetId)
    return change.columns.map((column) => ({ column, inNewRow: true }));
  if (change.kind !== 'writeCells' || change.sheetId !== sheetId) return [];
  return (change.values[0] ?? []).map((_, index) => ({ column: change.column + index, inNewRow: false }));
}

function cellTasks(change: WriteCells, framed: Framed | null): readonly CellTask[] {
  const ground = framed?.ground ?? null;
  return change.values.flatMap((line, rowIndex) =>
    line.map((after, index): CellTask => {
      const [row, column] = [change.row + rowIndex, change.column + index];
      return {
        sheetId: change.sheetId,
        row: ground?.keys.keyOf.get(row) ?? '',
        column,
        before: inputOf(ground?.sheet.rows[row - 1]?.[column - 1]),
        after,
        tone: change.tones?.[rowIndex]?.[index] ?? null,
      };
    }),
  );
}

function keptRows(
  { sheetId, columns, rows }: AppendRows,
  framed: Framed | null,
  reading: WorkbookReading,
): readonly KeptRow[] {
  const frame = framed?.frame;
  const telling = [frame?.code, frame?.name].find((column) => column != null && columns.includes(column)) ?? null;
  const below = placeBelow(sheetId, framed?.ground ?? null, reading);
  return rows.map((line) => {
    const fields = columns
      .map((column, index) => ({ column, value: line[index] ?? null }))
      .filter(({ value }) => value !== null && value !== '');
    const first = fields.filter(({ column }) => column === telling);
    return {
      sheetId,
      fields: [...first, ...fields.filter(({ column }) => column !== telling)],
      isNamed: first.length > 0,
      ...below,
    };
  });
}

function placeBelow(sheetId: number, ground: Ground | null, reading: WorkbookReading): Pick<KeptRow, 'after' | 'gap'> {
  const [table, layout] = [...reading.layouts].find(([, each]) => each.sheetId === sheetId) ?? [];
  if (ground === null || table === undefined || layout === undefined) return { after: null, gap: 0 };
  const { after } = newRowPlace(table, layout, ground.sheet, reading);
  if (after === null) return { after, gap: 0 };
  return { after: ground.keys.keyOf.get(after) ?? HEADINGS, gap: blankRowsAfter(after, ground.sheet) };
}

function keptSheets(change: Change): readonly KeptSheet[] {
  if (change.kind === 'copySheet') return [{ name: change.copyName, mark: change.known.join(' ') }];
  if (change.kind !== 'createSheet' && change.kind !== 'createComputed') return [];
  const { sheet, rows } = change;
  const headings = sheet.columns.map((column) => column.heading);
  return [{ name: sheet.name, mark: rowsMark([headings, ...rows.map((row) => row.map(inputText))]) }];
}

function inputText(value: CellInput): string {
  return value === null ? '' : cellText(value);
}
