/**
 * Days as 'YYYY-MM-DD' and the working days of Colombia, computed here from the law alone: Ley 51 de 1983 ("Ley
 * Emiliani") moves some holidays to the next Monday; others follow Easter.
 */
const MILLISECONDS_A_DAY = 86_400_000;

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True for a day that exists: no 31 June. */
export function exists(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === isoDay(year, month, day);
}

export function lastOfMonth(year: number, month: number): string {
  for (const day of [31, 30, 29]) if (exists(year, month, day)) return isoDay(year, month, day);
  return isoDay(year, month, 28);
}

/** 0 is Sunday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** Gauss's rule as Meeus, Jones and Butcher write it. */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leapCorrection = Math.floor((century + 8) / 25);
  const moonCorrection = Math.floor((century - leapCorrection + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const sum = epact + week - 7 * late + 114;
  return isoDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const FIXED = ['01-01', '05-01', '07-20', '08-07', '12-08', '12-25'];
const MOVED_TO_MONDAY = ['01-06', '03-19', '06-29', '08-15', '10-12', '11-01', '11-11'];
/** Thursday and Friday before Easter stay; Ascension, Corpus Christi and Sacred Heart fall on Mondays. */
const DAYS_FROM_EASTER = [-3, -2, 43, 64, 71];

function nextMonday(date: string): string {
  let moved = date;
  while (weekday(moved) !== 1) moved = plusDays(moved, 1);
  return moved;
}

export function holidaysOf(year: number): string[] {
  const easter = easterSunday(year);
  return [
    ...FIXED.map((day) => `${year}-${day}`),
    ...MOVED_TO_MONDAY.map((day) => nextMonday(`${year}-${day}`)),
    ...DAYS_FROM_EASTER.map((days) => plusDays(easter, days)),
  ];
}

function isWorkingDay(date: string, ownHolidays: readonly string[]): boolean {
  if (weekday(date) === 0 || weekday(date) === 6) return false;
  return !holidaysOf(Number(date.slice(0, 4))).includes(date) && !ownHolidays.includes(date);
}

/** The last day of a term of so many working days, the first of which is the next working day after `from`. */
export function endOfTerm(from: string, workingDays: number, ownHolidays: readonly string[]): string {
  let date = from;
  let counted = 0;
  while (counted < workingDays) {
    date = plusDays(date, 1);
    if (isWorkingDay(date, ownHolidays)) counted += 1;
  }
  return date;
}
