import { foldText } from './text';

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

/** Month 1–12 from its Spanish name or its first three or four letters ("sept", "dic."); null otherwise. */
export function monthNumber(word: string): number | null {
  const folded = foldText(word).replace(/^set(iembre)?$/, 'septiembre');
  if (folded.length < 3) return null;
  const index = MONTHS.findIndex((month) => month === folded || (folded.length <= 4 && month.startsWith(folded)));
  return index === -1 ? null : index + 1;
}

/** "enero" for 1. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
