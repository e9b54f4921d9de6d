import { firstDayOfMonth, type IsoDate, lastDayOfMonth, yearOf } from './calendar';
import { monthNumber } from './month-names';
import { lastNamedDay } from './named-day';
import { foldText } from './text';

/** Until when a management activity is due, from its Periodicidad. */
export type Deadline =
  /** `countsFrom`: progress dated before it belongs to an earlier period. Null when the whole year counts. */
  | { readonly kind: 'on'; readonly date: IsoDate; readonly countsFrom: IsoDate | null; readonly recurring: boolean }
  /** "Permanente", "cuando se requiera", or a recurring one whose first period has not closed. */
  | { readonly kind: 'none' }
  /** `readings`: a day and month that could change places. */
  | { readonly kind: 'unknown'; readonly readings?: readonly [IsoDate, IsoDate] };

const NONE: Deadline = { kind: 'none' };
const UNKNOWN: Deadline = { kind: 'unknown' };

/** Months of each recurring period. */
const RECURRING: readonly { readonly word: RegExp; readonly months: number }[] = [
  { word: /\bmensual(mente)?\b|\bcada mes\b/, months: 1 },
  { word: /\bbimestral(mente)?\b|\bcada bimestre\b/, months: 2 },
  { word: /\btrimestral(mente)?\b|\bcada trimestre\b/, months: 3 },
  { word: /\bcuatrimestral(mente)?\b|\bcada cuatrimestre\b/, months: 4 },
  { word: /\bsemestral(mente)?\b|\bcada semestre\b/, months: 6 },
];
const NAMED_PERIODS: { readonly [word: string]: number } = { bimestre: 2, trimestre: 3, cuatrimestre: 4, semestre: 6 };
const OPEN_ENDED =
  /permanente|cuando se requiera|por demanda|a demanda|segun necesidad|segun se requiera|todo el ano|continu[oa]|diari[oa]|semanal|no aplica/;

/** `year` is the vigencia (null: not set), `cutoff` the day of the assessment. */
export function readDeadline(periodicity: string | null, year: number | null, cutoff: IsoDate): Deadline {
  const text = foldText(periodicity ?? '');
  if (text === '') return UNKNOWN;
  if (OPEN_ENDED.test(text)) return NONE;
  const day = lastNamedDay(text, year);
  if (day?.kind === 'unknown') return day;
  const named = day?.date ?? namedPeriod(text, year) ?? lastNamedMonth(text, year);
  if (named !== null) return { kind: 'on', date: named, countsFrom: null, recurring: false };
  const wholeYear = namedYear(text, year);
  if (wholeYear !== null)
    return { kind: 'on', date: wholeYear, countsFrom: firstDayOfMonth(yearOf(wholeYear), 1), recurring: false };
  const months = recurringMonths(text);
  if (months === null || year === null) return UNKNOWN;
  return recurringDeadline(months, year, cutoff);
}

function recurringMonths(text: string): number | null {
  return RECURRING.find(({ word }) => word.test(text))?.months ?? null;
}

/** The end of the last period of the year that had closed at the cutoff. */
function recurringDeadline(months: number, year: number, cutoff: IsoDate): Deadline {
  let closed: Deadline = NONE;
  for (let last = months; last <= 12; last += months) {
    const date = lastDayOfMonth(year, last);
    if (date > cutoff) break;
    closed = { kind: 'on', date, countsFrom: firstDayOfMonth(year, last - months + 1), recurring: true };
  }
  return closed;
}

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
  const months = NAMED_PERIODS[before?.[2] ?? after?.[1] ?? ''];
  const position = ordinal((before?.[1] ?? after?.[2] ?? '').split(/[^a-z0-9]+/).pop());
  const yearMeant = yearIn(text) ?? year;
  if (months === undefined || position === null || yearMeant === null) return null;
  return position * months > 12 ? null : lastDayOfMonth(yearMeant, position * months);
}

function ordinal(word: string | undefined): number | null {
  const index = ORDINALS.findIndex((words) => word !== undefined && words.includes(word));
  return index === -1 ? null : index + 1;
}

/** "Diciembre", "ENERO - MARZO", "Enero 2021": the last day of the last month named. */
function lastNamedMonth(text: string, year: number | null): IsoDate | null {
  const months = text
    .split(/[^a-z]+/)
    .map(monthNumber)
    .filter((month): month is number => month !== null);
  const last = months[months.length - 1];
  const yearMeant = yearIn(text) ?? year;
  return last === undefined || yearMeant === null ? null : lastDayOfMonth(yearMeant, last);
}

/** "Anual", "vigencia 2025": 31 December. */
function namedYear(text: string, year: number | null): IsoDate | null {
  const named = yearIn(text);
  if (named !== null && /^(vigencia|ano|durante)?\s*(el\s+)?(ano\s+|vigencia\s+)?\d{4}$/.test(text))
    return lastDayOfMonth(named, 12);
  return /\banual(mente)?\b|una vez al ano|cada ano|\bvigencia\b/.test(text) && year !== null
    ? lastDayOfMonth(named ?? year, 12)
    : null;
}

function yearIn(text: string): number | null {
  const match = /\b((?:19|20)\d{2})\b/.exec(text);
  return match === null ? null : Number(match[1]);
}
