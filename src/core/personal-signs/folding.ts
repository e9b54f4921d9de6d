import { allMatches } from '../all-matches';

/**
 * Characters that look like others, or like nothing, come with text pasted from a page or a PDF and would hide what they
 * spell: the search reads them as what they look like, and the text keeps its own.
 */
export interface Look {
  readonly plain: string;
  /** Where in the text a character of `plain` begins. */
  readonly startOf: (index: number) => number;
}

/** Unseen: soft hyphens, joiners, marks of order. */
const UNSEEN = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
/** Full-width and small forms, raised digits and those in circles. */
const WIDE =
  /[\u00b2\u00b3\u00b9\u2070-\u2089\u2460-\u2468\u24ea\u3000\ufe50-\ufe6b\uff01-\uff5e]|(?![0-9])[\p{Nd}\p{No}]/gu;
/** Letters typed for digits. */
const LETTER_DIGITS = /(?<=\d[.-]?)[OoIl]{1,3}(?=[\s.-]?\d)|(?<=\d\s)[OIl](?=\d)/g;
/** A cheap sign of them. */
const MAY_HAVE_LETTER_DIGITS = /\d[\s.-]?[OoIl]/;
/** The frame of a digit on a key. */
const AFTER_DIGIT = /(?<=\d)\p{M}+/gu;
/** Hyphens that are not on a keyboard. */
const HYPHENS = /[\u2010-\u2012\u2212]/g;

/** A cheap sign: most texts have none of them, nor accents apart from their letter. */
const ODD = new RegExp(`[${UNSEEN}\\p{M}]|${WIDE.source}|${HYPHENS.source}`, 'u');
const SEEN = new RegExp(`[^${UNSEEN}]\\p{M}*`, 'gu');

export function lookOf(text: string): Look {
  if (!ODD.test(text)) return { plain: withDigits(text), startOf: (index) => index };
  const looks: string[] = [];
  const starts: number[] = [];
  for (const { 0: seen, index } of allMatches(text, SEEN)) {
    const look = seen
      .replace(WIDE, (wide) => wide.normalize('NFKC'))
      .replace(HYPHENS, '-')
      .normalize('NFC')
      .replace(AFTER_DIGIT, '');
    looks.push(look);
    for (let at = 0; at < look.length; at++) starts.push(index + at);
  }
  return { plain: withDigits(looks.join('')), startOf: (index) => starts[index] ?? text.length };
}

function withDigits(text: string): string {
  if (!MAY_HAVE_LETTER_DIGITS.test(text)) return text;
  return text.replace(LETTER_DIGITS, (letters) => letters.replace(/o/gi, '0').replace(/[Il]/g, '1'));
}
