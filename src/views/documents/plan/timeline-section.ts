/** The timetable: activities against months. */
import { firstDayOfMonth, type IsoDate, lastDayOfMonth, yearOf } from '../../../core/calendar';
import type { Activity } from '../../../core/records';
import { monthName } from '../../../core/wording/months';
import * as WORDS from '../../../messages/es/plan';
import { cell } from '../blocks';
import { rowTable } from '../row-table';
import { type DocumentSection, landscape, type PublicInput } from '../section';
import { standingRows } from '../standing-rows';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Every activity of the plan that keeps its dates, of any class, against the months of the year, with its days in words. */
export function timelineSection({ assessment }: PublicInput): DocumentSection {
  const year = assessment.scope.year ?? yearOf(assessment.cutoff);
  const months = MONTHS.map((month) => ({
    heading: monthName(month).slice(0, 3),
    share: 0.8,
    align: 'center' as const,
    cell: (row: Activity) => {
      const days = daysIn(row, firstDayOfMonth(year, month), lastDayOfMonth(year, month));
      return days === null ? cell('') : cell(days, 'planned');
    },
  }));
  return landscape(
    WORDS.timelineTitle,
    rowTable(assessment, {
      summary: WORDS.timelineSummary(year),
      table: 'activities',
      columns: ['activity', ...months],
      rows: standingRows(assessment, ({ row }) => row.status !== 'postponed'),
    }),
  );
}

/** "10", "2–20"; null where the activity does not touch the month. */
function daysIn({ startDate, endDate }: Activity, first: IsoDate, last: IsoDate): string | null {
  const [from, to] = [startDate ?? endDate, endDate ?? startDate];
  if (from === null || to === null || to < first || from > last) return null;
  const [start, end] = [from < first ? 1 : dayOf(from), to < last ? dayOf(to) : dayOf(last)];
  return start === end ? `${start}` : `${start}–${end}`;
}

function dayOf(date: IsoDate): number {
  return Number(date.slice(8));
}
