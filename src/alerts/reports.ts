import type { Assessment } from '../core/assess';
import { yearOf } from '../core/calendar';
import type { ActivityReport, Row } from '../core/records';
import { remember } from '../core/remember';
import type { Scope } from '../core/scope';
import { foldText } from '../core/text';
import type { WorkingCalendar } from '../core/working-days';
import { type AlertOf, alert, type ReportField } from './alert';

/** Reports that are late, incomplete, returned or in no figure. */

type Found = AlertOf<
  | 'acceptedAboveReceived'
  | 'datesInWrongOrder'
  | 'reportReturned'
  | 'reportLate'
  | 'evidenceMissing'
  | 'reportIncomplete'
  | 'reportNotCounted'
>;

/** Reports late, incomplete, returned, without evidence, or in no figure. */
export function reportAlerts(
  { scope, tables, reportTermDays }: Assessment,
  calendar: WorkingCalendar,
): readonly Found[] {
  const isCancelled = cancelledCodes(scope);
  return [
    ...tables.reports.flatMap((row) => [
      ...rowAlerts(row),
      ...notCounted(row, scope.year, isCancelled(row.activity) ? 'cancelled' : 'live'),
    ]),
    ...scope.reports.flatMap(({ report }) => validReportAlerts(report, calendar, reportTermDays)),
  ];
}

function at(report: Row<ActivityReport>, field: string) {
  return { table: 'reports' as const, row: report.row, field };
}

function rowAlerts(report: Row<ActivityReport>): readonly Found[] {
  const { contributionsReceived: received, contributionsAccepted: accepted } = report;
  const found: Found[] = [];
  if (received !== null && accepted !== null && accepted > received) {
    found.push(
      alert('attention', at(report, 'contributionsAccepted'), { code: 'acceptedAboveReceived', received, accepted }),
    );
  }
  if (report.heldOn !== null && report.deliveredOn !== null && report.deliveredOn < report.heldOn) {
    found.push(
      alert('attention', at(report, 'deliveredOn'), { code: 'datesInWrongOrder', order: 'deliveredBeforeHeld' }),
    );
  }
  if (report.status === 'returned') {
    found.push(alert('attention', at(report, 'status'), { code: 'reportReturned', reason: report.returnReason }));
  }
  return found;
}

function validReportAlerts(report: Row<ActivityReport>, calendar: WorkingCalendar, termDays: number): readonly Found[] {
  const found: Found[] = [];
  const { heldOn, deliveredOn } = report;
  if (heldOn !== null && deliveredOn !== null) {
    const deadline = calendar.endOfTerm(heldOn, termDays);
    if (deliveredOn > deadline) {
      found.push(alert('advice', at(report, 'deliveredOn'), { code: 'reportLate', delivered: deliveredOn, deadline }));
    }
  }
  if (report.evidence === null && report.publishedAt === null) {
    found.push(alert('attention', at(report, 'evidence'), { code: 'evidenceMissing', report: report.code }));
  }
  const missing = missingFields(report);
  const [first] = missing;
  if (first !== undefined) found.push(alert('attention', at(report, first), { code: 'reportIncomplete', missing }));
  return found;
}

function missingFields({ area, groups, participants, results }: ActivityReport): readonly ReportField[] {
  const blanks: readonly (readonly [ReportField, boolean])[] = [
    ['area', area === null],
    ['groups', groups.names.length === 0 && !groups.everyone],
    ['participants', participants === null],
    ['results', results === null],
  ];
  return blanks.filter(([, blank]) => blank).map(([field]) => field);
}

/** Handed in, as far as anybody can tell, and in no figure all the same. */
function notCounted(
  report: Row<ActivityReport>,
  year: number | null,
  activity: 'live' | 'cancelled',
): readonly Found[] {
  const { status, heldOn } = report;
  const because = (field: string, reason: 'noState' | 'noDate' | 'cancelled') => [
    alert('attention', at(report, field), { code: 'reportNotCounted', because: reason }),
  ];
  if (status === null) return because('status', 'noState');
  if (status !== 'delivered' && status !== 'approved') return [];
  if (heldOn === null) return because('heldOn', 'noDate');
  if (activity === 'cancelled') return because('activity', 'cancelled');
  if (year === null || yearOf(heldOn) === year) return [];
  return [alert('attention', at(report, 'heldOn'), { code: 'reportNotCounted', heldOn, year })];
}

/** Whether a code is that of a cancelled row; of two rows with one code, the first. */
function cancelledCodes({ planRows }: Scope): (code: string) => boolean {
  const live = new Map<string, boolean>();
  for (const { row, live: isLive } of planRows) {
    const key = foldText(row.code ?? '');
    if (row.code !== null && !live.has(key)) live.set(key, isLive);
  }
  return remember((code: string) => live.get(foldText(code)) === false);
}
