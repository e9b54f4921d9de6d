import type { Alert } from '../alerts/alert';
import { findAlerts } from '../alerts/find-alerts';
import { characterOfSpace } from '../catalogue/space-character';
import { type Assessment, assess } from '../core/assess';
import type { IsoDate } from '../core/calendar';
import { linkSteps } from '../intake/link-steps';
import { publishedTexts } from '../tables/published-texts';
import { readWorkbook, type WorkbookCells, type WorkbookReading } from '../tables/read-workbook';
import { assessClean } from '../views/public-assessment';
import { clearance } from './clearances';
import { todayIn } from './dates';
import { HostError } from './host-error';
import { readPercentages } from './percentages';
import { type ReadPurpose, type ReadScope, readCells } from './read';

/** The workbook at this moment: read once, then only computed upon. */
export interface Session {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly today: IsoDate;
  readonly cells: WorkbookCells;
  readonly reading: WorkbookReading;
}

export function openSession(scope: ReadScope, purpose: ReadPurpose): Session {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet === null) throw new HostError('noSpreadsheet');
  const cells = readPercentages(spreadsheet, readCells(spreadsheet, scope, purpose));
  return { spreadsheet, today: todayIn(spreadsheet.getSpreadsheetTimeZone()), cells, reading: readWorkbook(cells) };
}

export function assessSession(
  session: Session,
  cutoff: IsoDate | null,
): { readonly assessment: Assessment; readonly alerts: readonly Alert[] } {
  const assessment = assessReading(session, cutoff)(session.reading);
  return { assessment, alerts: alertsOf(assessment, session.reading) };
}

/** The workbook without personal data, as documents are made from. */
export function assessSessionClean(session: Session, cutoff: IsoDate | null): ReturnType<typeof assessClean> {
  return assessClean(session.reading, clearance(), assessReading(session, cutoff));
}

export function alertsOf(assessment: Assessment, { settingsSheet, copies }: WorkbookReading): readonly Alert[] {
  return findAlerts(assessment, publishedTexts(settingsSheet), copies, clearance(), characterOfSpace);
}

function assessReading({ today }: Session, cutoff: IsoDate | null): (reading: WorkbookReading) => Assessment {
  return ({ tables, settings }) => assess(tables, settings, { today, cutoff }, linkSteps);
}
