import { foldText } from '../text';

/** Months by their Spanish names and the ways they are shortened: "sept", "dic.", "setiembre". */
const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

const SPELLINGS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((name, index) =>
    [name, name.slice(0, 4), name.slice(0, 3)].map((word) => [word, index + 1] as const),
  ),
  ...['setiembre', 'seti', 'set'].map((word) => [word, 9] as const),
]);

/** Any spelling of a month in folded text, as the source of a pattern; the longest first. */
export const MONTH_WORD = [...SPELLINGS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Month 1–12; null for any other word. */
export function monthNumber(word: string): number | null {
  return SPELLINGS.get(foldText(word)) ?? null;
}

/** "enero" for 1. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
