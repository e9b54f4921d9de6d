import type { Assessment } from '../core/assess';
import { INDICATOR_CODES, type IndicatorCode } from '../core/indicators/indicator';
import { longDate, percent, plainNumber } from '../messages/es/format';
import { INDICATOR_WORDS } from '../messages/es/indicators';
import { DASHBOARD_WORDS as WORDS } from '../messages/es/sheets';
import type { Tone } from '../tables/changes';
import type { ComputedSheet } from '../tables/computed-sheets';
import { COMPUTED_SHEETS } from '../tables/definitions/computed';
import { checklistRows, improvementRows, selfAssessmentRows } from './checklist-rows';
import { computedColumn } from './computed-column';
import { measureWords } from './measure-words';

/** A line of Tablero: its cells and the shade of each. */
export interface DashboardRow {
  readonly cells: readonly [
    name: string,
    count: string,
    value: string,
    previous: string,
    unknown: string,
    counts: string,
  ];
  readonly tone: Tone;
}

/** Tablero: every indicator, the steps by stage, the self-assessment and what to improve first, all in words. */
export function dashboardSheet(assessment: Assessment): ComputedSheet {
  const rows = [
    title(WORDS.cutoff(longDate(assessment.cutoff)), WORDS.undated),
    ...INDICATOR_CODES.map((code) => indicatorRow(code, assessment)),
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
        computedColumn('indicator', WORDS.indicator, 380),
        computedColumn('count', WORDS.count, 190),
        computedColumn('value', WORDS.value, 130),
        computedColumn('previous', WORDS.previous, 130),
        computedColumn('unknown', WORDS.unknown, 170),
        computedColumn('counts', WORDS.counts, 470),
      ],
      computed: true,
    },
    rows: rows.map((row) => row.cells),
    tones: rows.map((row): readonly Tone[] => ['none', row.tone, row.tone, 'none', 'none', 'none']),
  };
}

function title(text: string, help: string): DashboardRow {
  return { cells: [text, '', '', '', '', help], tone: 'none' };
}

function indicatorRow(code: IndicatorCode, { indicators, previous }: Assessment): DashboardRow {
  const { measure, unknown } = indicators[code];
  const { count, value } = measureWords(code, indicators[code]);
  const before = previous?.[code];
  return {
    cells: [
      INDICATOR_WORDS[code].name,
      count,
      value,
      before === undefined ? '' : measure.kind === 'ratio' ? percent(before) : plainNumber(before),
      unknown === 0 ? '' : WORDS.unknownRows(unknown),
      INDICATOR_WORDS[code].counts,
    ],
    tone: measure.kind === 'noData' ? 'muted' : 'none',
  };
}
