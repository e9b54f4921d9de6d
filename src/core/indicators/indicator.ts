import type { Coverage } from '../coverage';
import type { Measure, RowSource } from '../measure';
import type { TableKey, Tables } from '../records';
import type { Scope } from '../scope';
import type { WorkingCalendar } from '../working-days';

/** Every indicator of the product, in the order they are shown, and what its figure is. */
const FIGURES = {
  activitiesExecuted: 'share',
  unplannedActivities: 'count',
  activitiesWithCitizens: 'count',
  groupsPlanned: 'share',
  groupsInvolved: 'share',
  groupsCharacterised: 'share',
  phasesCovered: 'share',
  attendances: 'count',
  contributionsReceived: 'count',
  contributionsAnalysed: 'share',
  contributionsAnswered: 'share',
  incidence: 'share',
  petitionsReceived: 'count',
  petitionsInTerm: 'share',
  reportsDelivered: 'share',
  activitiesWithEvidence: 'share',
  reportsOnTime: 'share',
  suitableChannels: 'share',
  commitmentsMet: 'share',
  commitmentsOverdue: 'count',
  trainingHeld: 'share',
  budgetExecuted: 'share',
  followUpMean: 'share',
  followUpDone: 'share',
} as const satisfies { readonly [code: string]: 'share' | 'count' };
export type IndicatorCode = keyof typeof FIGURES;

// The keys of an object literal are those of its type.
export const INDICATOR_CODES = Object.keys(FIGURES) as readonly IndicatorCode[];

/** A plain count; the others are shares. */
export function isCount(code: IndicatorCode): boolean {
  return FIGURES[code] === 'count';
}

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
