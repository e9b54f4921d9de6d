import type { IndicatorKind } from './records';
import { foldText } from './text';

/** What an indicator's wording measures. Forms met in real matrices: domain.md §6. */
export function indicatorKind(indicator: string | null, unit: string | null, target: string | null): IndicatorKind {
  const text = foldText(indicator ?? '');
  if (text === '') return 'unmeasurable';
  if (ratioParts(text) !== null) return 'ratio';
  if (isPercentage(text, unit)) return 'percentage';
  if (STARTS_LIKE_A_COUNT.test(text)) return 'count';
  if (TWO_PARTICIPLES.test(text)) return 'doubleProduct';
  if (PLURAL_PARTICIPLE.test(text)) return hasNumber(target) ? 'count' : 'product';
  if (SINGULAR_PARTICIPLE.test(text) || startsWithDeliverable(text)) return 'product';
  return 'unmeasurable';
}

export interface RatioParts {
  readonly numerator: string;
  readonly denominator: string;
}

/** The two quantities of "Número de A / Total de B", "A sobre B", "(A/B)*100". Null when there are not two. */
export function ratioParts(indicator: string): RatioParts | null {
  const bare = foldText(indicator)
    .replace(/[*x×]\s*100\s*%?\s*\)?$/, '')
    .replace(/\by\s*\/\s*o\b/g, 'y o');
  const match = /^(.*?)\s*(?:\/| sobre )\s*(.*)$/.exec(bare);
  const numerator = stripParentheses(match?.[1] ?? '');
  const denominator = stripParentheses((match?.[2] ?? '').replace(/\)\s*[*x×].*$/, ''));
  const twoQuantities = hasWords(numerator) && hasWords(denominator);
  // Without a counting word on either side, "a/b" is only an alternative ("acta/informe elaborado").
  return twoQuantities &&
    (COUNTING_WORD.test(numerator) || COUNTING_WORD.test(denominator) || isPluralPair(numerator, denominator))
    ? { numerator, denominator }
    : null;
}

const COUNTING_WORD = /\b(numero|n°|nº|no|num|total|cantidad|suma|avance|valor|cuantos|cuantas)\b|n[°º]/;
const STARTS_LIKE_A_COUNT = /^(numero|n°|nº|no\.|no |num\.|cantidad|total|conteo) ?(de |total )?/;
const PARTICIPLE =
  '(?:[a-z]{2,}[ai]d[oa]|hech[oa]|escrit[oa]|abiert[oa]|puest[oa]|propuest[oa]|resuelt[oa]|construid[oa]|suscrit[oa]|operando)';
const TWO_PARTICIPLES = new RegExp(`\\b${PARTICIPLE}s? (?:y|e|,) ?${PARTICIPLE}s?$`);
const SINGULAR_PARTICIPLE = new RegExp(`\\b${PARTICIPLE}\\b`);
const PLURAL_PARTICIPLE = new RegExp(`\\b${PARTICIPLE}s\\b`);

const DELIVERABLES = new Set(
  (
    'acta acto acuerdo agenda aplicativo base boletin cartilla catalogo codigo convenio convocatoria cronograma decreto ' +
    'diagnostico directorio documento encuesta esquema estrategia estudio evaluacion ficha formato formulario guia informe ' +
    'inventario lineamiento listado manual mapa matriz memoria mecanismo metodologia modelo norma pagina plan plataforma ' +
    'politica portafolio procedimiento programa protocolo proyecto publicacion registro reglamento reporte resolucion ruta sistema'
  ).split(' '),
);

function startsWithDeliverable(text: string): boolean {
  return DELIVERABLES.has(text.split(' ')[0] ?? '');
}

function isPercentage(text: string, unit: string | null): boolean {
  return /^(porcentaje|%)/.test(text) || /%/.test(text) || /^(porcentaje|%)/.test(foldText(unit ?? ''));
}

function isPluralPair(first: string, second: string): boolean {
  return PLURAL_PARTICIPLE.test(first) && PLURAL_PARTICIPLE.test(second);
}

function stripParentheses(text: string): string {
  return text.replace(/[()]/g, '').trim();
}

function hasWords(text: string): boolean {
  return /[a-z]{3}/.test(text);
}

function hasNumber(target: string | null): boolean {
  return target !== null && /\d/.test(target);
}
