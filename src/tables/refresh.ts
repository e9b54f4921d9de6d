import type { TableKey } from '../core/records';
import type { Cell } from './cell';
import { type CellInput, type Change, HEADING_ROW } from './changes';
import { type CodeCounters, raiseCounters } from './codes';
import { isStored } from './column';
import { type ComputedColumns, writeColumns } from './computed-columns';
import { type ComputedSheet, wholeContent, writeSheet } from './computed-sheets';
import { ALL_TABLES } from './definitions/all';
import { type CodePlan, giveCodes } from './give-codes';
import type { WorkbookCells, WorkbookReading } from './read-workbook';
import { sameCell } from './same-cell';

/** What Actualizar would write. */

export interface RefreshInput {
  readonly cells: WorkbookCells;
  readonly reading: WorkbookReading;
  readonly counters: CodeCounters;
  readonly codes: ReadonlyMap<TableKey, CodePlan>;
  readonly columns: readonly ComputedColumns[];
  readonly sheets: readonly ComputedSheet[];
  /** Writes what is computed also where it would change nothing. */
  readonly anew: boolean;
}

/**
 * Ids of the sheets where a refresh may meet a formula that has to be left alone: in a row that still has no code or,
 * under a computed column, in a row that is no record.
 */
export function sheetsWithCellsToSpare(
  cells: WorkbookCells,
  { tables, layouts }: WorkbookReading,
): ReadonlySet<number> {
  const lacksCode = (record: object): boolean => 'code' in record && record.code === null;
  const ids = ALL_TABLES.flatMap(({ key, columns }) => {
    const layout = layouts.get(key);
    const sheet = layout === undefined ? undefined : cells.sheets.get(layout.sheetId);
    if (layout === undefined || sheet === undefined) return [];
    const records: readonly object[] = tables[key];
    const hasOtherRows = sheet.rows.length - layout.headerRow > records.length;
    const isCleared = hasOtherRows && Object.values(columns).some((column) => !isStored(column));
    return isCleared || records.some(lacksCode) ? [sheet.id] : [];
  });
  return new Set(ids);
}

/** The codes to give, by table. Given first: what is computed afterwards names rows by them. */
export function planCodes(
  input: Pick<RefreshInput, 'cells' | 'reading' | 'counters'>,
): ReadonlyMap<TableKey, CodePlan> {
  return new Map(ALL_TABLES.map((definition) => [definition.key, giveCodes(definition, input)]));
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
  const codes = [...input.codes.values()];
  const sheets = input.sheets.map((sheet) => writeSheet(sheet, input)).filter((change) => change !== null);
  const changes = [
    ...codes.flatMap((plan) => plan.changes),
    ...input.columns.flatMap((computed) => writeColumns(computed, input)),
    ...sheets,
  ];
  return {
    changes,
    counters: codes.reduce((raised, plan) => raiseCounters(raised, plan.codes), input.counters),
    codesGiven: codes.reduce((sum, plan) => sum + plan.given.size, 0),
    changedCells: changes.reduce((sum, change) => sum + changedCells(change, input.cells), 0),
    sheets: [...new Set(changes.map((change) => ('sheet' in change ? change.sheet.name : change.sheetName)))],
  };
}

function changedCells(change: Change, cells: WorkbookCells): number {
  switch (change.kind) {
    case 'writeCells': {
      const found = cells.sheets.get(change.sheetId)?.rows.slice(change.row - 1) ?? [];
      return countDifferent(change.values, found, change.column);
    }
    case 'createComputed':
      return countDifferent(change.rows, [], 1);
    case 'replaceComputed': {
      const found = cells.sheets.get(change.sheetId)?.rows.slice(HEADING_ROW) ?? [];
      return countDifferent(wholeContent(change), found, 1);
    }
    default:
      return 0;
  }
}

/** Values that differ from what stands from that column on. */
function countDifferent(
  values: readonly (readonly CellInput[])[],
  found: readonly (readonly Cell[])[],
  column: number,
): number {
  return values.reduce(
    (sum, line, row) => sum + line.filter((value, index) => !sameCell(value, found[row]?.[column - 1 + index])).length,
    0,
  );
}
