import type { TableKey } from '../../core/records';
import type { CellInput, WriteCells } from '../../tables/changes';
import { type CodeCounters, codePrefix, nextCodes, raiseCounters } from '../../tables/codes';
import { codesInSheet } from '../../tables/codes-in-sheet';
import { tableDefinition } from '../../tables/definitions/all';
import { firstFreeRow } from '../../tables/free-row';
import { mentionedCodes } from '../../tables/give-codes';
import type { LinkSource } from './links';

/** Values of a new row, by field. */
export type RowFields = { readonly [field: string]: CellInput };

export interface RowPlan {
  readonly changes: readonly WriteCells[];
  /** '' in a table whose rows carry none. */
  readonly code: string;
  readonly counters: CodeCounters;
  readonly row: number;
  /** Headings of fields that have no column to go to. */
  readonly missing: readonly string[];
}

/**
 * A row below what a table holds, under its code. One block per run of neighbouring columns, so that columns of the
 * person between ours stay untouched; the place must still be blank when it is written. Null without the sheet.
 */
export function planRow(
  table: TableKey,
  fields: RowFields,
  source: LinkSource & { readonly counters: CodeCounters },
): RowPlan | null {
  const { cells, reading, counters } = source;
  const definition = tableDefinition(table);
  const layout = reading.layouts.get(table);
  const sheet = layout === undefined ? undefined : cells.sheets.get(layout.sheetId);
  if (layout === undefined || sheet === undefined) return null;
  const prefix = codePrefix(definition);
  const known = [...codesInSheet(table, source), ...mentionedCodes(table, source.reading)];
  const [code = ''] = prefix === null ? [] : nextCodes(prefix, 1, known, counters);
  const values: RowFields = code === '' ? fields : { ...fields, code };
  const filled = Object.entries(values).filter(([, value]) => value !== null && value !== '');
  const placed = filled.flatMap(([field, value]) => {
    const column = layout.columns.get(field);
    return column === undefined ? [] : [{ column, value }];
  });
  const row = firstFreeRow(
    sheet,
    layout.headerRow,
    placed.map(({ column }) => column),
  );
  return {
    changes: runsOf(placed).map(({ column, values: line }) => ({
      kind: 'writeCells',
      sheetId: sheet.id,
      sheetName: sheet.name,
      row,
      column,
      values: [line],
      tones: null,
      identity: null,
    })),
    code,
    counters: raiseCounters(counters, code === '' ? [] : [...known, code]),
    row,
    missing: filled
      .filter(([field]) => !layout.columns.has(field))
      .map(([field]) => definition.columns[field]?.heading ?? field),
  };
}

interface PlacedCell {
  readonly column: number;
  readonly value: CellInput;
}

function runsOf(
  placed: readonly PlacedCell[],
): readonly { readonly column: number; readonly values: readonly CellInput[] }[] {
  const runs: { column: number; values: CellInput[] }[] = [];
  for (const { column, value } of [...placed].sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.column + run.values.length === column) run.values.push(value);
    else runs.push({ column, values: [value] });
  }
  return runs;
}
