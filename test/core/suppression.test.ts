import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contribution, Row, Tables } from '../../src/core/records';
import { type GroupFigures, type Suppression, suppress } from '../../src/core/suppression';
import { activity, assessAt, contribution, EVERYONE, groupsNamed, report, valueGroup } from './builders';

const GROUPS = ['Jóvenes', 'Mujeres', 'Campesinos', 'Víctimas'];

function suppressed(given: Partial<Tables>, minimum = 5): Suppression {
  const { tables, scope, coverage } = assessAt(given);
  return suppress(tables, scope, coverage.groups, minimum);
}

/** The hidden counts as "row field". */
function hiddenIn({ reports }: Suppression): readonly string[] {
  return [...reports].flatMap(([row, fields]) => [...fields].map((field) => `${row} ${field}`));
}

/** One activity with a report per number of participants, in rows 2, 3… */
function sessions(...participants: readonly (number | null)[]): Partial<Tables> {
  return {
    activities: [activity('A001')],
    reports: participants.map((count) => report('A001', { participants: count, groups: groupsNamed('Jóvenes') })),
  };
}

const from = (group: string | null, count: number): readonly Row<Contribution>[] =>
  Array.from({ length: count }, () => contribution({ group }));

const figuresOf = ({ groups }: Suppression, name: string): GroupFigures | undefined =>
  groups.find(({ group }) => group === name);

describe('the participants of a report', () => {
  it('are told from the minimum on, and when there were none', () => {
    expect(hiddenIn(suppressed(sessions(5, 20, 0, null)))).toEqual([]);
  });

  it('are hidden below it, and with them the next smallest, since the total is told', () => {
    expect(hiddenIn(suppressed(sessions(30, 4, 20, 0)))).toEqual(['3 participants', '4 participants']);
  });

  it('hide no other where two that reach the minimum are hidden already', () => {
    expect(hiddenIn(suppressed(sessions(30, 4, 1)))).toEqual(['3 participants', '4 participants']);
  });

  it('hide a third where two of them do not reach it', () => {
    expect(hiddenIn(suppressed(sessions(30, 2, 1, 12)))).toEqual([
      '3 participants',
      '4 participants',
      '5 participants',
    ]);
  });

  it('hide another where all were one, which their sum would give away', () => {
    expect(hiddenIn(suppressed(sessions(1, 1, 1, 1, 1, 9)))).toHaveLength(6);
  });

  it('keep their total inside where too few others could go with them', () => {
    expect([...suppressed(sessions(3)).totals]).toEqual(['attendances']);
    expect([...suppressed(sessions(1, 1, 1)).totals]).toEqual(['attendances']);
    expect([...suppressed(sessions(3, 9)).totals]).toEqual([]);
    expect([...suppressed(sessions(9)).totals]).toEqual([]);
  });

  it('follow the minimum that is set', () => {
    expect(hiddenIn(suppressed(sessions(9, 30, 40), 10))).toEqual(['2 participants', '3 participants']);
    expect(hiddenIn(suppressed(sessions(1, 30), 1))).toEqual([]);
  });

  it('in training are in no total: only the small ones are hidden, and none for their sake', () => {
    const training = {
      activities: [activity('A001', { activityClass: 'training' }), activity('A002')],
      reports: [
        report('A001', { participants: 3 }),
        report('A001', { participants: 6 }),
        report('A002', { participants: 8 }),
      ],
    };
    expect(hiddenIn(suppressed(training))).toEqual(['2 participants']);
  });

  it('of a draft, which is not published, cover no other', () => {
    const given = sessions(3, 30);
    const draft = report('A001', { participants: 7, status: 'draft' });
    expect(hiddenIn(suppressed({ ...given, reports: [...(given.reports ?? []), draft] }))).toEqual([
      '2 participants',
      '3 participants',
    ]);
  });
});

describe('the contributions a report declares', () => {
  const declared = (counts: readonly number[], said: Partial<Tables> = {}): Partial<Tables> => ({
    activities: counts.map((_, index) => activity(`A00${index + 1}`)),
    reports: counts.map((contributionsReceived, index) => report(`A00${index + 1}`, { contributionsReceived })),
    ...said,
  });

  it('are in a total, and hidden like participants', () => {
    expect(hiddenIn(suppressed(declared([20, 2, 9])))).toEqual(['3 contributionsReceived', '4 contributionsReceived']);
  });

  it('are in none where the contributions stand one by one: only the small ones are hidden', () => {
    const itemised = { contributions: [contribution({ activity: 'a002' }), contribution({ activity: 'A003' })] };
    expect(hiddenIn(suppressed(declared([20, 2, 9, 30], itemised)))).toEqual(['3 contributionsReceived']);
  });

  it('go with those accepted, which are as many at most', () => {
    const given = {
      activities: [activity('A001')],
      reports: [
        report('A001', { contributionsReceived: 2 }),
        report('A001', { contributionsReceived: 7, contributionsAccepted: 7 }),
        report('A001', { contributionsReceived: 30, contributionsAccepted: 2 }),
        report('A001', { contributionsReceived: 40, contributionsAccepted: 0 }),
      ],
    };
    expect(hiddenIn(suppressed(given))).toEqual([
      '2 contributionsReceived',
      '3 contributionsReceived',
      '3 contributionsAccepted',
      '4 contributionsAccepted',
    ]);
  });
});

describe('the size of a group', () => {
  it('is hidden where it is small, alone: nothing adds up sizes', () => {
    const groups = [valueGroup('Jóvenes', { estimatedSize: 4 }), valueGroup('Mujeres', { estimatedSize: 5 })];
    expect(suppressed({ groups }).groupSizes).toEqual(new Set([2]));
  });
});

describe('the group of a contribution', () => {
  const hiddenRows = (...contributions: readonly Row<Contribution>[]) => [
    ...suppressed({ contributions }).contributions,
  ];

  it('is told where it made enough of them', () => {
    expect(hiddenRows(...from('Jóvenes', 5), ...from('Mujeres', 9))).toEqual([]);
    expect(hiddenRows(...from(null, 3))).toEqual([]);
  });

  it('is hidden where it made few, and with it the next smallest, however they are spelled', () => {
    const rows = [...from('Jóvenes', 4), ...from('JOVENES', 2), ...from('Mujeres', 3), ...from('Campesinos', 8)];
    expect(hiddenRows(...rows)).toEqual([8, 9, 10, 2, 3, 4, 5, 6, 7]);
  });

  it('can be covered by those whose group is not known', () => {
    expect(hiddenRows(...from('Jóvenes', 2), ...from(null, 4), ...from('Mujeres', 9))).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it('does not count petitions, which are not published one by one', () => {
    const petitions = from('Jóvenes', 9).map((row) => ({ ...row, origin: 'pqrsd' as const }));
    expect(hiddenRows(...from('Jóvenes', 2), ...from('Mujeres', 6), ...petitions)).toHaveLength(8);
  });
});

describe('the figures of a group', () => {
  const groups = GROUPS.map((name) => valueGroup(name));

  it('count the reports that name it alone', () => {
    const given = {
      groups,
      activities: [activity('A001')],
      reports: [
        report('A001', { participants: 10, groups: groupsNamed('jovenes') }),
        report('A001', { participants: 20, groups: groupsNamed('Jóvenes') }),
        report('A001', { participants: 40, groups: groupsNamed('Jóvenes', 'Mujeres') }),
        report('A001', { participants: 80, groups: EVERYONE }),
        report('A001', { participants: null, groups: groupsNamed('Campesinos') }),
      ],
    };
    expect(figuresOf(suppressed(given), 'Jóvenes')?.attendances).toEqual({ kind: 'count', value: 30 });
    expect(figuresOf(suppressed(given), 'Mujeres')?.attendances).toEqual({ kind: 'noData' });
    expect(figuresOf(suppressed(given), 'Campesinos')?.attendances).toEqual({ kind: 'noData' });
  });

  it('are hidden where one of their counts is', () => {
    const given = {
      groups,
      activities: [activity('A001')],
      reports: [
        report('A001', { participants: 10, groups: groupsNamed('Mujeres') }),
        report('A001', { participants: 2, groups: groupsNamed('Jóvenes') }),
        report('A001', { participants: 20, groups: groupsNamed('Jóvenes') }),
        report('A001', { participants: 30, groups: groupsNamed('Campesinos') }),
      ],
      contributions: [...from('Jóvenes', 6), ...from('Mujeres', 7), ...from('Campesinos', 1)],
    };
    const found = suppressed(given);
    expect(GROUPS.map((name) => figuresOf(found, name)?.attendances.kind)).toEqual([
      ...['suppressed', 'suppressed', 'count', 'noData'],
    ]);
    expect(GROUPS.map((name) => figuresOf(found, name)?.contributions.kind)).toEqual([
      ...['suppressed', 'count', 'suppressed', 'noData'],
    ]);
  });
});

/**
 * Whether each of some hidden counts, known to add up to a sum and to be at most as large as the smallest that is told,
 * can still be more than one number: found by trying all.
 */
function isOpen(hidden: number, sum: number, most: number, minimum: number): boolean {
  const answers: number[][] = [];
  const search = (chosen: readonly number[], left: number): void => {
    if (chosen.length === hidden) {
      if (left === 0 && chosen.some((value) => value < minimum)) answers.push([...chosen]);
      return;
    }
    for (let value = 1; value <= Math.min(most, left); value++) search([...chosen, value], left - value);
  };
  search([], sum);
  return Array.from({ length: hidden }, (_, at) => new Set(answers.map((answer) => answer[at]))).every(
    (values) => values.size > 1,
  );
}

/** What a reader learns of counts whose total is published. */
function expectSafe(counts: readonly number[], isHidden: readonly boolean[], minimum: number): void {
  const hidden = counts.filter((_, index) => isHidden[index]);
  const told = counts.filter((count, index) => count > 0 && !isHidden[index]);
  for (const count of told) expect(count).toBeGreaterThanOrEqual(minimum);
  if (hidden.length === 0 || told.length === 0) return;
  const sum = hidden.reduce((total, count) => total + count, 0);
  expect(sum).toBeGreaterThanOrEqual(minimum);
  expect(isOpen(hidden.length, sum, Math.min(...told), minimum)).toBe(true);
}

describe('from all that is published, with what it adds up to', () => {
  const counts = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 11 })), { maxLength: 6 });
  const minimum = fc.constantFrom(2, 3, 5, 6);

  it('no hidden participants can be reckoned, nor a few of them together', () => {
    fc.assert(
      fc.property(counts, minimum, (participants, least) => {
        const { reports } = suppressed(sessions(...participants), least);
        expectSafe(
          participants,
          participants.map((_, index) => reports.get(index + 2)?.has('participants') ?? false),
          least,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('no hidden declared contributions can be', () => {
    fc.assert(
      fc.property(
        counts,
        fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
        minimum,
        (received, itemised, least) => {
          const code = (index: number) => `A00${index}`;
          const given = {
            activities: received.map((_, index) => activity(code(index))),
            reports: received.map((contributionsReceived, index) => report(code(index), { contributionsReceived })),
            contributions: received.flatMap((_, index) =>
              itemised[index] ? [contribution({ activity: code(index) })] : [],
            ),
          };
          const { reports } = suppressed(given, least);
          const inTotal = received.map((count, index) => ({ count, index })).filter(({ index }) => !itemised[index]);
          const isHidden = (index: number) => reports.get(index + 2)?.has('contributionsReceived') ?? false;
          expectSafe(
            inTotal.map(({ count }) => count),
            inTotal.map(({ index }) => isHidden(index)),
            least,
          );
          for (const [index, count] of received.entries())
            if (itemised[index]) expect(isHidden(index)).toBe(count > 0 && count < least);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('no hidden contributions of a group can be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }), minimum, (made, least) => {
        const contributions = made.flatMap((count, index) => from(GROUPS[index] ?? null, count));
        const found = suppressed({ groups: GROUPS.map((name) => valueGroup(name)), contributions }, least);
        expectSafe(
          made,
          made.map((_, index) => figuresOf(found, GROUPS[index] ?? '')?.contributions.kind === 'suppressed'),
          least,
        );
        const reserved = contributions.filter((_, index) => found.contributions.has(index + 2));
        const hidden = found.groups.filter(({ contributions: figure }) => figure.kind === 'suppressed');
        expect(new Set(reserved.map(({ group }) => group))).toEqual(new Set(hidden.map(({ group }) => group)));
      }),
      { numRuns: 400 },
    );
  });

  it('a figure that is told is the sum of counts that are told', () => {
    fc.assert(
      fc.property(counts, minimum, (participants, least) => {
        const given = { ...sessions(...participants), groups: [valueGroup('Jóvenes')] };
        const found = suppressed(given, least);
        const figure = figuresOf(found, 'Jóvenes')?.attendances;
        if (figure?.kind === 'count') {
          expect(hiddenIn(found)).toEqual([]);
          expect(figure.value).toBe(participants.reduce((sum, count) => sum + count, 0));
        }
      }),
    );
  });

  it('hiding is the same whatever the other counts of the reports are', () => {
    fc.assert(
      fc.property(counts, minimum, (participants, least) => {
        const alone = suppressed(sessions(...participants), least);
        const given = sessions(...participants);
        const besides = suppressed(
          { ...given, reports: (given.reports ?? []).map((row) => ({ ...row, contributionsAccepted: 8 })) },
          least,
        );
        expect(hiddenIn(besides)).toEqual(hiddenIn(alone));
      }),
    );
  });
});

describe('activities, steps and groups', () => {
  it('are never hidden', () => {
    const found = suppressed({ ...sessions(1), groups: GROUPS.map((name) => valueGroup(name, { estimatedSize: 1 })) });
    expect(found.groups.map(({ group }) => group)).toEqual(GROUPS);
  });

  it('leave three counts of a report to be hidden', () => {
    const small = { participants: 1, contributionsReceived: 1, contributionsAccepted: 1 };
    const found = suppressed({
      activities: [activity('A001', { plannedSessions: 1, budget: 1, spent: 1 })],
      reports: [report('A001', { ...small, groups: groupsNamed('Jóvenes') })],
    });
    expect(hiddenIn(found)).toEqual(Object.keys(small).map((field) => `2 ${field}`));
  });
});
