import { getHolidaysForYear } from 'colombian-holidays';
import { addDays, dayOfWeek, type IsoDate, LAST_DAY, yearOf } from './calendar';
import { remember } from './remember';

/** Which days count for terms given in working days: Monday to Friday, less the holidays of Colombia and the entity's own. */
export interface WorkingCalendar {
  isWorkingDay(date: IsoDate): boolean;
  /** The last day of a term of `days` working days (at most 250), the first of them the next working one after `from`. */
  endOfTerm(from: IsoDate, days: number): IsoDate;
}

/** No term is longer: about a year. A slip in Configuración must not keep the workbook counting for ever. */
export const MOST_TERM_DAYS = 250;

/** Years for which the movable feasts can be computed. */
const FIRST_YEAR = 1583;
const LAST_YEAR = 4099;

export function workingCalendar(ownHolidays: readonly IsoDate[]): WorkingCalendar {
  const own = new Set<string>(ownHolidays);
  const holidaysOf = remember(
    (year: number): ReadonlySet<string> =>
      new Set(
        year < FIRST_YEAR || year > LAST_YEAR ? [] : getHolidaysForYear(year).map((holiday) => holiday.celebrationDate),
      ),
  );
  const isWorkingDay = (date: IsoDate): boolean => {
    const weekday = dayOfWeek(date);
    return weekday !== 0 && weekday !== 6 && !own.has(date) && !holidaysOf(yearOf(date)).has(date);
  };
  const termsOf = remember((days: number) =>
    remember((from: IsoDate): IsoDate => {
      let date = from;
      for (let counted = 0; counted < days && date < LAST_DAY; ) {
        date = addDays(date, 1);
        if (isWorkingDay(date)) counted++;
      }
      return date;
    }),
  );
  return { isWorkingDay, endOfTerm: (from, days) => termsOf(Math.min(days, MOST_TERM_DAYS))(from) };
}
