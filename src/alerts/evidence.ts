import type { Assessment } from '../core/assess';
import type { FollowUpAssessment } from '../core/follow-up';
import type { FollowUpRow, Row, TableKey } from '../core/records';
import { isLink } from '../core/scope';
import { type AlertOf, alert } from './alert';

/** Evidence that is missing, is no link, or serves too many rows. */

type Found = AlertOf<'evidenceIsNotALink' | 'publicLinkIsNotALink' | 'evidenceMissing' | 'sameEvidence'>;

/** The same link on this many rows is questioned. */
const SUSPICIOUS_REPEATS = 3;

/** Evidence that is missing, that nobody else can open, or that proves too much at once. */
export function evidenceAlerts({ tables, followUp }: Assessment): readonly Found[] {
  const rows = tables.followUp;
  return [
    ...notLinks('followUp', 'evidence', rows, (row) => row.evidence),
    ...notLinks('reports', 'evidence', tables.reports, (row) => row.evidence),
    ...notLinks('commitments', 'evidence', tables.commitments, (row) => row.evidence),
    ...notLinks('findings', 'evidence', tables.findings, (row) => row.evidence),
    ...notLinks('steps', 'evidence', tables.steps, (row) => row.evidence),
    ...notLinks('followUp', 'publishedAt', rows, (row) => row.publishedAt),
    ...notLinks('activities', 'priorInformation', tables.activities, (row) => row.priorInformation),
    ...notLinks('reports', 'publishedAt', tables.reports, (row) => row.publishedAt),
    ...notLinks('commitments', 'publishedAt', tables.commitments, (row) => row.publishedAt),
    ...notLinks('practices', 'publishedAt', tables.practices, (row) => row.publishedAt),
    ...notLinks('publications', 'publicLink', tables.publications, (row) => row.publicLink),
    ...rows
      .filter((row, index) => isBlank(row) && isReportedDone(followUp[index]))
      .map(({ row }) => missing('followUp', row, 'progress')),
    ...tables.commitments
      .filter((row) => row.status === 'met' && isBlank(row))
      .map(({ row }) => missing('commitments', row, 'commitment')),
    ...repeated(rows),
  ];
}

function notLinks<R extends { readonly row: number }>(
  table: TableKey,
  field: string,
  rows: readonly R[],
  linkOf: (row: R) => string | null,
): readonly Found[] {
  const code = field === 'evidence' ? 'evidenceIsNotALink' : 'publicLinkIsNotALink';
  return rows.flatMap((row) => {
    const typed = linkOf(row);
    return typed === null || isLink(typed) ? [] : [alert('advice', { table, row: row.row, field }, { code, typed })];
  });
}

function isBlank({ evidence, publishedAt }: Pick<FollowUpRow, 'evidence' | 'publishedAt'>): boolean {
  return evidence === null && publishedAt === null;
}

/** What the workbook computes carries its own rows as proof. */
function isReportedDone(row: FollowUpAssessment | undefined): boolean {
  return row?.state === 'done' && row.calculation.code !== 'fromTables';
}

function missing(table: TableKey, row: number, of: 'progress' | 'commitment'): Found {
  return alert('advice', { table, row, field: 'evidence' }, { code: 'evidenceMissing', of });
}

function repeated(rows: readonly Row<FollowUpRow>[]): readonly Found[] {
  const byLink = new Map<string, number[]>();
  for (const { row, evidence } of rows) {
    if (evidence === null || !isLink(evidence)) continue;
    const link = evidence.trim();
    byLink.set(link, [...(byLink.get(link) ?? []), row]);
  }
  return [...byLink].flatMap(([link, found]) => {
    const [row] = found;
    if (row === undefined || found.length < SUSPICIOUS_REPEATS) return [];
    const at = { table: 'followUp' as const, row, field: 'evidence' };
    return [alert('advice', at, { code: 'sameEvidence', link, rows: found })];
  });
}
