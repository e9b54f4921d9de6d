/** Typeface and sizes of a report. */

/** The one typeface. Liberation Sans, where Arial is missing, has the same widths. */
export const FONT = 'Arial';

/** Sizes in half-points. Resolución 1519 de 2020 asks for 12 points in texts. */
export const SIZE = {
  title: 52,
  subtitle: 26,
  heading1: 32,
  heading2: 27,
  heading3: 24,
  body: 24,
  soft: 22,
  figureLabel: 20,
  table: 20,
  denseTable: 19,
  headerFooter: 17,
  mark: 24,
} as const;
