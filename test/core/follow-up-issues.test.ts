import { describe, expect, it } from 'vitest';
import { followUpIssues } from '../../src/core/follow-up-issues';
import type { FollowUpRow } from '../../src/core/records';
import { day, followUpRow } from './builders';

const CUTOFF = day('2026-11-30');

function issuesOf(said: Partial<FollowUpRow>, year: number | null = 2026): readonly string[] {
  const row = followUpRow(said);
  return followUpIssues([row], year, CUTOFF).map((issue) => `${issue.code} ${issue.at.field}`);
}

describe('a periodicity', () => {
  it('that nobody can place in the year is an issue', () => {
    expect(issuesOf({ periodicity: 'Según disponibilidad del coro' })).toEqual(['unknownPeriodicity periodicity']);
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
