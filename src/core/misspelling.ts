/**
 * One slip of the hand: a letter changed, missing, doubled or swapped with the next one. Cheap enough to try on every
 * word of a long matrix, unlike a full edit distance.
 */

/** Whether two different words are one slip apart: "reponsable" and "responsable". */
export function isOneSlipApart(written: string, meant: string): boolean {
  const at = firstDifference(written, meant);
  if (at === meant.length) return written.length === meant.length + 1;
  return slips(written, meant, at).some(([rest, expected]) => rest === expected);
}

/** Words that people leave out of a name. */
const FILLERS = /\b(?:a|al|con|de|del|e|el|en|la|las|los|o|para|por|y) /g;
/** In shorter ones a slip makes another word: foro, foto. */
const SHORTEST = 5;

/** Whether two different folded names are the same words but for a slip in each and words left out between them. */
export function isMisspelt(written: string, meant: string): boolean {
  if (written === meant) return false;
  const words = written.replace(FILLERS, '').split(' ');
  const expected = meant.replace(FILLERS, '').split(' ');
  return (
    words.length === expected.length &&
    words.every((word, index) => {
      const other = expected[index] ?? '';
      return word === other || (other.length >= SHORTEST && isOneSlipApart(word, other));
    })
  );
}

/** Whether a word begins with a stem but for one slip before the stem's last letter. */
export function startsWithOneSlip(word: string, stem: string): boolean {
  const at = firstDifference(word, stem);
  if (at >= stem.length - 1) return false;
  return slips(word, stem, at).some(([rest, expected]) => rest.startsWith(expected));
}

/** What is left of both words after each kind of slip at the letter where they part. */
function slips(written: string, meant: string, at: number): readonly (readonly [string, string])[] {
  const isSwap = written[at] === meant[at + 1] && written[at + 1] === meant[at];
  return [
    [written.slice(at + 1), meant.slice(at + 1)],
    [written.slice(at + 1), meant.slice(at)],
    [written.slice(at), meant.slice(at + 1)],
    ...(isSwap ? [[written.slice(at + 2), meant.slice(at + 2)] as const] : []),
  ];
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}
