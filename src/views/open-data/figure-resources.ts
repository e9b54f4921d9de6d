/** The files of the open data that are computed, not kept in a sheet: the indicators, and the coverage of groups. */
import { PHASE_KEYS } from '../../core/coverage';
import { INDICATOR_CODES, type Indicator } from '../../core/indicators/indicator';
import { INDICATOR_WORDS } from '../../messages/es/indicators';
import { OPEN_DATA_WORDS as WORDS } from '../../messages/es/open-data';
import { PHASE_WORDS } from '../../messages/es/phases';
import type { DataValue } from '../../tables/kinds/kind';
import type { PublicAssessment } from '../public-assessment';
import type { DataField, DataResource } from './resource';

/** Every indicator with what it counts; a field says where there is no data, since blank is not zero. */
export function indicatorResource({ indicators }: PublicAssessment): DataResource {
  const { code, name, counts, numerator, denominator, value, noData, unknown } = WORDS.indicatorFields;
  return {
    ...WORDS.indicators,
    fields: [
      { ...code, type: 'string', format: 'default', constraints: { required: true, enum: INDICATOR_CODES } },
      text(name),
      text(counts),
      { ...numerator, type: 'number', format: 'default' },
      { ...denominator, type: 'number', format: 'default' },
      { ...value, type: 'number', format: 'default' },
      { ...noData, type: 'boolean', format: 'default', constraints: { required: true } },
      { ...unknown, type: 'integer', format: 'default', constraints: { required: true, minimum: 0 } },
    ],
    keys: [code.name],
    rows: INDICATOR_CODES.map((key) => [
      key,
      INDICATOR_WORDS[key].name,
      INDICATOR_WORDS[key].counts,
      ...figures(indicators[key]),
      indicators[key].unknown,
    ]),
  };
}

function figures({ measure }: Indicator): readonly DataValue[] {
  switch (measure.kind) {
    case 'count':
      return [measure.value, null, measure.value, false];
    case 'ratio':
      return [measure.numerator, measure.denominator, measure.value, false];
    case 'noData':
      return [measure.numerator, measure.denominator, null, true];
  }
}

/** A row per group and phase. */
export function coverageResource({ coverage }: PublicAssessment): DataResource {
  const { group, phase, planned, executed } = WORDS.coverageFields;
  const phases = PHASE_KEYS.map((key) => PHASE_WORDS[key]);
  const counted = { type: 'integer', format: 'default', constraints: { required: true, minimum: 0 } } as const;
  return {
    ...WORDS.coverage,
    fields: [
      { ...text(group), constraints: { required: true } },
      { ...phase, type: 'string', format: 'default', constraints: { required: true, enum: phases } },
      { ...planned, ...counted },
      { ...executed, ...counted },
    ],
    keys: [group.name, phase.name],
    rows: coverage.groups.flatMap((row) =>
      PHASE_KEYS.map((key) => [row.group, PHASE_WORDS[key], row.phases[key].planned, row.phases[key].executed]),
    ),
  };
}

function text(words: Pick<DataField, 'name' | 'title' | 'description'>): DataField {
  return { ...words, type: 'string', format: 'default' };
}
