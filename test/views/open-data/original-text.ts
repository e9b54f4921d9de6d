/** Reads the guarded texts of the open data back, by what their guide says: an apostrophe goes before each such place. */

/** What the text was before it was guarded: the proof that nothing is lost. */
export function originalText(guarded: string): string {
  const text = guarded.startsWith("'") && BEGINS_WITH_BREAK.test(guarded.slice(1)) ? guarded.slice(1) : guarded;
  return text.replace(PIECE, (piece) =>
    piece.startsWith("'") && BEGINS_FORMULA.test(piece.slice(1)) ? piece.slice(1) : piece,
  );
}

/** From one place where a cell may begin to the next. */
const PIECE = /[^;\t\r\n]+/g;
/** Blanks, quotes and what cannot be seen, which programs drop or pass over. */
const LEAD = '[\\s\\p{Z}\\p{C}\\p{M}\\p{Pi}\\p{Pf}"\'`\u00b4\uff02\uff07]*';
const NUMBER = '\\s*[+-]?\\d[\\d.,]*\\s*%?\\s*$';
const BEGINS_FORMULA = new RegExp(`^(?!${NUMBER})${LEAD}[=+\\-@＝＋－＠﹦﹢﹣﹫]`, 'u');
const BEGINS_WITH_BREAK = new RegExp(`^(?:(?![\\t\\r\\n])${LEAD.slice(0, -1)})*[\\t\\r\\n]`, 'u');
