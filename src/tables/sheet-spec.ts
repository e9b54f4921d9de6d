import { choiceLabels } from '../catalogue/choice';
import type { Suggestions } from '../catalogue/suggestions';
import type { ColumnSpec, ColumnValidation, SheetSpec } from './changes';
import { type Column, type ColumnWidth, isStored } from './column';
import type { AnyTableDefinition } from './definition';
import { SETTINGS_SHEET } from './definitions/settings';
import { NO, REQUIRED_NOTES, YES } from './definitions/words';
import type { SheetTag } from './locate';

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

export function columnSpec(field: string, column: Column): ColumnSpec {
  return {
    field,
    heading: column.heading,
    note: column.required === undefined ? column.note : `${column.note} ${REQUIRED_NOTES[column.required]}`,
    widthPixels: WIDTH_PIXELS[column.width ?? defaultWidth(column)],
    numberFormat: numberFormat(column),
    wrap:
      column.kind === 'text' ||
      column.kind === 'groups' ||
      column.kind === 'multiText' ||
      column.kind === 'areas' ||
      column.kind === 'computedText',
    collapsed: column.occasional === true,
    required: column.required !== undefined,
    computed: !isStored(column),
    validation: validation(column),
  };
}

function defaultWidth(column: Column): ColumnWidth {
  switch (column.kind) {
    case 'code':
    case 'reference':
    case 'integer':
    case 'number':
    case 'year':
    case 'date':
    case 'yesNo':
    case 'progress':
    case 'computedPercent':
      return 'narrow';
    default:
      return 'medium';
  }
}

/** Everything a person may type as words is text, so that no locale reinterprets it (platform.md §7). */
export function numberFormat(column: Column): string {
  switch (column.kind) {
    case 'date':
      return 'dd/mm/yyyy';
    case 'integer':
    case 'year':
      return '0';
    case 'money':
      return '#,##0';
    case 'number':
      return '#,##0.##';
    case 'computedPercent':
      return '0%';
    default:
      return '@';
  }
}

/** Columns for several values get no dropdown: choosing would replace the cell. */
function validation(column: Column): ColumnValidation | null {
  switch (column.kind) {
    case 'choice':
      return { kind: 'list', values: choiceLabels(column.choices) };
    case 'yesNo':
      return { kind: 'list', values: [YES, NO] };
    case 'suggested':
      return suggestionList(column.suggestions);
    case 'reference':
      return { kind: 'reference', table: column.table, field: 'code' };
    case 'text':
    case 'link':
      return column.offers === undefined ? null : { kind: 'reference', ...column.offers };
    default:
      return null;
  }
}

function suggestionList(suggestions: Suggestions): ColumnValidation | null {
  const labels = [...new Set(suggestions.map((words) => words[0]))];
  return labels.length === 0 ? null : { kind: 'list', values: labels };
}

/** What a new sheet remembers, so that people may rename and reorder it. */
export function newTag(table: string, spec: SheetSpec): Omit<SheetTag, 'sheetId'> {
  return { table, headings: Object.fromEntries(spec.columns.map((column) => [column.field, column.heading])) };
}
