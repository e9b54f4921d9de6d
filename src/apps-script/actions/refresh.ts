import type { IsoDate } from '../../core/calendar';
import { withCodes } from '../../tables/give-codes';
import { planCodes, planRefresh, type RefreshPlan, sheetsWithCellsToSpare } from '../../tables/refresh';
import { alertsSheet } from '../../views/alerts-sheet';
import { areasSheet } from '../../views/areas-sheet';
import { coverageSheet } from '../../views/coverage-sheet';
import { dashboardSheet } from '../../views/dashboard-sheet';
import { followUpColumns } from '../../views/follow-up-columns';
import { carryOut, isCut } from '../carry-out';
import type { RefreshAnswer, Reply } from '../protocol';
import { withFormulas } from '../read';
import { assessSession, type Session } from '../session';

/** One at a time: whoever refreshes next completes what broke off. */
const REQUEST = 'refresh';

/** Gives codes, computes columns and sheets; a second run on the same data changes nothing. */
export function refresh(cutoff: IsoDate | null): Reply<RefreshAnswer> {
  return carryOut<RefreshAnswer>({ action: 'refresh', scope: 'resembling', purpose: 'look' }, (session) => {
    const plan = planOf(session, cutoff);
    return {
      request: REQUEST,
      what: '',
      isComputed: true,
      changes: plan.changes,
      counters: plan.counters,
      answer: { version: 1, changedCells: plan.changedCells, sheets: plan.sheets, codesGiven: plan.codesGiven },
    };
  });
}

function planOf(session: Session, cutoff: IsoDate | null): RefreshPlan {
  const { counters } = session.kept;
  const toSpare = sheetsWithCellsToSpare(session.cells, session.reading);
  const cells = withFormulas(session.spreadsheet, session.cells, toSpare);
  const codes = planCodes({ cells, reading: session.reading, counters });
  const reading = withCodes(session.reading, codes);
  const { assessment, alerts } = assessSession({ ...session, reading }, cutoff);
  return planRefresh({
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
    // Their values may stand without their shades and links.
    anew: isCut(session, REQUEST),
  });
}
