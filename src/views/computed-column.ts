import type { ColumnSpec } from '../tables/changes';

/** A column of a sheet the add-on writes whole: text, wrapped. */
export function computedColumn(field: string, heading: string, widthPixels: number): ColumnSpec {
  return {
    field,
    heading,
    note: '',
    widthPixels,
    numberFormat: '@',
    wrap: true,
    collapsed: false,
    required: false,
    computed: true,
    validation: null,
  };
}
