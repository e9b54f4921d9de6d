/** Comparing what people type: without accents, case, repeated blanks or a trailing mark. */

const ACCENTS = /[\u0300-\u036f]/g;
const TRAILING_MARKS = /[\s*✱:.,;?!]+$/;

/** The form in which two spellings of the same word are equal: "  Código*: " → "codigo". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TRAILING_MARKS, '');
}

/** The known word closest to a misspelt one, or null when none is close enough to be meant. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  const folded = foldText(typed);
  let best: { word: string; distance: number } | null = null;
  for (const word of known) {
    const distance = editDistance(folded, foldText(word));
    if (best === null || distance < best.distance) best = { word, distance };
  }
  return best !== null && best.distance <= Math.max(1, Math.floor(folded.length / 3)) ? best.word : null;
}

/** Insertions, deletions and substitutions that separate two words (Levenshtein). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
