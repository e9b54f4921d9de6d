import * as WORDS from '../../../messages/es/diagnosis';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** Whether each channel suits the groups it is for, why, and what would be changed. */
export function channelsSection({ assessment }: PublicInput): DocumentSection {
  return portrait(
    WORDS.channelsTitle,
    rowTable(assessment, {
      summary: WORDS.channelsTitle,
      table: 'channels',
      columns: [['channel', 'channelClass'], 'groups', 'suitable', 'justification', 'improvement'],
    }),
  );
}
