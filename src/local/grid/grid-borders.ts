import type { BookStyle, BorderSide } from '../../xlsx/book';
import type { GridStyle } from './protocol';

/** The grid numbers the lines that .xlsx names. */
const LINES = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const SIDES: readonly (readonly [BorderSide, 'l' | 'r' | 't' | 'b'])[] = [
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
];
const BLACK = '#000000';

export function gridBorders({ borders }: BookStyle): Pick<GridStyle, 'bd'> {
  const sides = SIDES.flatMap(([side, key]) => {
    const border = borders?.[side];
    if (border === undefined) return [];
    return [[key, { s: Math.max(1, LINES.indexOf(border.line)), cl: { rgb: border.color ?? BLACK } }]];
  });
  return sides.length === 0 ? {} : { bd: Object.fromEntries(sides) };
}

export function bookBorders(
  { bd }: GridStyle,
  hexColor: (color: string) => string | null,
): BookStyle['borders'] | null {
  const sides = SIDES.flatMap(([side, key]) => {
    const border = bd?.[key];
    const line = LINES[border?.s ?? 0];
    if (border === undefined || line === undefined || line === 'none') return [];
    return [[side, { line, color: hexColor(border.cl.rgb) ?? BLACK }]];
  });
  return sides.length === 0 ? null : Object.fromEntries(sides);
}
