import { SAMPLE as MUNICIPALITY } from '../../src/local/sample/sample';
import type { Cell } from '../../src/tables/cell';
import { ALL_TABLES } from '../../src/tables/definitions/all';
import { SETTINGS_SHEET } from '../../src/tables/definitions/settings';
import { day } from '../core/builders';
import type { Town } from './town';

/** The invented municipality that newcomers get, as `look` takes a town. */
export const SAMPLE: Town = Object.fromEntries([
  [
    SETTINGS_SHEET.sheet,
    [['Dato', 'Valor'], ...Object.entries(MUNICIPALITY.settings).map(([name, value]) => [name, typed(value)])],
  ],
  ...ALL_TABLES.flatMap(({ sheet, columns }) => {
    const rows = MUNICIPALITY.sheets[sheet];
    if (rows === undefined) return [];
    const shown = Object.values(columns);
    const cells = rows.map((row, index) =>
      shown.map((column) => {
        const value = row[column.heading];
        if (value !== undefined) return typed(value);
        return column.kind === 'code' ? `${column.prefix}${String(index + 1).padStart(3, '0')}` : '';
      }),
    );
    return [[sheet, [shown.map(({ heading }) => heading), ...cells]]];
  }),
]);

function typed(value: (typeof MUNICIPALITY.settings)[string]): Cell {
  return typeof value === 'object' ? { date: day(value.date) } : (value ?? '');
}
