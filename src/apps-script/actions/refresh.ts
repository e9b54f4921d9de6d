import type { IsoDate } from '../../core/calendar';
import { withCodes } from '../../tables/give-codes';
import { planCodes, planRefresh, sheetsWithCellsToSpare } from '../../tables/refresh';
import { alertsSheet } from '../../views/alerts-sheet';
import { areasSheet } from '../../views/areas-sheet';
import { coverageSheet } from '../../views/coverage-sheet';
import { dashboardSheet } from '../../views/dashboard-sheet';
import { followUpColumns } from '../../views/follow-up-columns';
import { applyChanges } from '../apply';
import { HostError } from '../host-error';
import { withDocumentLock } from '../lock';
import type { RefreshAnswer } from '../protocol';
import { withFormulas } from '../read';
import { assessSession, openSession } from '../session';
import { readCounters, writeCounters } from '../store';

/** Rows may be moved by a person between reading and writing; then everything is read again, at most this often. */
const MOST_ATTEMPTS = 3;

/** Gives codes, computes columns and sheets; a second run on the same data changes nothing. */
export function refresh(cutoff: IsoDate | null): RefreshAnswer {
  return withDocumentLock(() => attemptRefresh(cutoff, 1));
}

function attemptRefresh(cutoff: IsoDate | null, attempt: number): RefreshAnswer {
  const session = openSession('resembling', 'look');
  const toSpare = sheetsWithCellsToSpare(session.cells, session.reading);
  const cells = withFormulas(session.spreadsheet, session.cells, toSpare);
  const counters = readCounters();
  const codes = planCodes({ cells, reading: session.reading, counters });
  const reading = withCodes(session.reading, codes);
  const { assessment, alerts } = assessSession({ ...session, reading }, cutoff);
  const plan = planRefresh({
    cells,
    reading,
    counters,
    codes,
    columns: [followUpColumns(assessment)],
    sheets: [
      dashboardSheet(assessment),
      coverageSheet(assessment),
      areasSheet(assessment),
      alertsSheet(alerts, [...reading.issues, ...assessment.issues], reading),
    ],
  });
  try {
    applyChanges(session.spreadsheet, plan.changes);
  } catch (error) {
    if (error instanceof HostError && error.code === 'moved' && attempt < MOST_ATTEMPTS)
      return attemptRefresh(cutoff, attempt + 1);
    throw error;
  }
  writeCounters(counters, plan.counters);
  return { version: 1, changedCells: plan.changedCells, sheets: plan.sheets, codesGiven: plan.codesGiven };
}
