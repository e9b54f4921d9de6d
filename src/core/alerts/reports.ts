import type { Assessment } from '../assess';
import type { ActivityReport, Row } from '../records';
import type { WorkingCalendar } from '../working-days';
import { type Alert, alert } from './alert';

/** Reports late, incomplete, returned or without evidence. */
export function reportAlerts(
  { scope, tables, reportTermDays }: Assessment,
  calendar: WorkingCalendar,
): readonly Alert[] {
  return [
    ...tables.reports.flatMap(rowAlerts),
    ...scope.reports.flatMap(({ report }) => validReportAlerts(report, calendar, reportTermDays)),
  ];
}

function at(report: Row<ActivityReport>, field: string) {
  return { table: 'reports' as const, row: report.row, field };
}

function rowAlerts(report: Row<ActivityReport>): readonly Alert[] {
  const { contributionsReceived: received, contributionsAccepted: accepted } = report;
  const found: Alert[] = [];
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

function validReportAlerts(report: Row<ActivityReport>, calendar: WorkingCalendar, termDays: number): readonly Alert[] {
  const found: Alert[] = [];
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
  if (missing > 0) found.push(alert('attention', at(report, 'activity'), { code: 'reportIncomplete', missing }));
  return found;
}

/** What the internal form must say (policy step 16) and this one leaves blank. */
function missingFields(report: ActivityReport): number {
  const blanks = [
    report.area === null,
    report.groups.names.length === 0 && !report.groups.everyone,
    report.participants === null,
    report.results === null,
  ];
  return blanks.filter((blank) => blank).length;
}
