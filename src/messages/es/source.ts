import type { ImportFailure } from '../../intake/import';
import { quoted } from './format';
import { failureSentence } from './intake';

/** Why the matrix could not be taken in, and what to do. */
export function sourceSentence(
  problem: ImportFailure | { readonly code: 'noSuchSheet'; readonly name: string },
): string {
  return problem.code === 'noSuchSheet'
    ? `El libro no tiene una hoja llamada ${quoted(problem.name)}. Revise el nombre en las pestañas.`
    : failureSentence(problem);
}
