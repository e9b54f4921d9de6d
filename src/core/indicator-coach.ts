import { LAST_DAY, yearOf } from './calendar';
import { indicatorKind, ratioParts } from './indicator-kind';
import { readDeadline } from './periodicity';
import type { FollowUpRow, Row } from './records';
import { readTarget, type TwoReadings } from './target';
import { foldText } from './text';

/** What is wrong with how a row's indicator is worded, and what to write instead. */
export type CoachAdvice =
  | {
      readonly code: 'unmeasurable';
      readonly row: number;
      readonly indicator: string;
      readonly suggestion: string | null;
    }
  | { readonly code: 'goalDoesNotFit'; readonly row: number; readonly goal: string }
  | { readonly code: 'ratioInverted'; readonly row: number; readonly indicator: string; readonly suggestion: string }
  | {
      readonly code: 'percentageWithoutBase';
      readonly row: number;
      readonly indicator: string;
      readonly suggestion: string;
    }
  | { readonly code: 'countWithoutGoal'; readonly row: number; readonly indicator: string }
  | {
      readonly code: 'targetUnclear';
      readonly row: number;
      readonly goal: string;
      readonly readings: TwoReadings | null;
    }
  | { readonly code: 'sameResponsible'; readonly responsible: string; readonly rows: number }
  | { readonly code: 'samePeriod'; readonly periodicity: string; readonly rows: number };

/** Below this many rows, that all share a month or a responsible says nothing. */
const FEWEST_ROWS = 5;

export function coachIndicators(rows: readonly Row<FollowUpRow>[]): readonly CoachAdvice[] {
  return [...rows.flatMap(rowAdvice), ...sharedByAll(rows)];
}

function rowAdvice(row: Row<FollowUpRow>): readonly CoachAdvice[] {
  const advice: CoachAdvice[] = [];
  const kind = row.indicatorKind ?? indicatorKind(row.indicator, row.unit, row.target);
  const { indicator, target } = row;
  if (indicator !== null && kind === 'unmeasurable') {
    advice.push({ code: 'unmeasurable', row: row.row, indicator, suggestion: measurableWording(row) });
  }
  if (indicator !== null && kind === 'ratio') advice.push(...invertedRatio(row.row, indicator));
  if (indicator !== null && kind === 'percentage' && !/\b(de|del|sobre)\b/.test(foldText(indicator))) {
    advice.push({ code: 'percentageWithoutBase', row: row.row, indicator, suggestion: indicator });
  }
  const read = readTarget(kind, target);
  if (indicator !== null && kind === 'count' && read.kind === 'missing') {
    advice.push({ code: 'countWithoutGoal', row: row.row, indicator });
  }
  if (read.kind === 'unclear')
    advice.push({ code: 'targetUnclear', row: row.row, goal: read.typed, readings: read.readings });
  if (target !== null && !fitsActivity(row.activity, target))
    advice.push({ code: 'goalDoesNotFit', row: row.row, goal: target });
  return advice;
}

/** Units that say how, not what. */
const BARE_UNIT = /^(numero|n[°º.]?|porcentaje|%|unidad(es)?|und?|cantidad|global|valor|no aplica|n\/?a|\d.*)$/;

/** What could be delivered or counted: the row's own unit, or its goal when that says more than a verb or a figure. */
function measurableWording({ unit, target, indicator }: FollowUpRow): string | null {
  if (unit !== null && !BARE_UNIT.test(foldText(unit))) return unit;
  const saysMore = target !== null && /[a-z]{3}.* .*[a-z]{3}/.test(foldText(target));
  return saysMore && foldText(target) !== foldText(indicator ?? '') ? target : null;
}

const PLANNED = /\b(propuest|programad|planead|previst|planificad|total|existente|proyectad)/;
const ACHIEVED = /\b(ejecutad|realizad|cumplid|lograd|atendid|desarrollad|caracterizad|entregad)/;

/** What was achieved belongs above what was planned: the other way round it passes 100 % when less is done. */
function invertedRatio(row: number, indicator: string): readonly CoachAdvice[] {
  const parts = ratioParts(indicator);
  if (parts === null) return [];
  const inverted = PLANNED.test(parts.numerator) && !ACHIEVED.test(parts.numerator) && ACHIEVED.test(parts.denominator);
  return inverted ? [{ code: 'ratioInverted', row, indicator, suggestion: turnedRound(indicator) }] : [];
}

/** The same words with the parts changed over; what multiplies them stays at the end. */
function turnedRound(indicator: string): string {
  const match = /^\s*\(?(.*?)\s*(\/|\bsobre\b)\s*(.*?)\)?(\s*[*x×]\s*100\s*%?\s*\)?)?\s*$/i.exec(indicator);
  const [first = '', bar = '', second = '', times = ''] = match?.slice(1) ?? [];
  return `${second.charAt(0).toUpperCase()}${second.slice(1)} ${bar} ${first}${times}`;
}

/** The other policies of MIPG, from whose matrix a goal is sometimes copied. */
const OTHER_POLICY =
  /\bpolitica (?:institucional )?del? (?:la )?(planeacion institucional|gestion presupuestal|compras|contratacion publica|talento humano|gestion estrategica del talento humano|integridad|transparencia|fortalecimiento organizacional|servicio al? ciudadan[oi]a?|racionalizacion de tramites|gobierno digital|seguridad digital|defensa juridica|mejora normativa|gestion del conocimiento|gestion documental|archivos?|informacion estadistica|seguimiento y evaluacion|control interno)\b/;

/** A goal of another policy, which the activity does not name. */
function fitsActivity(activity: string, goal: string): boolean {
  const policy = OTHER_POLICY.exec(foldText(goal))?.[1];
  return policy === undefined || foldText(activity).includes(policy);
}

/** Everybody responsible is nobody; everything in the same month cannot be followed. */
function sharedByAll(rows: readonly Row<FollowUpRow>[]): readonly CoachAdvice[] {
  if (rows.length < FEWEST_ROWS) return [];
  const responsible = onlyValue(rows.map((row) => row.responsible.join('; ')));
  const periodicity = onlyValue(rows.map((row) => (isOneDay(row.periodicity) ? (row.periodicity ?? '') : '')));
  return [
    ...(responsible === null ? [] : [{ code: 'sameResponsible' as const, responsible, rows: rows.length }]),
    ...(periodicity === null ? [] : [{ code: 'samePeriod' as const, periodicity, rows: rows.length }]),
  ];
}

/** "Diciembre", not "mensual" nor "permanente": those are followed all year. Any year shows which it is. */
function isOneDay(periodicity: string | null): boolean {
  const deadline = readDeadline(periodicity, yearOf(LAST_DAY), LAST_DAY);
  return deadline.kind === 'on' && !deadline.recurring;
}

function onlyValue(values: readonly string[]): string | null {
  const [first = ''] = values;
  return first !== '' && values.every((value) => foldText(value) === foldText(first)) ? first : null;
}
