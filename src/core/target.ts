import type { IndicatorKind } from './records';
import { foldText } from './text';
import { foldDates, namedDays } from './wording/dates';
import { type NumberWithin, numbersWithin } from './wording/numbers';

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
  if (numbers.some(isNegative)) return { kind: 'unclear', typed: goal, readings: null };
  const [value, other, ...others] = numbers.flatMap(({ readings }) => readings).filter((reading) => reading > 0);
  if (value === undefined) return MISSING;
  if (other === undefined) return { kind: 'known', value };
  // Even the same number twice: three workshops and three forums are six.
  const isOne = others.length === 0 && numbers.some(({ readings }) => readings.length > 1);
  return { kind: 'unclear', typed: goal, readings: isOne ? [value, other] : null };
}

/** "-5" is no goal: whoever wrote it means something that nobody can tell. */
function isNegative({ readings }: NumberWithin): boolean {
  return readings.some((value) => value < 0);
}

/** True for a unit that says per cent. */
export function isShareUnit(unit: string | null): boolean {
  return /^(porcent|%)/.test(foldText(unit ?? ''));
}

/** A number alone, above 1, where the unit says per cent; of 100 both readings are the whole. */
function isBareScale(goal: string, unit: string | null): boolean {
  const text = foldText(goal);
  if (!isShareUnit(unit) || !/^\d+([.,]\d+)?$/.test(text)) return false;
  return numbersWithin(text).every(({ readings }) => readings.every((value) => value > 1 && value !== 100));
}

function shareTarget(goal: string): Target {
  const numbers = goalNumbers(goal);
  if (numbers.some(isNegative)) return { kind: 'unclear', typed: goal, readings: null };
  const shares = numbers
    .flatMap(({ readings, percent }) => readings.map((value) => (percent ? value / 100 : value)))
    .filter((value) => value <= 1);
  const [value, ...others] = new Set(shares);
  if (value === 0 && others.length === 0) return { kind: 'zero' };
  return others.length > 0 ? { kind: 'unclear', typed: goal, readings: null } : { kind: 'known', value: value ?? 1 };
}

const NORMS =
  /\b(ley(es)?|decretos?|resolucion(es)?|res\.?|dec\.?|acuerdo|circular(es)?|conpes|articulos?|art\.?|numeral|vigencias?|iso|ntc|version|v\.?)\s*((unico|ley|reglamentario|nacional|departamental|municipal|distrital|organica|estatutaria)\s+)*(n[°ºo]\.?\s*)?\d[\d.]*(\s*(de|del|-|\/)\s*\d{4})?((\s*,\s*|\s+[ye]\s+)\d{3,4}\b(\s*(de|del|-|\/)\s*\d{4})?)*/g;
/** "12/2026", "2026-12", "2024-2027". */
const MONTHS_OF_YEARS = /\b(\d{1,2}[/-](19|20)\d{2}|(19|20)\d{2}[/-]\d{1,2})\b/g;
/** "2000 personas" is no year, nor are "2000 visitas" where the goal begins or after its verb; "Planes 2026 aprobados" is. */
const COUNTED =
  '(?:personas|asist\\w+s|participantes|ciudadan[oa]s|habitantes|hogares|familias|usuari[oa]s|beneficiari[oa]s|encuestas|mujeres|nin[oa]s|jovenes|estudiantes)';
const BEGINNING = '(?:^|[aei]r |menos |minimo )';
const YEARS = new RegExp(
  `\\b(?:en|ano|vigencia|durante) (?:19|20)\\d{2}\\b|\\b(?<!${BEGINNING}(?=\\d+ [a-z]+s\\b))(?:19|20)\\d{2}\\b(?!\\)? ${COUNTED}\\b)`,
  'g',
);

function goalNumbers(goal: string): readonly NumberWithin[] {
  const text = [NORMS, MONTHS_OF_YEARS, YEARS].reduce(
    (rest, span) => rest.replace(span, ' '),
    withoutDays(foldText(goal)),
  );
  return numbersWithin(text);
}

/** Days are of any year here: only where they stand matters. */
function withoutDays(text: string): string {
  return namedDays(text, ANY_YEAR).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    foldDates(text),
  );
}

const ANY_YEAR = 2000;
