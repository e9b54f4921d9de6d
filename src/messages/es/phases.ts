import { PHASES } from '../../catalogue/choices';
import type { Phase } from '../../core/records';

/** Short names for grids and sentences; the full labels are in the catalogue. */
export const PHASE_WORDS: { readonly [phase in Phase]: string } = {
  diagnosis: PHASES.diagnosis[0],
  formulation: PHASES.formulation[0],
  implementation: PHASES.implementation[0],
  evaluation: 'Evaluación',
};
