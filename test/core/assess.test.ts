import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PHASE_KEYS } from '../../src/core/coverage';
import { INDICATOR_CODES } from '../../src/core/indicators/indicator';
import type {
  ActivityClass,
  ActivityStatus,
  ContributionType,
  Decision,
  IndicatorKind,
  Phase,
  ReportStatus,
  Tables,
} from '../../src/core/records';
import {
  activity,
  assessAt,
  channel,
  commitment,
  contribution,
  day,
  EVERYONE,
  followUpRow,
  groupsNamed,
  report,
  tables,
  valueGroup,
} from './builders';

describe('an empty workbook', () => {
  const { indicators, coverage, followUp, incidence, issues } = assessAt({});

  it('has nothing measured and nothing wrong: counts of rows are zero and everything else is sin dato', () => {
    const counted = INDICATOR_CODES.filter((code) => indicators[code].measure.kind === 'count');
    expect(counted).toEqual([
      'unplannedActivities',
      'activitiesWithCitizens',
      'petitionsReceived',
      'commitmentsOverdue',
    ]);
    // Four phases exist whatever the plan says: none of them was covered.
    expect(indicators.phasesCovered.measure).toMatchObject({ numerator: 0, denominator: 4 });
    expect(coverage.groups).toEqual([]);
    expect([followUp, incidence, issues]).toEqual([[], [], []]);
  });
});

describe('an assessment', () => {
  it('is pure: the same tables give the same answer', () => {
    const given = { activities: [activity('A001')], reports: [report('A001', { participants: 3 })] };
    expect(assessAt(given)).toEqual(assessAt(given));
  });
});

const GROUPS = ['Víctimas', 'Campesinos', 'Adulto mayor', 'Niñez'];
const ACTIVITIES = ['A001', 'A002', 'A003', 'A004', 'A005'];
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 4 });
const dates = orNull(
  fc
    .tuple(fc.constantFrom(2025, 2026, 2026, 2026), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, on]) => day(`${year}-${String(month).padStart(2, '0')}-${String(on).padStart(2, '0')}`)),
);
const selections = fc.oneof(
  fc.subarray(GROUPS).map((names) => groupsNamed(...names)),
  fc.constant(EVERYONE),
);
const phases = fc.subarray<Phase>([...PHASE_KEYS]);
const counts = orNull(fc.nat(40));
const activityCodes = fc.constantFrom(...ACTIVITIES, 'a001 ', 'A999');

const activityFields = fc.record({
  activityClass: orNull(fc.constantFrom<ActivityClass>('participation', 'accountability', 'training')),
  origin: fc.constantFrom(null, 'planned' as const, 'unplanned' as const),
  phases,
  groups: selections,
  plannedSessions: fc.constantFrom(null, 0, 1, 2, 3),
  startDate: dates,
  endDate: dates,
  status: orNull(fc.constantFrom<ActivityStatus>('scheduled', 'executed', 'postponed', 'cancelled')),
  plannedIncidence: fc.constantFrom(null, 'Consulta', 'Información'),
  budget: orNull(fc.double({ min: 0, max: 1e9, noNaN: true })),
  spent: orNull(fc.double({ min: 0, max: 1e9, noNaN: true })),
});
const reports = fc.record({
  activity: activityCodes,
  heldOn: dates,
  deliveredOn: dates,
  groups: selections,
  participants: counts,
  phases,
  contributionsReceived: counts,
  evidence: fc.constantFrom(null, 'https://example.org/acta', 'C:\\acta.pdf'),
  status: orNull(fc.constantFrom<ReportStatus>('draft', 'delivered', 'returned', 'approved')),
});
const contributions = fc.record({
  receivedOn: dates,
  origin: fc.constantFrom(null, 'activity' as const, 'pqrsd' as const),
  activity: fc.option(activityCodes),
  type: orNull(fc.constantFrom<ContributionType>('petition', 'consultation', 'informationRequest')),
  decision: orNull(
    fc.constantFrom<Decision>('accepted', 'partlyAccepted', 'rejected', 'notApplicable', 'underAnalysis'),
  ),
  answeredOn: dates,
  extendedUntil: dates,
});
const followUpRows = fc.record({
  indicatorKind: fc.constantFrom<IndicatorKind>('product', 'ratio', 'count'),
  numerator: counts,
  denominator: counts,
  target: fc.constantFrom(null, '3'),
});

/** A workbook whose groups and activities have one row each; the other tables as they come. */
const workbooks: fc.Arbitrary<Tables> = fc
  .record({
    groups: fc.subarray(GROUPS),
    characterised: fc.array(fc.option(fc.boolean()), { minLength: 4, maxLength: 4 }),
    activities: fc.array(activityFields, { maxLength: ACTIVITIES.length }),
    reports: fc.array(reports, { maxLength: 12 }),
    contributions: fc.array(contributions, { maxLength: 8 }),
    commitments: fc.array(fc.record({ status: fc.constantFrom('met' as const, 'pending' as const), dueDate: dates }), {
      maxLength: 5,
    }),
    channels: fc.array(fc.constantFrom('yes' as const, 'no' as const, 'notEvaluated' as const), { maxLength: 3 }),
    followUp: fc.array(followUpRows, { maxLength: 5 }),
  })
  .map((drawn) =>
    tables({
      groups: drawn.groups.map((name, index) =>
        valueGroup(name, { characterised: drawn.characterised[index] ?? null }),
      ),
      activities: drawn.activities.map((fields, index) => activity(ACTIVITIES[index] ?? '', fields)),
      reports: drawn.reports.map((fields) => report(fields.activity, fields)),
      contributions: drawn.contributions.map(contribution),
      commitments: drawn.commitments.map(commitment),
      channels: drawn.channels.map((suitable, index) => channel(`Canal ${index}`, { suitable })),
      followUp: drawn.followUp.map(followUpRow),
    }),
  );
const cutoffs = fc.integer({ min: 1, max: 12 }).map((month) => `2026-${String(month).padStart(2, '0')}-15`);

/** Rows that belong to a figure, whatever became of the rest. */
function executedRows(given: Tables, cutoff: string): readonly number[] {
  return assessAt(given, cutoff)
    .scope.planRows.filter((row) => row.executed)
    .map(({ row }) => row.row);
}

describe('every workbook', () => {
  it('gives each figure a value that follows from its two quantities, or none', () => {
    fc.assert(
      fc.property(workbooks, cutoffs, (given, cutoff) => {
        const { indicators } = assessAt(given, cutoff);
        for (const code of INDICATOR_CODES) {
          const { measure, unknown, source } = indicators[code];
          expect(unknown).toBeGreaterThanOrEqual(0);
          expect(new Set(source.rows).size).toBe(source.rows.length);
          if (measure.kind === 'ratio') {
            expect(measure.denominator).toBeGreaterThan(0);
            expect(measure.value).toBe(measure.numerator / measure.denominator);
          }
          if (measure.kind === 'count') expect(measure.value).toBeGreaterThanOrEqual(0);
          // Money and self-judged surplus apart, a part is never above its whole.
          if (measure.kind === 'ratio' && code !== 'budgetExecuted') expect(measure.value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never counts less as executed when a valid report is added', () => {
    fc.assert(
      fc.property(workbooks, reports, cutoffs, (given, fields, cutoff) => {
        const added = report(fields.activity, { ...fields, status: 'delivered', row: 900 });
        const more = { ...given, reports: [...given.reports, added] };
        expect(executedRows(more, cutoff)).toEqual(expect.arrayContaining([...executedRows(given, cutoff)]));
        const before = assessAt(given, cutoff);
        const after = assessAt(more, cutoff);
        for (const code of [
          'activitiesExecuted',
          'activitiesWithCitizens',
          'groupsInvolved',
          'phasesCovered',
        ] as const) {
          expect(countOf(after.indicators[code].measure)).toBeGreaterThanOrEqual(
            countOf(before.indicators[code].measure),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never takes back at a later cutoff what was executed, due or valid at an earlier one', () => {
    fc.assert(
      fc.property(workbooks, cutoffs, cutoffs, (given, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(executedRows(given, later)).toEqual(expect.arrayContaining([...executedRows(given, earlier)]));
        const before = assessAt(given, earlier).scope;
        const after = assessAt(given, later).scope;
        expect(after.reports.length).toBeGreaterThanOrEqual(before.reports.length);
        for (const [index, row] of before.planRows.entries()) {
          if (row.due) expect(after.planRows[index]?.due).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same figures whatever the order of its rows', () => {
    fc.assert(
      fc.property(workbooks, cutoffs, fc.infiniteStream(fc.nat()), (given, cutoff, order) => {
        const shuffled = <R>(rows: readonly R[]): readonly R[] =>
          rows
            .map((row) => ({ row, key: order.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        const moved: Tables = {
          ...given,
          groups: shuffled(given.groups),
          activities: shuffled(given.activities),
          reports: shuffled(given.reports),
          contributions: shuffled(given.contributions),
          commitments: shuffled(given.commitments),
          channels: shuffled(given.channels),
          followUp: shuffled(given.followUp),
        };
        const before = assessAt(given, cutoff);
        const after = assessAt(moved, cutoff);
        for (const code of INDICATOR_CODES) {
          expect([code, after.indicators[code].measure, after.indicators[code].unknown]).toEqual([
            code,
            before.indicators[code].measure,
            before.indicators[code].unknown,
          ]);
        }
        expect(after.incidence).toEqual(before.incidence);
        expect([...after.coverage.uncovered].sort()).toEqual([...before.coverage.uncovered].sort());
      }),
      { numRuns: 200 },
    );
  });
});

function countOf(measure: ReturnType<typeof assessAt>['indicators']['attendances']['measure']): number {
  return measure.kind === 'count' ? measure.value : (measure.numerator ?? 0);
}
