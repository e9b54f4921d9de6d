import type { Assessment } from '../core/assess';
import type { FollowUpAssessment, MissingReason } from '../core/follow-up';
import { type CoachAdvice, coachIndicators } from '../core/indicator-coach';
import { readDeadline } from '../core/periodicity';
import type { FollowUpRow, Row } from '../core/records';
import { type AlertOf, alert } from './alert';

/** Rows of the matrix whose progress, quantities or wording deserve a second look. */

type Found = AlertOf<'evidenceWithoutProgress' | 'progressUndated' | 'ratioAboveOne' | 'quantityMissing' | 'coach'>;

/** Follow-up rows whose progress, quantities or wording deserve a second look. */
export function followUpAlerts({ tables, followUp, settings, cutoff }: Assessment): readonly Found[] {
  const rows = tables.followUp;
  // A link alone is no progress (design §7).
  const unreported = rows
    .filter((row, index) => (row.evidence !== null || row.publishedAt !== null) && isUnreported(followUp[index]))
    .map((row) => alert('advice', at(row, 'reportedProgress'), { code: 'evidenceWithoutProgress' }));
  const undated = rows
    .filter((row, index) => isTyped(followUp[index]) && row.progressDate === null && comesBack(row))
    .map((row) => alert('advice', at(row, 'progressDate'), { code: 'progressUndated' }));
  const above = rows.flatMap((row, index) => aboveOne(row, followUp[index]));
  const lacking = rows.flatMap((row, index) => quantityAlert(row, followUp[index]));
  return [...unreported, ...undated, ...above, ...lacking, ...coachIndicators(rows).map(coachAlert)];

  function comesBack(row: FollowUpRow): boolean {
    const deadline = readDeadline(row.periodicity, settings.year, cutoff);
    return row.dueDate === null && deadline.kind === 'on' && deadline.recurring;
  }
}

function at(row: Row<FollowUpRow>, field: string) {
  return { table: 'followUp' as const, row: row.row, field };
}

/** More than all of it: of two quantities that were typed, or in the reported share of a ratio. */
function aboveOne(row: Row<FollowUpRow>, assessed: FollowUpAssessment | undefined): readonly Found[] {
  const { numerator, denominator, reportedProgress: reported } = row;
  if (numerator !== null && denominator !== null)
    return denominator > 0 && numerator > denominator
      ? [alert('attention', at(row, 'numerator'), { code: 'ratioAboveOne', numerator, denominator })]
      : [];
  if (assessed?.kind !== 'ratio' || reported?.kind !== 'percent' || reported.value <= 1) return [];
  return [alert('attention', at(row, 'reportedProgress'), { code: 'ratioAboveOne', reported: reported.value })];
}

/** Reasons that a report would take away; the others ask for another goal or other quantities. */
const UNREPORTED: ReadonlySet<MissingReason> = new Set(['nothingReported', 'earlierPeriod']);

function isUnreported(row: FollowUpAssessment | undefined): boolean {
  return row?.calculation.code === 'noData' && UNREPORTED.has(row.calculation.because);
}

const TYPED: ReadonlySet<FollowUpAssessment['calculation']['code']> = new Set([
  'reported',
  'typedQuantities',
  'typedCount',
]);

function isTyped(row: FollowUpAssessment | undefined): boolean {
  return row !== undefined && TYPED.has(row.calculation.code);
}

/** A quantity was typed, and for want of the other one the row has no progress. */
function quantityAlert(row: Row<FollowUpRow>, assessed: FollowUpAssessment | undefined): readonly Found[] {
  const calculation = assessed?.calculation;
  const typed = row.numerator !== null || row.denominator !== null;
  if (!typed || calculation?.code !== 'noData') return [];
  switch (calculation.because) {
    case 'zeroDenominator':
    case 'missingDenominator':
      return [alert('advice', at(row, 'denominator'), { code: 'quantityMissing', because: calculation.because })];
    case 'missingNumerator':
      return [alert('advice', at(row, 'numerator'), { code: 'quantityMissing', because: calculation.because })];
    default:
      return [];
  }
}

function coachAlert(advice: CoachAdvice): Found {
  const place =
    'row' in advice
      ? { table: 'followUp' as const, row: advice.row, field: coachField(advice.code) }
      : { table: 'followUp' as const };
  return alert('advice', place, { code: 'coach', advice });
}

function coachField(code: CoachAdvice['code']): string {
  return code === 'goalDoesNotFit' || code === 'targetUnclear' || code === 'countWithoutGoal' ? 'target' : 'indicator';
}
