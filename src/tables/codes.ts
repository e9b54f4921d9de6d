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
export function nextCodes(
  prefix: string,
  howMany: number,
  known: readonly (string | null)[],
  counters: CodeCounters,
): string[] {
  const highest = known.reduce((most, code) => Math.max(most, codeNumber(prefix, code)), counters[prefix] ?? 0);
  return Array.from({ length: howMany }, (_, index) => `${prefix}${String(highest + index + 1).padStart(3, '0')}`);
}

/** The counters after these codes have been seen. */
export function raiseCounters(counters: CodeCounters, codes: readonly (string | null)[]): CodeCounters {
  const raised: { [prefix: string]: number } = { ...counters };
  for (const code of codes) {
    const match = /^([A-Z])(\d+)$/.exec(code ?? '');
    if (match === null) continue;
    const prefix = String(match[1]);
    raised[prefix] = Math.max(raised[prefix] ?? 0, Number(match[2]));
  }
  return raised;
}

function codeNumber(prefix: string, code: string | null): number {
  const match = new RegExp(`^${prefix}(\\d{1,9})$`, 'i').exec(code?.trim() ?? '');
  return match === null ? 0 : Number(match[1]);
}
