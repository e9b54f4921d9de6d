import type { ColumnSpec, Tone } from '../tables/changes';

/** Plain backgrounds of computed cells; the words in them say the same (design §5). Contrast with black text ≥ 12:1. */
const TONE_COLOURS: { readonly [tone in Tone]: string } = {
  done: '#e3f3e6',
  inProgress: '#fdf0d8',
  attention: '#fbe3e0',
  muted: '#f1f3f4',
  none: '#ffffff',
};

const HEADING_BACKGROUND = '#e6f0ee';
export const COMPUTED_HEADING_BACKGROUND = '#eceff1';
export const HEADING_TEXT = '#0b4f46';
export const PURPOSE_TEXT = '#5f6368';

export function headingBackgrounds(columns: readonly ColumnSpec[]): string[] {
  return columns.map((column) => (column.computed ? COMPUTED_HEADING_BACKGROUND : HEADING_BACKGROUND));
}

export function toneColours(tones: readonly (readonly Tone[])[]): string[][] {
  return tones.map((row) => row.map((tone) => TONE_COLOURS[tone]));
}
