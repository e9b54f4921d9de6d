import { allMatches } from '../all-matches';
import { labelAt } from './number-labels';
import { type Tokens, textAt, tokenAt } from './tokens';

/** Addresses of pages: digits in them lead somewhere, and are nobody's unless they dial or ask for a document. */

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>«»"]+|(?<![a-z\d-])(?:[a-z\d-]{1,63}\.){1,5}(?:com|co|org|net|edu|gov)\/[^\s<>«»"]+/gi;
const MAY_HAVE_LINK = /https?:|www\.|\.(?:com|co|org|net|edu|gov)\//i;
const DIALS = /wa\.me|whatsapp\.com|tel:/i;

/** The tokens of links. */
export function linkTokens(text: string, tokens: Tokens): ReadonlySet<number> {
  const inside = new Set<number>();
  if (!MAY_HAVE_LINK.test(text)) return inside;
  let at = 0;
  for (const { 0: link, index } of allMatches(text, LINK)) {
    while (at < tokens.length && tokenAt(tokens, at).start < index) at++;
    const dials = DIALS.test(link);
    for (let asked = false; at < tokens.length && tokenAt(tokens, at).start < index + link.length; at++) {
      asked = textAt(tokens, at) === '=' ? isAsked(tokens, at) : asked && textAt(tokens, at) !== '&';
      if (!dials && !asked) inside.add(at);
    }
  }
  return inside;
}

/** "?cc=", "&cedula=". */
function isAsked(tokens: Tokens, at: number): boolean {
  const label = labelAt(tokens, at - 1);
  return label === 'identity' || label === 'phone' || /^(?:ti|identificacion)$/.test(textAt(tokens, at - 1));
}
