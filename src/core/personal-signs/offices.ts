import { isOfPerson } from './name-signs';
import { GIVEN_NAMES, GIVEN_WORDS, SURNAME_WORDS, SURNAMES } from './person-names';
import { readTokens } from './tokens';

/** Cells that should name an office or a role: those that look like somebody's name instead. */

const PARTICLE = /^(?:de|del|la|las|los|y|e)$/;
/** Endings of what is done, not of who does it. */
const ABSTRACT = /(?:cion|sion|miento|dad|ura|eria|ismo|encia|ancia|ica|ico|al|ia|aje|able|ente|or|ora|s)$/;
const MOST_WORDS = 5;

export function looksLikePerson(text: string): boolean {
  const tokens = readTokens(text).filter(
    ({ kind, text: word }) => !(kind === 'word' && PARTICLE.test(word)) && word !== '.',
  );
  const words = tokens.map(({ text: word }) => word);
  if (words.length === 0 || words.length > MOST_WORDS || tokens.some(({ kind }) => kind !== 'word')) return false;
  if (!words.every(isOfPerson)) return false;
  const isKnown = words.some(
    (word) =>
      GIVEN_NAMES.has(word) ||
      (words.length > 1 && ((SURNAMES.has(word) && !SURNAME_WORDS.has(word)) || GIVEN_WORDS.has(word))),
  );
  const isCapital = words.length > 1 && words.length < 5 && tokens.every(({ capital }) => capital);
  return isKnown || (isCapital && !words.some((word) => ABSTRACT.test(word)));
}
