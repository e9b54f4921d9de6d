import type { KnownRatio } from './follow-up';
import type { IndicatorCode, Indicators } from './indicators/indicator';
import { type Measure, NO_DATA, ratio } from './measure';

/** Ratios of the matrix that the workbook itself can compute. */

type BaseIndicators = Omit<Indicators, 'followUpMean' | 'followUpDone'>;

/**
 * How an indicator of the matrix names a quantity that the workbook holds. Every word must be understood: "actividades
 * de bienestar ejecutadas" is of other activities, and a figure of ours under it would be wrong.
 */
interface Quantity {
  readonly things: RegExp;
  /** What happened to them; null where that does not matter. */
  readonly state: RegExp | null;
  /** Words that leave the quantity what it is. */
  readonly also: RegExp;
}

const COUNTERS = new Set('numero no n nro num total cantidad el la los las de'.split(' '));
const FILLERS = new Set('de del la las el los en a por que se y e o durante ano vigencia entidad totales'.split(' '));

const GROUPS = /^grupos?$/;
const OF_VALUE = /^(valor|interes|existentes|identificados|definidos)$/;
const ACTIVITIES = /^actividades$/;
const OF_PARTICIPATION = /^(participacion|ciudadana|plan|estrategia|institucional)$/;
const CONTRIBUTIONS = /^(aportes|observaciones|sugerencias|propuestas|recomendaciones)$/;
const OF_CITIZENS = /^(ciudadania|ciudadan[oa]s|grupos|valor|interes)$/;
const PETITIONS = /^(pqrs?d?f?|peticiones)$/;
const HELD = /^(ejecutad|realizad|desarrollad|cumplid)as$/;

const RATIOS: readonly {
  readonly indicator: Exclude<IndicatorCode, 'followUpMean' | 'followUpDone'>;
  readonly numerator: Quantity;
  readonly denominator: Quantity;
}[] = [
  {
    indicator: 'groupsCharacterised',
    numerator: { things: GROUPS, state: /^caracterizados?$/, also: OF_VALUE },
    denominator: { things: GROUPS, state: null, also: OF_VALUE },
  },
  {
    indicator: 'groupsInvolved',
    numerator: {
      things: GROUPS,
      state: /^(involucrados?|vinculados?|participantes|participaron|participan)$/,
      also: /^(valor|interes|actividades|procesos|espacios|participacion|ciudadana|plan)$/,
    },
    denominator: { things: GROUPS, state: null, also: OF_VALUE },
  },
  {
    indicator: 'activitiesExecuted',
    numerator: { things: ACTIVITIES, state: HELD, also: OF_PARTICIPATION },
    denominator: {
      things: ACTIVITIES,
      state: /^(programad|planead|planificad|previst|propuest)as$/,
      also: OF_PARTICIPATION,
    },
  },
  {
    indicator: 'contributionsAnswered',
    numerator: { things: CONTRIBUTIONS, state: /^(respondid|contestad|atendid)[oa]s$/, also: OF_CITIZENS },
    denominator: { things: CONTRIBUTIONS, state: /^recibid[oa]s$/, also: OF_CITIZENS },
  },
  {
    indicator: 'petitionsInTerm',
    numerator: {
      things: PETITIONS,
      state: /^(terminos?|oportun\w*|tiempo)$/,
      also: /^(respondid|contestad|atendid|resuelt|dentro|legal|ley)\w*$/,
    },
    denominator: { things: PETITIONS, state: null, also: /^(recibid|radicad|presentad)\w*$/ },
  },
  {
    indicator: 'reportsDelivered',
    numerator: {
      things: /^(reportes|formatos|informes)$/,
      state: /^(entregad|diligenciad|presentad)os$/,
      also: /^(internos?|reporte|actividades|participacion|ciudadana)$/,
    },
    denominator: { things: ACTIVITIES, state: HELD, also: OF_PARTICIPATION },
  },
];

/** The ratio of the workbook that measures these two quantities (folded text); null when it has none. */
export function knownRatioOf(indicators: BaseIndicators, numerator: string, denominator: string): KnownRatio | null {
  const match = RATIOS.find((entry) => names(numerator, entry.numerator) && names(denominator, entry.denominator));
  if (match === undefined) return null;
  const { measure } = indicators[match.indicator];
  return {
    indicator: match.indicator,
    measure: match.indicator === 'petitionsInTerm' ? ofAllReceived(measure, indicators) : measure,
  };
}

/** Our indicator leaves out those still within their term and the transferred; a row that says "recibidas" does not. */
function ofAllReceived(inTerm: Measure, { petitionsReceived: { measure: received } }: BaseIndicators): Measure {
  if (inTerm.kind === 'count' || inTerm.numerator === null || received.kind !== 'count') return NO_DATA;
  return ratio(inTerm.numerator, received.value);
}

function names(text: string, { things, state, also }: Quantity): boolean {
  const words = text.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const first = words.findIndex((word) => !COUNTERS.has(word));
  const telling = first === -1 ? [] : words.slice(first).filter((word) => !FILLERS.has(word));
  // The workbook holds groups of value and of interest in one sheet, and cannot tell the second alone.
  if (words.includes('interes') && !words.includes('valor')) return false;
  const is = (pattern: RegExp | null) => (word: string) => pattern?.test(word) ?? false;
  return (
    telling.some(is(things)) &&
    (state === null || telling.some(is(state))) &&
    telling.every((word) => is(things)(word) || is(state)(word) || is(also)(word))
  );
}
