import { remember } from './remember';

/** Comparing what people type: without accents, case, repeated blanks, unseen marks or a trailing mark. */

/** Combining accents; soft hyphens, joiners and marks of order that come with text pasted from a page or a PDF. */
const DROPPED = /[\u0300-\u036f]|\u00ad|[\u200b-\u200f]|\u2060|\ufeff/g;
const TRAILING_MARKS = /[\s*✱:.,;?!]+$/;
/** Most cells are such words already, above all the codes: they only lose their case. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/** The form in which two spellings of the same word are equal: "  Código*: " → "codigo". */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TRAILING_MARKS, '');
}

/** The known word closest to a misspelt one, or null when none is close enough to be meant. */
export function nearestWord(typed: string, known: readonly string[]): string | null {
  return wordFinder(known)(typed);
}

/** `nearestWord` over one list for many words. After a hundred different ones it gives up: nobody reads that many. */
export function wordFinder(known: readonly string[]): (typed: string) => string | null {
  const folded = known.map(foldText);
  let asked = 0;
  return remember((typed: string) => (asked++ < MOST_SUGGESTED ? nearest(foldText(typed), folded, known) : null));
}

const MOST_SUGGESTED = 100;

function nearest(typed: string, folded: readonly string[], known: readonly string[]): string | null {
  let best: string | null = null;
  let limit = Math.max(1, Math.floor(typed.length / 3));
  for (const [index, word] of folded.entries()) {
    const distance = editDistance(typed, word, limit);
    if (distance > limit) continue;
    best = known[index] ?? null;
    if (distance === 0) break;
    limit = distance - 1;
  }
  return best;
}

/** Insertions, deletions and substitutions that separate two words (Levenshtein); gives up beyond the limit. */
function editDistance(from: string, to: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return tooFar;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= to.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const distance = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution);
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > limit) return tooFar;
    previous = current;
  }
  return previous[to.length] ?? 0;
}
