import type { Assessment } from '../core/assess';
import { INDICATOR_CODES } from '../core/indicators/indicator';
import { longDate } from '../messages/es/format';
import { INDICATOR_WORDS } from '../messages/es/indicators';
import { DASHBOARD_WORDS } from '../messages/es/sheets';
import type { ColumnSpec, Tone } from '../tables/changes';
import type { ComputedSheet } from '../tables/computed-sheets';
import { COMPUTED_SHEETS } from '../tables/definitions/computed';
import { computedColumn } from './computed-column';
import { measureWords } from './measure-words';

/** Tablero: every indicator in words, with what it counts. */
export function dashboardSheet(assessment: Assessment): ComputedSheet {
  const words = DASHBOARD_WORDS;
  const columns: readonly ColumnSpec[] = [
    computedColumn('indicator', words.indicator, 380),
    computedColumn('count', words.count, 190),
    computedColumn('value', words.value, 90),
    computedColumn('unknown', words.unknown, 190),
    computedColumn('counts', words.counts, 470),
  ];
  const indicators = INDICATOR_CODES.map((code) => {
    const { unknown } = assessment.indicators[code];
    const { count, value } = measureWords(code, assessment.indicators[code]);
    return [
      INDICATOR_WORDS[code].name,
      count,
      value,
      unknown === 0 ? '' : words.unknownRows(unknown),
      INDICATOR_WORDS[code].counts,
    ];
  });
  const cutoffRow = [words.cutoff(longDate(assessment.cutoff)), '', '', '', words.undated];
  const plain = (row: readonly string[]): Tone[] => row.map(() => 'none');
  const tones = INDICATOR_CODES.map((code): Tone[] => {
    const tone = assessment.indicators[code].measure.kind === 'noData' ? 'muted' : 'none';
    return ['none', tone, tone, 'none', 'none'];
  });
  return {
    key: 'dashboard',
    links: null,
    spec: {
      name: COMPUTED_SHEETS.dashboard.sheet,
      purpose: COMPUTED_SHEETS.dashboard.purpose,
      columns,
      computed: true,
    },
    rows: [cutoffRow, ...indicators],
    tones: [plain(cutoffRow), ...tones],
  };
}
