import type { Coverage } from '../coverage';
import type { Measure, RowSource } from '../measure';
import type { TableKey, Tables } from '../records';
import type { Scope } from '../scope';
import type { WorkingCalendar } from '../working-days';

/** Every indicator of the product, in the order they are shown. */
export const INDICATOR_CODES = [
  'activitiesExecuted',
  'unplannedActivities',
  'activitiesWithCitizens',
  'groupsPlanned',
  'groupsInvolved',
  'groupsCharacterised',
  'phasesCovered',
  'attendances',
  'contributionsReceived',
  'contributionsAnalysed',
  'contributionsAnswered',
  'incidence',
  'petitionsReceived',
  'petitionsInTerm',
  'reportsDelivered',
  'activitiesWithEvidence',
  'reportsOnTime',
  'suitableChannels',
  'commitmentsMet',
  'commitmentsOverdue',
  'trainingHeld',
  'budgetExecuted',
  'followUpMean',
  'followUpDone',
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

/** Those that are plain counts; the others are shares. */
export const COUNTS: ReadonlySet<IndicatorCode> = new Set([
  'unplannedActivities',
  'activitiesWithCitizens',
  'attendances',
  'contributionsReceived',
  'petitionsReceived',
  'commitmentsOverdue',
]);

export interface Indicator {
  readonly measure: Measure;
  /** Rows counted in the numerator, or summed. */
  readonly source: RowSource;
  /** Rows that may belong to it but whose datum is blank or unreadable. */
  readonly unknown: number;
}

export type Indicators = { readonly [code in IndicatorCode]: Indicator };

export interface IndicatorInput {
  readonly tables: Tables;
  readonly scope: Scope;
  readonly coverage: Coverage;
  readonly calendar: WorkingCalendar;
  /** Working days to hand in a report after holding the activity. */
  readonly reportTermDays: number;
}

/** An indicator with the rows behind it. */
export function indicator(
  measure: Measure,
  table: TableKey,
  rows: readonly { readonly row: number }[],
  unknown = 0,
): Indicator {
  return { measure, source: { table, rows: rows.map((entry) => entry.row) }, unknown };
}
