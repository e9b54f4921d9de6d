import type { IndicatorKind } from './records';
import { foldText } from './text';

/** The value that means "done": known, or unclear because the text has more than one number. */
export type Target =
  | { readonly kind: 'known'; readonly value: number }
  | { readonly kind: 'unclear'; readonly typed: string }
  | { readonly kind: 'missing' };

/**
 * For a ratio or percentage, a percentage or a number up to 1 in the goal, else 1. For a count, the number in the goal.
 * A product is one product. Years, dates and numbers of laws are never targets.
 */
export function readTarget(kind: IndicatorKind, goal: string | null): Target {
  if (kind === 'product' || kind === 'doubleProduct') return { kind: 'known', value: 1 };
  const found = targetNumbers(goal ?? '');
  if (kind === 'count')
    return single(
      found.map((entry) => entry.value),
      goal,
      null,
    );
  if (kind === 'ratio' || kind === 'percentage') {
    const shares = found
      .map((entry) => (entry.percent ? entry.value / 100 : entry.value))
      .filter((value) => value > 0 && value <= 1);
    return single(shares, goal, 1);
  }
  return { kind: 'missing' };
}

function single(values: readonly number[], goal: string | null, fallback: number | null): Target {
  const distinct = [...new Set(values)].filter((value) => value > 0);
  const [first] = distinct;
  if (distinct.length > 1) return { kind: 'unclear', typed: goal ?? '' };
  if (first !== undefined) return { kind: 'known', value: first };
  return fallback === null ? { kind: 'missing' } : { kind: 'known', value: fallback };
}

interface FoundNumber {
  readonly value: number;
  readonly percent: boolean;
}

const DATES = /\b\d{1,4}[/-]\d{1,2}([/-]\d{1,4})?\b/g;
const LAWS =
  /\b(ley(es)?|decretos?|resoluci[oó]n(es)?|acuerdos?|circular(es)?|conpes|art[ií]culos?|art\.?|numeral|vigencias?|iso|ntc|versi[oó]n|v\.?)\s*(n[°ºo]\.?\s*)?\d[\d.]*(\s*(de|del|-|\/)\s*\d{4})?/g;
const YEARS = /\b(19|20)\d{2}\b/g;
const DAYS_OF_MONTH =
  /\b\d{1,2}\s+de\s+(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b/g;

function targetNumbers(goal: string): readonly FoundNumber[] {
  const text = foldText(goal).replace(LAWS, ' ').replace(DAYS_OF_MONTH, ' ').replace(DATES, ' ').replace(YEARS, ' ');
  const found: FoundNumber[] = [];
  for (const match of matches(text, /(\d+(?:[.,]\d+)*)\s*(%|por ciento)?/g)) {
    const value = toNumber(match[1] ?? '');
    if (value !== null) found.push({ value, percent: match[2] !== undefined });
  }
  return found;
}

/** "1.200" and "12,5": points are thousands when followed by three digits, unless the number starts with 0. */
function toNumber(digits: string): number | null {
  const thousands = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(digits);
  const value = Number((thousands ? digits.replace(/\./g, '') : digits).replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) all.push(match);
  return all;
}
