import * as WORDS from '../../../messages/es/plan';
import { box, paragraph } from '../blocks';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { standingRows } from '../standing-rows';

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
      : rowTable(assessment, {
          summary: WORDS.outcomesTitle,
          table: 'activities',
          columns: ['startDate', 'activity', 'groups', 'channels', 'callMedia'],
          rows,
        })),
  ]);
}
