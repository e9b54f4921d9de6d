import { indicatorKind, ratioParts } from './indicator-kind';
import type { FollowUpRow, Row } from './records';
import { readTarget } from './target';
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
  | { readonly code: 'targetUnclear'; readonly row: number; readonly goal: string }
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
  if (indicator !== null && kind === 'count' && readTarget(kind, target).kind === 'missing') {
    advice.push({ code: 'countWithoutGoal', row: row.row, indicator });
  }
  if (target !== null && readTarget(kind, target).kind === 'unclear')
    advice.push({ code: 'targetUnclear', row: row.row, goal: target });
  if (target !== null && !sharesSubject(row.activity, target))
    advice.push({ code: 'goalDoesNotFit', row: row.row, goal: target });
  return advice;
}

/** A product of the goal: "Elaborar el plan" → "plan elaborado" is for a person to conjugate; the noun is offered. */
function measurableWording(row: FollowUpRow): string | null {
  return row.unit ?? row.target;
}

const PLANNED = /\b(propuest|programad|planead|previst|planificad|total|existente|proyectad)/;
const ACHIEVED = /\b(ejecutad|realizad|cumplid|lograd|atendid|desarrollad|caracterizad|entregad)/;

/** What was achieved belongs above what was planned: the other way round it passes 100 % when less is done. */
function invertedRatio(row: number, indicator: string): readonly CoachAdvice[] {
  const parts = ratioParts(indicator);
  if (parts === null) return [];
  const inverted = PLANNED.test(parts.numerator) && !ACHIEVED.test(parts.numerator) && ACHIEVED.test(parts.denominator);
  return inverted
    ? [{ code: 'ratioInverted', row, indicator, suggestion: `${parts.denominator} / ${parts.numerator}` }]
    : [];
}

/** Words that name no subject of their own. */
const COMMON_WORDS = new Set(
  (
    'politica participacion ciudadana ciudadano plan institucional publica gestion entidad actividades actividad para con las los del ' +
    'una uno sobre desde entre cada realizar elaborar disenar implementar formular evaluar socializar construir'
  ).split(' '),
);

/** The other policies of MIPG a goal is sometimes copied from. */
const OTHER_POLICIES =
  /\bpolitica de (planeacion institucional|gobierno digital|talento humano|integridad|archivos?|gestion documental|seguridad digital|defensa juridica)\b/;

/** A goal copied from another policy, of which the activity says not a word. */
function sharesSubject(activity: string, goal: string): boolean {
  const folded = foldText(goal);
  if (!OTHER_POLICIES.test(folded)) return true;
  const words = folded.split(/[^a-z]+/).filter((word) => word.length > 4 && !COMMON_WORDS.has(word));
  const subject = foldText(activity);
  return words.length === 0 || words.every((word) => subject.includes(word));
}

/** Everybody responsible is nobody; everything in the same month cannot be followed. */
function sharedByAll(rows: readonly Row<FollowUpRow>[]): readonly CoachAdvice[] {
  if (rows.length < FEWEST_ROWS) return [];
  const responsible = onlyValue(rows.map((row) => row.responsible.join('; ')));
  const periodicity = onlyValue(rows.map((row) => row.periodicity ?? ''));
  return [
    ...(responsible === null ? [] : [{ code: 'sameResponsible' as const, responsible, rows: rows.length }]),
    ...(periodicity === null ? [] : [{ code: 'samePeriod' as const, periodicity, rows: rows.length }]),
  ];
}

function onlyValue(values: readonly string[]): string | null {
  const [first = ''] = values;
  return first !== '' && values.every((value) => foldText(value) === foldText(first)) ? first : null;
}
