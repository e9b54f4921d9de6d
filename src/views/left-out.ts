import type { Assessment } from '../core/assess';
import { LEFT_OUT_WORDS as WORDS } from '../messages/es/left-out';
import type { WorkbookReading } from '../tables/read-workbook';

/** Something a published number does not include, and why. */
export interface LeftOut {
  readonly what: string;
  readonly count: number;
  readonly why: string;
}

export function leftOutOf(assessment: Assessment, reading: WorkbookReading): readonly LeftOut[] {
  const { scope, tables } = assessment;
  const planCodes = scope.planRows.reduce((sum, activity) => sum + activity.reports.length, 0);
  const rejected = [...reading.rejected].map(([key, count]) => ({
    what: WORDS.rows(reading.layouts.get(key)?.sheetName ?? key),
    count,
    why: WORDS.unnamed,
  }));
  return [
    ...rejected,
    { what: WORDS.reports, count: tables.reports.length - planCodes, why: WORDS.notValid },
    {
      what: WORDS.contributions,
      count: tables.contributions.length - scope.contributions.length - scope.petitions.length,
      why: WORDS.outOfPeriod,
    },
  ].filter((entry) => entry.count > 0);
}
