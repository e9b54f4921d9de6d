/** What a publication leaves out, with how much and why, so that nothing is left out in silence. */
import type { Assessment } from '../core/assess';
import type { LeftOut } from '../messages/es/left-out';
import * as WORDS from '../messages/es/left-out';
import type { WorkbookReading } from '../tables/read-workbook';
import type { PublicAssessment } from './public-assessment';

export function leftOutOf(assessment: Assessment, reading: WorkbookReading): readonly LeftOut[] {
  const { scope, tables } = assessment;
  const planCodes = scope.planRows.reduce((sum, activity) => sum + activity.reports.length, 0);
  const rejected = [...reading.rejected].map(([key, count]) => ({
    what: WORDS.rows(reading.layouts.get(key)?.sheetName ?? key),
    count,
    why: WORDS.unnamed,
  }));
  const contributions = tables.contributions.length - scope.contributions.length - scope.petitions.length;
  return [
    ...rejected,
    { what: WORDS.reports, count: tables.reports.length - planCodes, why: WORDS.notValid },
    { what: WORDS.contributions, count: contributions, why: WORDS.outOfPeriod(contributions) },
  ].filter((entry) => entry.count > 0);
}

/** Cells that went out without the personal data in them. */
export function hiddenFrom(cells: number): readonly LeftOut[] {
  return cells === 0 ? [] : [{ what: WORDS.personalData, count: cells, why: WORDS.hidden }];
}

/** What a public document counts but does not show. */
export function keptBackFrom({ suppression, petitionCount }: PublicAssessment): readonly LeftOut[] {
  return [
    { what: WORDS.petitions, count: petitionCount, why: WORDS.asCounts },
    { what: WORDS.smallCounts, count: cellsKeptBack(suppression), why: WORDS.maySingleOut },
  ].filter((entry) => entry.count > 0);
}

/** Cells that are kept back so that nobody can be recognised. */
function cellsKeptBack({ reports, contributions, groupSizes }: PublicAssessment['suppression']): number {
  return [...reports.values()].reduce((sum, hidden) => sum + hidden.size, contributions.size + groupSizes.size);
}
