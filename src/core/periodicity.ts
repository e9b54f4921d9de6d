import { firstDayOfMonth, type IsoDate, isoDate, lastDayOfMonth, parseIsoDate } from './calendar';
import { monthNumber } from './month-names';
import { foldText } from './text';

/** Until when a management activity is due, from its Periodicidad. */
export type Deadline =
  /** `countsFrom`: progress dated before it belongs to an earlier period. Null when the whole year counts. */
  | { readonly kind: 'on'; readonly date: IsoDate; readonly countsFrom: IsoDate | null; readonly recurring: boolean }
  /** "Permanente", "cuando se requiera", or a recurring one whose first period has not closed. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

const NONE: Deadline = { kind: 'none' };
const UNKNOWN: Deadline = { kind: 'unknown' };

/** Months of each recurring period. */
const RECURRING: { readonly [word: string]: number } = {
  mensual: 1,
  bimestral: 2,
  trimestral: 3,
  cuatrimestral: 4,
  semestral: 6,
};
const OPEN_ENDED =
  /permanente|cuando se requiera|por demanda|a demanda|segun necesidad|segun se requiera|todo el ano|continu[oa]|diari[oa]|semanal|no aplica/;

/** `year` is the vigencia (null: not set), `cutoff` the day of the assessment. */
export function readDeadline(periodicity: string | null, year: number | null, cutoff: IsoDate): Deadline {
  const text = foldText(periodicity ?? '');
  if (text === '') return UNKNOWN;
  if (OPEN_ENDED.test(text)) return NONE;
  const named = namedDay(text, year) ?? namedPeriod(text, year) ?? lastNamedMonth(text, year) ?? namedYear(text, year);
  if (named !== null) return { kind: 'on', date: named, countsFrom: null, recurring: false };
  const months = recurringMonths(text);
  if (months === null || year === null) return UNKNOWN;
  return recurringDeadline(months, year, cutoff);
}

function recurringMonths(text: string): number | null {
  const word = Object.keys(RECURRING).find((candidate) => new RegExp(`\\b${candidate}(mente)?\\b`).test(text));
  return word === undefined ? null : (RECURRING[word] ?? null);
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

/** "15 abril de 2017", "19 y 20 de abril", "22 al 28 de abril de 2017", "31/12/2026": the last day named. */
function namedDay(text: string, year: number | null): IsoDate | null {
  const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(text);
  if (iso !== null) return parseIsoDate(iso[1] ?? '');
  const numeric = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(text);
  if (numeric !== null) {
    const [day, month] = [Number(numeric[1]), Number(numeric[2])];
    return day > 12 || day === month ? isoDate(Number(numeric[3]), month, day) : null;
  }
  const words = /\b(\d{1,2})\s+(?:de\s+)?([a-z]{3,10})\.?(?:\s+(?:de|del)?\s*(\d{4}))?\s*$/.exec(text);
  const month = words === null ? null : monthNumber(words[2] ?? '');
  const yearMeant = words?.[3] === undefined ? year : Number(words[3]);
  return words === null || month === null || yearMeant === null ? null : isoDate(yearMeant, month, Number(words[1]));
}

const ORDINALS: readonly (readonly string[])[] = [
  ['i', '1', '1er', '1o', '1°', 'primer', 'primero', 'primera'],
  ['ii', '2', '2o', '2do', '2°', 'segundo', 'segunda'],
  ['iii', '3', '3er', '3o', '3°', 'tercer', 'tercero', 'tercera'],
  ['iv', '4', '4o', '4to', '4°', 'cuarto', 'cuarta'],
  ['v', '5', '5o', '5to', '5°', 'quinto', 'quinta'],
  ['vi', '6', '6o', '6to', '6°', 'sexto', 'sexta'],
];
const NAMED_PERIODS: { readonly [word: string]: number } = { bimestre: 2, trimestre: 3, cuatrimestre: 4, semestre: 6 };

/** "I Cuatrimestre", "Trimestre 2", "segundo semestre de 2026": its last day. */
function namedPeriod(text: string, year: number | null): IsoDate | null {
  const match = /\b(?:(\S+)\s+)?(bimestre|trimestre|cuatrimestre|semestre)\b(?:\s+(\S+))?/.exec(text);
  const months = NAMED_PERIODS[match?.[2] ?? ''];
  const yearMeant = yearIn(text) ?? year;
  if (match === null || months === undefined || yearMeant === null) return null;
  const position = ordinal(match[1]) ?? ordinal(match[3]);
  return position === null || position * months > 12 ? null : lastDayOfMonth(yearMeant, position * months);
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
