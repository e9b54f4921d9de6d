/**
 * Text that no spreadsheet takes for a formula. A program opening a file computes what begins with = + - @ or their
 * full-width forms, some also after blanks, quotes or unseen marks; and where it takes the semicolon for the separator,
 * as is usual in Colombia, a cell also begins after a semicolon, a tab or a line break inside the text. An apostrophe
 * goes before each such place. Numbers compute to themselves and are left alone.
 */
export function harmlessText(text: string): string {
  const guarded = text.replace(PIECE, (piece) => (BEGINS_FORMULA.test(piece) ? `'${piece}` : piece));
  return BEGINS_WITH_BREAK.test(guarded) ? `'${guarded}` : guarded;
}

/** From one place where a cell may begin to the next. */
const PIECE = /[^;\t\r\n]+/g;
/** Blanks, quotes and what cannot be seen, which programs drop or pass over. */
const LEAD = '[\\s\\p{Z}\\p{C}\\p{M}\\p{Pi}\\p{Pf}"\'`\u00b4\uff02\uff07]*';
const NUMBER = '\\s*[+-]?\\d[\\d.,]*\\s*%?\\s*$';
const BEGINS_FORMULA = new RegExp(`^(?!${NUMBER})${LEAD}[=+\\-@＝＋－＠﹦﹢﹣﹫]`, 'u');
const BEGINS_WITH_BREAK = new RegExp(`^(?:(?![\\t\\r\\n])${LEAD.slice(0, -1)})*[\\t\\r\\n]`, 'u');
