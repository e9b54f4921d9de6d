import type { Found } from './finding';
import { type Token, type Tokens, textAt, tokenAt } from './tokens';

/** E-mail addresses, also as people write them to be read by people alone: "ana (arroba) gmail punto com". */

const PROVIDERS = new Set('gmail gmil hotmail outlook yahoo live icloud msn protonmail proton une aol gmx'.split(' '));
const ENDINGS = new Set('com co org net edu gov mil es info'.split(' '));
/** Addresses of an office, where the entity's own domain follows. */
const OFFICE =
  /^(?:contact|atencion|notific|participa|pqr|info|correspond|ventanilla|planea|secre|alcald|gober|quejas|peticion|rendicion|transparen|comunica|prensa|sac|servicio|archivo|radica|conce|person|hacienda|juridic|control|educa|salud)/;
const AT = /^(?:@|arr?ob?v?a|at|a|%|en)$/;
/** A cheap sign, without which a text is not worth searching: most cells have none. */
export const MAY_HAVE_EMAIL =
  /@|%40|arr?o[bv]|gmail|gmil|hotmail|outlook|yahoo|icloud|proton|[^a-z](?:live|une|aol|gmx|msn|at|a)[^a-z]/i;
/** More letters and marks than an address has before its sign. */
const MOST_TOKENS = 24;

export function findEmails(tokens: Tokens, ownDomains: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  tokens.forEach(({ text }, at) => {
    const sign = AT.test(text) ? signAt(tokens, at) : null;
    const email = sign === null ? signless(tokens, at) : emailAround(tokens, sign);
    if (email === null || email.first <= (found[found.length - 1]?.last ?? -1)) return;
    const domain = written(tokens, email.domain, email.last);
    const office = domain.endsWith('.gov.co') && OFFICE.test(textAt(tokens, email.first));
    const certainty = office || ownDomains.includes(domain) ? 'question' : 'sure';
    found.push({ kind: 'email', certainty, first: email.first, last: email.last });
  });
  return found;
}

/** As it would be typed into a mail. */
export function written(tokens: Tokens, first: number, last: number): string {
  const text = tokens.slice(first, last + 1).map(({ text }) => (text === ',' || DOTS.has(text) ? '.' : text));
  return text.join('').replace(/[()[\]{}<>]/g, '');
}

interface Sign {
  readonly first: number;
  readonly last: number;
  /** Nothing else has this sign between two words. */
  readonly plain: boolean;
}

function signAt(tokens: Tokens, at: number): Sign | null {
  const { text } = tokenAt(tokens, at);
  if (text === '%')
    return isAttached(tokenAt(tokens, at + 1), /^40$/) ? { first: at, last: at + 1, plain: false } : null;
  const opened = isBracket(tokenAt(tokens, at - 1), '([{<-_*') && isBracket(tokenAt(tokens, at + 1), ')]}>-_*');
  if (text === 'en' || (text === 'a' && !opened)) return saidAt(tokens, at);
  if (opened) return { first: at - 1, last: at + 1, plain: false };
  const isTwice = text === '@' && textAt(tokens, at + 1) === '@';
  return { first: at, last: isTwice ? at + 1 : at, plain: text === '@' };
}

/** "ana en gmail punto com". */
function saidAt(tokens: Tokens, at: number): Sign | null {
  const isSaid = PROVIDERS.has(textAt(tokens, at + 1)) && DOTS.has(textAt(tokens, at + 2));
  return isSaid ? { first: at, last: at, plain: false } : null;
}

/** "rosa.tabares gmail.com": the sign was forgotten. */
function signless(tokens: Tokens, at: number): Email | null {
  if (!PROVIDERS.has(textAt(tokens, at)) || tokenAt(tokens, at).gap !== 'blank') return null;
  const last = domainEnd(tokens, at);
  const first = localStart(tokens, at);
  const isAddress = last > at && first < at - 1 && tokenAt(tokens, first + 1).gap === 'none';
  return isAddress ? { first, domain: at, last } : null;
}

function isBracket({ text }: Token, brackets: string): boolean {
  return text !== '' && brackets.includes(text);
}

function isAttached({ gap, text }: Token, pattern: RegExp): boolean {
  return gap === 'none' && pattern.test(text);
}

interface Email {
  readonly first: number;
  readonly domain: number;
  readonly last: number;
}

function emailAround(tokens: Tokens, { first: signFirst, last: signLast, plain }: Sign): Email | null {
  const first = localStart(tokens, signFirst);
  const domain = signLast + 1;
  const last = domainEnd(tokens, domain);
  if (first === signFirst || last < domain || (tokenAt(tokens, domain).gap === 'line' && !plain)) return null;
  const isStuck = tokenAt(tokens, signFirst).gap === 'none' && tokenAt(tokens, domain).gap === 'none';
  const ending = textAt(tokens, last);
  const isKnown = PROVIDERS.has(textAt(tokens, domain)) || (last > domain && ENDINGS.has(ending));
  const isHost = last > domain || (tokenAt(tokens, domain).kind === 'word' && tokenAt(tokens, first).kind === 'word');
  return isKnown || (plain && isStuck && isHost) ? { first, domain, last } : null;
}

const DOTS = new Set(['.', 'punto', 'dot']);
const LOCAL_MARK = /^[._%+'-]$/;
const SAID_MARK = new Set('punto dot guion bajo'.split(' '));

/** The first token before the sign that belongs to the address; the sign itself where none does. */
function localStart(tokens: Tokens, sign: number): number {
  let first = sign;
  for (let at = sign - 1; at >= 0 && sign - at < MOST_TOKENS; at--) {
    const { kind, text } = tokenAt(tokens, at);
    const isNext = first === sign || tokenAt(tokens, at + 1).gap === 'none' || isSaid(tokens, at + 1, text);
    if (!isNext || tokenAt(tokens, at + 1).gap === 'line') break;
    if (kind !== 'mark') first = at;
    else if (!LOCAL_MARK.test(text)) break;
  }
  return first;
}

/** A dot that is said in words, or stands between blanks, has the next piece beside it. */
function isSaid(tokens: Tokens, next: number, text: string): boolean {
  const after = tokenAt(tokens, next);
  return (
    SAID_MARK.has(text) ||
    SAID_MARK.has(after.text) ||
    (after.text === '.' && tokenAt(tokens, next + 1).gap === 'blank')
  );
}

/** The last token of a domain; the one before it where there is none. */
function domainEnd(tokens: Tokens, start: number): number {
  let last = labelEnd(tokens, start);
  for (let parts = 0; parts < 6; parts++) {
    const next = afterDot(tokens, last);
    const end = next === null ? last : labelEnd(tokens, next);
    if (next === null || end < next) break;
    last = end;
  }
  return last;
}

function labelEnd(tokens: Tokens, start: number): number {
  if (tokenAt(tokens, start).kind === 'mark') return start - 1;
  let last = start;
  for (let at = start + 1; at < start + MOST_TOKENS && tokenAt(tokens, at).gap === 'none'; at++) {
    const { kind, text } = tokenAt(tokens, at);
    if (kind !== 'mark') last = at;
    else if (text !== '-') break;
  }
  return last;
}

/** Where the next part of the domain begins: after ".", ",", "punto", "(dot)", or a blank before an ending. */
function afterDot(tokens: Tokens, last: number): number | null {
  const bracket = isBracket(tokenAt(tokens, last + 1), '([{') ? 1 : 0;
  const { text, gap } = tokenAt(tokens, last + 1 + bracket);
  const next = last + 2 + 2 * bracket;
  const after = tokenAt(tokens, next);
  if (ENDINGS.has(text) && gap === 'blank' && bracket === 0 && PROVIDERS.has(textAt(tokens, last))) return last + 1;
  const isTight = after.gap === 'none' && gap === 'none';
  if (text === '.' && isTight) return next;
  if (/^[;:/_]$/.test(text) && ENDINGS.has(after.text) && PROVIDERS.has(textAt(tokens, last))) return next;
  return (DOTS.has(text) || text === ',') && after.gap !== 'line' && ENDINGS.has(after.text) ? next : null;
}
