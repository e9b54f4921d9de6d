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

/** The last day that a folded text names; a day without year is of the given one. Null: none, or not a sure one. */
export function lastNamedDay(text: string, year: number | null): IsoDate | null {
  const iso = lastOf(allMatches(text, ISO));
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = lastOf(allMatches(text, NUMERIC));
  if (numeric !== null) return unmistakable(Number(numeric[1]), Number(numeric[2]), fullYear(numeric[3] ?? ''));
  const dayFirst = lastOf(allMatches(text, DAY_FIRST).filter((match) => monthNumber(match[2] ?? '') !== null));
  if (dayFirst !== null) return worded(dayFirst[1], dayFirst[2], dayFirst[3], year);
  const monthFirst = lastOf(allMatches(text, MONTH_FIRST).filter((match) => monthNumber(match[1] ?? '') !== null));
  return monthFirst === null ? null : worded(monthFirst[2], monthFirst[1], monthFirst[3], year);
}

/** Null where day and month could change places. */
function unmistakable(first: number, second: number, year: number): IsoDate | null {
  const dayFirst = isoDate(year, second, first);
  const monthFirst = isoDate(year, first, second);
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  return dayFirst === monthFirst ? dayFirst : null;
}

function worded(dayDigits = '', monthWord = '', yearDigits: string | undefined, year: number | null): IsoDate | null {
  const month = monthNumber(monthWord);
  const meant = yearDigits === undefined ? year : Number(yearDigits);
  return month === null || meant === null ? null : isoDate(meant, month, Number(dayDigits));
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function lastOf<T>(items: readonly T[]): T | null {
  return items[items.length - 1] ?? null;
}
