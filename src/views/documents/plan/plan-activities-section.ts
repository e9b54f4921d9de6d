import * as WORDS from '../../../messages/es/plan';
import { rowTable } from '../row-table';
import { type DocumentSection, landscape, type PublicInput } from '../section';
import { standingRows } from '../standing-rows';

/** Each activity: what for and how, when, with whom, how far people decide, where and who answers. */
export function planActivitiesSection({ assessment }: PublicInput): DocumentSection {
  return landscape(
    WORDS.activitiesTitle,
    rowTable(assessment, {
      summary: WORDS.activitiesTitle,
      table: 'activities',
      columns: [
        ['activity', 'objective', 'methodology'],
        ['startDate', 'endDate'],
        'groups',
        'phases',
        'plannedIncidence',
        ['body', 'channels'],
        'area',
      ],
      rows: standingRows(assessment, ({ participation }) => participation),
    }),
  );
}
