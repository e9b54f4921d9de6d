import type { TableKey } from '../../core/records';
import type { AppendRows, CellInput } from '../../tables/changes';
import { type CodeCounters, codePrefix, nextCodes, raiseCounters } from '../../tables/codes';
import { codesInSheet } from '../../tables/codes-in-sheet';
import { tableDefinition } from '../../tables/definitions/all';
import { mentionedCodes } from '../../tables/give-codes';
import { newRowPlace } from '../../tables/new-row-place';
import type { LinkSource } from './links';

/** Values of a new row, by field. */
export type RowFields = { readonly [field: string]: CellInput };

export interface RowPlan {
  readonly changes: readonly AppendRows[];
  /** '' in a table whose rows carry none. */
  readonly code: string;
  readonly counters: CodeCounters;
  readonly row: number;
  /** Headings of fields that have no column to go to. */
  readonly missing: readonly string[];
}

/**
 * A row below what a table holds, under its code. Null without the sheet.
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
  const placed = filled
    .flatMap(([field, value]) => {
      const column = layout.columns.get(field);
      return column === undefined ? [] : [{ column, value }];
    })
    .sort((a, b) => a.column - b.column);
  const { row } = newRowPlace(table, layout, sheet, reading);
  return {
    changes: [
      {
        kind: 'appendRows',
        sheetId: sheet.id,
        sheetName: sheet.name,
        columns: placed.map(({ column }) => column),
        rows: [placed.map(({ value }) => value)],
      },
    ],
    code,
    counters: raiseCounters(counters, code === '' ? [] : [...known, code]),
    row,
    missing: filled
      .filter(([field]) => !layout.columns.has(field))
      .map(([field]) => definition.columns[field]?.heading ?? field),
  };
}
