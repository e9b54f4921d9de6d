import type { IndicatorKind } from './records';
import { goalMeasure, isShareUnit } from './target';
import { foldText } from './text';

/** What an indicator's wording measures. Forms met in real matrices: domain.md §6. */
export function indicatorKind(indicator: string | null, unit: string | null, target: string | null): IndicatorKind {
  const text = foldText(indicator ?? '');
  if (text === '') return 'unmeasurable';
  if (ratioParts(text) !== null) return 'ratio';
  if (isPercentage(text, unit)) return 'percentage';
  if (STARTS_LIKE_A_COUNT.test(text)) return 'count';
  if (TWO_PARTICIPLES.test(text)) return 'doubleProduct';
  if (PLURAL_PARTICIPLE.test(text) || startsWithDeliverables(text)) return KIND_OF_SEVERAL[goalMeasure(target)];
  if (SINGULAR_PARTICIPLE.test(text) || startsWithDeliverable(text)) return 'product';
  return 'unmeasurable';
}

/** Several things made are counted only against a goal that says how many, or which part of them. */
const KIND_OF_SEVERAL = { number: 'count', percentage: 'percentage', nothing: 'product' } as const;

export interface RatioParts {
  readonly numerator: string;
  readonly denominator: string;
}

/** The two quantities of "Número de A / Total de B", "A sobre B", "(A/B)*100". Null when there are not two. */
export function ratioParts(indicator: string): RatioParts | null {
  const bare = foldText(indicator)
    .replace(/[*x×]\s*100\s*%?\s*\)?$/, '')
    .replace(/\by\s*\/\s*o\b/g, 'y o');
  const match = /^(.*?)(\s*\/\s*| sobre )(.*)$/.exec(bare);
  const numerator = stripParentheses(match?.[1] ?? '');
  const denominator = stripParentheses((match?.[3] ?? '').replace(/\)\s*[*x×].*$/, ''));
  if (!hasWords(numerator) || !hasWords(denominator)) return null;
  const compares = match?.[2] === ' sobre ' ? comparesBySobre : comparesByBar;
  return compares(numerator, denominator, match?.[2] ?? '') ? { numerator, denominator } : null;
}

/** Without a counting word, "a/b" is only an alternative ("acta/informe elaborado", "número de actas/informes"). */
function comparesByBar(numerator: string, denominator: string, bar: string): boolean {
  if (COUNTING_WORD.test(denominator) || isPluralPair(numerator, denominator)) return true;
  if (areSameThings(numerator, denominator)) return true;
  return COUNTING_WORD.test(numerator) && (bar !== '/' || PLURAL_PARTICIPLE.test(numerator));
}

/** "Sobre" mostly means "about": two quantities count, or are of the same things ("grupos … sobre grupos …"). */
function comparesBySobre(numerator: string, denominator: string): boolean {
  if (areSameThings(numerator, denominator)) return true;
  if (!COUNTING_WORD.test(numerator) && !PLURAL_PARTICIPLE.test(numerator)) return false;
  const words = new Set(numerator.split(' '));
  const sameThings = denominator.split(' ').some((word) => word.length > 3 && words.has(word));
  return sameThings || COUNTING_WORD.test(denominator);
}

/**
 * "Canales idóneos / canales evaluados" are of the same things, counted twice. One thing named twice is not: "plan
 * formulado / plan implementado" is made in two halves.
 */
function areSameThings(numerator: string, denominator: string): boolean {
  const things = headNoun(numerator);
  return /s$|^pqr/.test(things) && things === headNoun(denominator);
}

function headNoun(part: string): string {
  return /^(?:.*: ?)?(?:(?:porcentaje|proporcion|%|del?|las|los) )*([a-z]+)/.exec(part)?.[1] ?? '';
}

const COUNTING_WORD =
  /\b(numero|no|num|nro|total(?:es)?|cantidad|suma|avance|valor|presupuesto|cuant[oa]s)\b|\bn\.?[°º]|#/;
const STARTS_LIKE_A_COUNT =
  /^(numero|n\.?[°º]|no\.|no (?!aplica|se |hay|existe|tiene|requiere|definid|medible)|nro\b|num\.|cantidad|total|conteo|#)/;
const PARTICIPLE =
  '(?:(?!grado|estado)[a-z]{2,}[ai]d[oa]|hech[oa]|escrit[oa]|abiert[oa]|puest[oa]|propuest[oa]|resuelt[oa]|construid[oa]|suscrit[oa]|operando)';
const TWO_PARTICIPLES = new RegExp(`\\b${PARTICIPLE}(?:s? (?:y|e|,) ?| ?/ ?(?:[a-z]+ )?)${PARTICIPLE}s?$`);
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

function startsWithDeliverables(text: string): boolean {
  const word = text.split(' ')[0] ?? '';
  return [/s$/, /es$/].some((ending) => ending.test(word) && DELIVERABLES.has(word.replace(ending, '')));
}

function isPercentage(text: string, unit: string | null): boolean {
  return /^(porcentaje|%)/.test(text) || /%/.test(text) || isShareUnit(unit);
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
