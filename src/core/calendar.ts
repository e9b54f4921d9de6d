/** Dates without a time or a zone: ISO strings, so that comparing text compares days. */

/** 'YYYY-MM-DD', always a day that exists. Made only here. */
export type IsoDate = string & { readonly brand: 'IsoDate' };

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of spreadsheet serial numbers: 30 December 1899. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);
/** The last day with a year of four figures; people type it for "never". */
export const LAST_DAY = '9999-12-31' as IsoDate;
const LAST_INSTANT = Date.parse(LAST_DAY);

/** The day, or null when there is no such day (31 February). Months count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year > 9999) return null;
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists =
    instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? fromInstant(instant.getTime()) : null;
}

/** Reads 'YYYY-MM-DD'; null for anything else. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return fromInstant(Date.UTC(year, month, 0));
}

export function firstDayOfMonth(year: number, month: number): IsoDate {
  return fromInstant(Date.UTC(year, month - 1, 1));
}

/** Never past the last day that can be written. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromInstant(Math.min(Date.parse(date) + days * MILLISECONDS_PER_DAY, LAST_INSTANT));
}

/** 0 is Sunday, 6 is Saturday. */
export function dayOfWeek(date: IsoDate): number {
  return new Date(Date.parse(date)).getUTCDay();
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Days since 30 December 1899, as spreadsheets store a day. */
export function toSerial(date: IsoDate): number {
  return Math.round((Date.parse(date) - SERIAL_EPOCH) / MILLISECONDS_PER_DAY);
}

/** The day of an instant whose UTC reading is the local one (the caller has already shifted it). */
export function fromInstant(milliseconds: number): IsoDate {
  // With LAST_DAY, the only place that makes the brand: toISOString always yields an existing day.
  return new Date(milliseconds).toISOString().slice(0, 10) as IsoDate;
}
