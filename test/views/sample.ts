import { SAMPLE_ROWS, SAMPLE_SETTINGS, type SampleValue } from '../../src/local/sample/rows';
import type { Cell } from '../../src/tables/cell';
import { ALL_TABLES } from '../../src/tables/definitions/all';
import { SETTING_FIELDS, SETTINGS_SHEET } from '../../src/tables/definitions/settings';
import type { Town } from './town';

/** The invented municipality that newcomers get, as `look` takes a town. */
export const SAMPLE: Town = Object.fromEntries([
  [
    SETTINGS_SHEET.sheet,
    [
      ['Dato', 'Valor'],
      ...SETTING_FIELDS.flatMap(([field, { heading }]) => {
        const value = SAMPLE_SETTINGS[field];
        return value === undefined ? [] : [[heading, typed(value)]];
      }),
    ],
  ],
  ...ALL_TABLES.flatMap(({ key, sheet, columns }) => {
    const rows = SAMPLE_ROWS[key];
    if (rows === undefined) return [];
    const fields = Object.entries(columns);
    const headings = fields.map(([, { heading }]) => heading);
    const cells = rows.map((row, index) =>
      fields.map(([field, column]) => {
        const value = row[field];
        if (value !== undefined) return typed(value);
        return column.kind === 'code' ? `${column.prefix}${String(index + 1).padStart(3, '0')}` : '';
      }),
    );
    return [[sheet, [headings, ...cells]]];
  }),
]);

function typed(value: SampleValue): Cell {
  return value;
}
