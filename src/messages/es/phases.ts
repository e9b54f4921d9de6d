import type { Phase } from '../../core/records';

/** Short names for grids and sentences; the full labels are in the catalogue. */
export const PHASE_WORDS: { readonly [phase in Phase]: string } = {
  diagnosis: 'Diagnóstico',
  formulation: 'Formulación',
  implementation: 'Implementación',
  evaluation: 'Evaluación',
};
