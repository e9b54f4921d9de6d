/** `Utilities.formatDate`: Java's date patterns, of which the add-on uses a few. */
import { refuse } from './emulate';
import { openZone } from './zone';

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function offsetText(offsetMilliseconds: number, separator: string): string {
  const minutes = Math.abs(Math.round(offsetMilliseconds / 60_000));
  const sign = offsetMilliseconds < 0 ? '-' : '+';
  return `${sign}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}

function isoOffsetText(offsetMilliseconds: number): string {
  return offsetMilliseconds === 0 ? 'Z' : offsetText(offsetMilliseconds, ':');
}

const FIELDS: Record<string, (wall: Date, offset: number) => string> = {
  yyyy: (wall) => padded(wall.getUTCFullYear(), 4),
  MM: (wall) => padded(wall.getUTCMonth() + 1, 2),
  dd: (wall) => padded(wall.getUTCDate(), 2),
  HH: (wall) => padded(wall.getUTCHours(), 2),
  mm: (wall) => padded(wall.getUTCMinutes(), 2),
  ss: (wall) => padded(wall.getUTCSeconds(), 2),
  SSS: (wall) => padded(wall.getUTCMilliseconds(), 3),
  Z: (_wall, offset) => offsetText(offset, ''),
  XXX: (_wall, offset) => isoOffsetText(offset),
};

/** The pattern letters of Java that the add-on uses: yyyy MM dd HH mm ss SSS Z XXX and 'literals'. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const offset = openZone(timeZone).offsetAt(instant);
  const wall = new Date(instant + offset);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token: string, literal: string | undefined) => {
    if (literal !== undefined) return literal === '' ? "'" : literal.replace(/''/g, "'");
    const field = FIELDS[token];
    return field ? field(wall, offset) : refuse(`not implemented in the emulator: Utilities.formatDate "${token}"`);
  });
}
