import * as WORDS from '../../../messages/es/report';
import { subheading } from '../blocks';
import { contactBlock } from '../contact';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { standingRows } from '../standing-rows';

/** What comes next and how to join. */
export function upcomingSection({ assessment }: PublicInput): DocumentSection {
  const rows = standingRows(
    assessment,
    ({ participation, executed, row: { status, startDate } }) =>
      participation && !executed && status !== 'postponed' && startDate !== null && startDate > assessment.cutoff,
  );
  return portrait(WORDS.upcomingTitle, [
    ...rowTable(assessment, {
      summary: WORDS.upcomingTitle,
      table: 'activities',
      columns: [['startDate', 'endDate'], 'activity', 'groups', ['body', 'channels'], 'area'],
      rows,
      empty: WORDS.upcomingNone,
    }),
    subheading(WORDS.howToJoin),
    contactBlock(assessment.settings),
  ]);
}
