import type { AnyTableDefinition } from './definition';

/** Codes such as A001: next after the highest ever given, never reused (design §5). */

/** Highest number given per prefix, kept with the document. */
export type CodeCounters = { readonly [prefix: string]: number };

/** The letter of a table's codes; null for tables whose rows carry none. */
export function codePrefix(definition: AnyTableDefinition): string | null {
  const column = definition.columns['code'];
  return column?.kind === 'code' ? column.prefix : null;
}

/** The codes for `howMany` new rows. `known` holds every code that stands in the sheet or is referred to. */
export function nextCodes(prefix: string, howMany: number, known: readonly string[], counters: CodeCounters): string[] {
  const highest = known.reduce((most, code) => Math.max(most, numberIn(prefix, code)), counters[prefix] ?? 0);
  return Array.from({ length: howMany }, (_, index) => `${prefix}${String(highest + index + 1).padStart(3, '0')}`);
}

/** The counters after these codes have been seen. */
export function raiseCounters(counters: CodeCounters, codes: readonly string[]): CodeCounters {
  const raised: { [prefix: string]: number } = { ...counters };
  for (const code of codes) {
    const parts = codeParts(code);
    if (parts !== null) raised[parts.prefix] = Math.max(raised[parts.prefix] ?? 0, parts.number);
  }
  return raised;
}

/** Both counters in one: the higher of each. */
export function highestOf(some: CodeCounters, others: CodeCounters): CodeCounters {
  const highest: { [prefix: string]: number } = { ...some };
  for (const [prefix, number] of Object.entries(others)) highest[prefix] = Math.max(highest[prefix] ?? 0, number);
  return highest;
}

/** True for a code that this prefix could have got from us. */
export function isCodeOf(prefix: string, code: string): boolean {
  return codeParts(code)?.prefix === prefix;
}

function numberIn(prefix: string, code: string): number {
  const parts = codeParts(code);
  return parts?.prefix === prefix ? parts.number : 0;
}

function codeParts(code: string): { readonly prefix: string; readonly number: number } | null {
  const match = /^([a-z])(\d{1,9})$/i.exec(code.trim());
  return match === null ? null : { prefix: String(match[1]).toUpperCase(), number: Number(match[2]) };
}
