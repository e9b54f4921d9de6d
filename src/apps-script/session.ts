import type { Alert } from '../alerts/alert';
import { findAlerts } from '../alerts/find-alerts';
import { characterOfSpace } from '../catalogue/space-character';
import { type Assessment, assess } from '../core/assess';
import type { IsoDate } from '../core/calendar';
import { once } from '../core/remember';
import { linkSteps } from '../intake/link-steps';
import type { Clearance } from '../tables/published-cell';
import { publishedTexts } from '../tables/published-texts';
import { readWorkbook, type WorkbookCells, type WorkbookReading } from '../tables/read-workbook';
import { assessClean, type CleanReading, type PublicAssessment, publishedView } from '../views/public-assessment';
import { clearance } from './clearances';
import { todayIn } from './dates';
import { HostError } from './host-error';
import { readPercentages } from './percentages';
import { type ReadPurpose, type ReadScope, readCells, type SheetReader, sheetReader } from './read';
import { readTags, type Tags } from './tags';
import { type Kept, readKept, unfinishedSheets } from './work-store';

/** The workbook at this moment: read once, then only computed upon. */
export interface Session {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly today: IsoDate;
  readonly cells: WorkbookCells;
  readonly reading: WorkbookReading;
  /** Which copy of the script writes here. */
  readonly owner: Tags['owner'];
  /** What is kept with the document. */
  readonly kept: Kept;
  /** Reads a sheet once more, at the moment of writing. */
  readonly readSheet: SheetReader;
}

export function openSession(scope: ReadScope, purpose: ReadPurpose): Session {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet === null) throw new HostError('noSpreadsheet');
  const kept = readKept(spreadsheet.getId());
  const readSheet = sheetReader(spreadsheet);
  const tags = readTags(spreadsheet);
  const read = readCells(spreadsheet, { scope, purpose, unfinished: unfinishedSheets(kept), tags }, readSheet);
  const cells = readPercentages(spreadsheet, read);
  const today = todayIn(spreadsheet.getSpreadsheetTimeZone());
  return { spreadsheet, today, cells, reading: readWorkbook(cells), owner: tags.owner, kept, readSheet };
}

/** The workbook assessed once, and what of it may be published, worked out when it is first asked for. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly alerts: readonly Alert[];
  /** Without the personal data that patterns find, as documents are made from. */
  clean(): CleanReading;
  /** As the public is told. */
  published(): PublicAssessment;
}

export function assessSession(session: Session, cutoff: IsoDate | null): Assessed {
  const isCleared = clearance();
  const assessReading = (reading: WorkbookReading) =>
    assess(reading.tables, reading.settings, { today: session.today, cutoff }, linkSteps);
  const { reading } = session;
  const assessment = assessReading(reading);
  const clean = once(() => assessClean({ reading, assessment }, isCleared, assessReading));
  const alerts = alertsOf(assessment, reading, isCleared);
  return {
    assessment,
    alerts,
    clean,
    published: once(() => publishedView({ assessment, alerts }, () => clean().assessment)),
  };
}

export function alertsOf(
  assessment: Assessment,
  { settingsSheet, copies }: WorkbookReading,
  isCleared: Clearance,
): readonly Alert[] {
  const published = publishedTexts(settingsSheet);
  return findAlerts({ assessment, published, copies, isCleared, characterOf: characterOfSpace });
}
