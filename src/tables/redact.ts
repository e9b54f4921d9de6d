import type { Settings, TableKey, Tables } from '../core/records';
import { foldText } from '../core/text';
import { cellNamer } from './cell-name';
import { isSelection } from './cell-words';
import type { Column, PublicationClass } from './column';
import { TABLES } from './definitions/all';
import { handlerOf } from './kinds/kinds';
import { type CellRules, type Clearance, cellRules, columnRules, findInCell, settingRules } from './published-cell';
import { TEXT_SETTINGS, textColumns } from './published-texts';
import type { WorkbookReading } from './read-workbook';

/** The classes whose texts may stand in some document. */
const DOCUMENT_CLASSES: readonly PublicationClass[] = ['public', 'internal'];

/**
 * The workbook as it may be written about: no personal data that patterns can find in its texts and in the names of its
 * sheets, unless cleared.
 */
export function redactReading(reading: WorkbookReading, isCleared: Clearance): WorkbookReading {
  const { tables, settings, layouts, settingsSheet, copies } = reading;
  const rules = cellRules(settings, isCleared);
  const named = <S extends { readonly sheetName: string }>(sheet: S): S => {
    const found = findInCell(sheet.sheetName, 'sheet', rules);
    return found === null ? sheet : { ...sheet, sheetName: found.redacted };
  };
  const redacted: WorkbookReading = {
    ...reading,
    tables: redactTables(tables, rules),
    settings: redactSettings(settings, rules),
    layouts: new Map([...layouts].map(([key, layout]) => [key, named(layout)])),
    settingsSheet: settingsSheet === null ? null : named(settingsSheet),
    copies: copies.map(named),
  };
  return isTheSame(redacted, reading) ? reading : redacted;
}

/** Nothing had to be hidden: every part is the one it was. */
function isTheSame(redacted: WorkbookReading, reading: WorkbookReading): boolean {
  return (
    redacted.settings === reading.settings &&
    redacted.settingsSheet === reading.settingsSheet &&
    redacted.copies.every((sheet, index) => sheet === reading.copies[index]) &&
    [...redacted.layouts].every(([key, layout]) => layout === reading.layouts.get(key)) &&
    Object.entries(redacted.tables).every(([key, rows]) => sameRows(rows, reading.tables[key as TableKey]))
  );
}

function sameRows(rows: readonly object[], before: readonly object[]): boolean {
  return rows.every((row, index) => row === before[index]);
}

function redactSettings(settings: Settings, rules: CellRules): Settings {
  const clean: Cleaning = (value, field) =>
    // One of TEXT_SETTINGS.
    findInCell(value, `settings.${field}`, settingRules(field as keyof Settings, rules))?.redacted ?? value;
  // Only texts change, and into texts: the settings keep their shape.
  return redactRow(settings, TEXT_SETTINGS, clean) as Settings;
}

type Cleaning = (value: unknown, field: string, row: number) => unknown;

function redactTables(tables: Tables, rules: CellRules): Tables {
  const nameOf = distinctNames();
  const nameOfCell = cellNamer(tables);
  const texts = textColumns(DOCUMENT_CLASSES);
  const redacted = Object.entries(tables).map(([key, rows]: [string, readonly object[]]) => {
    const columns: { readonly [field: string]: Column } = TABLES[key as TableKey].columns;
    const clean: Cleaning = (value, field, row) => {
      const found = findInCell(value, nameOfCell({ table: key as TableKey, row, field }), columnRules(field, rules));
      if (found === null) return value;
      const column = columns[field];
      const isName = column !== undefined && handlerOf(column).hiding(column) === 'renamed';
      return isName ? renamed(value, found.redacted, nameOf) : found.redacted;
    };
    return [key, rows.map((row) => redactRow(row, texts[key as TableKey], clean))];
  });
  // Only texts change, and into texts: the tables keep their shape.
  return Object.fromEntries(redacted) as unknown as Tables;
}

/** The same row where nothing was found. */
function redactRow(row: object, fields: readonly string[], clean: Cleaning): object {
  // Every record has the fields of its definition.
  const cells = row as { readonly [field: string]: unknown };
  const changed = fields.flatMap((field) => {
    const value = clean(cells[field], field, Number(cells['row']));
    return value === cells[field] ? [] : [[field, value] as const];
  });
  return changed.length === 0 ? row : { ...row, ...Object.fromEntries(changed) };
}

function renamed(before: unknown, redacted: unknown, nameOf: (before: string, redacted: string) => string): unknown {
  if (typeof before === 'string' && typeof redacted === 'string') return nameOf(before, redacted);
  if (isSelection(before) && isSelection(redacted))
    return { ...redacted, names: renamed(before.names, redacted.names, nameOf) };
  if (!Array.isArray(before) || !Array.isArray(redacted) || before.length !== redacted.length) return redacted;
  return redacted.map((name, index) => renamed(before[index], name, nameOf));
}

/** Two names that are the same once redacted get a number: hiding them must not make one group, or one code, of two. */
function distinctNames(): (before: string, redacted: string) => string {
  const owners = new Map<string, string>();
  return (before, redacted) => {
    const owner = foldText(before);
    if (foldText(redacted) === owner) return redacted;
    for (let number = 1; ; number++) {
      const name = number === 1 ? redacted : `${redacted} ${number}`;
      const known = owners.get(foldText(name));
      if (known === undefined) owners.set(foldText(name), owner);
      if (known === undefined || known === owner) return name;
    }
  };
}
