/** White space between lines and paragraphs, in one place so that all blocks keep the same rhythm. */

/** Line heights in 240ths of the font's own: text, table cells, big type. */
export const LINE = { text: 276, cell: 252, display: 252, figure: 240 } as const;

/** Space in twips above and below a paragraph, and its line height in 240ths of the font's own. */
export interface Spacing {
  readonly before: number;
  readonly after: number;
  readonly line: number;
}

export function spacing(before: number, after: number, line: number = LINE.text): Spacing {
  return { before, after, line };
}

/** Twips under a table before words go on. */
export const AFTER_TABLE = 240;

/** Twips under a heading of each level. */
export const AFTER_HEADING = { 1: 140, 2: 120, 3: 80 } as const;
