import type { Calculation, FollowUpAssessment, FollowUpState, MissingReason } from '../../core/follow-up';
import { lowerFirst, plainNumber } from './format';
import { INDICATOR_WORDS } from './indicators';

/** How the progress of a row was found, in words. */

export const NO_DATA_WORDS = 'Sin dato';

const STATE_WORDS: { readonly [state in FollowUpState]: string } = {
  done: 'Cumplida',
  inProgress: 'En avance',
  notStarted: 'Sin iniciar',
  noData: NO_DATA_WORDS,
};

/** "En avance · atrasada" */
export function stateWords(row: Pick<FollowUpAssessment, 'state' | 'late'>): string {
  if (!row.late) return STATE_WORDS[row.state];
  return row.state === 'done' ? `${STATE_WORDS.done} · después del plazo` : `${STATE_WORDS[row.state]} · atrasada`;
}

/** Where the progress comes from, for the column Cálculo. */
export function calculationWords(calculation: Calculation): string {
  switch (calculation.code) {
    case 'typedQuantities':
      return `${plainNumber(calculation.numerator)} de ${plainNumber(calculation.denominator)}, según Numerador y Denominador.`;
    case 'typedCount':
      return `${plainNumber(calculation.numerator)}, según Numerador.`;
    case 'reported':
      return 'Según el avance reportado.';
    case 'fromTables':
      return `${plainNumber(calculation.numerator)} de ${plainNumber(calculation.denominator)}: ${lowerFirst(INDICATOR_WORDS[calculation.indicator].name)}.`;
    case 'noData':
      return MISSING_WORDS[calculation.because];
  }
}

const MISSING_WORDS: { readonly [reason in MissingReason]: string } = {
  nothingReported: 'Falta reportar el avance.',
  zeroDenominator: 'El denominador es cero: no hay con qué comparar.',
  missingDenominator: 'Falta el denominador.',
  missingNumerator: 'Falta el numerador.',
  targetMissing: 'La meta no dice cuántos se esperan.',
  targetZero: 'La meta es cero: no hay con qué comparar.',
  targetUnclear: 'La meta se puede leer de más de una manera.',
  targetScaleUnclear: 'No se sabe si la meta es un porcentaje; escríbala con el signo %.',
  scaleUnclear: 'No se sabe si el avance reportado es un porcentaje; escríbalo con el signo %.',
  earlierPeriod: 'El avance reportado es de un periodo anterior.',
};
