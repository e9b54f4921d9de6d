import { redactPersonalData } from '../core/personal-data';
import type { TableKey, Tables } from '../core/records';
import { publishedTexts } from './published-texts';

/** The tables as they may leave the entity: no personal data that patterns can find in a published text. */
export function redactTables(tables: Tables, ownAddresses: readonly string[]): Tables {
  const published = publishedTexts();
  const redacted = Object.entries(tables).map(([key, rows]: [string, readonly object[]]) => [
    key,
    rows.map((row) => redactRow(row, published[key as TableKey], ownAddresses)),
  ]);
  // Only texts change, and into texts: the tables keep their shape.
  return Object.fromEntries(redacted) as unknown as Tables;
}

function redactRow(row: object, fields: readonly string[], ownAddresses: readonly string[]): object {
  const clean = Object.entries(row).map(([field, value]: [string, unknown]) => [
    field,
    fields.includes(field) ? redactValue(value, ownAddresses) : value,
  ]);
  return Object.fromEntries(clean);
}

function redactValue(value: unknown, ownAddresses: readonly string[]): unknown {
  if (typeof value === 'string') return redactPersonalData(value, ownAddresses);
  return Array.isArray(value) ? value.map((part) => redactValue(part, ownAddresses)) : value;
}
