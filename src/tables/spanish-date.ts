import { type IsoDate, isoDate } from '../core/calendar';
import { monthNumber } from '../core/month-names';
import { foldText } from '../core/text';

/** A date typed as text. Day and month that could be exchanged make it ambiguous; it is never guessed. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [IsoDate, IsoDate] }
  | { readonly kind: 'none' };

const NONE: DateReading = { kind: 'none' };

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const DAY_FIRST =
  /^(\d{1,2})(?:°|º|o|ro|er)?[\s/-]+(?:de\s+)?([a-z]+)[.,]?[\s/-]+(?:(?:de|del)\s+)?(?:ano\s+)?(\d{4})$/;
/** "15/dic/26": two figures are a year only between marks. */
const SHORT_YEAR = /^(\d{1,2})[/-]([a-z]+)\.?[/-](\d{2})$/;
const MONTH_FIRST = /^([a-z]+)\s+(\d{1,2})\s*(?:de|del|,|\/)\s*(\d{4})$/;

/** Reads "2026-12-31", "31/12/2026", "14-06-2024", "31 de diciembre de 2026", "15-dic-2026", "Diciembre 31 de 2026". */
export function readSpanishDate(text: string): DateReading {
  const folded = foldText(text);
  const iso = ISO.exec(folded);
  if (iso !== null) return known(isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numeric = NUMERIC.exec(folded);
  if (numeric !== null) return readNumeric(Number(numeric[1]), Number(numeric[2]), fullYear(String(numeric[3])));
  const dayFirst = DAY_FIRST.exec(folded) ?? SHORT_YEAR.exec(folded);
  if (dayFirst !== null) return readWords(Number(dayFirst[1]), String(dayFirst[2]), fullYear(String(dayFirst[3])));
  const monthFirst = MONTH_FIRST.exec(folded);
  return monthFirst === null ? NONE : readWords(Number(monthFirst[2]), String(monthFirst[1]), Number(monthFirst[3]));
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
