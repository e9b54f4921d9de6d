import type { Review } from '../../src/views/review';
import { areaFigures } from './areas';
import { checklistVerdicts, type StepVerdict } from './checklist';
import { isoDay } from './colombian-days';
import { coverageOf, incidenceFigures } from './coverage';
import { type FollowUpFigures, followUpFigures } from './follow-up';
import { HEADINGS, type TableName } from './headings';
import { type IndicatorFigures, indicatorFigures } from './indicators';
import type { PlainWorkbook } from './plain-workbook';
import { readRecords, readSettings, type Settings, tableRows } from './records';
import type { Scope } from './scope';

/** The figures of `revisar --json`, without words for people. */
export type Figures = Pick<Review, 'entity' | 'year' | 'tables' | 'coverage' | 'incidenceLevels' | 'areas'> & {
  readonly cutoff: string;
  readonly followUp: readonly FollowUpFigures[];
  readonly indicators: readonly IndicatorFigures[];
  readonly checklist: Readonly<Record<string, StepVerdict>>;
};

/**
 * The figures of a workbook from design §5 and §7 alone: no code of the product computes any of them. Slow on purpose:
 * every figure walks the rows again, so that each reads like its sentence in the design.
 */
export function oracle(workbook: PlainWorkbook): Figures {
  const scope = scopeOf(workbook);
  const followUp = followUpFigures(scope);
  return {
    entity: scope.settings.entity,
    year: scope.settings.year,
    cutoff: scope.cutoff,
    tables: tableFigures(workbook),
    followUp,
    indicators: indicatorFigures(scope, followUp),
    coverage: coverageOf(scope),
    incidenceLevels: incidenceFigures(scope),
    areas: areaFigures(scope),
    checklist: checklistVerdicts(scope),
  };
}

/** The rows of a workbook at its cutoff. */
export function scopeOf(workbook: PlainWorkbook): Scope {
  const settings = readSettings(workbook);
  return { settings, cutoff: cutoffOf(workbook, settings), records: readRecords(workbook) };
}

/** Today is no part of a repeatable test: one of the two must be there. */
function cutoffOf(workbook: PlainWorkbook, settings: Settings): string {
  const cutoff = workbook.cutoff ?? settings.cutoff;
  if (cutoff === null) throw new Error('the workbook needs a cutoff');
  if (settings.year === null) return cutoff;
  const lastDay = isoDay(settings.year, 12, 31);
  return [cutoff, lastDay].sort()[0] ?? cutoff;
}

function tableFigures(workbook: PlainWorkbook): Review['tables'] {
  const tables: Record<string, { sheet: string; rows: number; rejected: number }> = {};
  // Object.keys forgets the key type.
  for (const table of Object.keys(HEADINGS) as TableName[]) {
    const found = tableRows(workbook, table);
    if (found !== null) tables[table] = { sheet: found.sheet, rows: found.rows.length, rejected: found.rejected };
  }
  return tables;
}
