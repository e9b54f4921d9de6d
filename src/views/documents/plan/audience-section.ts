import * as WORDS from '../../../messages/es/plan';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** For whom the plan is. */
export function audienceSection({ assessment }: PublicInput): DocumentSection {
  return portrait(
    WORDS.audienceTitle,
    rowTable(assessment, {
      summary: WORDS.audienceTitle,
      table: 'groups',
      columns: ['group', 'groupClass', 'estimatedSize', 'characterised', 'preferredChannels'],
    }),
  );
}
