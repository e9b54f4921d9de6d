import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLANK_DRAFT, checkReport, countOf, type ReportDraft, UNPLANNED } from '../../../src/views/sidebar/report-form';

const KNOWN = { groups: ['Jóvenes', 'Mujeres'], today: '2026-11-22' };
const GOOD: ReportDraft = {
  ...BLANK_DRAFT,
  activity: 'A001',
  area: 'Planeación',
  heldOn: '2026-11-14',
  participants: '38',
  groups: ['Jóvenes'],
  results: 'Se priorizaron tres vías.',
};
const errorsOf = (part: Partial<ReportDraft>) => checkReport({ ...GOOD, ...part }, KNOWN);

describe('a report as typed', () => {
  it('with what is required has nothing wrong', () => {
    expect(errorsOf({})).toStrictEqual({});
  });

  it('without it is told field by field', () => {
    expect(Object.keys(checkReport(BLANK_DRAFT, KNOWN)).sort()).toStrictEqual([
      ...['activity', 'area', 'groups', 'heldOn', 'participants', 'results'],
    ]);
  });

  it('cannot have more contributions accepted than received', () => {
    expect(errorsOf({ contributionsReceived: '12', contributionsAccepted: '15' })).toStrictEqual({
      contributionsAccepted: 'No puede ser mayor que los recibidos (12).',
    });
    expect(errorsOf({ contributionsReceived: '12', contributionsAccepted: '12' })).toStrictEqual({});
  });

  it('reads counts as the sheet does', () => {
    expect(['38', ' 38 ', '1.000.000', '', 'x', '1.200', '3.000'].map(countOf)).toStrictEqual([
      38,
      38,
      1_000_000,
      null,
      null,
      1200,
      null,
    ]);
  });

  it.each([
    ['participants', '-3'],
    ['participants', '3.000'],
    ['participants', '=1+1'],
    ['heldOn', '2026-02-30'],
    ['heldOn', '2026-11-23'],
    ['evidence', 'C:\\actas'],
    ['results', 'Llamar a Ana al 310 456 7890'],
    ['agreements', 'Escribir a ana@ejemplo.com'],
    ['results', 'a'.repeat(50_001)],
  ] as const)('is refused in %s for «%.20s»', (field, text) => {
    expect(Object.keys(errorsOf({ [field]: text }))).toStrictEqual([field]);
  });

  it('of an activity nobody planned says what the plan would have said', () => {
    expect(Object.keys(errorsOf({ activity: UNPLANNED }))).toStrictEqual(['newActivity', 'newClass', 'newPhase']);
  });

  it('of any letters at all gets sentences, never a fault', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const draft = fc.record({ ...mapped(text), groups: fc.array(text, { maxLength: 4 }) });
    fc.assert(
      fc.property(draft, (typed) => {
        for (const sentence of Object.values(checkReport(typed, KNOWN))) expect(sentence).toMatch(/\S/);
      }),
      { numRuns: 200 },
    );
  });
});

/** Every field but the groups is a text. */
function mapped(text: fc.Arbitrary<string>): { readonly [field in Exclude<keyof ReportDraft, 'groups'>]: typeof text } {
  const { groups: _groups, ...texts } = BLANK_DRAFT;
  return Object.fromEntries(Object.keys(texts).map((field) => [field, text])) as never;
}
