import type { Issue } from '../core/issues';
import type { Settings } from '../core/records';
import { foldText } from '../core/text';
import { cellText, isBlank, type SheetCells } from './cell';
import { SETTING_FIELDS } from './definitions/settings';
import { blankValue, isRefusal, readField } from './read-field';
import { type FieldValue, fieldSchema } from './schema';

export interface SettingsReading {
  readonly settings: Settings;
  readonly issues: readonly Issue[];
  /** Row of each setting found, from 1. */
  readonly rows: ReadonlyMap<keyof Settings, number>;
}

/** Name in the first column, value in the second. */
const VALUE_COLUMN = 1;

/** Reads Configuración; an absent sheet reads as all blank. */
export function readSettings(sheet: SheetCells | null): SettingsReading {
  const rows = settingRows(sheet);
  const issues: Issue[] = [];
  const values: { [field: string]: FieldValue } = {};
  for (const [field, column] of SETTING_FIELDS) {
    const row = rows.get(field);
    const cell = row === undefined ? undefined : sheet?.rows[row - 1]?.[VALUE_COLUMN];
    values[field] = blankValue(column);
    if (row === undefined || cell === undefined || isBlank(cell)) {
      if (column.required === 'always' && sheet !== null) {
        issues.push({
          code: field === 'year' ? 'yearNotSet' : 'missingRequired',
          at: { table: 'settings', row: row ?? 1, field },
        });
      }
      continue;
    }
    const reading = readField(fieldSchema(column, { groups: [] }), cell);
    if (!isRefusal(reading)) values[field] = reading;
    else for (const fact of reading.refused) issues.push({ ...fact, at: { table: 'settings', row, field } });
  }
  // SETTINGS is a mapped type over Settings, so every field has been set with its own kind.
  return { settings: values as unknown as Settings, issues, rows };
}

function settingRows(sheet: SheetCells | null): ReadonlyMap<keyof Settings, number> {
  const byName = new Map<string, number>();
  sheet?.rows.forEach((cells, index) => {
    const name = foldText(cellText(cells[0]));
    if (name !== '' && !byName.has(name)) byName.set(name, index + 1);
  });
  const rows = new Map<keyof Settings, number>();
  for (const [field, column] of SETTING_FIELDS) {
    const row = [column.heading, ...(column.aliases ?? [])]
      .map((name) => byName.get(foldText(name)))
      .find((found) => found !== undefined);
    if (row !== undefined) rows.set(field, row);
  }
  return rows;
}
