import { addDays, dayOfWeek, firstDayOfMonth, type IsoDate, lastDayOfMonth } from '../calendar';
import { foldDates, namedDays } from './dates';
import { MONTH_WORD, monthNumber } from './months';

/**
 * Periods as the column Periodicidad holds them: a last day ("Diciembre", "I semestre de 2026", "31/12/2026"), a rhythm
 * ("Trimestral", "cada seis meses", "dos veces al año"), or no end ("Permanente"). One grammar for a pasted matrix, a
 * cell and a goal.
 */
export type Period =
  | { readonly kind: 'until'; readonly date: IsoDate }
  /** The whole of a year. */
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'every'; readonly rhythm: Rhythm }
  /** "Permanente", "cuando se requiera". */
  | { readonly kind: 'openEnded' }
  /** A day that could be two, or one that no calendar has; or words that tell no period. */
  | { readonly kind: 'unknown'; readonly readings?: readonly [IsoDate, IsoDate] };

export type Rhythm = { readonly unit: 'month'; readonly months: number } | { readonly unit: 'halfMonth' | 'week' };

const UNKNOWN: Period = { kind: 'unknown' };

const OPEN_ENDED =
  /permanente|cuando se requiera|por demanda|a demanda|segun necesidad|segun se requiera|todo el ano|continu[oa]|diari[oa]|no aplica/;

/** `year` is the vigencia, which the words of a year leave unsaid; null where it is not set. */
export function readPeriod(typed: string | null, year: number | null): Period {
  const text = foldDates(typed ?? '');
  if (text === '') return UNKNOWN;
  if (OPEN_ENDED.test(text)) return { kind: 'openEnded' };
  const days = namedDays(text, year);
  const day = days[days.length - 1]?.reading;
  if (day?.kind === 'date') return { kind: 'until', date: day.date };
  if (day !== undefined) return day.kind === 'ambiguous' ? { kind: 'unknown', readings: day.readings } : UNKNOWN;
  const end = namedPeriod(text, year) ?? lastNamedMonth(text, year);
  if (end !== null) return { kind: 'until', date: end };
  const wholeYear = namedYear(text, year);
  if (wholeYear !== null) return { kind: 'year', year: wholeYear };
  const rhythm = rhythmOf(text);
  return rhythm === null ? UNKNOWN : { kind: 'every', rhythm };
}

const PERIOD_MONTHS: { readonly [word: string]: number } = {
  mes: 1,
  bimestre: 2,
  trimestre: 3,
  cuatrimestre: 4,
  semestre: 6,
};
const COUNTS: { readonly [word: string]: number } = { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, doce: 12 };
const COUNT = `(\\d{1,2}|${Object.keys(COUNTS).join('|')})`;
const EVERY_MONTHS = new RegExp(`\\bcada ${COUNT} mes(?:es)?\\b`);
const TIMES_A_YEAR = new RegExp(`\\b${COUNT} veces (?:al|por|en el) ano\\b`);
const EVERY_PERIOD =
  /\b(?:cada (mes|bimestre|trimestre|cuatrimestre|semestre)|(mes|bimestre|trimestre|cuatrimestre|semestre)s? vencidos?)\b/;

function rhythmOf(text: string): Rhythm | null {
  if (/\bsemanal(?:mente)?\b|\bcada semana\b/.test(text)) return { unit: 'week' };
  if (/\bquincenal(?:mente)?\b|\bcada (?:quincena|quince dias|15 dias)\b/.test(text)) return { unit: 'halfMonth' };
  const months = monthsOf(text);
  return months === null || 12 % months !== 0 ? null : { unit: 'month', months };
}

function monthsOf(text: string): number | null {
  const every = EVERY_MONTHS.exec(text)?.[1];
  if (every !== undefined) return COUNTS[every] ?? Number(every);
  const times = TIMES_A_YEAR.exec(text)?.[1];
  if (times !== undefined) return 12 / (COUNTS[times] ?? Number(times));
  const named = EVERY_PERIOD.exec(text);
  if (named !== null) return PERIOD_MONTHS[named[1] ?? named[2] ?? ''] ?? null;
  return ADJECTIVES.find(([word]) => word.test(text))?.[1] ?? null;
}

const ADJECTIVES: readonly (readonly [RegExp, number])[] = [
  [/\bmensual(?:mente)?\b/, 1],
  [/\bbimestral(?:mente)?\b/, 2],
  [/\btrimestral(?:mente)?\b/, 3],
  [/\bcuatrimestral(?:mente)?\b/, 4],
  [/\bsemestral(?:mente)?\b/, 6],
];

const ORDINALS: readonly (readonly string[])[] = [
  ['i', '1', '1er', '1ro', '1o', 'primer', 'primero', 'primera'],
  ['ii', '2', '2o', '2do', 'segundo', 'segunda'],
  ['iii', '3', '3er', '3ro', '3o', 'tercer', 'tercero', 'tercera'],
  ['iv', '4', '4o', '4to', 'cuarto', 'cuarta'],
  ['v', '5', '5o', '5to', 'quinto', 'quinta'],
  ['vi', '6', '6o', '6to', 'sexto', 'sexta'],
];
const ORDINAL = `(?:${ORDINALS.map((words) => words.join('|')).join('|')})`;
const ORDINAL_LIST = `${ORDINAL}(?:\\s*(?:,|-|/|\\by\\b|\\be\\b|\\bal?\\b)\\s*${ORDINAL})*`;
const PERIOD = '(bimestre|trimestre|cuatrimestre|semestre)s?';
const ORDINAL_FIRST = new RegExp(`\\b(${ORDINAL_LIST})\\s+${PERIOD}\\b`);
const PERIOD_FIRST = new RegExp(`\\b${PERIOD}\\s+(${ORDINAL_LIST})\\b`);

/** "I Cuatrimestre", "Trimestre 2", "segundo semestre de 2026": the last day of the last one named. */
function namedPeriod(text: string, year: number | null): IsoDate | null {
  const bare = text.replace(/[°º.]/g, '');
  const before = ORDINAL_FIRST.exec(bare);
  const after = before === null ? PERIOD_FIRST.exec(bare) : null;
  const months = PERIOD_MONTHS[before?.[2] ?? after?.[1] ?? ''];
  const position = ordinal((before?.[1] ?? after?.[2] ?? '').split(/[^a-z0-9]+/).pop());
  const meant = yearIn(text) ?? year;
  if (months === undefined || position === null || meant === null) return null;
  return position * months > 12 ? null : lastDayOfMonth(meant, position * months);
}

function ordinal(word: string | undefined): number | null {
  const index = ORDINALS.findIndex((words) => word !== undefined && words.includes(word));
  return index === -1 ? null : index + 1;
}

/** "Diciembre", "ENERO - MARZO", "Enero 2021", "dic-26": the last day of the last month named. */
function lastNamedMonth(text: string, year: number | null): IsoDate | null {
  const months = text
    .split(/[^a-z]+/)
    .map(monthNumber)
    .filter((month): month is number => month !== null);
  const last = months[months.length - 1];
  const meant = yearIn(text) ?? year;
  return last === undefined || meant === null ? null : lastDayOfMonth(meant, last);
}

/** "Anual", "vigencia 2025". */
function namedYear(text: string, year: number | null): number | null {
  const named = yearIn(text);
  if (named !== null && /^(vigencia|ano|durante)?\s*(el\s+)?(ano\s+|vigencia\s+)?\d{4}$/.test(text)) return named;
  const isWhole = /\banual(mente)?\b|una vez al ano|cada ano|\bvigencia\b/.test(text);
  return isWhole && year !== null ? (named ?? year) : null;
}

/** The year a text says, four figures or, right behind a month, two: "dic-26". */
function yearIn(text: string): number | null {
  const [, whole] = /\b((?:19|20)\d{2})\b/.exec(text) ?? [];
  if (whole !== undefined) return Number(whole);
  const [, short] = SHORT_YEAR.exec(text) ?? [];
  return short === undefined ? null : 2000 + Number(short);
}

const SHORT_YEAR = new RegExp(`\\b(?:${MONTH_WORD})\\.?[-/](\\d{2})\\b(?!\\s*(?:de\\s+)?(?:${MONTH_WORD})\\b)`);

/** A period of a year, first and last day. */
export interface Span {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** The periods of a rhythm within a year, in their order; the last one ends with the year. */
export function periodsOf(rhythm: Rhythm, year: number): readonly Span[] {
  switch (rhythm.unit) {
    case 'month':
      return Array.from({ length: 12 / rhythm.months }, (_, index) => ({
        first: firstDayOfMonth(year, index * rhythm.months + 1),
        last: lastDayOfMonth(year, (index + 1) * rhythm.months),
      }));
    case 'halfMonth':
      return Array.from({ length: 12 }, (_, index) => halvesOf(year, index + 1)).flat();
    case 'week':
      return weeksOf(year);
  }
}

/** Quincenas: the 1st to the 15th, the 16th to the last. */
function halvesOf(year: number, month: number): readonly Span[] {
  const first = firstDayOfMonth(year, month);
  const middle = addDays(first, 14);
  return [
    { first, last: middle },
    { first: addDays(middle, 1), last: lastDayOfMonth(year, month) },
  ];
}

function earlier(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

/** Monday to Sunday, cut where the year begins and ends. */
function weeksOf(year: number): readonly Span[] {
  const end = lastDayOfMonth(year, 12);
  const weeks: Span[] = [];
  for (let first = firstDayOfMonth(year, 1); first <= end; ) {
    const sunday = addDays(first, (7 - dayOfWeek(first)) % 7);
    weeks.push({ first, last: earlier(sunday, end) });
    first = addDays(sunday, 1);
  }
  return weeks;
}
