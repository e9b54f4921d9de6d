import type { ColumnSpec, SheetSpec } from './changes';
import { type Column, type ColumnWidth, isStored } from './column';
import type { AnyTableDefinition } from './definition';
import { SETTINGS_SHEET } from './definitions/settings';
import { REQUIRED_NOTES } from './definitions/words';
import { handlerOf } from './kinds/kinds';
import type { SheetTag } from './locate';

/** How a sheet of ours is laid out, from its definition. */

const WIDTH_PIXELS: { readonly [width in ColumnWidth]: number } = { narrow: 116, medium: 170, wide: 320 };

/** How a sheet of ours looks, from its definition. */
export function tableSheetSpec(definition: AnyTableDefinition): SheetSpec {
  return {
    name: definition.sheet,
    purpose: definition.purpose,
    columns: dailyFirst(Object.entries(definition.columns).map(([field, column]) => columnSpec(field, column))),
  };
}

/** What is not needed daily goes to the right, in one collapsed group. */
function dailyFirst(columns: readonly ColumnSpec[]): readonly ColumnSpec[] {
  return [...columns.filter((column) => !column.collapsed), ...columns.filter((column) => column.collapsed)];
}

/** Configuración is a list of settings, one per row, instead of a column each. */
export function settingsSheetSpec(): SheetSpec {
  const [name, value, help] = SETTINGS_SHEET.headings;
  const plain = {
    note: '',
    numberFormat: '@',
    wrap: true,
    collapsed: false,
    required: false,
    computed: false,
    validation: null,
  };
  return {
    name: SETTINGS_SHEET.sheet,
    purpose: SETTINGS_SHEET.purpose,
    columns: [
      { ...plain, field: 'name', heading: name, widthPixels: 230 },
      { ...plain, field: 'value', heading: value, widthPixels: 300 },
      { ...plain, field: 'help', heading: help, widthPixels: 460 },
    ],
  };
}

function columnSpec(field: string, column: Column): ColumnSpec {
  const { format, offers } = handlerOf(column);
  return {
    field,
    heading: column.heading,
    note: column.required === undefined ? column.note : `${column.note} ${REQUIRED_NOTES[column.required]}`,
    widthPixels: WIDTH_PIXELS[column.width ?? format.width],
    numberFormat: format.numberFormat,
    wrap: format.wrap,
    collapsed: column.occasional === true,
    required: column.required !== undefined,
    computed: !isStored(column),
    validation: offers(column),
  };
}

/** What a new sheet remembers, so that people may rename and reorder it. */
export function newTag(table: string, spec: SheetSpec): Omit<SheetTag, 'sheetId'> {
  return { table, headings: Object.fromEntries(spec.columns.map((column) => [column.field, column.heading])) };
}
