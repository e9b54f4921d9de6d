import type { Issue } from '../core/issues';
import type { RecordOf, Settings, TableKey, Tables } from '../core/records';
import type { SheetCells } from './cell';
import { type CopiedSheet, copiedSheets } from './copied-sheets';
import { tableDefinition } from './definitions/all';
import {
  assignSheets,
  locateTable,
  type SheetOutline,
  type SheetRole,
  type SheetTag,
  type TableLayout,
} from './locate';
import { lostColumns } from './lost-columns';
import { readSettings, type SettingsReading } from './read-settings';
import { type LocatedTable, readTable } from './read-table';

/** The workbook's content as read by the host: outlines of every sheet, cells of those that are ours. */
export interface WorkbookCells {
  readonly outlines: readonly SheetOutline[];
  readonly sheets: ReadonlyMap<number, SheetCells>;
}

export interface WorkbookReading {
  readonly tables: Tables;
  readonly settings: Settings;
  readonly issues: readonly Issue[];
  readonly layouts: ReadonlyMap<TableKey, TableLayout>;
  readonly settingsSheet: {
    readonly sheetId: number;
    readonly sheetName: string;
    readonly rows: ReadonlyMap<keyof Settings, number>;
    readonly nameColumn: number;
    readonly valueColumn: number;
  } | null;
  readonly rejected: ReadonlyMap<TableKey, number>;
  /** Sheets that repeat one of ours: nothing in them is read. */
  readonly copies: readonly CopiedSheet[];
}

/** Ids of the sheets the host must read: those that hold a table. */
export function sheetsToRead(outlines: readonly SheetOutline[]): ReadonlySet<number> {
  return new Set([...assignSheets(outlines).values()].map((outline) => outline.id));
}

export function readWorkbook(cells: WorkbookCells): WorkbookReading {
  const assigned = assignSheets(cells.outlines);
  const settingsCells = sheetOf(cells, assigned, 'settings');
  const settings = readSettings(settingsCells);
  const read = tableReader(cells, assigned);
  const groups = read.table('groups', []);
  const names = groups.map((group) => group.group);
  const tables: Tables = {
    followUp: read.table('followUp', names),
    groups,
    activities: read.table('activities', names),
    reports: read.table('reports', names),
    contributions: read.table('contributions', names),
    commitments: read.table('commitments', names),
    channels: read.table('channels', names),
    findings: read.table('findings', names),
    team: read.table('team', names),
    practices: read.table('practices', names),
    steps: read.table('steps', names),
    furagQuestions: read.table('furagQuestions', names),
    publications: read.table('publications', names),
  };
  return {
    tables,
    settings: settings.settings,
    issues: [...settings.issues, ...read.issues],
    layouts: read.layouts,
    settingsSheet: settingsCells === null ? null : settingsPlace(settingsCells, settings),
    rejected: read.rejected,
    copies: copiedSheets(cells.outlines, assigned),
  };
}

type Assigned = ReturnType<typeof assignSheets>;

function sheetOf({ sheets }: WorkbookCells, assigned: Assigned, role: SheetRole): SheetCells | null {
  return sheets.get(assigned.get(role)?.id ?? Number.NaN) ?? null;
}

function settingsPlace(sheet: SheetCells, { rows, nameColumn, valueColumn }: SettingsReading) {
  return { sheetId: sheet.id, sheetName: sheet.name, rows, nameColumn, valueColumn };
}

interface TableReader {
  readonly issues: readonly Issue[];
  readonly layouts: ReadonlyMap<TableKey, TableLayout>;
  readonly rejected: ReadonlyMap<TableKey, number>;
  table<K extends TableKey>(key: K, groupNames: readonly string[]): readonly RecordOf<K>[];
}

/** Reads table after table and keeps what was found beside their records. An absent sheet reads as empty. */
function tableReader(cells: WorkbookCells, assigned: Assigned): TableReader {
  const issues: Issue[] = [];
  const layouts = new Map<TableKey, TableLayout>();
  const rejected = new Map<TableKey, number>();
  return {
    issues,
    layouts,
    rejected,
    table<K extends TableKey>(key: K, groupNames: readonly string[]) {
      const sheet = sheetOf(cells, assigned, key);
      const tag = assigned.get(key)?.tag ?? null;
      const definition = tableDefinition(key);
      const layout = sheet === null ? null : locateTable(definition, sheet, tag);
      if (sheet === null || layout === null) {
        if (sheet !== null && sheet.rows.length > 0) issues.push(...missingHeadings(key));
        return [];
      }
      const located: LocatedTable<K> = { key, definition, sheet, layout, known: { groups: groupNames } };
      const reading = readTable(located);
      layouts.set(key, layout);
      rejected.set(key, reading.rejected);
      // A spread would overflow the stack with hundreds of thousands of issues.
      for (const issue of withLostColumns(located, tag, reading.issues)) issues.push(issue);
      return reading.records;
    },
  };
}

/** A column that only seems to have got another heading is asked about instead of being missed. */
function* withLostColumns(
  table: LocatedTable<TableKey>,
  tag: SheetTag | null,
  issues: readonly Issue[],
): Generator<Issue> {
  const { key, layout } = table;
  const lost = lostColumns(table, tag);
  for (const { field, heading, perhaps } of lost)
    yield { code: 'missingColumn', heading, perhaps, at: { table: key, row: layout.headerRow, field } };
  const isAsked = ({ code, at }: Issue) => code === 'missingColumn' && lost.some(({ field }) => field === at.field);
  for (const issue of issues) if (!isAsked(issue)) yield issue;
}

/** A sheet with our name and none of our headings: said once, by the column it needs first. */
function missingHeadings(key: TableKey): readonly Issue[] {
  const columns = Object.entries(tableDefinition(key).columns);
  const needed = columns.find(([, column]) => column.names) ?? columns.find(([, column]) => column.required);
  return needed === undefined
    ? []
    : [{ code: 'missingColumn', heading: needed[1].heading, at: { table: key, row: 1, field: needed[0] } }];
}
