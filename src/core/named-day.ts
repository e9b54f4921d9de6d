import { allMatches } from './all-matches';
import { type IsoDate, isoDate } from './calendar';
import { monthNumber } from './month-names';

/** "15 abril de 2017", "19 y 20 de abril", "31-dic-2026", "1° de marzo": day, month, year if written. */
const DAY_FIRST =
  /\b(\d{1,2})(?:°|º|o|ro|er)?[\s/-]+(?:de\s+)?([a-z]{3,10})\b\.?(?:[\s/-]+(?:(?:de|del)\s+)?(?:ano\s+)?(\d{4})\b)?/g;
/** "diciembre 31 de 2026". Without its year, "enero 21" may be a day or a year. */
const MONTH_FIRST = /\b([a-z]{3,10})\s+(\d{1,2})\s*(?:de|del|,|\/)\s*(\d{4})\b/g;
const ISO = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g;
const NUMERIC = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/g;

/** A day named in a text: sure, one of two (day first), or one that no calendar has. */
export type NamedDay =
  | { readonly kind: 'on'; readonly date: IsoDate }
  | { readonly kind: 'unknown'; readonly readings?: readonly [IsoDate, IsoDate] };

const IMPOSSIBLE: NamedDay = { kind: 'unknown' };

/** The last day that a folded text names; a day without year is of the given one. Null: it names none. */
export function lastNamedDay(text: string, year: number | null): NamedDay | null {
  const iso = lastOf(allMatches(text, ISO));
  if (iso !== null) return named(isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const numeric = lastOf(allMatches(text, NUMERIC));
  if (numeric !== null) return oneOfTwo(Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3] ?? ''));
  const dayFirst = lastOf(allMatches(text, DAY_FIRST).filter((match) => monthNumber(match[2] ?? '') !== null));
  if (dayFirst !== null) return worded(dayFirst[1], dayFirst[2], dayFirst[3], year);
  const monthFirst = lastOf(allMatches(text, MONTH_FIRST).filter((match) => monthNumber(match[1] ?? '') !== null));
  return monthFirst === null ? null : worded(monthFirst[2], monthFirst[1], monthFirst[3], year);
}

function named(date: IsoDate | null): NamedDay {
  return date === null ? IMPOSSIBLE : { kind: 'on', date };
}

/** Day and month may have changed places. */
function oneOfTwo(first: number, second: number, year: number): NamedDay {
  const dayFirst = isoDate(year, second, first);
  const monthFirst = isoDate(year, first, second);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return named(dayFirst ?? monthFirst);
  return { kind: 'unknown', readings: [dayFirst, monthFirst] };
}

function worded(dayDigits = '', monthWord = '', yearDigits: string | undefined, year: number | null): NamedDay | null {
  const month = monthNumber(monthWord);
  const meant = yearDigits === undefined ? year : Number(yearDigits);
  return month === null || meant === null ? null : named(isoDate(meant, month, Number(dayDigits)));
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function lastOf<T>(items: readonly T[]): T | null {
  return items[items.length - 1] ?? null;
}
