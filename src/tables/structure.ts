import { FURAG_ANSWERS, FURAG_QUESTIONS } from '../catalogue/furag-questions';
import { POLICY_STEPS } from '../catalogue/policy-steps';
import type { TableKey } from '../core/records';
import type { AddColumns, AppendRows, CellInput, Change, CreateSheet, SheetSpec } from './changes';
import { HEADING_ROW } from './changes';
import { type CodeCounters, codePrefix, nextCodes, raiseCounters } from './codes';
import { codesInSheet } from './codes-in-sheet';
import { isStored } from './column';
import type { AnyTableDefinition } from './definition';
import { ALL_TABLES, TABLES } from './definitions/all';
import { SETTING_FIELDS, SETTINGS_SHEET } from './definitions/settings';
import { freeName } from './free-name';
import { handlerOf } from './kinds/kinds';
import { assignSheets, isTagged, type SheetOutline, type SheetRole, type SheetTag } from './locate';
import { type FollowUpInput, rowsNotThere } from './new-rows';
import type { WorkbookCells, WorkbookReading } from './read-workbook';
import { newTag, settingsSheetSpec, tableSheetSpec } from './sheet-spec';
import { type ExistingTable, existingPlace, placeReferences, type TablePlace } from './table-place';

/** What Estructurar would write. */

export type { FollowUpInput } from './new-rows';

export interface StructureInput {
  readonly cells: WorkbookCells;
  readonly reading: WorkbookReading;
  readonly imported: readonly FollowUpInput[];
  /** Values for a new Configuración. */
  readonly settings: { readonly [field: string]: CellInput };
  readonly counters: CodeCounters;
  /** Sheets to have besides the six of the start: the ones a step needs. */
  readonly extraTables: readonly TableKey[];
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
  const places = ALL_TABLES.filter(({ key, fromStart }) => fromStart || input.extraTables.includes(key)).map(
    (definition) => placeOf(definition, assigned.get(definition.key), input.cells),
  );
  const added = addedRows(places, input);
  const changes = [
    ...settingsChanges(assigned.get('settings'), input),
    ...places.flatMap((place) =>
      tableChanges(place, places, place.definition.key === 'followUp' ? added.rows : firstRowsOf(place)),
    ),
  ];
  return {
    changes,
    counters: added.counters,
    createdSheets: changes
      .filter((change): change is CreateSheet => change.kind === 'createSheet')
      .map((change) => change.sheet.name),
    addedColumns: changes
      .filter((change): change is AddColumns => change.kind === 'addColumns')
      .map((change) => ({ sheet: change.sheetName, headings: change.columns.map((column) => column.heading) })),
    rowsWritten: added.rows.length,
    rowsAlreadyThere: input.imported.length - added.rows.length,
  };
}

function placeOf(definition: AnyTableDefinition, outline: SheetOutline | undefined, cells: WorkbookCells): TablePlace {
  const spec = tableSheetSpec(definition);
  const sheet = outline === undefined ? undefined : cells.sheets.get(outline.id);
  const existing =
    outline === undefined || sheet === undefined ? null : existingPlace(definition, spec, outline, sheet);
  return (
    existing ?? {
      definition,
      sheetName: freeName(definition.sheet, cells.outlines),
      headerRow: HEADING_ROW,
      columns: new Map(spec.columns.map((column, index) => [column.field, index + 1])),
      existing: null,
    }
  );
}

/** What a new sheet begins with, so that nobody types it: the 32 steps in Pasos, the form's questions in Preguntas FURAG. */
function firstRowsOf({ definition, existing }: TablePlace): readonly FollowUpInput[] {
  if (existing !== null) return [];
  switch (definition.key) {
    case 'steps':
      return POLICY_STEPS.map(({ code, title }) => ({ step: `${code}. ${title}` }));
    case 'furagQuestions':
      return FURAG_QUESTIONS.map((question) => ({
        ...question,
        answer: question.answer === null ? null : FURAG_ANSWERS[question.answer][0],
      }));
    default:
      return [];
  }
}

/** Rows of the source that Matriz does not have yet, with their codes. */
function addedRows(
  places: readonly TablePlace[],
  input: StructureInput,
): { readonly rows: readonly FollowUpInput[]; readonly counters: CodeCounters } {
  const matrix = places.find((place) => place.definition.key === 'followUp');
  const rows = matrix === undefined ? [] : rowsNotThere(input.imported, matrix);
  const known = codesInSheet('followUp', input);
  const codes = nextCodes(codePrefix(TABLES.followUp) ?? '', rows.length, known, input.counters);
  return {
    rows: rows.map((row, index) => ({ ...row, code: codes[index] ?? null })),
    counters: raiseCounters(input.counters, [...known, ...codes]),
  };
}

/** A sheet added later, when a step needs it. */
export function createTable(key: SheetRole, spec: SheetSpec, rows: readonly FollowUpInput[]): CreateSheet {
  return {
    kind: 'createSheet',
    sheet: spec,
    rows: rows.map((row) => spec.columns.map((column) => row[column.field] ?? null)),
    cellFormats: [],
    tag: newTag(key, spec),
  };
}

function settingsChanges(outline: SheetOutline | undefined, input: StructureInput): readonly Change[] {
  const spec = settingsSheetSpec();
  const isTheirs = outline !== undefined && !isTagged(outline) && input.reading.settingsSheet?.rows.size === 0;
  if (outline === undefined || isTheirs) {
    return [createSettings({ ...spec, name: freeName(SETTINGS_SHEET.sheet, input.cells.outlines) }, input.settings)];
  }
  if (isTagged(outline)) return [];
  const tag: SheetTag = { ...newTag('settings', spec), sheetId: outline.id };
  return [{ kind: 'tagSheet', sheetId: outline.id, sheetName: outline.name, tag }];
}

function createSettings(spec: SheetSpec, values: StructureInput['settings']): CreateSheet {
  return {
    ...createTable('settings', spec, []),
    rows: SETTING_FIELDS.map(([field, column]) => [column.heading, values[field] ?? null, column.note]),
    cellFormats: SETTING_FIELDS.map(([, column], index) => ({
      row: HEADING_ROW + 1 + index,
      column: 2,
      numberFormat: handlerOf(column).format.numberFormat,
    })).filter((format) => format.numberFormat !== '@'),
  };
}

function tableChanges(
  place: TablePlace,
  places: readonly TablePlace[],
  rows: readonly FollowUpInput[],
): readonly Change[] {
  const { definition, existing } = place;
  if (existing !== null) return [...completeTable(place, existing, places), ...appendBelow(place, existing, rows)];
  const spec = tableSheetSpec(definition);
  const columns = placeReferences(spec.columns, places);
  return [createTable(definition.key, { ...spec, name: place.sheetName, columns }, rows)];
}

function completeTable(
  place: TablePlace,
  { outline, sheet, missing, firstNewColumn }: ExistingTable,
  places: readonly TablePlace[],
): readonly Change[] {
  const at = { sheetId: outline.id, sheetName: outline.name };
  const headings = sheet.rows[place.headerRow - 1] ?? [];
  const tag: SheetTag = {
    table: place.definition.key,
    sheetId: outline.id,
    headings: { ...headingsNow(place.columns, headings), ...headingsOf(missing) },
  };
  if (missing.length > 0) {
    const columns = placeReferences(missing, places);
    return [{ kind: 'addColumns', ...at, headerRow: place.headerRow, firstColumn: firstNewColumn, columns, tag }];
  }
  return isTagged(outline) && outline.tag.table === tag.table ? [] : [{ kind: 'tagSheet', ...at, tag }];
}

/** The headings as they stand, so that a column whose name is the person's own is still found. */
function headingsNow(columns: TablePlace['columns'], headings: readonly unknown[]): SheetTag['headings'] {
  return Object.fromEntries(
    [...columns].flatMap(([field, column]) => {
      const heading = headings[column - 1];
      return typeof heading === 'string' && heading !== '' ? [[field, heading]] : [];
    }),
  );
}

function headingsOf(columns: ExistingTable['missing']): SheetTag['headings'] {
  return Object.fromEntries(columns.map((column) => [column.field, column.heading]));
}

/** Columns of ours that none of the rows fills stay untouched. */
function appendBelow(
  place: TablePlace,
  { outline }: ExistingTable,
  rows: readonly FollowUpInput[],
): readonly AppendRows[] {
  const filled = placedFields(place).filter(({ field }) => rows.some((row) => (row[field] ?? null) !== null));
  if (filled.length === 0) return [];
  return [
    {
      kind: 'appendRows',
      sheetId: outline.id,
      sheetName: outline.name,
      columns: filled.map(({ column }) => column),
      rows: rows.map((row) => filled.map(({ field }) => row[field] ?? null)),
    },
  ];
}

interface PlacedField {
  readonly field: string;
  readonly column: number;
}

function placedFields({ definition, columns }: TablePlace): readonly PlacedField[] {
  return [...columns]
    .map(([field, column]): PlacedField => ({ field, column }))
    .filter(({ field }) => isWritten(definition, field))
    .sort((a, b) => a.column - b.column);
}

function isWritten(definition: AnyTableDefinition, field: string): boolean {
  const column = definition.columns[field];
  return column !== undefined && isStored(column);
}
