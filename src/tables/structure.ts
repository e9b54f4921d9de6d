import type { TableKey } from '../core/records';
import { foldText } from '../core/text';
import type { AddColumns, CellInput, Change, ColumnSpec, CreateSheet, SheetSpec } from './changes';
import { HEADING_ROW } from './changes';
import { type CodeCounters, codePrefix, nextCodes, raiseCounters } from './codes';
import type { AnyTableDefinition } from './definition';
import { ALL_TABLES, TABLES } from './definitions/all';
import { SETTING_FIELDS } from './definitions/settings';
import { assignSheets, locateTable, type SheetOutline, type SheetTag, type TableLayout } from './locate';
import type { WorkbookCells, WorkbookReading } from './read-workbook';
import { newTag, numberFormat, settingsSheetSpec, tableSheetSpec } from './sheet-spec';

/** A row for Matriz, by field. */
export type FollowUpInput = { readonly [field: string]: CellInput };

export interface StructureInput {
  readonly cells: WorkbookCells;
  readonly reading: WorkbookReading;
  readonly imported: readonly FollowUpInput[];
  /** Values for a new Configuración. */
  readonly settings: { readonly [field: string]: CellInput };
  readonly counters: CodeCounters;
}

export interface StructurePlan {
  readonly changes: readonly Change[];
  readonly counters: CodeCounters;
  readonly createdSheets: readonly string[];
  readonly addedColumns: readonly { readonly sheet: string; readonly headings: readonly string[] }[];
  readonly rowsWritten: number;
  /** Rows of the source that already were in Matriz. */
  readonly rowsAlreadyThere: number;
}

/** What is missing for the workbook to have its six sheets. Applied once, a second plan is empty. */
export function planStructure(input: StructureInput): StructurePlan {
  const assigned = assignSheets(input.cells.outlines);
  const start = ALL_TABLES.filter((definition) => definition.fromStart);
  const fresh = newRows(input);
  const places = codePlaces(input, assigned);
  const changes: Change[] = [];
  if (!assigned.has('settings')) changes.push(createSettings(input.settings));
  for (const definition of start) {
    const spec = placeReferences(tableSheetSpec(definition), places);
    const rows = definition.key === 'followUp' ? fresh.rows : [];
    const outline = assigned.get(definition.key);
    if (outline === undefined) changes.push(createTable(definition.key, spec, rows));
    else changes.push(...completeTable(definition, spec, outline, rows, input));
  }
  return {
    changes,
    counters: fresh.counters,
    createdSheets: changes
      .filter((change): change is CreateSheet => change.kind === 'createSheet')
      .map((change) => change.sheet.name),
    addedColumns: changes
      .filter((change): change is AddColumns => change.kind === 'addColumns')
      .map((change) => ({ sheet: change.sheetName, headings: change.columns.map((column) => column.heading) })),
    rowsWritten: fresh.rows.length,
    rowsAlreadyThere: input.imported.length - fresh.rows.length,
  };
}

/** A sheet added later, when a step needs it. */
export function createTable(key: TableKey, spec: SheetSpec, rows: readonly FollowUpInput[]): CreateSheet {
  return {
    kind: 'createSheet',
    sheet: spec,
    rows: rows.map((row) => spec.columns.map((column) => row[column.field] ?? null)),
    tones: null,
    cellFormats: [],
    tag: newTag(key, spec),
  };
}

function createSettings(values: StructureInput['settings']): CreateSheet {
  const spec = settingsSheetSpec();
  return {
    kind: 'createSheet',
    sheet: spec,
    rows: SETTING_FIELDS.map(([field, column]) => [column.heading, values[field] ?? null, column.note]),
    tones: null,
    cellFormats: SETTING_FIELDS.map(([, column], index) => ({
      row: HEADING_ROW + 1 + index,
      column: 2,
      numberFormat: numberFormat(column),
    })).filter((format) => format.numberFormat !== '@'),
    tag: newTag('settings', spec),
  };
}

/** Rows of the source that Matriz does not have yet, with their codes; a code the source brings is kept if it is free. */
function newRows(input: StructureInput): { readonly rows: readonly FollowUpInput[]; readonly counters: CodeCounters } {
  const present = new Set(input.reading.tables.followUp.map((row) => foldText(row.activity)));
  const rows = input.imported.filter((row) => !present.has(foldText(String(row['activity'] ?? ''))));
  const known = input.reading.tables.followUp.map((row) => row.code);
  const taken = new Set(known);
  const stated = rows.map((row) => {
    const code = typeof row['code'] === 'string' ? row['code'].trim() : null;
    return code !== null && !taken.has(code) && taken.add(code) ? code : null;
  });
  const given = nextCodes(
    codePrefix(TABLES.followUp) ?? '',
    stated.filter((code) => code === null).length,
    [...known, ...stated],
    input.counters,
  );
  const codes = stated.map((code) => code ?? given.shift() ?? null);
  return {
    rows: rows.map((row, index) => ({ ...row, code: codes[index] ?? null })),
    counters: raiseCounters(raiseCounters(input.counters, known), codes),
  };
}

function completeTable(
  definition: AnyTableDefinition,
  spec: SheetSpec,
  outline: SheetOutline,
  rows: readonly FollowUpInput[],
  input: StructureInput,
): readonly Change[] {
  const sheet = input.cells.sheets.get(outline.id);
  if (sheet === undefined) return [];
  const layout = locateTable(definition, sheet, outline.tag);
  const headerRow = layout?.headerRow ?? sheet.rows.length + 1;
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, lastFilled(row)), 0);
  const missing = spec.columns.filter((column) => layout?.columns.has(column.field) !== true);
  const columns = new Map(layout?.columns ?? []);
  for (const [index, column] of missing.entries()) columns.set(column.field, width + 1 + index);
  const tag: SheetTag = {
    table: definition.key,
    sheetId: outline.id,
    headings: headingsNow(spec, layout, sheet.rows[headerRow - 1] ?? []),
  };
  const changes: Change[] = [];
  if (missing.length > 0) {
    const place = { sheetId: outline.id, sheetName: outline.name, headerRow, firstColumn: width + 1 };
    changes.push({ kind: 'addColumns', ...place, columns: missing, tag });
  } else if (outline.tag === null) {
    changes.push({ kind: 'tagSheet', sheetId: outline.id, sheetName: outline.name, tag });
  }
  if (rows.length > 0)
    changes.push(...appendBelow(outline, columns, Math.max(headerRow, sheet.rows.length), rows, spec));
  return changes;
}

function lastFilled(row: readonly unknown[]): number {
  for (let index = row.length; index > 0; index--) if (row[index - 1] !== '') return index;
  return 0;
}

/** The headings as they stand, so that a later rename of ours or theirs is still found. */
function headingsNow(
  spec: SheetSpec,
  layout: TableLayout | null,
  headings: readonly unknown[],
): { [field: string]: string } {
  return Object.fromEntries(
    spec.columns.map((column) => {
      const position = layout?.columns.get(column.field);
      const now = position === undefined ? column.heading : headings[position - 1];
      return [column.field, typeof now === 'string' ? now : column.heading];
    }),
  );
}

/** One block per run of neighbouring columns, so that columns of the person between ours stay untouched. */
function appendBelow(
  outline: SheetOutline,
  columns: ReadonlyMap<string, number>,
  lastRow: number,
  rows: readonly FollowUpInput[],
  spec: SheetSpec,
): readonly Change[] {
  const ordered = spec.columns
    .filter((column) => !column.computed)
    .map((column) => ({ field: column.field, column: columns.get(column.field) ?? 0 }))
    .filter((entry) => entry.column > 0)
    .sort((a, b) => a.column - b.column);
  const runs: { field: string; column: number }[][] = [];
  for (const entry of ordered) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.column === entry.column - 1) run.push(entry);
    else runs.push([entry]);
  }
  return runs.map((run) => ({
    kind: 'writeCells',
    sheetId: outline.id,
    sheetName: outline.name,
    row: lastRow + 1,
    column: run[0]?.column ?? 1,
    values: rows.map((row) => run.map((entry) => row[entry.field] ?? null)),
    tones: null,
    identity: null,
  }));
}

/** Where each table's codes stand (or will stand), for the dropdowns of columns that refer to them. */
type CodePlaces = ReadonlyMap<
  TableKey,
  { readonly sheetName: string; readonly firstRow: number; readonly column: number }
>;

function codePlaces(input: StructureInput, assigned: ReadonlyMap<string, SheetOutline>): CodePlaces {
  const places = new Map<TableKey, { sheetName: string; firstRow: number; column: number }>();
  for (const definition of ALL_TABLES) {
    const layout = input.reading.layouts.get(definition.key);
    const column = layout?.columns.get('code');
    if (layout !== undefined && column !== undefined) {
      places.set(definition.key, { sheetName: layout.sheetName, firstRow: layout.headerRow + 1, column });
    } else if (!assigned.has(definition.key) && definition.fromStart) {
      const position = tableSheetSpec(definition).columns.findIndex((spec) => spec.field === 'code') + 1;
      if (position > 0)
        places.set(definition.key, { sheetName: definition.sheet, firstRow: HEADING_ROW + 1, column: position });
    }
  }
  return places;
}

function placeReferences(spec: SheetSpec, places: CodePlaces): SheetSpec {
  return { ...spec, columns: spec.columns.map((column) => placeReference(column, places)) };
}

function placeReference(column: ColumnSpec, places: CodePlaces): ColumnSpec {
  if (column.validation?.kind !== 'reference') return column;
  const place = places.get(column.validation.table);
  return { ...column, validation: place === undefined ? null : { kind: 'range', ...place } };
}
