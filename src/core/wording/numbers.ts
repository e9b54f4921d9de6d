import { allMatches } from '../all-matches';

/**
 * Numbers and sums of money as people type them in Colombia: points or blanks for thousands, comma for decimals, an
 * apostrophe for millions, peso sign, per cent sign. One grammar of figures serves both uses: a cell that is nothing but
 * a number (`readSpanishNumber`) and the numbers within a text (`numbersWithin`). What has two honest readings ("1.111")
 * is never guessed; with a peso sign a lone group of three is thousands.
 */
export type NumberReading =
  /** `percent`: typed with its sign; the value is the fraction, 0.125 for "12,5 %". */
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'none' };

const NONE: NumberReading = { kind: 'none' };

/** An apostrophe parts millions, and the accent that people take for one. */
const MILLIONS = "['´’]";
const FIGURES = `(?<figures>(?<![\\d.,]\\s?)\\d{1,3}(?:\\s\\d{3})+(?![\\d]|\\s\\d)(?:[.,]\\d+)?|\\d+(?:(?:[.,]|${MILLIONS})\\d+)*)`;
const MONEY_BEFORE = '(?<before>(?:\\bcop\\s*)?\\$\\s*|\\bcop\\s*)?';
const MONEY_AFTER = '(?<after>\\s*(?:pesos\\b|cop\\b|m\\s*/\\s*cte\\b)(?:\\s*m\\s*/\\s*cte\\b)?)';
const UNIT = `(?:(?<percent>\\s*(?:%|por ciento))|${MONEY_AFTER})?`;

const WHOLE = new RegExp(`^(?<sign>[+-]?)\\s*${MONEY_BEFORE}(?<inner>[+-]?)${FIGURES}${UNIT}$`);

/** Reads a text that is a number: "1.284,5", "$ 1'200.000", "12,5 %", "1 000 000". */
export function readSpanishNumber(text: string): NumberReading {
  const match = WHOLE.exec(plainMarks(text));
  const { sign = '', inner = '', figures = '', ...unit } = match?.groups ?? {};
  if (match === null || (sign !== '' && inner !== '')) return NONE;
  const isPercent = unit['percent'] !== undefined;
  const isNegative = sign === '-' || inner === '-';
  const [value, other] = readFigures(figures, scaleOf(unit)).map(
    (reading) => (isNegative ? -reading : reading) / (isPercent ? 100 : 1),
  );
  if (value === undefined) return NONE;
  return other === undefined
    ? { kind: 'number', value, percent: isPercent }
    : { kind: 'ambiguous', readings: [value, other] };
}

/** A number within a text, with every honest reading. */
export interface NumberWithin {
  /** As it is written: 12.5 for "12,5 %". */
  readonly readings: readonly number[];
  readonly percent: boolean;
}

/** A minus belongs to the figures behind it only where no word or figure stands before it: "2-3" are two numbers. */
const WITHIN = new RegExp(`(?<sign>(?<![^\\s(:=])-\\s?)?${MONEY_BEFORE}(?<inner>-)?${FIGURES}${UNIT}`, 'g');

/** The numbers that a text holds, in their order. */
export function numbersWithin(text: string): readonly NumberWithin[] {
  return allMatches(plainMarks(text), WITHIN).map(({ groups = {} }) => {
    const { sign, inner, figures = '', percent } = groups;
    const isNegative = (sign !== undefined && !/\s/.test(sign)) || (inner !== undefined && scaleOf(groups) === 'pesos');
    return {
      readings: readFigures(figures, scaleOf(groups)).map((reading) => (isNegative ? -reading : reading)),
      percent: percent !== undefined,
    };
  });
}

type Scale = 'pesos' | 'unsaid';

function scaleOf({ before, after }: { readonly [name: string]: string | undefined }): Scale {
  return before !== undefined || after !== undefined ? 'pesos' : 'unsaid';
}

/** One hyphen for the dashes that stand for it; ",oo" is how some write that there are no cents. */
function plainMarks(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\u2012-\u2015\u2212]/g, '-')
    .replace(/([.,])oo(?![a-z])/g, '$100');
}

/** Every honest reading of figures with their marks: none, one, or two where a mark may part thousands or decimals. */
function readFigures(figures: string, scale: Scale): readonly number[] {
  if (/^\d+$/.test(figures)) return finite(figures);
  const text = new RegExp(MILLIONS).test(figures) ? withoutMillions(figures) : figures.replace(/\s/g, '');
  if (text === null) return [];
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text) && text === figures)
    return scale === 'pesos'
      ? finite(text.replace(/[.,]/, ''))
      : [text.replace(/[.,]/, ''), text.replace(',', '.')].map(Number);
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text) || /^\d{1,3}(,\d{3}){2,}$/.test(text))
    return finite(text.replace(/[.,]/g, ''));
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) return finite(text.replace(/\./g, '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return finite(text.replace(/,/g, ''));
  return /^\d+([.,]\d+)?$/.test(text) ? finite(text.replace(',', '.')) : [];
}

/** "1'200.000" → "1200000": behind an apostrophe a point can only part thousands. Null: the groups are not of three. */
function withoutMillions(figures: string): string | null {
  return /^\d{1,3}(?:['´’]\d{3})+(?:[.,]\d{1,2})?$|^\d{1,3}(?:['´’.]\d{3})+(?:,\d{1,2})?$/.test(figures)
    ? figures.replace(/['´’]/g, '').replace(/\.(?=\d{3})/g, '')
    : null;
}

function finite(digits: string): readonly number[] {
  const value = Number(digits);
  return Number.isFinite(value) ? [value] : [];
}
