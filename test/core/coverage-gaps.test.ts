import { describe, expect, it } from 'vitest';
import type { CoverageGap } from '../../src/core/coverage-gaps';
import type { Activity, Row, ValueGroup } from '../../src/core/records';
import { gapSuggestion } from '../../src/messages/es/gaps';
import { expectSentence } from '../messages/sentence-rules';
import { activity, assessAt, day, EVERYONE, groupsNamed, report, valueGroup } from './builders';

const WOMEN = valueGroup('Mujeres', { preferredChannels: ['WhatsApp', 'Emisora'] });
const NEXT = { startDate: day('2026-12-05'), endDate: day('2026-12-05'), groups: groupsNamed('Jóvenes') };

function gaps(
  activities: readonly Row<Activity>[],
  groups: readonly Row<ValueGroup>[] = [valueGroup('Jóvenes'), WOMEN],
): readonly CoverageGap[] {
  return assessAt({ groups, activities, reports: [report('A009')] }).gaps;
}

/** Codes of the activities that could take the women in; null where a new row is proposed. */
function candidates(...activities: readonly Row<Activity>[]): readonly (string | null)[] | null {
  const gap = gaps(activities).find((one) => one.kind === 'group' && one.group === 'Mujeres');
  if (gap === undefined) throw new Error('no gap');
  return gap.suggestion.kind === 'newRow' ? null : gap.suggestion.candidates.map(({ code }) => code);
}

describe('a gap of the coverage', () => {
  it('is each group nobody names and each phase without activities, in their order', () => {
    const activities = [activity('A001', { ...NEXT, phases: ['formulation', 'evaluation'] })];
    const found = gaps(activities, [WOMEN, valueGroup('Jóvenes'), valueGroup('Víctimas')]);
    expect(found.map((gap) => (gap.kind === 'group' ? [gap.group, gap.row] : gap.phase))).toEqual([
      ['Mujeres', 2],
      ['Víctimas', 4],
      'diagnosis',
      'implementation',
    ]);
  });

  it('is also a group that is only invited with everybody', () => {
    const found = gaps([activity('A001', { ...NEXT, groups: EVERYONE, phases: ['diagnosis'] })], [WOMEN]);
    expect(found[0]).toMatchObject({ kind: 'group', suggestion: { kind: 'activities' } });
  });

  it('is none where every group is named and every phase has an activity', () => {
    const phases = ['diagnosis', 'formulation', 'implementation', 'evaluation'] as const;
    expect(gaps([activity('A001', { ...NEXT, phases })], [valueGroup('Jóvenes')])).toEqual([]);
  });
});

describe('an activity that could take the group in', () => {
  it('shares a channel with the group, or does not say its channels', () => {
    expect(candidates(activity('A001', { ...NEXT, channels: ['whatsapp'] }))).toEqual(['A001']);
    expect(candidates(activity('A001', NEXT))).toEqual(['A001']);
    expect(candidates(activity('A001', { ...NEXT, channels: ['Página web'] }))).toBeNull();
  });

  it('may have any channel for a group that prefers none', () => {
    const found = gaps([activity('A001', { ...NEXT, channels: ['Página web'] })], [valueGroup('Mujeres')]);
    expect(found[0]?.suggestion.kind).toBe('activities');
  });

  it('is not held, not over and not cancelled', () => {
    const past = day('2026-11-29');
    expect(candidates(activity('A009', NEXT))).toBeNull();
    expect(candidates(activity('A001', { ...NEXT, startDate: past, status: 'executed' }))).toBeNull();
    expect(candidates(activity('A001', { ...NEXT, startDate: past, endDate: past }))).toBeNull();
    expect(candidates(activity('A001', { ...NEXT, startDate: past, endDate: null }))).toBeNull();
    expect(candidates(activity('A001', { ...NEXT, status: 'cancelled' }))).toBeNull();
    expect(candidates(activity('A001', { ...NEXT, startDate: past, endDate: day('2026-11-30') }))).toEqual(['A001']);
    expect(candidates(activity('A001', { startDate: null, endDate: null }))).toEqual(['A001']);
    expect(candidates(activity('A001', { ...NEXT, status: 'postponed' }))).toEqual(['A001']);
  });

  it('is one with citizens, not a training', () => {
    expect(candidates(activity('A001', { ...NEXT, activityClass: 'training' }))).toBeNull();
  });

  it('goes first with more shared channels, then sooner; three are enough', () => {
    expect(
      candidates(
        activity('A001', { ...NEXT, startDate: null }),
        activity('A002', { ...NEXT, startDate: day('2026-12-04') }),
        activity('A003', { ...NEXT, channels: ['Emisora', 'WhatsApp'] }),
        activity('A004', { ...NEXT, channels: ['Emisora'], startDate: day('2026-12-31'), endDate: null }),
        activity('A005', NEXT),
      ),
    ).toEqual(['A003', 'A004', 'A002']);
  });
});

describe('a new row', () => {
  it('is prefilled with the group, its channels and the first phase nobody covers', () => {
    const over = activity('A001', {
      startDate: day('2026-05-01'),
      endDate: day('2026-05-01'),
      phases: ['diagnosis'],
      groups: groupsNamed('Jóvenes'),
    });
    expect(gaps([over])[0]?.suggestion).toEqual({
      kind: 'newRow',
      groups: ['Mujeres'],
      phases: ['formulation'],
      channels: ['WhatsApp', 'Emisora'],
    });
  });

  it('for a phase names the groups still left', () => {
    const [, phase] = gaps([activity('A001', { ...NEXT, phases: ['diagnosis'] })]);
    expect(phase).toEqual({
      kind: 'phase',
      phase: 'formulation',
      suggestion: { kind: 'newRow', groups: ['Mujeres'], phases: ['formulation'], channels: [] },
    });
  });
});

describe('what is told of a gap', () => {
  it('names the activity or the row to add', () => {
    const plan = [activity('A001', { ...NEXT, activity: 'Foro', phases: ['diagnosis'], channels: ['Emisora'] })];
    const told = gaps(plan).map(gapSuggestion);
    for (const sentence of told) expectSentence(sentence);
    expect(told).toEqual([
      'Podría entrar en «Foro» (A001, 05/12/2026, diagnóstico): usa Emisora, que este grupo prefiere.',
      'Agregue al Plan una actividad nueva de formulación con Mujeres.',
      'Agregue al Plan una actividad nueva de implementación con Mujeres.',
      'Agregue al Plan una actividad nueva de evaluación con Mujeres.',
    ]);
  });
});
