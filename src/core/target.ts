import { allMatches } from './all-matches';
import type { IndicatorKind } from './records';
import { foldText } from './text';

/** The value that means "done": known, or unclear because the text has more than one number. */
export type Target =
  | { readonly kind: 'known'; readonly value: number }
  /** More than one number, or one with two honest readings ("1.200": 1200 or 1,2). */
  | { readonly kind: 'unclear'; readonly typed: string; readonly readings: TwoReadings | null }
  /** "80" of a row measured in per cent: 80 %, or a quantity. */
  | { readonly kind: 'scaleUnclear'; readonly typed: string }
  /** A share of nothing: there is nothing to divide by. */
  | { readonly kind: 'zero' }
  | { readonly kind: 'missing' };

export type TwoReadings = readonly [number, number];

const MISSING: Target = { kind: 'missing' };

/**
 * For a ratio or percentage, a percentage or a number up to 1 in the goal (zero is no target), else 1. For a count, the number in the goal.
 * A product is one product. Years, dates and numbers of laws are never targets.
 */
export function readTarget(kind: IndicatorKind, goal: string | null, unit: string | null = null): Target {
  switch (kind) {
    case 'product':
    case 'doubleProduct':
      return { kind: 'known', value: 1 };
    case 'count':
      return countTarget(goal ?? '');
    case 'ratio':
    case 'percentage':
      return isBareScale(goal ?? '', unit) ? { kind: 'scaleUnclear', typed: goal ?? '' } : shareTarget(goal ?? '');
    case 'unmeasurable':
      return MISSING;
  }
}

/** What a goal lets be counted: a number of things, else a percentage, else nothing. */
export function goalMeasure(goal: string | null): 'number' | 'percentage' | 'nothing' {
  const numbers = goalNumbers(goal ?? '');
  if (numbers.some((entry) => !entry.percent)) return 'number';
  return numbers.length > 0 ? 'percentage' : 'nothing';
}

function countTarget(goal: string): Target {
  const numbers = goalNumbers(goal).filter(({ percent }) => !percent);
  const [value, other, ...others] = numbers.flatMap(({ readings }) => readings).filter((reading) => reading > 0);
  if (value === undefined) return MISSING;
  if (other === undefined) return { kind: 'known', value };
  // Even the same number twice: three workshops and three forums are six.
  const isOne = others.length === 0 && numbers.some(({ readings }) => readings.length > 1);
  return { kind: 'unclear', typed: goal, readings: isOne ? [value, other] : null };
}

/** True for a unit that says per cent. */
export function isShareUnit(unit: string | null): boolean {
  return /^(porcent|%)/.test(foldText(unit ?? ''));
}

/** A number alone, above 1, where the unit says per cent; of 100 both readings are the whole. */
function isBareScale(goal: string, unit: string | null): boolean {
  const text = foldText(goal);
  if (!isShareUnit(unit) || !/^\d+([.,]\d+)?$/.test(text)) return false;
  return readingsOf(text).every((value) => value > 1 && value !== 100);
}

function shareTarget(goal: string): Target {
  const shares = goalNumbers(goal)
    .flatMap(({ readings, percent }) => readings.map((value) => (percent ? value / 100 : value)))
    .filter((value) => value <= 1);
  const [value, ...others] = new Set(shares);
  if (value === 0 && others.length === 0) return { kind: 'zero' };
  return others.length > 0 ? { kind: 'unclear', typed: goal, readings: null } : { kind: 'known', value: value ?? 1 };
}

interface GoalNumber {
  /** One value, or two where a mark may part thousands or decimals. */
  readonly readings: readonly number[];
  readonly percent: boolean;
}

const NORMS =
  /\b(ley(es)?|decretos?|resolucion(es)?|res\.?|dec\.?|acuerdo|circular(es)?|conpes|articulos?|art\.?|numeral|vigencias?|iso|ntc|version|v\.?)\s*((unico|ley|reglamentario|nacional|departamental|municipal|distrital|organica|estatutaria)\s+)*(n[°ºo]\.?\s*)?\d[\d.]*(\s*(de|del|-|\/)\s*\d{4})?((\s*,\s*|\s+[ye]\s+)\d{3,4}\b(\s*(de|del|-|\/)\s*\d{4})?)*/g;
const DAYS_OF_MONTH =
  /\b\d{1,2}[°º]?((\s*[,-]\s*|\s+(y|e|al?)\s+)\d{1,2})*\s+(de\s+)?(enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)\b/g;
const DATES = /\b(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{1,2}[/-](19|20)\d{2}|(19|20)\d{2}[/-]\d{1,2})\b/g;
/** "2000 personas" is no year, nor are "2000 visitas" where the goal begins or after its verb; "Planes 2026 aprobados" is. */
const COUNTED =
  '(?:personas|asist\\w+s|participantes|ciudadan[oa]s|habitantes|hogares|familias|usuari[oa]s|beneficiari[oa]s|encuestas|mujeres|nin[oa]s|jovenes|estudiantes)';
const BEGINNING = '(?:^|[aei]r |menos |minimo )';
const YEARS = new RegExp(
  `\\b(?:en|ano|vigencia|durante) (?:19|20)\\d{2}\\b|\\b(?<!${BEGINNING}(?=\\d+ [a-z]+s\\b))(?:19|20)\\d{2}\\b(?!\\)? ${COUNTED}\\b)`,
  'g',
);

function goalNumbers(goal: string): readonly GoalNumber[] {
  const text = [NORMS, DAYS_OF_MONTH, DATES, YEARS].reduce((rest, span) => rest.replace(span, ' '), foldText(goal));
  return allMatches(text, /(\d+(?:[.,]\d+)*)\s*(%|por ciento)?/g).map((match) => ({
    readings: readingsOf(match[1] ?? ''),
    percent: match[2] !== undefined,
  }));
}

/** "1.200.000" and "12,5" have one reading, "1.200" two, "1.2.3" none. */
function readingsOf(digits: string): readonly number[] {
  const bare = digits.replace(/[.,]/g, '');
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return [Number(bare), Number(digits.replace(',', '.'))];
  if (/^[1-9]\d{0,2}((\.\d{3})+|(,\d{3})+)$/.test(digits)) return [Number(bare)];
  if (/^[1-9]\d{0,2}(\.\d{3})+,\d+$/.test(digits)) return [Number(digits.replace(/\./g, '').replace(',', '.'))];
  if (/^[1-9]\d{0,2}(,\d{3})+\.\d+$/.test(digits)) return [Number(digits.replace(/,/g, ''))];
  const value = Number(digits.replace(',', '.'));
  return Number.isFinite(value) ? [value] : [];
}
