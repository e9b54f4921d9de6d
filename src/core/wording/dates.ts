import { allMatches } from '../all-matches';
import { type IsoDate, isoDate } from '../calendar';
import { foldText } from '../text';
import { MONTH_WORD, monthNumber } from './months';

/**
 * Dates as people write them in Spanish. One list of written forms serves both uses: a cell that is nothing but a date
 * (`readSpanishDate`) and the days named within a text (`namedDays`), so that both read the same. A day and a month that
 * could change places are never guessed.
 */
export type DateReading =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [IsoDate, IsoDate] }
  /** No date; or, within a text, a day that no calendar has. */
  | { readonly kind: 'none' };

const NONE: DateReading = { kind: 'none' };

/** The parts of a written date; `yearless` where the text does not say the year. */
type Parts =
  | { readonly order: 'known'; readonly day: number; readonly month: number; readonly year: number | 'yearless' }
  | { readonly order: 'unknown'; readonly first: number; readonly second: number; readonly year: number };

interface Form {
  /** A pattern over folded text, with groups that `parts` takes in their order. */
  readonly source: string;
  parts(groups: readonly string[]): Parts;
}

const DAY = '(\\d{1,2})(?:\\.?[°ºªo]|ro|er)?|(?:el )?primero';
const MONTH = `(${MONTH_WORD})\\.?`;
const YEAR = '(\\d{4})';

const FORMS: readonly Form[] = [
  // "2026-12-31", "2026/12/31"
  { source: `${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})`, parts: ([year, month, day]) => known(day, month, year) },
  // "31/12/2026", "30/06/26"
  {
    source: '(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})',
    parts: ([first, second, year]) => ({
      order: 'unknown',
      first: Number(first),
      second: Number(second),
      year: fullYear(year),
    }),
  },
  // "15/dic/26": two figures are a year only between marks.
  { source: `(\\d{1,2})[/-]${MONTH}[/-](\\d{2})`, parts: ([day, month, year]) => worded(day, month, year) },
  // "31 de diciembre de 2026", "15-dic-2026", "1° de enero, 2026", "primero de mayo del 2026"
  {
    source: `(?:${DAY})[\\s/-]+(?:de\\s+)?${MONTH},?[\\s/-]+(?:(?:de|del)\\s+)?(?:ano\\s+)?${YEAR}`,
    parts: ([day, month, year]) => worded(day, month, year),
  },
  // "Diciembre 31 de 2026", "Mayo 25 2026"
  {
    source: `${MONTH}\\s+(\\d{1,2})(?:\\s*(?:de|del|,|/)\\s*|\\s+)${YEAR}`,
    parts: ([month, day, year]) => worded(day, month, year),
  },
];

/** "15 de noviembre": only within a text, whose year is told elsewhere. "enero 21" may be a day or a year: it is none. */
const YEARLESS: Form = {
  source: `(?:${DAY})[\\s/-]+(?:de\\s+)?${MONTH}(?![a-z])`,
  parts: ([day, month]) => worded(day, month, undefined),
};

/** "lunes, 25 de mayo", "2026-05-25T14:30:00.000Z", "25/05/2026 2:30 p. m." */
const WEEKDAY = '(?:(?:lun|mar|mier|mie|jue|vie|sab|dom)[a-z]*\\.?,?\\s+)?';
const TIME =
  '(?:(?:\\s*,)?(?:t|\\s+)(?:a las?\\s+)?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:\\s*[ap]\\.?\\s*m\\.?)?(?:\\s*(?:z|(?:gmt|utc)?\\s*[+-]\\d{1,2}(?::?\\d{2})?))?)?';

const WHOLE: readonly (readonly [RegExp, Form])[] = FORMS.map((form) => [
  new RegExp(`^${WEEKDAY}${form.source}${TIME}$`),
  form,
]);

/** Reads a text that is a date: "2026-12-31", "31/12/2026", "31 de diciembre de 2026", "15-dic-26", "25/05/2026 14:30". */
export function readSpanishDate(text: string): DateReading {
  const folded = foldDates(text);
  for (const [pattern, form] of WHOLE) {
    const match = pattern.exec(folded);
    if (match !== null) return readingOf(form.parts(groupsOf(match)), null) ?? NONE;
  }
  return NONE;
}

/** A day that a text names, and where in the folded text. */
export interface NamedDay {
  readonly reading: DateReading;
  readonly start: number;
  readonly end: number;
}

/** "19 y 20 de abril", "22 al 28 de abril": the days before the last, which the span takes with it. */
const EARLIER_DAYS = '(?:\\d{1,2}[°º]?\\s*(?:[,-]\\s*|\\s(?:y|e|al?)\\s+))*';
const WITHIN: readonly (readonly [RegExp, Form])[] = [...FORMS, YEARLESS].map((form) => [
  new RegExp(
    `(?<![\\da-z/.-])${form.source.startsWith('(?:') ? EARLIER_DAYS : ''}${form.source}(?![\\d/]|[.-]\\d)`,
    'g',
  ),
  form,
]);

/** Every day that a text names, in its order; one without a year is of the given one, and of none where that is null. */
export function namedDays(text: string, year: number | null): readonly NamedDay[] {
  const folded = foldDates(text);
  const found: NamedDay[] = [];
  for (const [pattern, form] of WITHIN) {
    for (const match of allMatches(folded, pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const reading = readingOf(form.parts(groupsOf(match)), year);
      const isTaken = found.some((other) => start < other.end && other.start < end);
      if (reading !== null && !isTaken) found.push({ reading, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Folded, with hyphens for the dashes that people and programs put for them. */
export function foldDates(text: string): string {
  return foldText(text).replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** Groups in their order, those that did not take part left out; "primero" leaves none and stands for 1. */
function groupsOf(match: RegExpExecArray): readonly string[] {
  const groups = match.slice(1).filter((group): group is string => group !== undefined);
  return /primero/.test(match[0]) ? ['1', ...groups] : groups;
}

function known(day = '', month = '', year = ''): Parts {
  return { order: 'known', day: Number(day), month: Number(month), year: Number(year) };
}

function worded(day = '', month = '', year: string | undefined): Parts {
  const number = monthNumber(month) ?? Number.NaN;
  return { order: 'known', day: Number(day), month: number, year: year === undefined ? 'yearless' : fullYear(year) };
}

function fullYear(digits = ''): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** Null: the year is not told, and nobody gives one. */
function readingOf(parts: Parts, year: number | null): DateReading | null {
  if (parts.order === 'unknown') return oneOfTwo(parts);
  const meant = parts.year === 'yearless' ? year : parts.year;
  return meant === null ? null : onlyIfItExists(isoDate(meant, parts.month, parts.day));
}

function oneOfTwo({ first, second, year }: Extract<Parts, { order: 'unknown' }>): DateReading {
  const dayFirst = isoDate(year, second, first);
  const monthFirst = isoDate(year, first, second);
  return dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst
    ? { kind: 'ambiguous', readings: [dayFirst, monthFirst] }
    : onlyIfItExists(dayFirst ?? monthFirst);
}

function onlyIfItExists(date: IsoDate | null): DateReading {
  return date === null ? NONE : { kind: 'date', date };
}
