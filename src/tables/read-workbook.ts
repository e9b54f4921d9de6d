import type { Issue } from '../core/issues';
import type { RecordOf, Settings, TableKey, Tables } from '../core/records';
import type { SheetCells } from './cell';
import { type CopiedSheet, copiedSheets } from './copied-sheets';
import { tableDefinition } from './definitions/all';
import { assignSheets, locateTable, type SheetOutline, type SheetRole, type TableLayout } from './locate';
import { lostColumns } from './lost-columns';
import { readSettings } from './read-settings';
import { readTable, type TableReading } from './read-table';

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
  const sheetOf = (role: SheetRole): SheetCells | null =>
    cells.sheets.get(assigned.get(role)?.id ?? Number.NaN) ?? null;
  const settingsCells = sheetOf('settings');
  const settings = readSettings(settingsCells);
  const issues: Issue[] = [...settings.issues];
  const layouts = new Map<TableKey, TableLayout>();
  const rejected = new Map<TableKey, number>();

  const read = <K extends TableKey>(key: K, groupNames: readonly string[]): readonly RecordOf<K>[] => {
    const sheet = sheetOf(key);
    if (sheet === null) return [];
    const layout = locateTable(tableDefinition(key), sheet, assigned.get(key)?.tag ?? null);
    if (layout === null) {
      if (sheet.rows.length > 0) issues.push(...missingHeadings(key));
      return [];
    }
    const reading: TableReading<K> = readTable(key, tableDefinition(key), sheet, layout, { groups: groupNames });
    layouts.set(key, layout);
    rejected.set(key, reading.rejected);
    const tag = assigned.get(key)?.tag ?? null;
    const lost = lostColumns(tableDefinition(key), sheet, layout, tag, { groups: groupNames }).map(
      ({ field, heading, perhaps }): Issue => ({
        ...{ code: 'missingColumn', heading, perhaps },
        at: { table: key, row: layout.headerRow, field },
      }),
    );
    const isLost = ({ code, at }: Issue) => code === 'missingColumn' && lost.some((one) => one.at.field === at.field);
    issues.push(...lost);
    // A spread would overflow the stack with hundreds of thousands of issues.
    for (const issue of reading.issues) if (!isLost(issue)) issues.push(issue);
    return reading.records;
  };

  const groups = read('groups', []);
  const names = groups.map((group) => group.group);
  const tables: Tables = {
    followUp: read('followUp', names),
    groups,
    activities: read('activities', names),
    reports: read('reports', names),
    contributions: read('contributions', names),
    commitments: read('commitments', names),
    channels: read('channels', names),
    findings: read('findings', names),
    team: read('team', names),
    practices: read('practices', names),
    steps: read('steps', names),
    furagQuestions: read('furagQuestions', names),
    publications: read('publications', names),
  };
  return {
    tables,
    settings: settings.settings,
    issues,
    layouts,
    settingsSheet:
      settingsCells === null
        ? null
        : {
            sheetId: settingsCells.id,
            sheetName: settingsCells.name,
            rows: settings.rows,
            nameColumn: settings.nameColumn,
            valueColumn: settings.valueColumn,
          },
    rejected,
    copies: copiedSheets(cells.outlines, assigned),
  };
}

/** A sheet with our name and none of our headings: said once, by the column it needs first. */
function missingHeadings(key: TableKey): readonly Issue[] {
  const columns = Object.entries(tableDefinition(key).columns);
  const needed = columns.find(([, column]) => column.names) ?? columns.find(([, column]) => column.required);
  return needed === undefined
    ? []
    : [{ code: 'missingColumn', heading: needed[1].heading, at: { table: key, row: 1, field: needed[0] } }];
}
