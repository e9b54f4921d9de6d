import { findAlerts } from '../../src/alerts/find-alerts';
import { assess } from '../../src/core/assess';
import type { Cell } from '../../src/tables/cell';
import { publishedTexts } from '../../src/tables/published-texts';
import { readWorkbook, type WorkbookReading } from '../../src/tables/read-workbook';
import { assessClean, internalAssessment, publicAssessment } from '../../src/views/public-assessment';
import { day } from '../core/builders';
import { gridOf, type PlainCell, type PlainWorkbook } from '../oracle/plain-workbook';
import { cellsOf, sheet } from '../tables/workbook';

/** A workbook as the host would read it. */
export function readPlain({ sheets }: PlainWorkbook): WorkbookReading {
  return readWorkbook(
    cellsOf(
      sheets.map((plain) =>
        sheet(
          plain.name,
          gridOf(plain).map((row) => row.map(cellOf)),
        ),
      ),
    ),
  );
}

function cellOf(cell: PlainCell): Cell {
  if (cell === null) return '';
  return typeof cell === 'object' ? { date: day(cell.date) } : cell;
}

/** What documents and open data are made from, as a publication makes it: redacted first, then assessed. */
export function publishable(reading: WorkbookReading, cutoff: string) {
  const moment = { today: day(cutoff), cutoff: null };
  const assessReading = ({ tables, settings }: WorkbookReading) => assess(tables, settings, moment);
  const known = assessReading(reading);
  const { assessment } = assessClean({ reading, assessment: known }, () => false, assessReading);
  return {
    assessment,
    public: publicAssessment(assessment),
    internal: internalAssessment(assessment),
    alerts: findAlerts({ assessment: known, published: publishedTexts(reading.settingsSheet) }),
  };
}
