import { describe, expect, it } from 'vitest';
import { INDICATOR_CODES } from '../../src/core/indicators/indicator';
import { reviewOf } from '../../src/views/review';
import { look } from './town';

const { assessment, alerts, reading } = look();
const review = reviewOf(assessment, alerts, reading);

/** Keys of every object along a path; arrays are entered, the objects of a list counted together. */
function keysOf(value: unknown): readonly string[] {
  const objects = Array.isArray(value) ? value : [value];
  return [...new Set(objects.flatMap((object) => Object.keys(object)))].sort();
}

describe('the review as JSON', () => {
  it('has exactly the keys that other programs count on', () => {
    expect(keysOf(review)).toEqual(
      [
        'version',
        'entity',
        'year',
        'cutoff',
        'tables',
        'followUp',
        'indicators',
        'coverage',
        'incidenceLevels',
        'areas',
        'checklist',
        'alerts',
        'issues',
      ].sort(),
    );
    expect(keysOf(Object.values(review.tables))).toEqual(['rejected', 'rows', 'sheet']);
    expect(keysOf(review.followUp)).toEqual(
      ['row', 'steps', 'kind', 'numerator', 'denominator', 'progress', 'surplus', 'state', 'late', 'dueDate'].sort(),
    );
    expect(keysOf(review.indicators)).toEqual(['code', 'name', 'numerator', 'denominator', 'value', 'noData'].sort());
    expect(keysOf(review.coverage)).toEqual(['emptyPhases', 'groups', 'onlyGeneral', 'uncovered']);
    expect(keysOf(review.coverage.groups)).toEqual(['covered', 'group', 'involved', 'onlyGeneral', 'phases']);
    expect(keysOf(review.coverage.groups.map((group) => group.phases))).toEqual([
      'diagnosis',
      'evaluation',
      'formulation',
      'implementation',
    ]);
    expect(keysOf(review.coverage.groups.flatMap((group) => Object.values(group.phases)))).toEqual([
      'executed',
      'planned',
    ]);
    expect(keysOf(review.incidenceLevels)).toEqual(['level', 'planned', 'reached']);
    expect(keysOf(review.areas)).toEqual(
      [
        'area',
        'activities',
        'executed',
        'reportsOwed',
        'reportsDelivered',
        'returned',
        'toAnswer',
        'commitmentsOverdue',
      ].sort(),
    );
    expect(keysOf(review.checklist)).toEqual(['reason', 'stage', 'status', 'step']);
    expect(keysOf(review.alerts)).toEqual(['cell', 'code', 'fix', 'message', 'severity', 'sheet']);
    expect(keysOf(review.issues)).toEqual(['cell', 'code', 'fix', 'message', 'sheet']);
  });

  it('is plain data: what comes out of JSON is what went in', () => {
    expect(JSON.parse(JSON.stringify(review))).toEqual(review);
  });

  it('says who, when and how many rows each table has', () => {
    expect(review).toMatchObject({ version: 1, entity: 'Alcaldía de Ejemplo', year: 2026, cutoff: '2026-11-22' });
    expect(review.tables).toEqual({
      groups: { sheet: 'Grupos de valor', rows: 3, rejected: 0 },
      followUp: { sheet: 'Matriz', rows: 2, rejected: 0 },
      activities: { sheet: 'Plan', rows: 4, rejected: 1 },
      reports: { sheet: 'Reportes', rows: 1, rejected: 0 },
      contributions: { sheet: 'Aportes', rows: 2, rejected: 0 },
    });
  });

  it('has every indicator, in order, with its figures or without data, never with both', () => {
    expect(review.indicators.map((entry) => entry.code)).toEqual([...INDICATOR_CODES]);
    const byCode = Object.fromEntries(review.indicators.map((entry) => [entry.code, entry]));
    expect(byCode['activitiesExecuted']).toMatchObject({ numerator: 1, denominator: 2, value: 0.5, noData: false });
    expect(byCode['attendances']).toMatchObject({ numerator: 25, denominator: null, value: 25 });
    expect(byCode['suitableChannels']).toMatchObject({ value: null, noData: true });
    for (const entry of review.indicators) expect(entry.noData).toBe(entry.value === null);
  });

  it('lists the five levels of incidence in their order, reached or not', () => {
    expect(review.incidenceLevels.map((entry) => entry.level)).toEqual([
      'Información',
      'Consulta',
      'Formulación participativa',
      'Ejecución o implementación participativa',
      'Control y evaluación',
    ]);
  });

  it('tells the groups apart: covered, only invited with everybody, forgotten', () => {
    expect(review.coverage.uncovered).toEqual([]);
    expect(review.coverage.onlyGeneral).toEqual(['Campesinos', 'Mujeres']);
    expect(review.coverage.groups[0]).toMatchObject({
      group: 'Jóvenes',
      covered: true,
      involved: true,
      phases: { formulation: { planned: 1, executed: 1 }, evaluation: { planned: 1, executed: 0 } },
    });
    expect(review.coverage.emptyPhases).toEqual(['implementation']);
  });

  it('points at the cell of every issue, and at the sheet of every alert', () => {
    for (const issue of review.issues) expect(issue.cell).toMatch(/^[A-Z]+\d+$/);
    for (const alert of review.alerts) expect(reading.layouts.size > 0 && alert.sheet.length > 0).toBe(true);
    expect(review.issues).toContainEqual(
      expect.objectContaining({ code: 'rowWithoutName', sheet: 'Plan', cell: 'B6' }),
    );
  });

  it('of an empty workbook has no rows, no figures and one issue', () => {
    const nothing = look({});
    const empty = reviewOf(nothing.assessment, nothing.alerts, nothing.reading);
    expect(empty).toMatchObject({ entity: null, year: null, tables: {}, followUp: [], areas: [] });
    expect(empty.issues.map((issue) => issue.code)).toEqual(['yearNotSet']);
    const counted = empty.indicators.filter((entry) => !entry.noData).map((entry) => [entry.code, entry.value]);
    expect(counted).toEqual([
      ['unplannedActivities', 0],
      ['activitiesWithCitizens', 0],
      ['phasesCovered', 0],
      ['petitionsReceived', 0],
      ['commitmentsOverdue', 0],
    ]);
    expect(empty.checklist.filter((step) => step.status === 'done')).toEqual([]);
  });
});
