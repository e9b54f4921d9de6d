import { redactPersonalData } from '../core/personal-data';
import type { Settings, TableKey, Tables } from '../core/records';
import type { PublicationClass } from './column';
import { SETTINGS } from './definitions/settings';
import { textColumns } from './published-texts';
import type { WorkbookReading } from './read-workbook';

/** True for a text in which a person has seen what patterns found and decided that it may be published as it is. */
export type Clearance = (text: string) => boolean;

/** The classes whose texts may stand in some document. */
const DOCUMENT_CLASSES: readonly PublicationClass[] = ['public', 'internal'];

/** The workbook as it may be written about: no personal data that patterns can find in its texts, unless cleared. */
export function redactReading(reading: WorkbookReading, isCleared: Clearance): WorkbookReading {
  const { settings } = reading;
  const own = settings.email === null ? [] : [settings.email];
  const clean = (text: string): string => (isCleared(text) ? text : redactPersonalData(text, own));
  return { ...reading, tables: redactTables(reading.tables, clean), settings: redactSettings(settings, clean) };
}

type Cleaning = (text: string) => string;

function redactTables(tables: Tables, clean: Cleaning): Tables {
  const texts = textColumns(DOCUMENT_CLASSES);
  const redacted = Object.entries(tables).map(([key, rows]: [string, readonly object[]]) => [
    key,
    rows.map((row) => redactRow(row, texts[key as TableKey], clean)),
  ]);
  // Only texts change, and into texts: the tables keep their shape.
  return Object.fromEntries(redacted) as unknown as Tables;
}

/** The entity's own address and page are public on purpose. */
const OWN_FIELDS: ReadonlySet<string> = new Set<keyof Settings>(['email', 'participationPage', 'accentColour']);

function redactSettings(settings: Settings, clean: Cleaning): Settings {
  const texts = Object.keys(SETTINGS).filter((field) => !OWN_FIELDS.has(field));
  // As above.
  return redactRow(settings, texts, clean) as Settings;
}

function redactRow(row: object, fields: readonly string[], clean: Cleaning): object {
  const found: { [field: string]: unknown } = { ...row };
  for (const field of fields) found[field] = redactValue(found[field], clean);
  return found;
}

function redactValue(value: unknown, clean: Cleaning): unknown {
  if (typeof value === 'string') return clean(value);
  return Array.isArray(value) ? value.map((part) => redactValue(part, clean)) : value;
}
