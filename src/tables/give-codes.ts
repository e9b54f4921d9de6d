import type { TableKey, Tables } from '../core/records';
import { type Cell, isBlank, type SheetCells } from './cell';
import type { CellInput, WriteCells } from './changes';
import { type CodeCounters, codePrefix, isCodeOf, nextCodes } from './codes';
import { codesInSheet } from './codes-in-sheet';
import { columnBlocks, holdsFormula } from './column-blocks';
import type { AnyTableDefinition } from './definition';
import type { WorkbookCells, WorkbookReading } from './read-workbook';

/** Codes for rows that have none. */

export interface CodePlan {
  readonly changes: readonly WriteCells[];
  /** Every code of the table: in the sheet, referred to from others, and given now. */
  readonly codes: readonly string[];
  /** The code given to each row. */
  readonly given: ReadonlyMap<number, string>;
}

interface CodeInput {
  readonly cells: WorkbookCells;
  readonly reading: WorkbookReading;
  readonly counters: CodeCounters;
}

const NOTHING: CodePlan = { changes: [], codes: [], given: new Map() };

/** A code for each row of a table that has none. */
export function giveCodes(definition: AnyTableDefinition, input: CodeInput): CodePlan {
  const prefix = codePrefix(definition);
  const layout = input.reading.layouts.get(definition.key);
  const column = layout?.columns.get('code');
  const sheet = layout === undefined ? undefined : input.cells.sheets.get(layout.sheetId);
  if (prefix === null || layout === undefined || column === undefined || sheet === undefined) return NOTHING;
  const known = [
    ...codesInSheet(definition.key, input),
    ...mentionedCodes(definition.key, input.reading).filter((code) => isCodeOf(prefix, code)),
  ];
  const rows = rowsWithoutCode(input.reading.tables[definition.key], sheet, column);
  const given = nextCodes(prefix, rows.length, known, input.counters);
  const codeOf = new Map(rows.map((row, index) => [row, given[index] ?? '']));
  const blocks = columnBlocks(rows[0] ?? 1, rows[rows.length - 1] ?? 0, (row) =>
    codeOf.has(row) ? codeOf.get(row) : standing(sheet, row, column),
  );
  return {
    changes: blocks.map((block) => ({
      kind: 'writeCells',
      sheetId: sheet.id,
      sheetName: sheet.name,
      row: block.row,
      column,
      values: block.values.map((value) => [value]),
      tones: null,
    })),
    codes: [...known, ...given],
    given: codeOf,
  };
}

function rowsWithoutCode(
  records: readonly { readonly row: number }[],
  sheet: SheetCells,
  column: number,
): readonly number[] {
  return records
    .map((record) => record.row)
    .filter((row) => isBlank(sheet.rows[row - 1]?.[column - 1]) && !holdsFormula(sheet, row, column));
}

/** Codes that other tables mention count as given, even when their row is gone. */
export function mentionedCodes(table: TableKey, { tables }: Pick<WorkbookReading, 'tables'>): readonly string[] {
  if (table !== 'activities') return [];
  return [...tables.reports, ...tables.contributions, ...tables.commitments, ...tables.practices]
    .map((record) => record.activity)
    .filter((code): code is string => code !== null);
}

/** What stands between two codes to be written is written back as it was; a formula is not touched. */
function standing(sheet: SheetCells, row: number, column: number): CellInput | undefined {
  if (holdsFormula(sheet, row, column)) return undefined;
  const cell: Cell = sheet.rows[row - 1]?.[column - 1] ?? '';
  if (typeof cell !== 'object' || 'date' in cell) return cell;
  return 'formula' in cell ? undefined : cell.percent;
}

/** The reading as it will be once the codes are written, so that what is computed from it is the same next time. */
export function withCodes(reading: WorkbookReading, plans: ReadonlyMap<TableKey, CodePlan>): WorkbookReading {
  const coded = Object.entries(reading.tables).map(([key, records]: [string, readonly { readonly row: number }[]]) => {
    const given = plans.get(key as TableKey)?.given ?? new Map<number, string>();
    return [key, given.size === 0 ? records : records.map((record) => ({ ...record, ...codeFor(given, record.row) }))];
  });
  // Only the field `code` of tables that have one was filled in.
  return { ...reading, tables: Object.fromEntries(coded) as unknown as Tables };
}

function codeFor(given: ReadonlyMap<number, string>, row: number): { readonly code?: string } {
  const code = given.get(row);
  return code === undefined ? {} : { code };
}
