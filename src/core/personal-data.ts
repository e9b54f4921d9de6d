import { findAddresses } from './personal-signs/addresses';
import { findEmails, MAY_HAVE_EMAIL, written } from './personal-signs/emails';
import {
  type Certainty,
  type Found,
  HIDDEN,
  PERSONAL_DATA_KINDS,
  type PersonalDataKind,
} from './personal-signs/finding';
import { lookOf } from './personal-signs/folding';
import { linkTokens } from './personal-signs/links';
import { findNames } from './personal-signs/names';
import { findNumbers } from './personal-signs/numbers';
import { findSpecialSigns } from './personal-signs/special-signs';
import { findSpelledNumbers } from './personal-signs/spelled-numbers';
import { readTokens, type Tokens, tokenAt } from './personal-signs/tokens';
import { remember } from './remember';

/**
 * Personal data that patterns can find in free text (Ley 1581 de 2012): e-mail addresses, phones, identity numbers,
 * postal addresses, and names beside a word that announces one; names of the lists without one, and a few kinds more, are
 * asked. Other names cannot be found this way; the product says so and never promises it.
 */
export { type Certainty, PERSONAL_DATA_KINDS, type PersonalDataKind } from './personal-signs/finding';

export interface PersonalDataFinding {
  /** Each kind once, in the order of their list. */
  readonly kinds: readonly PersonalDataKind[];
  /** A question where nothing of it is sure. */
  readonly certainty: Certainty;
  /** The same text with every finding hidden. */
  readonly redacted: string;
  /** Where in the text each stands, in order; some may overlap. */
  readonly spans: readonly Span[];
}

export type Span = readonly [start: number, end: number];

/** What is found, with the whole text redacted; null when there is nothing to hide. `own`: contacts of the entity. */
export function findPersonalData(text: string, own: readonly string[] = []): PersonalDataFinding | null {
  if (!MAY_HAVE_ANY.test(text)) return null;
  const { plain, startOf } = lookOf(text);
  const { tokens, found } = search(plain, own);
  if (found.length === 0) return null;
  const ours = new Set(own.map((cell) => contactOf(cell).value));
  const theirs = found.filter((one) => !ours.has(contactValue(tokens, one)));
  if (theirs.length === 0) return null;
  const spans = theirs.map(
    ({ first, last }) => [startOf(tokenAt(tokens, first).start), startOf(tokenAt(tokens, last).end)] as const,
  );
  return {
    kinds: PERSONAL_DATA_KINDS.filter((kind) => theirs.some((one) => one.kind === kind)),
    certainty: theirs.some(({ certainty }) => certainty === 'sure') ? 'sure' : 'question',
    redacted: withoutSpans(text.slice(startOf(0)), shifted(spans, -startOf(0))),
    spans,
  };
}

/** A cheap sign: without a digit, an "@", or two letters in a row there is nothing of anybody. */
const MAY_HAVE_ANY = /[\d@]|\p{L}{2}/u;

function search(plain: string, own: readonly string[]): { readonly tokens: Tokens; readonly found: readonly Found[] } {
  const tokens = readTokens(plain);
  const emails = MAY_HAVE_EMAIL.test(plain)
    ? findEmails(
        tokens,
        own.flatMap((cell) => domainOf(contactOf(cell))),
      )
    : [];
  const taken = new Set(linkTokens(plain, tokens));
  const take = ({ first, last }: Found): void => {
    for (let at = first; at <= last; at++) taken.add(at);
  };
  emails.forEach(take);
  const addresses = findAddresses(tokens, taken);
  addresses.forEach(take);
  const { found: digits, bare } = findNumbers({ tokens, taken });
  const numbers = [...digits, ...findSpelledNumbers(tokens)];
  const located = [...emails, ...addresses, ...numbers];
  const names = findNames({ tokens, found: located, bare });
  const special = findSpecialSigns(
    tokens,
    names.filter(({ kind }) => kind === 'name'),
  );
  return { tokens, found: [...located, ...names, ...special].sort((a, b) => a.first - b.first) };
}

/** Overlapping spans are hidden as one; those beyond either end are cut there. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let redacted = '';
  let from = 0;
  for (const [start, end] of spans) {
    if (end <= from || start >= text.length) continue;
    if (start >= from) redacted += text.slice(from, start);
    redacted += start >= from || redacted === '' ? HIDDEN : '';
    from = end;
  }
  return redacted + text.slice(from);
}

export function shifted(spans: readonly Span[], by: number): readonly Span[] {
  return spans.map(([start, end]) => [start + by, end + by]);
}

/** The text as it may leave the entity. */
export function redactPersonalData(text: string, own: readonly string[] = []): string {
  return findPersonalData(text, own)?.redacted ?? text;
}

interface Contact {
  readonly value: string;
}

/** The first contact in what the entity wrote as its own; the rest of such a cell is anybody's. */
const contactOf = remember((cell: string): Contact => {
  const { tokens, found } = search(lookOf(cell).plain, []);
  const contact = found.find(({ kind }) => kind === 'email' || kind === 'phone' || kind === 'address');
  return { value: contact === undefined ? '' : contactValue(tokens, contact) };
});

/** Officials have addresses of the same domain, which carry their names: those are asked. */
function domainOf({ value }: Contact): readonly string[] {
  const [, domain] = value.split('@');
  return domain === undefined ? [] : [domain];
}

/** However it is spelt: a phone by its last ten digits. */
function contactValue(tokens: Tokens, { kind, first, last }: Found): string {
  const text = written(tokens, first, last);
  return kind === 'phone' ? text.replace(/\D/g, '').slice(-10) : text;
}
