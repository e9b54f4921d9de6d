import type { PublicInput } from '../../../src/views/documents/section';
import { unreadIn } from '../../../src/views/documents/unread';
import { publicAssessment } from '../../../src/views/public-assessment';
import { look, TOWN, type Town } from '../town';

/** What the public documents of a town are made from. */
export function publicInput(town: Town = TOWN): PublicInput {
  const { assessment, reading, clean } = look(town);
  return { assessment: publicAssessment(clean), unread: unreadIn(reading, assessment) };
}

/** The town with these rows, under these headings, in one of its sheets. */
export function withSheet(name: string, rows: Town[string], town: Town = TOWN): Town {
  return { ...town, [name]: rows };
}
