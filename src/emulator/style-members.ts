import { refuse } from './emulate';
import { exception, signatureException } from './exceptions';
import type { StyleChange } from './style-book';

/** Setters of one style for all cells, which Range and RangeList have in common. */
export interface StyleMembers<Self> {
  setNumberFormat(numberFormat: string): Self;
  setBackground(color: string | null): Self;
  setFontColor(color: string | null): Self;
  setFontWeight(weight: 'normal' | 'bold' | null): Self;
  setFontStyle(style: 'normal' | 'italic' | null): Self;
  setFontSize(size: number): Self;
  setWrap(isWrapEnabled: boolean): Self;
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Self;
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Self;
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): Self;
}

const NAMED_COLORS: Record<string, string> = { white: '#ffffff', black: '#000000' };

/** '#rrggbb' in lower case; null stays null. */
export function normalColor(color: string | null | undefined): string | null {
  if (color === null || color === undefined) return null;
  const known = NAMED_COLORS[color.toLowerCase()] ?? color.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(known)) return known;
  if (/^#[0-9a-f]{3}$/.test(known)) return known.replace(/[0-9a-f]/g, '$&$&');
  return refuse(`not implemented in the emulator: the colour "${color}"`);
}

export function normalFormat(numberFormat: unknown): string {
  if (typeof numberFormat !== 'string')
    throw signatureException('SpreadsheetApp.Range.setNumberFormat', [numberFormat]);
  return /^general$/i.test(numberFormat) || numberFormat === '' ? 'General' : numberFormat;
}

function oneOf<Allowed extends string>(value: string, ...allowed: readonly Allowed[]): Allowed {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  throw exception(`Invalid argument: ${value}`);
}

export function boldOf(weight: 'normal' | 'bold' | null): boolean | null {
  return weight === null ? null : oneOf(weight, 'bold', 'normal') === 'bold';
}

/** `apply` receives the name of the setter, for the counter, and what to change. */
export function styleMembers<Self>(
  self: () => Self,
  apply: (name: string, change: StyleChange) => void,
): StyleMembers<Self> {
  const set = (name: string, change: StyleChange): Self => {
    apply(name, change);
    return self();
  };
  return {
    setNumberFormat: (format) => set('setNumberFormat', { numberFormat: normalFormat(format) }),
    setBackground: (color) => set('setBackground', { background: normalColor(color) }),
    setFontColor: (color) => set('setFontColor', { fontColor: normalColor(color) }),
    setFontWeight: (weight) => set('setFontWeight', { bold: boldOf(weight) }),
    setFontStyle: (style) => set('setFontStyle', { italic: style && oneOf(style, 'italic', 'normal') === 'italic' }),
    setFontSize: (size) => set('setFontSize', { fontSizePoints: size }),
    setWrap: (isWrapEnabled) => set('setWrap', { wrap: isWrapEnabled }),
    setWrapStrategy: (strategy) => set('setWrapStrategy', { wrap: String(strategy) === 'WRAP' }),
    setVerticalAlignment: (alignment) =>
      set('setVerticalAlignment', {
        verticalAlignment: alignment && oneOf(alignment, 'top', 'middle', 'bottom'),
      }),
    setHorizontalAlignment: (alignment) =>
      set('setHorizontalAlignment', {
        horizontalAlignment:
          alignment === null || alignment === 'normal' ? null : oneOf(alignment, 'left', 'center', 'right'),
      }),
  };
}
