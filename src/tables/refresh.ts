import type { TableKey } from '../core/records';
import { type Cell, cellText, isBlank, type SheetCells } from './cell';
import {
  type CellInput,
  type Change,
  HEADING_ROW,
  type IdentityCheck,
  type SheetSpec,
  type Tone,
  type WriteCells,
} from './changes';
import { type CodeCounters, codePrefix, nextCodes, raiseCounters } from './codes';
import type { AnyTableDefinition } from './definition';
import { ALL_TABLES } from './definitions/all';
import type { ComputedSheetKey } from './definitions/computed';
import { assignSheets, type TableLayout } from './locate';
import type { WorkbookCells, WorkbookReading } from './read-workbook';
import { newTag } from './sheet-spec';

/** The computed columns of a table, by field; one entry per record, in the records' order. */
export interface ComputedColumns {
  readonly table: TableKey;
  readonly columns: {
    readonly [field: string]: { readonly values: readonly CellInput[]; readonly tones: readonly Tone[] | null };
  };
}

export interface ComputedSheet {
  readonly key: ComputedSheetKey;
  readonly spec: SheetSpec;
  readonly rows: readonly (readonly CellInput[])[];
  readonly tones: readonly (readonly Tone[])[];
}

export interface RefreshInput {
  readonly cells: WorkbookCells;
  readonly reading: WorkbookReading;
  readonly counters: CodeCounters;
  readonly columns: readonly ComputedColumns[];
  readonly sheets: readonly ComputedSheet[];
}

export interface RefreshPlan {
  readonly changes: readonly Change[];
  readonly counters: CodeCounters;
  readonly codesGiven: number;
  readonly changedCells: number;
  /** Names of the sheets that change. */
  readonly sheets: readonly string[];
}

/** Codes where they are missing, computed columns and computed sheets; nothing that is the person's. */
export function planRefresh(input: RefreshInput): RefreshPlan {
  const codes = ALL_TABLES.map((definition) => planCodes(definition, input));
  const counters = codes.reduce((raised, plan) => raiseCounters(raised, plan.codes), input.counters);
  const columns = input.columns.flatMap((computed) => planColumns(computed, input));
  const sheets = input.sheets
    .map((sheet) => planSheet(sheet, input.cells))
    .filter((change): change is Change => change !== null);
  const changes = [...codes.flatMap((plan) => plan.changes), ...columns, ...sheets];
  return {
    changes,
    counters,
    codesGiven: codes.reduce((sum, plan) => sum + plan.given, 0),
    changedCells: changes.reduce((sum, change) => sum + changedCells(change, input.cells), 0),
    sheets: [
      ...new Set(changes.map((change) => (change.kind === 'createSheet' ? change.sheet.name : change.sheetName))),
    ],
  };
}

interface CodePlan {
  readonly changes: readonly WriteCells[];
  /** Every code of the table, old and new. */
  readonly codes: readonly string[];
  readonly given: number;
}

function planCodes(definition: AnyTableDefinition, input: RefreshInput): CodePlan {
  const prefix = codePrefix(definition);
  const layout = input.reading.layouts.get(definition.key);
  const column = layout?.columns.get('code');
  const sheet = layout === undefined ? undefined : input.cells.sheets.get(layout.sheetId);
  if (prefix === null || layout === undefined || column === undefined || sheet === undefined)
    return { changes: [], codes: [], given: 0 };
  const records: readonly { readonly row: number; readonly code?: string | null }[] =
    input.reading.tables[definition.key];
  const known = records.map((record) => record.code ?? null).filter((code): code is string => code !== null);
  const blank = records.filter(
    (record) => isBlank(sheet.rows[record.row - 1]?.[column - 1]) && !hasFormula(sheet, record.row, column),
  );
  const given = nextCodes(prefix, blank.length, [...known, ...references(definition.key, input)], input.counters);
  const written = new Map(blank.map((record, index) => [record.row, given[index] ?? null]));
  return {
    changes: runsOver(written, sheet, column).map((run) => ({
      kind: 'writeCells',
      sheetId: sheet.id,
      sheetName: sheet.name,
      row: run.row,
      column,
      values: run.values.map((value) => [value]),
      tones: null,
      identity: identityOf(definition, layout, sheet),
    })),
    codes: [...known, ...given],
    given: given.length,
  };
}

/** Codes that other tables mention count as given, even when their row is gone. */
function references(table: TableKey, input: RefreshInput): readonly (string | null)[] {
  if (table !== 'activities') return [];
  const { reports, contributions, commitments, practices } = input.reading.tables;
  return [...reports, ...contributions, ...commitments, ...practices].map((record) => record.activity);
}

interface Run {
  readonly row: number;
  readonly values: CellInput[];
}

/** One block from the first to the last code to write, keeping what stands between; formulas split it. */
function runsOver(written: ReadonlyMap<number, CellInput>, sheet: SheetCells, column: number): readonly Run[] {
  const rows = [...written.keys()].sort((a, b) => a - b);
  const runs: Run[] = [];
  const last = rows[rows.length - 1] ?? 0;
  let open: Run | null = null;
  for (let row = rows[0] ?? 1; row <= last; row++) {
    const cell = sheet.rows[row - 1]?.[column - 1] ?? '';
    if (!written.has(row) && (hasFormula(sheet, row, column) || (typeof cell === 'object' && 'formula' in cell))) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { row, values: [] };
      runs.push(open);
    }
    open.values.push(written.get(row) ?? kept(cell));
  }
  return runs;
}

function kept(cell: Cell): CellInput {
  if (typeof cell === 'object') return 'date' in cell ? cell : null;
  return cell === '' ? null : cell;
}

function hasFormula(sheet: SheetCells, row: number, column: number): boolean {
  return (sheet.formulas?.[row - 1]?.[column - 1] ?? '') !== '';
}

function identityOf(definition: AnyTableDefinition, layout: TableLayout, sheet: SheetCells): IdentityCheck | null {
  const naming = Object.entries(definition.columns).find(([, column]) => column.names === true)?.[0];
  const column = naming === undefined ? undefined : layout.columns.get(naming);
  if (column === undefined) return null;
  const values = sheet.rows.slice(layout.headerRow).map((row) => cellText(row[column - 1]));
  return { column, row: layout.headerRow + 1, values };
}

function planColumns(computed: ComputedColumns, input: RefreshInput): readonly WriteCells[] {
  const definition = ALL_TABLES.find((table) => table.key === computed.table);
  const layout = input.reading.layouts.get(computed.table);
  const sheet = layout === undefined ? undefined : input.cells.sheets.get(layout.sheetId);
  const records: readonly { readonly row: number }[] = input.reading.tables[computed.table];
  if (definition === undefined || layout === undefined || sheet === undefined || records.length === 0) return [];
  const identity = identityOf(definition, layout, sheet);
  return Object.entries(computed.columns).flatMap(([field, content]) => {
    const column = layout.columns.get(field);
    if (column === undefined) return [];
    const byRow = new Map(records.map((record, index) => [record.row, index]));
    const rows = Array.from(
      { length: sheet.rows.length - layout.headerRow },
      (_, index) => layout.headerRow + 1 + index,
    );
    const values = rows.map((row): CellInput => content.values[byRow.get(row) ?? -1] ?? null);
    if (values.every((value, index) => sameCell(value, sheet.rows[layout.headerRow + index]?.[column - 1]))) return [];
    const tones = content.tones;
    return [
      {
        kind: 'writeCells',
        sheetId: sheet.id,
        sheetName: sheet.name,
        row: layout.headerRow + 1,
        column,
        values: values.map((value) => [value]),
        tones: tones === null ? null : rows.map((row): readonly Tone[] => [tones[byRow.get(row) ?? -1] ?? 'none']),
        identity,
      },
    ];
  });
}

function planSheet(content: ComputedSheet, cells: WorkbookCells): Change | null {
  const outline = assignSheets(cells.outlines).get(content.key);
  const current = outline === undefined ? undefined : cells.sheets.get(outline.id);
  const isOurs = outline?.tag?.table === content.key || cellText(current?.rows[0]?.[0]) === content.spec.purpose;
  if (outline === undefined || current === undefined || !isOurs) {
    const taken = cells.outlines.some((sheet) => sheet.name === content.spec.name);
    const spec = taken ? { ...content.spec, name: `${content.spec.name} (Matriz Participa)` } : content.spec;
    return {
      kind: 'createSheet',
      sheet: spec,
      rows: content.rows,
      tones: content.tones,
      cellFormats: [],
      tag: newTag(content.key, spec),
    };
  }
  if (sameRows(content.rows, current.rows.slice(HEADING_ROW))) return null;
  return {
    kind: 'replaceSheet',
    sheetId: outline.id,
    sheetName: outline.name,
    sheet: content.spec,
    rows: content.rows,
    tones: content.tones,
    oldRowCount: Math.max(0, current.rows.length - HEADING_ROW),
  };
}

function sameRows(wanted: readonly (readonly CellInput[])[], found: readonly (readonly Cell[])[]): boolean {
  return (
    wanted.length === found.length &&
    wanted.every((row, index) => row.every((value, column) => sameCell(value, found[index]?.[column])))
  );
}

/** A number computed twice may come back from a file with its last digit rounded. */
const NUMBER_TOLERANCE = 1e-12;

function sameCell(wanted: CellInput, found: Cell | undefined): boolean {
  if (wanted === null || wanted === '') return found === undefined || found === '';
  if (typeof wanted === 'object') return typeof found === 'object' && 'date' in found && found.date === wanted.date;
  if (typeof wanted === 'number' && typeof found === 'number') return Math.abs(wanted - found) < NUMBER_TOLERANCE;
  return wanted === found;
}

function changedCells(change: Change, cells: WorkbookCells): number {
  switch (change.kind) {
    case 'writeCells': {
      const found = cells.sheets.get(change.sheetId)?.rows ?? [];
      return countDifferent(change.values, (row, column) => found[change.row - 1 + row]?.[change.column - 1 + column]);
    }
    case 'createSheet':
      return change.rows.reduce((sum, row) => sum + row.filter((value) => value !== null).length, 0);
    case 'replaceSheet': {
      const found = cells.sheets.get(change.sheetId)?.rows ?? [];
      return countDifferent(change.rows, (row, column) => found[HEADING_ROW + row]?.[column]);
    }
    default:
      return 0;
  }
}

function countDifferent(
  values: readonly (readonly CellInput[])[],
  foundAt: (row: number, column: number) => Cell | undefined,
): number {
  return values.reduce(
    (sum, line, row) => sum + line.filter((value, column) => !sameCell(value, foundAt(row, column))).length,
    0,
  );
}
