import { describe, expect, it } from 'vitest';
import { activity, assessAt, report } from './builders';

describe('a level of incidence', () => {
  const given = {
    activities: [
      activity('A001', { plannedIncidence: 'Consulta' }),
      activity('A002', { plannedIncidence: 'Consulta' }),
      activity('A003', { plannedIncidence: 'Información', status: 'cancelled' as const }),
      activity('A004', { plannedIncidence: 'Información', activityClass: 'training' as const }),
    ],
    reports: [
      report('A001', { reachedIncidence: 'Información' }),
      report('A002', { reachedIncidence: 'Consulta' }),
      report('A002', { reachedIncidence: 'Consulta', status: 'returned' as const }),
      report('A003', { reachedIncidence: 'Consulta' }),
    ],
  };

  it('is planned by live activities and reached by valid reports', () => {
    expect(assessAt(given).incidence).toEqual([
      { level: 'Consulta', planned: 2, reached: 1 },
      { level: 'Información', planned: 0, reached: 1 },
    ]);
  });

  it("may be the entity's own, and is one level with or without its accent", () => {
    const own = [
      activity('A001', { plannedIncidence: 'Concertación' }),
      activity('A002', { plannedIncidence: 'concertacion' }),
    ];
    expect(assessAt({ activities: own }).incidence).toEqual([{ level: 'Concertación', planned: 2, reached: 0 }]);
  });
});

describe('where the level reached is not the one planned', () => {
  const plan = [activity('A001', { plannedIncidence: 'Consulta' }), activity('A002', { plannedIncidence: 'consulta' })];
  const differences = (...reports: ReturnType<typeof report>[]) =>
    assessAt({ activities: plan, reports }).incidenceDifferences;

  it('is told once for each activity and level, with its reports', () => {
    expect(
      differences(
        report('A001', { reachedIncidence: 'Información' }),
        report('A002', { reachedIncidence: 'Consulta' }),
        report('A001', { reachedIncidence: 'información' }),
        report('A001', { reachedIncidence: 'Control y evaluación' }),
      ),
    ).toEqual([
      { activity: 'Actividad A001', planned: 'Consulta', reached: 'Información', rows: [2, 4] },
      { activity: 'Actividad A001', planned: 'Consulta', reached: 'Control y evaluación', rows: [5] },
    ]);
  });

  it('is not told of a report that does not count or says no level', () => {
    expect(
      differences(report('A001', { reachedIncidence: 'Información', status: 'returned' }), report('A002')),
    ).toEqual([]);
  });
});
