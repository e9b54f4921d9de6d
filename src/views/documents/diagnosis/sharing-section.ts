import * as WORDS from '../../../messages/es/diagnosis';
import { longDate } from '../../../messages/es/format';
import { bullets } from '../blocks';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** When it was made known inside the entity (policy step 5), and how much of it has not been. */
export function sharingSection({ assessment }: PublicInput): DocumentSection {
  const days = assessment.tables.findings.map(({ sharedOn }) => sharedOn);
  const items = [...new Set(days)].sort().map((day) => {
    const count = days.filter((other) => other === day).length;
    return day === null ? WORDS.unshared(count) : WORDS.shared(longDate(day), count);
  });
  return portrait(WORDS.sharingTitle, [bullets(items.length === 0 ? [WORDS.unshared(0)] : items)]);
}
