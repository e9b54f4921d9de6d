import { describe, expect, it } from 'vitest';
import { followUpIssues } from '../../src/core/follow-up-issues';
import type { FollowUpRow } from '../../src/core/records';
import { issueSentence } from '../../src/messages/es/issues';
import { assessAt, day, followUpRow } from './builders';

const CUTOFF = day('2026-11-30');

function issuesOf(said: Partial<FollowUpRow>, year: number | null = 2026): readonly string[] {
  const row = followUpRow(said);
  return followUpIssues([row], year, CUTOFF).map((issue) => `${issue.code} ${issue.at.field}`);
}

describe('a periodicity', () => {
  it('that nobody can place in the year is an issue', () => {
    expect(issuesOf({ periodicity: 'Según disponibilidad del coro' })).toEqual(['unknownPeriodicity periodicity']);
  });

  it('of which two days could be meant is an issue with both, whatever the vigencia', () => {
    for (const periodicity of ['03/04/2026', '03-04-2026'])
      for (const year of [2026, null])
        expect(followUpIssues([followUpRow({ periodicity })], year, CUTOFF)).toMatchObject([
          { code: 'ambiguousDate', typed: periodicity, readings: ['2026-04-03', '2026-03-04'] },
        ]);
    expect(issuesOf({ periodicity: '03/04/2026', dueDate: day('2026-04-03') })).toEqual([]);
  });

  it('with a day that does not exist is an issue', () => {
    expect(issuesOf({ periodicity: '31 de abril de 2026' })).toEqual(['unknownPeriodicity periodicity']);
  });

  it('is none when it can be placed, has no deadline, or the deadline was typed', () => {
    expect(issuesOf({ periodicity: 'Trimestral' })).toEqual([]);
    expect(issuesOf({ periodicity: 'Permanente' })).toEqual([]);
    expect(issuesOf({ periodicity: 'Según disponibilidad del coro', dueDate: day('2026-06-30') })).toEqual([]);
  });

  it('waits for the vigencia, whose absence is said once elsewhere', () => {
    expect(issuesOf({ periodicity: 'Diciembre' }, null)).toEqual([]);
  });
});

describe('a goal with more than one number', () => {
  it('is an issue, because no target is guessed', () => {
    expect(issuesOf({ indicator: 'Número de talleres', target: '3 talleres con 20 personas' })).toEqual([
      'targetUnclear target',
    ]);
  });
});

describe('a goal that can be read in two ways', () => {
  it('is an issue with both readings', () => {
    const row = followUpRow({ indicator: 'Número de talleres', target: '1.111' });
    const [issue] = followUpIssues([row], 2026, CUTOFF);
    expect(issue).toMatchObject({ code: 'targetUnclear', typed: '1.111', readings: [1111, 1.111] });
    expect(issue && issueSentence(issue).message).toBe('La meta «1.111» puede leerse como 1111 o como 1,111.');
  });
});

describe('a number that may be a percentage without its sign', () => {
  const share = { indicator: 'Porcentaje de ejecución del plan', unit: 'Porcentaje' };

  it('is an issue in the goal, and the row is sin dato', () => {
    expect(issuesOf({ ...share, target: '80' })).toEqual(['scaleUnclear target']);
    expect(issuesOf({ ...share, target: '80 %' })).toEqual([]);
    const row = followUpRow({ ...share, target: '80', reportedProgress: { kind: 'percent', value: 0.4 } });
    const [assessed] = assessAt({ followUp: [row] }).followUp;
    expect(assessed).toMatchObject({ state: 'noData', calculation: { because: 'targetScaleUnclear' } });
  });

  it('is an issue in the reported progress, unless the quantities are typed or things are counted', () => {
    const eighty = { reportedProgress: { kind: 'number', value: 80 } } as const;
    expect(issuesOf({ ...share, ...eighty })).toEqual(['scaleUnclear reportedProgress']);
    expect(issuesOf({ indicator: 'Plan formulado', ...eighty })).toEqual(['scaleUnclear reportedProgress']);
    expect(issuesOf({ ...share, ...eighty, numerator: 8, denominator: 10 })).toEqual([]);
    expect(issuesOf({ indicator: 'Número de talleres', target: '90', ...eighty })).toEqual([]);
    expect(issuesOf({ ...share, reportedProgress: { kind: 'number', value: 1 } })).toEqual([]);
  });

  it('is asked for in the words of its kind, with a decimal comma', () => {
    const told = (said: Partial<FollowUpRow>) =>
      followUpIssues([followUpRow(said)], 2026, CUTOFF).map((issue) => issueSentence(issue));
    const much = { reportedProgress: { kind: 'number', value: 1.3 } } as const;
    const message = '«1,3» puede ser 1,3 % o una cantidad.';
    expect(told({ indicator: 'Mesas instaladas / mesas existentes', ...much })).toEqual([
      {
        message,
        fix: 'Si es un porcentaje, escriba «1,3 %». Si es una cantidad, escríbala en Numerador, con su total en Denominador.',
      },
    ]);
    for (const indicator of ['Plan formulado', 'Plan formulado e implementado', 'Mejorar'])
      expect(told({ indicator, ...much })).toEqual([
        { message, fix: 'Escriba «Sí» si está hecho, «No» si no ha empezado, o el porcentaje: «1,3 %».' },
      ]);
    expect(told({ ...share, target: '95.5' })[0]?.message).toBe('«95,5» puede ser 95,5 % o una cantidad.');
    expect(told({ ...share, target: '1.200' })[0]?.message).toBe('«1.200» puede ser 1.200 % o una cantidad.');
  });
});
