/**
 * A text as the words, groups of digits and marks it is made of. Every rule looks a bounded number of tokens around, so
 * that a search takes as long as the text is.
 */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  /** In small letters without accents. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly gap: 'none' | 'blank' | 'line';
  /** Begins with a capital. */
  readonly capital: boolean;
}

export type Tokens = readonly Token[];

/** Beyond either end. */
const END: Token = { kind: 'mark', text: '', start: 0, end: 0, gap: 'line', capital: false };

export function tokenAt(tokens: Tokens, index: number): Token {
  return tokens[index] ?? END;
}

export function textAt(tokens: Tokens, index: number): string {
  return tokenAt(tokens, index).text;
}

/** Character by character: a pattern that finds the next piece takes ten times as long. */
export function readTokens(text: string): Tokens {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'none';
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    if (kind === 'blank' || kind === 'line') {
      if (gap !== 'line') gap = kind;
      start++;
      continue;
    }
    const end = kind === 'mark' ? start + 1 : pieceEnd(text, start, kind);
    const piece = text.slice(start, end);
    const lower = kind === 'word' ? piece.toLowerCase() : piece;
    const capital = kind === 'word' && lower.charCodeAt(0) !== piece.charCodeAt(0);
    tokens.push({ kind, text: kind === 'word' ? foldWord(lower) : piece, start, end, gap, capital });
    gap = 'none';
    start = end;
  }
  return joinAbbreviations(tokens);
}

type Character = Token['kind'] | 'blank' | 'line';

const OTHERS = new Map<number, Character>();

function kindAt(text: string, at: number): Character {
  const code = text.charCodeAt(at);
  if (code >= 128) return otherKind(code);
  if (code <= 32) return code === 10 || code === 13 ? 'line' : 'blank';
  if (code < 58) return code < 48 ? 'mark' : 'digits';
  const small = code | 32;
  return small > 96 && small < 123 && code > 64 ? 'word' : 'mark';
}

function otherKind(code: number): Character {
  const known = OTHERS.get(code);
  if (known !== undefined) return known;
  const character = String.fromCharCode(code);
  const kind = /[\p{L}\p{M}]/u.test(character)
    ? 'word'
    : /[\u2028\u2029]/.test(character)
      ? 'line'
      : /\s/.test(character)
        ? 'blank'
        : 'mark';
  OTHERS.set(code, kind);
  return kind;
}

function pieceEnd(text: string, start: number, kind: 'word' | 'digits'): number {
  let end = start + 1;
  while (end < text.length && (kindAt(text, end) === kind || (kind === 'word' && isInnerMark(text, end)))) end++;
  return end;
}

/** "O’Neill". */
function isInnerMark(text: string, at: number): boolean {
  const mark = text[at];
  return (mark === "'" || mark === '’') && at + 1 < text.length && kindAt(text, at + 1) === 'word';
}

const ACCENTS = /[\u0300-\u036f'’]/g;
const ASCII = /^[a-z]*$/;

function foldWord(word: string): string {
  if (ASCII.test(word)) return word;
  // Its accent tells who wrote a paper from a project.
  if (/^proyectó$/.test(word)) return 'elaboro';
  return word.normalize('NFKD').replace(ACCENTS, '');
}

/** Announce numbers, and are also written letter by letter: "C. C.", "t.i.", "P.P.T". */
const ABBREVIATIONS = new Set('cc ce ti rc ppt pep pt nit nuip pbx tp fn hc'.split(' '));
const LONGEST = 4;

function joinAbbreviations(tokens: Tokens): Tokens {
  if (!tokens.some(isLetter)) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = tokenAt(tokens, at);
    const end = isLetter(first) ? abbreviationEnd(tokens, at) : at + 1;
    const isJoined = end > at + 1;
    joined.push(
      isJoined ? { ...first, text: lettersOf(tokens.slice(at, end)), end: tokenAt(tokens, end - 1).end } : first,
    );
    at = end;
  }
  return joined;
}

function isLetter({ kind, start, end }: Token): boolean {
  return kind === 'word' && end - start === 1;
}

function lettersOf(tokens: Tokens): string {
  return tokens.map(({ kind, text }) => (kind === 'word' ? text : '')).join('');
}

/** Where the abbreviation that begins here ends; the next token where none does. */
function abbreviationEnd(tokens: Tokens, at: number): number {
  let letters = '';
  let end = at;
  let known = at + 1;
  while (letters.length < LONGEST && isLetter(tokenAt(tokens, end))) {
    if (end > at && tokenAt(tokens, end).gap === 'line') break;
    letters += tokenAt(tokens, end).text;
    end += /^[./]$/.test(tokenAt(tokens, end + 1).text) && tokenAt(tokens, end + 1).gap === 'none' ? 2 : 1;
    if (ABBREVIATIONS.has(letters)) known = end;
  }
  return known;
}
