import type { TableKey, Tables } from '../core/records';
import type { Column, PublicationClass } from './column';
import { TABLES } from './definitions/all';
import { handlerOf } from './kinds/kinds';

/** Cells of the other columns read as blank: what a document is made from cannot hold what may not leave. */
export function keepColumns(tables: Tables, allowed: readonly PublicationClass[]): Tables {
  const kept = Object.entries(tables).map(([key, rows]: [string, readonly object[]]) => {
    const columns: { readonly [field: string]: Column } = TABLES[key as TableKey].columns;
    const dropped = Object.entries(columns).filter(([, column]) => !allowed.includes(column.publication));
    // A row whose name may not leave is no row.
    if (dropped.some(([, column]) => column.names === true)) return [key, []];
    const blanks = Object.fromEntries(dropped.map(([field, column]) => [field, handlerOf(column).blank(column)]));
    return [key, rows.map((row) => ({ ...row, ...blanks }))];
  });
  // Each record keeps its fields; the dropped ones hold what a blank cell reads as.
  return Object.fromEntries(kept) as unknown as Tables;
}
