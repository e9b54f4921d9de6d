import type { IsoDate } from './calendar';
import { indicatorKind } from './indicator-kind';
import type { Issue } from './issues';
import { readDeadline } from './periodicity';
import type { FollowUpRow, Row } from './records';
import { readTarget } from './target';

/** Wordings of the matrix that could not be read: a deadline nobody can tell, a goal with more than one number. */
export function followUpIssues(
  rows: readonly Row<FollowUpRow>[],
  year: number | null,
  cutoff: IsoDate,
): readonly Issue[] {
  return rows.flatMap((row) => [...periodicityIssue(row, year, cutoff), ...targetIssue(row)]);
}

/** Without a vigencia no month can be placed, and that is an issue of its own. */
function periodicityIssue(row: Row<FollowUpRow>, year: number | null, cutoff: IsoDate): readonly Issue[] {
  const { periodicity, dueDate } = row;
  if (year === null || periodicity === null || dueDate !== null) return [];
  if (readDeadline(periodicity, year, cutoff).kind !== 'unknown') return [];
  const at = { table: 'followUp' as const, row: row.row, field: 'periodicity' };
  return [{ code: 'unknownPeriodicity', typed: periodicity, at }];
}

function targetIssue(row: Row<FollowUpRow>): readonly Issue[] {
  const kind = row.indicatorKind ?? indicatorKind(row.indicator, row.unit, row.target);
  const target = readTarget(kind, row.target);
  if (target.kind !== 'unclear') return [];
  return [{ code: 'targetUnclear', typed: target.typed, at: { table: 'followUp', row: row.row, field: 'target' } }];
}
