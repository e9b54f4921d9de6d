import type { KnownRatio } from './follow-up';
import type { IndicatorCode, Indicators } from './indicators/indicator';

type BaseIndicators = Omit<Indicators, 'followUpMean' | 'followUpDone'>;

/** Words by which an indicator of the matrix asks for a ratio the workbook already holds. Folded text. */
const RATIOS: readonly {
  readonly indicator: Exclude<IndicatorCode, 'followUpMean' | 'followUpDone'>;
  readonly numerator: RegExp;
  readonly denominator: RegExp;
}[] = [
  { indicator: 'groupsCharacterised', numerator: /grupos?\b.*\bcaracterizad/, denominator: /\bgrupos?\b/ },
  {
    indicator: 'groupsInvolved',
    numerator: /grupos?\b.*\b(involucrad|participa|vinculad)/,
    denominator: /\bgrupos?\b/,
  },
  {
    indicator: 'activitiesExecuted',
    numerator: /actividades\b.*\b(ejecutad|realizad|desarrollad|cumplid)/,
    denominator: /actividades\b.*\b(programad|planead|planificad|previst|propuest)/,
  },
  {
    indicator: 'contributionsAnswered',
    numerator: /(aportes|observaciones|sugerencias|propuestas|recomendaciones)\b.*\b(respondid|contestad|atendid)/,
    denominator: /(aportes|observaciones|sugerencias|propuestas|recomendaciones)\b.*\brecibid/,
  },
  {
    indicator: 'petitionsInTerm',
    numerator: /(pqrs?d?f?|peticiones)\b.*\b(termino|oportun|a tiempo)/,
    denominator: /(pqrs?d?f?|peticiones)\b/,
  },
  {
    indicator: 'reportsDelivered',
    numerator: /(reportes|formatos|informes)\b.*\b(entregad|diligenciad|presentad)/,
    denominator: /actividades\b.*\b(ejecutad|realizad)/,
  },
];

/** The ratio of the workbook that measures these two quantities; null when it has none. */
export function knownRatioOf(indicators: BaseIndicators, numerator: string, denominator: string): KnownRatio | null {
  const match = RATIOS.find((entry) => entry.numerator.test(numerator) && entry.denominator.test(denominator));
  return match === undefined ? null : { indicator: match.indicator, measure: indicators[match.indicator].measure };
}
