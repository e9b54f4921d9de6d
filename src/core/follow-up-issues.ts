import type { IsoDate } from './calendar';
import { indicatorKind } from './indicator-kind';
import type { Issue } from './issues';
import { readDeadline } from './periodicity';
import type { FollowUpRow, IndicatorKind, Row } from './records';
import { readTarget } from './target';

/** Wordings of the matrix that could not be read: a deadline nobody can tell, a goal with more than one number. */
export function followUpIssues(
  rows: readonly Row<FollowUpRow>[],
  year: number | null,
  cutoff: IsoDate,
): readonly Issue[] {
  return rows.flatMap((row) => {
    const kind = row.indicatorKind ?? indicatorKind(row.indicator, row.unit, row.target);
    return [...periodicityIssue(row, year, cutoff), ...targetIssue(row, kind), ...progressIssue(row, kind)];
  });
}

/** Without a vigencia no month can be placed, and that is an issue of its own; a whole date needs none. */
function periodicityIssue(row: Row<FollowUpRow>, year: number | null, cutoff: IsoDate): readonly Issue[] {
  const { periodicity, dueDate } = row;
  if (periodicity === null || dueDate !== null) return [];
  const deadline = readDeadline(periodicity, year, cutoff);
  if (deadline.kind !== 'unknown') return [];
  const at = { table: 'followUp' as const, row: row.row, field: 'periodicity' };
  if (deadline.readings !== undefined)
    return [{ code: 'ambiguousDate', typed: periodicity, readings: deadline.readings, at }];
  return year === null ? [] : [{ code: 'unknownPeriodicity', typed: periodicity, at }];
}

function targetIssue(row: Row<FollowUpRow>, kind: IndicatorKind): readonly Issue[] {
  const target = readTarget(kind, row.target, row.unit);
  const at = { table: 'followUp' as const, row: row.row, field: 'target' };
  switch (target.kind) {
    case 'unclear':
      return [{ code: 'targetUnclear', typed: target.typed, readings: target.readings, at }];
    case 'scaleUnclear':
      return [{ code: 'scaleUnclear', of: 'target', typed: target.typed, at }];
    default:
      return [];
  }
}

/** 80 where a share is expected: 80 % or 80 times. Only where it would be the value. */
function progressIssue(row: Row<FollowUpRow>, kind: IndicatorKind): readonly Issue[] {
  const { reportedProgress: progress, numerator, denominator } = row;
  const isUsed = numerator === null || denominator === null;
  if (!isUsed || kind === 'count' || progress?.kind !== 'number' || progress.value <= 1) return [];
  const at = { table: 'followUp' as const, row: row.row, field: 'reportedProgress' };
  const of = kind === 'ratio' || kind === 'percentage' ? 'progress' : 'product';
  return [{ code: 'scaleUnclear', of, typed: String(progress.value), at }];
}
