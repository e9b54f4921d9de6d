import type { IsoDate } from './calendar';
import { indicatorKind, ratioParts } from './indicator-kind';
import type { IndicatorCode } from './indicators/indicator';
import type { Measure } from './measure';
import { type Deadline, readDeadline } from './periodicity';
import type { FollowUpRow, IndicatorKind, Row } from './records';
import { readTarget, type Target } from './target';

/** What each row of the matrix has reached, of what, and until when (design §7, Follow-up rows). */

export type FollowUpState = 'done' | 'inProgress' | 'notStarted' | 'noData';

/** How the value of a row was found; the sheet's column Cálculo says it in words. */
export type Calculation =
  | { readonly code: 'typedQuantities'; readonly numerator: number; readonly denominator: number }
  /** How many of the goal of a count. */
  | { readonly code: 'typedCount'; readonly numerator: number }
  | { readonly code: 'reported' }
  | {
      readonly code: 'fromTables';
      readonly indicator: IndicatorCode;
      readonly numerator: number;
      readonly denominator: number;
    }
  | { readonly code: 'noData'; readonly because: MissingReason };

export type MissingReason =
  | 'nothingReported'
  | 'zeroDenominator'
  | 'missingDenominator'
  | 'missingNumerator'
  | 'targetMissing'
  | 'targetZero'
  | 'targetUnclear'
  | 'targetScaleUnclear'
  | 'scaleUnclear'
  | 'earlierPeriod';

export interface FollowUpAssessment {
  readonly row: number;
  readonly code: string | null;
  readonly steps: readonly string[];
  readonly kind: IndicatorKind;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Fraction from 0 to 1; null is "sin dato". */
  readonly progress: number | null;
  /** What was reached beyond the target, as a fraction of it; null without data, 0 when there is none. */
  readonly surplus: number | null;
  readonly state: FollowUpState;
  readonly late: boolean;
  readonly dueDate: IsoDate | null;
  readonly calculation: Calculation;
}

/** A ratio the workbook itself knows, offered to the rows that ask for it in words. */
export interface KnownRatio {
  readonly indicator: IndicatorCode;
  readonly measure: Measure;
}

export interface FollowUpContext {
  readonly year: number | null;
  readonly cutoff: IsoDate;
  /** The ratio of the workbook that measures these two quantities, if it knows it. */
  knownRatio(numerator: string, denominator: string): KnownRatio | null;
}

export function assessFollowUp(row: Row<FollowUpRow>, context: FollowUpContext): FollowUpAssessment {
  const kind = row.indicatorKind ?? indicatorKind(row.indicator, row.unit, row.target);
  const deadline = deadlineOf(row, context);
  const found = findValue(row, kind, deadline, context);
  const fraction = found.kind === 'known' ? found.fraction : null;
  const progress = fraction === null ? null : Math.min(fraction, 1);
  const dueDate = deadline.kind === 'on' ? deadline.date : null;
  const quantities = quantitiesOf(row, found);
  return {
    row: row.row,
    code: row.code,
    steps: row.steps,
    kind,
    ...quantities,
    progress,
    surplus: fraction === null ? null : Math.max(0, fraction - 1),
    state: stateOf(progress),
    late: isLate(dueDate, progress, row.progressDate, context.cutoff),
    dueDate,
    calculation: found.calculation,
  };
}

function deadlineOf(row: FollowUpRow, context: FollowUpContext): Deadline {
  return row.dueDate === null
    ? readDeadline(row.periodicity, context.year, context.cutoff)
    : { kind: 'on', date: row.dueDate, countsFrom: null, recurring: false };
}

type Found =
  | { readonly kind: 'known'; readonly fraction: number; readonly calculation: Calculation }
  | { readonly kind: 'missing'; readonly calculation: Calculation };

function missing(because: MissingReason): Found {
  return { kind: 'missing', calculation: { code: 'noData', because } };
}

/** Typed quantities, else the reported progress, else what the workbook can compute, else "sin dato" (design §7). */
function findValue(row: FollowUpRow, kind: IndicatorKind, deadline: Deadline, context: FollowUpContext): Found {
  const reported = row.reportedProgress !== null || row.numerator !== null || row.denominator !== null;
  if (reported && isFromEarlierPeriod(row, deadline)) return missing('earlierPeriod');
  if (row.numerator !== null && row.denominator !== null)
    return fromQuantities(row.numerator, row.denominator, row, kind);
  if (row.reportedProgress !== null) return fromReport(row.reportedProgress, row, kind);
  if (row.numerator !== null) return fromNumerator(row.numerator, row, kind);
  if (row.denominator !== null) return missing('missingNumerator');
  return kind === 'ratio' ? fromTables(row, kind, context) : missing('nothingReported');
}

function isFromEarlierPeriod(row: FollowUpRow, deadline: Deadline): boolean {
  return (
    deadline.kind === 'on' &&
    deadline.countsFrom !== null &&
    row.progressDate !== null &&
    row.progressDate < deadline.countsFrom
  );
}

function fromQuantities(numerator: number, denominator: number, row: FollowUpRow, kind: IndicatorKind): Found {
  if (denominator === 0) return missing('zeroDenominator');
  // Two typed quantities already are a share; a count's goal would divide it twice.
  const target = kind === 'ratio' || kind === 'percentage' ? readTarget(kind, row.target, row.unit) : WHOLE;
  return overTarget(numerator / denominator, target, { code: 'typedQuantities', numerator, denominator });
}

const WHOLE: Target = { kind: 'known', value: 1 };

/** A count is compared with its goal and needs no denominator. */
function fromNumerator(numerator: number, row: FollowUpRow, kind: IndicatorKind): Found {
  return kind === 'count'
    ? overTarget(numerator, readTarget(kind, row.target, row.unit), { code: 'typedCount', numerator })
    : missing('missingDenominator');
}

function fromReport(
  progress: NonNullable<FollowUpRow['reportedProgress']>,
  row: FollowUpRow,
  kind: IndicatorKind,
): Found {
  const isShare = kind === 'ratio' || kind === 'percentage';
  if (progress.kind === 'yesNo')
    return { kind: 'known', fraction: progress.value ? 1 : 0, calculation: { code: 'reported' } };
  if (progress.kind === 'percent') {
    return overTarget(progress.value, isShare ? readTarget(kind, row.target, row.unit) : WHOLE, { code: 'reported' });
  }
  // 80 where a share is expected may mean 80 % or 80 times: never guessed.
  if (kind !== 'count' && progress.value > 1) return missing('scaleUnclear');
  return overTarget(progress.value, kind === 'unmeasurable' ? WHOLE : readTarget(kind, row.target, row.unit), {
    code: 'reported',
  });
}

function fromTables(row: FollowUpRow, kind: IndicatorKind, context: FollowUpContext): Found {
  const parts = ratioParts(row.indicator ?? '');
  const known = parts === null ? null : context.knownRatio(parts.numerator, parts.denominator);
  if (known === null) return missing('nothingReported');
  if (known.measure.kind !== 'ratio') return missing('zeroDenominator');
  const { numerator, denominator, value } = known.measure;
  return overTarget(value, readTarget(kind, row.target, row.unit), {
    code: 'fromTables',
    indicator: known.indicator,
    numerator,
    denominator,
  });
}

function overTarget(value: number, target: Target, calculation: Calculation): Found {
  if (target.kind === 'missing') return missing('targetMissing');
  if (target.kind === 'zero') return missing('targetZero');
  if (target.kind === 'unclear') return missing('targetUnclear');
  if (target.kind === 'scaleUnclear') return missing('targetScaleUnclear');
  return { kind: 'known', fraction: value / target.value, calculation };
}

function quantitiesOf(row: FollowUpRow, found: Found): { numerator: number | null; denominator: number | null } {
  return found.calculation.code === 'fromTables'
    ? { numerator: found.calculation.numerator, denominator: found.calculation.denominator }
    : { numerator: row.numerator, denominator: row.denominator };
}

function stateOf(progress: number | null): FollowUpState {
  if (progress === null) return 'noData';
  if (progress >= 1) return 'done';
  return progress === 0 ? 'notStarted' : 'inProgress';
}

/** Past its deadline at the cutoff, and not done in time. */
function isLate(due: IsoDate | null, progress: number | null, on: IsoDate | null, cutoff: IsoDate): boolean {
  if (due === null || due >= cutoff) return false;
  const doneInTime = progress !== null && progress >= 1 && (on === null || on <= due);
  return !doneInTime;
}
