import * as WORDS from '../../../messages/es/plan';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { standingRows } from '../standing-rows';
import { box, paragraph } from '../text';

/** How people will be told what came of it: at which activities of the plan, and by the media that invited them. */
export function outcomesSection({ assessment }: PublicInput): DocumentSection {
  const rows = standingRows(
    assessment,
    ({ row: { activityClass } }) => activityClass === 'accountability' || activityClass === 'externalCommunication',
  );
  return portrait(WORDS.outcomesTitle, [
    paragraph(WORDS.outcomesIntro),
    ...(rows.length === 0
      ? [box(WORDS.boxOutcomes)]
      : rowTable(
          assessment,
          WORDS.outcomesTitle,
          'activities',
          ['startDate', 'activity', 'groups', 'channels', 'callMedia'],
          { rows },
        )),
  ]);
}
