import { foldText } from '../core/text';
import { cellText, isBlank, type SheetCells } from './cell';
import type { ColumnSpec, ColumnValidation, SheetSpec } from './changes';
import type { OfferedColumn } from './column';
import type { AnyTableDefinition } from './definition';
import { ownName } from './definitions/words';
import { isTagged, locateTable, namingField, type SheetOutline, type TableLayout } from './locate';

/** Where a table will stand once it is structured: in a sheet that is there, or in a new one. */
export interface TablePlace {
  readonly definition: AnyTableDefinition;
  readonly sheetName: string;
  readonly headerRow: number;
  /** Column of each field, the missing ones included. */
  readonly columns: ReadonlyMap<string, number>;
  readonly existing: ExistingTable | null;
}

export interface ExistingTable {
  readonly outline: SheetOutline;
  readonly sheet: SheetCells;
  /** Columns to add from `firstNewColumn` on, under headings that no column there has. */
  readonly missing: readonly ColumnSpec[];
  readonly firstNewColumn: number;
}

/**
 * A sheet with our name but another use is left alone: ours is one that was tagged, that is blank, or that names the
 * rows as we do (two columns of ours where rows need no name).
 */
export function existingPlace(
  definition: AnyTableDefinition,
  spec: SheetSpec,
  outline: SheetOutline,
  sheet: SheetCells,
): TablePlace | null {
  const layout = locateTable(definition, sheet, outline.tag);
  if (!isTagged(outline) && sheet.rows.length > 0 && !isRecognised(definition, layout)) return null;
  const headerRow = layout?.headerRow ?? sheet.rows.length + 1;
  const headings = new Set((sheet.rows[headerRow - 1] ?? []).map((cell) => foldText(cellText(cell))));
  const firstNewColumn = sheet.rows.reduce((widest, row) => Math.max(widest, lastFilled(row)), 0) + 1;
  const missing = spec.columns
    .filter((column) => layout?.columns.has(column.field) !== true)
    .map((column) => ({
      ...column,
      heading: headings.has(foldText(column.heading)) ? ownName(column.heading) : column.heading,
    }));
  const columns = new Map(layout?.columns ?? []);
  for (const [index, column] of missing.entries()) columns.set(column.field, firstNewColumn + index);
  return {
    definition,
    sheetName: outline.name,
    headerRow,
    columns,
    existing: { outline, sheet, missing, firstNewColumn },
  };
}

function isRecognised(definition: AnyTableDefinition, layout: TableLayout | null): boolean {
  const naming = namingField(definition);
  if (layout === null) return false;
  return naming === null ? layout.columns.size >= 2 : layout.columns.has(naming);
}

function lastFilled(row: SheetCells['rows'][number]): number {
  for (let index = row.length; index > 0; index--) if (!isBlank(row[index - 1])) return index;
  return 0;
}

/** Dropdowns that offer another table's codes get the range where those stand. */
export function placeReferences(columns: readonly ColumnSpec[], places: readonly TablePlace[]): readonly ColumnSpec[] {
  return columns.map((column) =>
    column.validation?.kind === 'reference'
      ? { ...column, validation: placedRange(column.validation, places) }
      : column,
  );
}

function placedRange({ table, field }: OfferedColumn, places: readonly TablePlace[]): ColumnValidation | null {
  const place = places.find((candidate) => candidate.definition.key === table);
  const column = place?.columns.get(field);
  return place === undefined || column === undefined
    ? null
    : { kind: 'range', sheetName: place.sheetName, firstRow: place.headerRow + 1, column };
}
