/**
 * Wall clock and instant in an IANA zone, exact to its daylight-saving changes. A serial is days since 1899-12-30 on the
 * wall clock. A wall time that a change skips moves forward; one that happens twice is the first of the two.
 */
export interface Zone {
  instantOf(serial: number): number;
  serialOf(instant: number): number;
  /** Milliseconds to add to UTC. */
  offsetAt(instant: number): number;
}

const DAY_MILLISECONDS = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const REMEMBERED_SERIALS = 20_000;

function exactOffset(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const wall = Date.UTC(2000, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute'], part['second']);
  // Date.UTC reads the years 0 to 99 as 19xx, so the year is set by itself.
  return new Date(wall).setUTCFullYear(part['year'] ?? 1970, (part['month'] ?? 1) - 1, part['day']) - instant;
}

const opened = new Map<string, Zone>();

/** A zone never changes: one stands for all executions of a realm. */
export function openZone(timeZone: string): Zone {
  const zone = opened.get(timeZone) ?? zoneOf(timeZone);
  opened.set(timeZone, zone);
  return zone;
}

function zoneOf(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('en-US-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const atDayStart = new Map<number, number>();
  const offsetAtDay = (day: number): number => {
    const known = atDayStart.get(day);
    if (known !== undefined) return known;
    const offset = exactOffset(format, day * DAY_MILLISECONDS);
    atDayStart.set(day, offset);
    return offset;
  };
  // Asking Intl costs microseconds; a day that begins and ends with one offset had no change inside.
  const offsetAt = (instant: number): number => {
    const day = Math.floor(instant / DAY_MILLISECONDS);
    const offset = offsetAtDay(day);
    if (offset === offsetAtDay(day + 1)) return offset;
    return exactOffset(format, Math.floor(instant / 1000) * 1000);
  };
  const convert = (serial: number): number => {
    const wall = Math.round((serial - SERIAL_OF_1970) * DAY_MILLISECONDS);
    // A change lies at most a day away, so one of the two offsets is the one in force.
    const before = offsetAt(wall - DAY_MILLISECONDS);
    const after = offsetAt(wall + DAY_MILLISECONDS);
    const early = wall - before;
    if (before === after || offsetAt(early) === before) return early;
    const late = wall - after;
    return offsetAt(late) === after ? late : early;
  };
  const converted = new Map<number, number>();
  return {
    offsetAt,
    serialOf: (instant) => (instant + offsetAt(instant)) / DAY_MILLISECONDS + SERIAL_OF_1970,
    instantOf(serial) {
      const known = converted.get(serial);
      if (known !== undefined) return known;
      // Columns of dates repeat a few thousand days.
      if (converted.size > REMEMBERED_SERIALS) converted.clear();
      const instant = convert(serial);
      converted.set(serial, instant);
      return instant;
    },
  };
}
