/** The strategy of training and communication. */
import { ACTIVITY_CLASSES } from '../../../catalogue/choices';
import * as WORDS from '../../../messages/es/plan';
import { subheading } from '../blocks';
import { rowTable } from '../row-table';
import { type DocumentSection, type PublicInput, portrait } from '../section';
import { standingRows } from '../standing-rows';

const CLASSES = ['training', 'internalCommunication', 'externalCommunication'] as const;

/** How people are trained for it, and how it is told inside and outside the entity (policy steps 12 and 17). */
export function strategySection({ assessment }: PublicInput): DocumentSection {
  return portrait(
    WORDS.strategyTitle,
    CLASSES.flatMap((activityClass) => {
      const [title] = ACTIVITY_CLASSES[activityClass];
      return [
        subheading(title),
        ...rowTable(assessment, {
          summary: title,
          table: 'activities',
          columns: ['activity', 'groups', 'channels', 'area', ['startDate', 'endDate']],
          rows: standingRows(assessment, ({ row }) => row.activityClass === activityClass),
          empty: WORDS.none,
        }),
      ];
    }),
  );
}
