import { type IsoDate, isoDate } from '../core/calendar';
import { monthNumber } from '../core/month-names';

/** A date typed as text. Day and month that could be exchanged make it ambiguous; it is never guessed. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [IsoDate, IsoDate] }
  | { readonly kind: 'none' };

const NONE: DateReading = { kind: 'none' };

/** Reads "2026-12-31", "31/12/2026", "14-06-2024", "31 de diciembre de 2026". */
export function readSpanishDate(text: string): DateReading {
  const trimmed = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(trimmed);
  if (iso !== null) return known(isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numeric = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(trimmed);
  if (numeric !== null) return readNumeric(Number(numeric[1]), Number(numeric[2]), fullYear(String(numeric[3])));
  const words = /^(\d{1,2})\s+(?:de\s+)?([\p{L}.]+)\s+(?:de\s+|del\s+)?(\d{4})$/u.exec(trimmed);
  return words === null ? NONE : readWords(Number(words[1]), String(words[2]), Number(words[3]));
}

function readNumeric(first: number, second: number, year: number): DateReading {
  const dayFirst = isoDate(year, second, first);
  const monthFirst = isoDate(year, first, second);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return { kind: 'ambiguous', readings: [dayFirst, monthFirst] };
  }
  return known(dayFirst ?? monthFirst);
}

function readWords(day: number, monthWord: string, year: number): DateReading {
  const month = monthNumber(monthWord);
  return month === null ? NONE : known(isoDate(year, month, day));
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function known(date: IsoDate | null): DateReading {
  return date === null ? NONE : { kind: 'date', date };
}
