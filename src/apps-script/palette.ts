import type { Tone } from '../tables/changes';

/** Plain backgrounds of computed cells; the words in them say the same (design §5). Contrast with black text ≥ 12:1. */
export const TONE_COLOURS: { readonly [tone in Tone]: string } = {
  done: '#e3f3e6',
  inProgress: '#fdf0d8',
  attention: '#fbe3e0',
  muted: '#f1f3f4',
  none: '#ffffff',
};

export const HEADING_BACKGROUND = '#e6f0ee';
export const COMPUTED_HEADING_BACKGROUND = '#eceff1';
export const HEADING_TEXT = '#0b4f46';
export const PURPOSE_TEXT = '#5f6368';
