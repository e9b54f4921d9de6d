import { fromInstant, type IsoDate, parseIsoDate } from '../core/calendar';
import { remember } from '../core/remember';

/**
 * Instants of date cells → days as the spreadsheet shows them. Its zone, the script's and the machine's may all differ
 * (platform.md §3), so the offset is asked for twice; a zone without daylight saving then needs no call per cell.
 */
export function dayReader(timeZone: string): (instant: Date) => IsoDate {
  const winter = offsetMinutes(timeZone, 0);
  const summer = offsetMinutes(timeZone, 6);
  if (winter === summer) return (instant) => fromInstant(instant.getTime() + winter * 60_000);
  const dayOf = remember((milliseconds: number) =>
    asDay(Utilities.formatDate(new Date(milliseconds), timeZone, 'yyyy-MM-dd')),
  );
  return (instant) => dayOf(instant.getTime());
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
