import type { Assessment } from '../assess';
import { coachIndicators } from '../indicator-coach';
import type { FollowUpRow, Row } from '../records';
import { isLink } from '../scope';
import { type Alert, alert } from './alert';

/** The same link on this many rows is questioned. */
const SUSPICIOUS_REPEATS = 3;

/** Follow-up rows whose evidence, quantities or wording deserve a second look. */
export function followUpAlerts({ tables, followUp }: Assessment): readonly Alert[] {
  const rows = tables.followUp;
  // A link alone is no progress (design §7).
  const unreported = rows
    .filter((row, index) => (row.evidence !== null || row.publishedAt !== null) && followUp[index]?.state === 'noData')
    .map((row) => alert('advice', at(row, 'reportedProgress'), { code: 'evidenceWithoutProgress' }));
  const above = rows.flatMap((row) => {
    const { numerator, denominator } = row;
    if (numerator === null || denominator === null || denominator <= 0 || numerator <= denominator) return [];
    return [alert('attention', at(row, 'numerator'), { code: 'ratioAboveOne', numerator, denominator })];
  });
  const pathEvidence = rows
    .filter((row) => row.evidence !== null && !isLink(row.evidence))
    .map((row) => alert('advice', at(row, 'evidence'), { code: 'evidenceIsNotALink', typed: row.evidence ?? '' }));
  const coach = coachIndicators(rows).map((advice) =>
    alert(
      'advice',
      'row' in advice ? { table: 'followUp', row: advice.row, field: coachField(advice.code) } : { table: 'followUp' },
      {
        code: 'coach',
        advice,
      },
    ),
  );
  return [...unreported, ...above, ...pathEvidence, ...repeatedEvidence(rows), ...coach];
}

function at(row: Row<FollowUpRow>, field: string) {
  return { table: 'followUp' as const, row: row.row, field };
}

function coachField(code: string): string {
  return code === 'goalDoesNotFit' || code === 'targetUnclear' || code === 'countWithoutGoal' ? 'target' : 'indicator';
}

function repeatedEvidence(rows: readonly Row<FollowUpRow>[]): readonly Alert[] {
  const byLink = new Map<string, number[]>();
  for (const row of rows) {
    if (!isLink(row.evidence)) continue;
    const link = row.evidence?.trim() ?? '';
    byLink.set(link, [...(byLink.get(link) ?? []), row.row]);
  }
  return [...byLink]
    .filter(([, found]) => found.length >= SUSPICIOUS_REPEATS)
    .map(([link, found]) =>
      alert(
        'advice',
        { table: 'followUp', row: found[0] ?? 0, field: 'evidence' },
        { code: 'sameEvidence', link, rows: found },
      ),
    );
}
