import type { IndicatorCode } from '../core/indicators/indicator';
import type { Measure } from '../core/measure';
import { percent, pesos, plainNumber } from '../messages/es/format';

/** A figure in words: "9 de 12" and "75 %"; "sin dato" where there is none. */
export interface MeasureWords {
  readonly count: string;
  readonly value: string;
}

export const NO_FIGURE = 'sin dato';

export function measureWords(code: IndicatorCode, measure: Measure): MeasureWords {
  const amount = code === 'budgetExecuted' ? pesos : plainNumber;
  switch (measure.kind) {
    case 'count':
      return { count: amount(measure.value), value: '—' };
    case 'ratio':
      return code === 'followUpMean'
        ? { count: `sobre ${plainNumber(measure.denominator)} con dato`, value: percent(measure.value) }
        : { count: `${amount(measure.numerator)} de ${amount(measure.denominator)}`, value: percent(measure.value) };
    case 'noData':
      return { count: NO_FIGURE, value: '—' };
  }
}
