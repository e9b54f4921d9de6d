import { findEmails } from './personal-signs/emails';
import type { PersonalDataKind } from './personal-signs/finding';
import { lookOf } from './personal-signs/folding';
import { findNumbers } from './personal-signs/numbers';
import { readTokens } from './personal-signs/tokens';

/**
 * Only what has a shape of its own and is sure: no names or addresses, which may be told by mistake. The panel looks for
 * it while one types.
 */
export function findIdentifiers(text: string): readonly PersonalDataKind[] {
  const tokens = readTokens(lookOf(text).plain);
  const found = [...findEmails(tokens, []), ...findNumbers({ tokens, taken: new Set() }).found];
  return [...new Set(found.flatMap(({ kind, certainty }) => (certainty === 'sure' ? [kind] : [])))];
}
