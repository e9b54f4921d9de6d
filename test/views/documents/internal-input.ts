import type { InternalInput } from '../../../src/views/documents/section';
import { unreadIn } from '../../../src/views/documents/unread';
import { internalAssessment } from '../../../src/views/public-assessment';
import { look, TOWN, type Town } from '../town';

/** What an internal document is made from, of the town or of one like it. */
export function internalInput(town: Town = TOWN, said: Partial<InternalInput> = {}): InternalInput {
  const { assessment, alerts, reading, clean } = look(town);
  return {
    assessment: internalAssessment(clean),
    alerts,
    unread: unreadIn(reading, assessment),
    places: reading,
    clearances: [],
    ...said,
  };
}
