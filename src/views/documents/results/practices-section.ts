import * as WORDS from '../../../messages/es/report';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';

/** What went well and is worth repeating. */
export function practicesSection({ assessment }: PublicInput): DocumentSection {
  return portrait(
    WORDS.practicesTitle,
    rowTable(assessment, {
      summary: WORDS.practicesTitle,
      table: 'practices',
      columns: ['practice', 'activity', 'result', 'howToRepeat'],
    }),
  );
}
