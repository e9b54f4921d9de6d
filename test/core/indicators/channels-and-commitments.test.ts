import { describe, expect, it } from 'vitest';
import { assessAt, channel, commitment, day } from '../builders';

describe('suitable channels', () => {
  it('are those judged idóneos, out of all', () => {
    const { suitableChannels } = assessAt({
      channels: [
        channel('Página web', { suitable: 'yes' }),
        channel('Buzón', { suitable: 'partial' }),
        channel('Radio', { suitable: 'no' }),
      ],
    }).indicators;
    expect(suitableChannels.measure).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it('are sin dato while one of them is not evaluated', () => {
    for (const suitable of ['notEvaluated', null] as const) {
      const { suitableChannels } = assessAt({
        channels: [channel('Página web', { suitable: 'yes' }), channel('Radio', { suitable })],
      }).indicators;
      expect(suitableChannels).toMatchObject({ measure: { kind: 'noData' }, unknown: 1 });
    }
  });
});

describe('commitments', () => {
  const CUTOFF = '2026-06-30';
  const { commitmentsMet, commitmentsOverdue } = assessAt(
    {
      commitments: [
        commitment({ status: 'met', dueDate: day('2026-12-01') }),
        commitment({ status: 'inProgress', dueDate: day('2026-06-29') }),
        commitment({ status: 'unmet', dueDate: day('2026-06-30') }),
        commitment({ status: 'pending', dueDate: day('2026-07-01') }),
        commitment({ status: 'pending' }),
      ],
    },
    CUTOFF,
  ).indicators;

  it('met are compared with those met and those due by the cutoff', () => {
    expect(commitmentsMet).toMatchObject({ measure: { numerator: 1, denominator: 3 }, unknown: 1 });
  });

  it('whose state nobody wrote are neither met nor unmet: they are counted apart', () => {
    const unsaid = commitment({ status: null, dueDate: day('2026-03-01') });
    const { commitmentsMet: met, commitmentsOverdue: overdue } = assessAt(
      {
        commitments: [
          commitment({ status: 'met' }),
          unsaid,
          { ...unsaid, metOn: day('2026-02-01') },
          { ...unsaid, dueDate: day('2026-12-01') },
        ],
      },
      CUTOFF,
    ).indicators;
    expect(met).toMatchObject({ measure: { numerator: 1, denominator: 1 }, unknown: 3 });
    expect(overdue).toMatchObject({ measure: { kind: 'count', value: 0 }, unknown: 3 });
  });

  it('overdue had to be met before the cutoff', () => {
    expect(commitmentsOverdue).toMatchObject({
      measure: { kind: 'count', value: 1 },
      source: { rows: [3] },
      unknown: 1,
    });
  });
});
