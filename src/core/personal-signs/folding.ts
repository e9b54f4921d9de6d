import { allMatches } from '../all-matches';
import { HIDDEN } from './hiding';

/**
 * Characters that look like others, or like nothing, come with text pasted from a page or a PDF and would hide what they
 * spell: the search reads them as what they look like, and the text keeps its own.
 */

/** Unseen: soft hyphens, joiners, marks of order. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
/** Full-width and small forms. */
const WIDE = /[\u3000\ufe50-\ufe6b\uff01-\uff5e]/g;
/** Hyphens that are not on a keyboard. */
const HYPHENS = /[\u2010-\u2012\u2212]/g;

/** A cheap sign: most texts have none of them, nor accents apart from their letter. */
const ODD = new RegExp(`[${UNSEEN}\\p{M}]|${WIDE.source}|${HYPHENS.source}`, 'u');
const SEEN = new RegExp(`[^${UNSEEN}]\\p{M}*`, 'gu');

/** What `redact` makes of the text as it looks; what it does not hide comes back as it was written. */
export function redactAsItLooks(text: string, redact: (text: string) => string): string {
  if (!ODD.test(text)) return redact(text);
  let plain = '';
  /** Where in the text each character of `plain` begins. */
  const starts: number[] = [];
  for (const { 0: seen, index } of allMatches(text, SEEN)) {
    const looks = seen
      .replace(WIDE, (wide) => wide.normalize('NFKC'))
      .replace(HYPHENS, '-')
      .normalize('NFC');
    plain += looks;
    for (let at = 0; at < looks.length; at++) starts.push(index + at);
  }
  const redacted = redact(plain);
  return redacted === plain ? text : asWritten(text, { plain, redacted, starts: [...starts, text.length] });
}

interface Looks {
  readonly plain: string;
  readonly redacted: string;
  readonly starts: readonly number[];
}

/** The pieces left stand in `plain` one after another; wherever each is found there, it reads the same. */
function asWritten(text: string, { plain, redacted, starts }: Looks): string {
  const pieces = redacted.split(HIDDEN);
  const written: string[] = [];
  let from = 0;
  for (const piece of pieces) {
    const at = written.length === pieces.length - 1 ? plain.length - piece.length : plain.indexOf(piece, from);
    // Bullets of the text itself beside what was hidden.
    if (at < from || !plain.endsWith(piece, at + piece.length)) return redacted;
    from = at + piece.length;
    written.push(text.slice(starts[at], starts[from]));
  }
  return written.join(HIDDEN);
}
