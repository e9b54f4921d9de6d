import type { Assessment } from '../core/assess';
import { INDICATOR_CODES, type IndicatorCode, isCount } from '../core/indicators/indicator';
import { longDate, percent, plainNumber } from '../messages/es/format';
import { INDICATOR_WORDS } from '../messages/es/indicators';
import { incidenceDiffers } from '../messages/es/report';
import * as WORDS from '../messages/es/sheets';
import type { Tone } from '../tables/changes';
import type { ComputedSheet } from '../tables/computed-sheets';
import { COMPUTED_SHEETS } from '../tables/definitions/computed';
import { checklistRows, type DashboardRow, improvementRows, selfAssessmentRows } from './checklist-rows';
import { levelsInOrder } from './incidence-levels';
import { measureWords } from './measure-words';

/** Tablero: every indicator, the incidence levels, the steps, the self-assessment and what to improve first, in words. */
export function dashboardSheet(assessment: Assessment): ComputedSheet {
  const rows = [
    title(WORDS.cutoff(longDate(assessment.cutoff)), WORDS.undated),
    ...INDICATOR_CODES.map((code) => indicatorRow(code, assessment)),
    title(WORDS.incidence, WORDS.incidenceHelp),
    ...incidenceRows(assessment),
    title(WORDS.steps, WORDS.stepsHelp),
    ...checklistRows(assessment),
    title(WORDS.selfAssessment, WORDS.selfAssessmentHelp),
    ...selfAssessmentRows(assessment),
    title(WORDS.improvements, WORDS.improvementsHelp),
    ...improvementRows(assessment),
  ];
  return {
    key: 'dashboard',
    links: null,
    spec: {
      name: COMPUTED_SHEETS.dashboard.sheet,
      purpose: COMPUTED_SHEETS.dashboard.purpose,
      columns: [
        { heading: WORDS.indicator, widthPixels: 300 },
        { heading: WORDS.count, widthPixels: 300 },
        { heading: WORDS.value },
        { heading: WORDS.previous },
        { heading: WORDS.unknown },
        { heading: WORDS.counts, widthPixels: 470 },
      ],
    },
    rows: rows.map((row) => row.cells),
    tones: rows.map(shades),
  };
}

function title(text: string, help: string): DashboardRow {
  return { cells: [text, '', '', '', '', help], tone: 'muted', title: true };
}

/** A title's shade runs over the whole line, another one over the figures. */
function shades({ cells, tone, title }: DashboardRow): readonly Tone[] {
  return cells.map((_, column) => (title === true || column === 1 || column === 2 ? tone : 'none'));
}

/** Meant and reached, level by level, those that nothing reached standing out; then each activity where they differ. */
function incidenceRows({ incidence, incidenceDifferences }: Assessment): readonly DashboardRow[] {
  if (incidence.length === 0) return [{ cells: [WORDS.noLevels, '', '', '', '', ''], tone: 'none' }];
  const levels = levelsInOrder(incidence).map(
    ({ level, planned, reached }): DashboardRow => ({
      cells: [level, WORDS.plannedAt(planned), WORDS.reachedAt(reached), '', '', ''],
      tone: planned > 0 && reached === 0 ? 'inProgress' : 'none',
    }),
  );
  const differing = incidenceDifferences.map(
    ({ activity, planned, reached }): DashboardRow => ({
      cells: [incidenceDiffers(activity, planned, reached), '', '', '', '', ''],
      tone: 'none',
    }),
  );
  return [...levels, ...differing];
}

/** What was called off is always told beside what was held (design §7). */
function calledOff({ scope }: Assessment): string {
  const off = scope.activities
    .map((activity) => activity.row)
    .filter(({ status }) => status === 'cancelled' || status === 'postponed');
  const reasons = off.map((row) => row.reason).filter((reason): reason is string => reason !== null);
  const cancelled = off.filter((row) => row.status === 'cancelled').length;
  return WORDS.calledOff(cancelled, off.length - cancelled, [...new Set(reasons)].slice(0, MOST_REASONS));
}

/** More than these are read in the plan. */
const MOST_REASONS = 5;

function indicatorRow(code: IndicatorCode, assessment: Assessment): DashboardRow {
  const { indicators, previous } = assessment;
  const { measure, unknown } = indicators[code];
  const { count, value } = measureWords(code, indicators[code]);
  const before = previous?.[code];
  return {
    cells: [
      INDICATOR_WORDS[code].name,
      count,
      value,
      before === undefined ? '' : isCount(code) ? plainNumber(before) : percent(before),
      unknown === 0 ? '' : WORDS.unknownRows(unknown),
      `${INDICATOR_WORDS[code].counts}${code === 'activitiesExecuted' ? calledOff(assessment) : ''}`,
    ],
    tone: measure.kind === 'noData' ? 'muted' : 'none',
  };
}
