import type { TableKey } from '../core/records';
import type { SheetCells } from './cell';
import type { AnyTableDefinition } from './definition';
import { ALL_TABLES } from './definitions/all';
import { locateTable } from './locate';

/** Fewer headings in common are chance. */
const FEWEST_COLUMNS = 3;

/**
 * The table whose headings an untagged sheet of another name carries: the column that names the rows and at least half
 * of the required ones. Null when it resembles none.
 */
export function resembledTable(sheet: SheetCells, missing: readonly TableKey[]): TableKey | null {
  let best: { readonly key: TableKey; readonly columns: number } | null = null;
  for (const definition of ALL_TABLES.filter((table) => missing.includes(table.key))) {
    const columns = commonColumns(definition, sheet);
    if (columns > (best?.columns ?? 0)) best = { key: definition.key, columns };
  }
  return best?.key ?? null;
}

/** How many columns they have in common; 0 when too few to be the same table. */
function commonColumns(definition: AnyTableDefinition, sheet: SheetCells): number {
  const layout = locateTable(definition, sheet, null);
  if (layout === null || layout.columns.size < FEWEST_COLUMNS) return 0;
  const entries = Object.entries(definition.columns);
  const required = entries.filter(([, column]) => column.required === 'always');
  const found = required.filter(([field]) => layout.columns.has(field));
  const isNamed = entries.some(([field, column]) => column.names === true && layout.columns.has(field));
  return isNamed && found.length * 2 >= required.length ? layout.columns.size : 0;
}
