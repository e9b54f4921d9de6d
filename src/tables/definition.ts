import type { RecordOf, Row, TableKey } from '../core/records';
import type { Column, ColumnFor, ComputedColumn } from './column';

/** Fields of a record as they stand in a row, without the row number. */
type FieldsOf<K extends TableKey> = RecordOf<K> extends Row<infer R> ? Omit<R, 'row'> : never;

/** Everything the product knows of one sheet. Structure, reading, forms, documents and open data derive from it. */
export interface TableDefinition<K extends TableKey, Computed extends string = never> {
  readonly key: K;
  /** Name of the sheet when we create it. */
  readonly sheet: string;
  readonly sheetAliases: readonly string[];
  /** The line above the headings: what the sheet is for. */
  readonly purpose: string;
  /** Created at once; the others when a step needs them. */
  readonly fromStart: boolean;
  readonly columns: { readonly [field in keyof FieldsOf<K>]: ColumnFor<FieldsOf<K>[field]> } & {
    readonly [field in Computed]: ComputedColumn;
  };
}

/** A definition whose table is not known at compile time: what generic code walks over. */
export interface AnyTableDefinition {
  readonly key: TableKey;
  readonly sheet: string;
  readonly sheetAliases: readonly string[];
  readonly purpose: string;
  readonly fromStart: boolean;
  readonly columns: { readonly [field: string]: Column };
}

export type ComputedFollowUpField = 'progress' | 'calculation' | 'state';
