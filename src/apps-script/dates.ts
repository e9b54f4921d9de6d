import { fromInstant, type IsoDate, parseIsoDate } from '../core/calendar';
import { remember } from '../core/remember';

/**
 * Instants of date cells → days as the spreadsheet shows them. Its zone, the script's and the machine's may all differ
 * (platform.md §3), so the offset is asked for twice; a zone without daylight saving then needs no call per cell.
 */
export function dayReader(timeZone: string): (instant: Date) => IsoDate {
  const winter = offsetMinutes(timeZone, 0);
  const summer = offsetMinutes(timeZone, 6);
  const dayOf = remember((milliseconds: number) =>
    asDay(Utilities.formatDate(new Date(milliseconds), timeZone, 'yyyy-MM-dd')),
  );
  if (winter !== summer) return (instant) => dayOf(instant.getTime());
  return (instant) => {
    const local = instant.getTime() + winter * 60_000;
    return couldBeMidnightInSummer(local) ? dayOf(instant.getTime()) : fromInstant(local);
  };
}

const DAY_MILLISECONDS = 86_400_000;
const HALF_HOUR_MILLISECONDS = 1_800_000;

/**
 * A zone without daylight saving today may have had it when an old date was typed: its midnight then looks like the
 * late evening before.
 */
function couldBeMidnightInSummer(local: number): boolean {
  const sinceMidnight = ((local % DAY_MILLISECONDS) + DAY_MILLISECONDS) % DAY_MILLISECONDS;
  const untilMidnight = DAY_MILLISECONDS - sinceMidnight;
  return untilMidnight <= 4 * HALF_HOUR_MILLISECONDS && untilMidnight % HALF_HOUR_MILLISECONDS === 0;
}

/** Today, where the spreadsheet lives. */
export function todayIn(timeZone: string): IsoDate {
  return asDay(Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd'));
}

function offsetMinutes(timeZone: string, monthIndex: number): number {
  const probe = new Date(Date.UTC(new Date().getUTCFullYear(), monthIndex, 15));
  const match = /^([+-])(\d{2})(\d{2})$/.exec(Utilities.formatDate(probe, timeZone, 'Z'));
  if (match === null) throw new Error(`No offset for the zone ${timeZone}`);
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

function asDay(text: string): IsoDate {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(`Not a day: ${text}`);
  return day;
}
