import * as WORDS from '../../../messages/es/report';
import { contactBlock } from '../contact';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { standingRows } from '../standing-rows';
import { subheading } from '../text';

/** What comes next and how to join. */
export function upcomingSection({ assessment }: PublicInput): DocumentSection {
  const rows = standingRows(
    assessment,
    ({ participation, executed, row: { status, startDate } }) =>
      participation && !executed && status !== 'postponed' && startDate !== null && startDate > assessment.cutoff,
  );
  return portrait(WORDS.upcomingTitle, [
    ...rowTable(
      assessment,
      WORDS.upcomingTitle,
      'activities',
      [['startDate', 'endDate'], 'activity', 'groups', ['body', 'channels'], 'area'],
      { rows, empty: WORDS.upcomingNone },
    ),
    subheading(WORDS.howToJoin),
    contactBlock(assessment.settings),
  ]);
}
