import { remember } from '../remember';
import type { Found } from './finding';
import { announcedAt } from './number-labels';
import { type Tokens, textAt, tokenAt } from './tokens';

/** Numbers said in words: "celular tres cero cero, uno dos tres…", "cédula cuarenta y tres millones cien mil…". */

const NUMBER_WORD =
  /^(?:cero|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci[a-z]+|veint[a-z]+|(?:trei|cuare|cincue|sese|sete|oche|nove)nta|cien(?:to)?|[a-z]+cient[oa]s|quinient[oa]s|mil|millones)$/;
/** Words repeat: each is looked up once. */
const isNumberWord = remember((word: string): boolean => NUMBER_WORD.test(word));
const FEWEST_SAID = 4;
/** Nothing else is told in so many of them. */
const FEWEST_ALONE = 7;

export function findSpelledNumbers(tokens: Tokens): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isNumber(tokens, at)) continue;
    const [last, words] = runFrom(tokens, at);
    const { label } = words < FEWEST_SAID ? { label: null } : announcedAt(tokens, at);
    const kind = label === 'phone' || label === 'identity' ? label : null;
    if (kind !== null) found.push({ kind, certainty: 'sure', first: at, last });
    else if (words >= FEWEST_ALONE && label === null && !hasThousands(tokens, at, last))
      found.push({ kind: 'phone', certainty: 'question', first: at, last });
    at = last;
  }
  return found;
}

function isNumber(tokens: Tokens, at: number): boolean {
  const { kind, text } = tokenAt(tokens, at);
  return kind === 'word' && isNumberWord(text);
}

/** The last token of the numbers that follow one another, and how many they are. */
function runFrom(tokens: Tokens, at: number): readonly [last: number, words: number] {
  let last = at;
  let words = 1;
  for (let next = at + 1; next <= last + 2; next++) {
    if (isNumber(tokens, next) || tokenAt(tokens, next).kind === 'digits') {
      last = next;
      words++;
    } else if (!/^(?:y|[,.-])$/.test(textAt(tokens, next))) break;
  }
  return [last, words];
}

function hasThousands(tokens: Tokens, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ text }) => text === 'mil' || text === 'millones');
}
