import type { IndicatorCode } from '../core/indicators/indicator';
import { suppressed } from '../messages/es/documents';
import * as FIGURE_WORDS from '../messages/es/figures';
import { percent, pesos, plainNumber } from '../messages/es/format';
import type { PublicIndicators } from './public-assessment';

/** A figure in words: "9 de 12" and "75 %"; "Sin dato" where there is none. */
export interface MeasureWords {
  readonly count: string;
  readonly value: string;
}

/** A mean is always said over how many rows it rests on (design §7). */
export function measureWords(
  code: IndicatorCode,
  { measure, unknown, reserved }: PublicIndicators[IndicatorCode],
): MeasureWords {
  const amount = code === 'budgetExecuted' ? pesos : plainNumber;
  switch (measure.kind) {
    case 'count':
      return { count: amount(measure.value), value: FIGURE_WORDS.nothing };
    case 'ratio':
      return {
        count:
          code === 'followUpMean'
            ? FIGURE_WORDS.over(measure.denominator, measure.denominator + unknown)
            : FIGURE_WORDS.outOf(amount(measure.numerator), amount(measure.denominator)),
        value: percent(measure.value),
      };
    case 'noData':
      return { count: reserved === true ? suppressed : FIGURE_WORDS.noData, value: FIGURE_WORDS.nothing };
  }
}
