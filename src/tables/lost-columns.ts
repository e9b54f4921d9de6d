import type { TableKey } from '../core/records';
import { type Cell, cellText, isBlank } from './cell';
import { type Column, isStored } from './column';
import { isRefusal, type KnownNames } from './kinds/kind';
import type { SheetTag } from './locate';
import { fieldReader } from './read-field';
import type { LocatedTable } from './read-table';

/** A column the sheet had under a heading that is no longer there. */
export interface LostColumn {
  readonly field: string;
  /** As it was remembered. */
  readonly heading: string;
  /** Headings nobody knows whose cells could be its own: the person is asked whether it is now called so. */
  readonly perhaps: readonly string[];
}

/**
 * Columns that a person seems to have given another heading: remembered, not found, and there is an unknown one that
 * could be it. Without such a one it was deleted, which is nobody's business unless it is required.
 */
export function lostColumns(
  { definition, sheet, layout: { headerRow, columns }, known }: LocatedTable<TableKey>,
  tag: SheetTag | null,
): readonly LostColumn[] {
  const found = new Set(columns.values());
  const strangers = (sheet.rows[headerRow - 1] ?? [])
    .map((cell, index) => ({ heading: cellText(cell), index }))
    .filter(({ heading, index }) => heading !== '' && !found.has(index + 1));
  if (tag === null || tag.table !== definition.key || strangers.length === 0) return [];
  const firstRows = sheet.rows.slice(headerRow, headerRow + ROWS_LOOKED_AT);
  return Object.entries(definition.columns)
    .filter(([field]) => tag.headings[field] !== undefined && !columns.has(field))
    .map(([field, column]) => ({
      field,
      heading: tag.headings[field] ?? column.heading,
      perhaps: strangers
        .filter(({ index }) =>
          couldBe(
            column,
            firstRows.map((row) => row[index] ?? ''),
            known,
          ),
        )
        .map(({ heading }) => heading),
    }))
    .filter(({ perhaps }) => perhaps.length > 0);
}

const ROWS_LOOKED_AT = 50;

/** Something is written there, and all of it reads as what the column holds. */
function couldBe(column: Column, cells: readonly Cell[], known: KnownNames): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return false;
  if (!isStored(column)) return true;
  const read = fieldReader(column, known);
  return filled.every((cell) => !isRefusal(read(cell)));
}
