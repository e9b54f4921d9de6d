import type { Issue } from '../core/issues';
import { isMisspelt } from '../core/misspelling';
import type { Settings } from '../core/records';
import { foldText } from '../core/text';
import { cellText, isBlank, type SheetCells } from './cell';
import { SETTING_FIELDS, SETTINGS, SETTINGS_SHEET } from './definitions/settings';
import { type FieldValue, isRefusal } from './kinds/kind';
import { blankValue, cellReader } from './read-field';

/** Configuración, read. */

export interface SettingsReading {
  readonly settings: Settings;
  readonly issues: readonly Issue[];
  /** Row of each setting found, from 1. */
  readonly rows: ReadonlyMap<keyof Settings, number>;
  /** Columns of the names and of the values, from 1. */
  readonly nameColumn: number;
  readonly valueColumn: number;
}

/** Reads Configuración; an absent sheet reads as all blank, which only leaves the year to be asked for. */
export function readSettings(sheet: SheetCells | null): SettingsReading {
  const columns = settingColumns(sheet);
  const rows = settingRows(sheet, columns.name);
  const issues: Issue[] = [];
  const values: { [field: string]: FieldValue } = {};
  for (const [field, column] of SETTING_FIELDS) {
    const row = rows.get(field);
    const cell = row === undefined ? undefined : sheet?.rows[row - 1]?.[columns.value];
    values[field] = blankValue(column);
    if (row === undefined || cell === undefined || isBlank(cell)) {
      const at = { table: 'settings' as const, row: row ?? 1, field };
      if (field === 'year') issues.push({ code: 'yearNotSet', at });
      else if (column.required === 'always' && sheet !== null) issues.push({ code: 'missingRequired', at });
      continue;
    }
    const reading = cellReader(column, { groups: [] })(cell);
    if (!isRefusal(reading)) values[field] = reading;
    else {
      values[field] = reading.value ?? blankValue(column);
      for (const fact of reading.refused) issues.push({ ...fact, at: { table: 'settings', row, field } });
    }
  }
  // SETTINGS is a mapped type over Settings, so every field has been set with its own kind.
  const settings = values as unknown as Settings;
  issues.push(...nothingKeptBack(settings.minimumPublished, rows), ...misspeltSettings(sheet, columns));
  return {
    settings,
    issues,
    rows,
    nameColumn: columns.name + 1,
    valueColumn: columns.value + 1,
  };
}

/** Counts below the minimum are kept back, so that nobody is recognised: below 1 there is none. It may be meant. */
function nothingKeptBack(minimum: number | null, rows: SettingsReading['rows']): readonly Issue[] {
  const row = rows.get('minimumPublished');
  if (minimum === null || minimum > 1 || row === undefined) return [];
  return [{ code: 'nothingKeptBack', typed: minimum, at: { table: 'settings', row, field: 'minimumPublished' } }];
}

/** Rows whose name is nearly one of ours: what they hold would be passed over in silence. Other names are the person's. */
function misspeltSettings(sheet: SheetCells | null, columns: SettingColumns): readonly Issue[] {
  const rows = sheet === null ? [] : sheet.rows;
  return rows.flatMap((cells, index): readonly Issue[] => {
    const typed = cellText(cells[columns.name]);
    const name = foldText(typed);
    if (isBlank(cells[columns.value]) || settingNames.some(([known]) => known === name)) return [];
    return settingNames
      .filter(([known]) => isMisspelt(name, known))
      .slice(0, 1)
      .map(([, field]) => ({
        code: 'unknownSetting',
        typed,
        nearest: SETTINGS[field].heading,
        at: { table: 'settings', row: index + 1, field },
      }));
  });
}

/** Each folded name of a setting, with its field. */
const settingNames = SETTING_FIELDS.flatMap(([field, { heading, aliases = [] }]) =>
  [heading, ...aliases].map((name) => [foldText(name), field] as const),
);

interface SettingColumns {
  readonly name: number;
  readonly value: number;
}

/** Indexes from 0: under the headings Dato and Valor; without them the name is first and the value second. */
function settingColumns(sheet: SheetCells | null): SettingColumns {
  const [name, value] = SETTINGS_SHEET.headings.map(foldText);
  for (const cells of sheet?.rows ?? []) {
    const words = cells.map((cell) => foldText(cellText(cell)));
    if (words.includes(name ?? '') && words.includes(value ?? ''))
      return { name: words.indexOf(name ?? ''), value: words.indexOf(value ?? '') };
  }
  return { name: 0, value: 1 };
}

function settingRows(sheet: SheetCells | null, nameColumn: number): ReadonlyMap<keyof Settings, number> {
  const byName = new Map<string, number>();
  sheet?.rows.forEach((cells, index) => {
    const name = foldText(cellText(cells[nameColumn]));
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
