import { describe, expect, it } from 'vitest';
import { activity, day, EVERYONE, groupsNamed, report, valueGroup } from '../core/builders';
import { fixesOf, messagesOf, ofCode, placesOf } from './alert-list';

const groups = [valueGroup('Jóvenes'), valueGroup('Mujeres')];
const named = activity('A001', { groups: groupsNamed('Jóvenes'), phases: ['diagnosis'] });

describe('a group', () => {
  it('that nobody names is told, and how it could be', () => {
    const next = activity('A002', {
      activity: 'Foro',
      row: 7,
      groups: groupsNamed('Jóvenes'),
      phases: ['evaluation'],
      startDate: day('2026-12-05'),
    });
    const given = { groups, activities: [next] };
    expect(placesOf('uncoveredGroup', given)).toEqual(['groups 3 group']);
    expect(messagesOf('uncoveredGroup', given)).toEqual(['El grupo «Mujeres» no está en ninguna actividad del plan.']);
    expect(fixesOf('uncoveredGroup', given)).toEqual(['Podría entrar en «Foro» (A002, 05/12/2026, evaluación).']);
    expect(ofCode('uncoveredGroup', given)[0]?.fixes).toEqual([
      { at: { table: 'activities', row: 7, field: 'groups' }, value: 'Jóvenes; Mujeres' },
    ]);
  });

  it('has nothing to be applied where only a new activity would help', () => {
    const given = { groups, activities: [{ ...named, endDate: day('2026-01-01') }] };
    expect(ofCode('uncoveredGroup', given)[0]?.fixes).toEqual([]);
    expect(fixesOf('uncoveredGroup', given)).toEqual([
      'Agregue al Plan una actividad nueva de formulación con Mujeres.',
    ]);
  });

  it('that is only invited with everybody is told as such; naming it keeps the rest of the cell', () => {
    const general = activity('A001', { row: 7, groups: { everyone: true, names: ['Jóvenes'] } });
    const given = { groups, activities: [general] };
    expect(placesOf('uncoveredGroup', given)).toEqual([]);
    expect(placesOf('onlyGeneralGroup', given)).toEqual(['groups 3 group']);
    expect(ofCode('onlyGeneralGroup', given)[0]?.fixes[0]?.value).toBe('Todos; Jóvenes; Mujeres');
  });

  it('that is named raises nothing', () => {
    const given = { groups, activities: [activity('A001', { groups: groupsNamed('jóvenes', 'MUJERES') })] };
    expect(placesOf('uncoveredGroup', given)).toEqual([]);
    expect(placesOf('onlyGeneralGroup', given)).toEqual([]);
  });

  it('written twice is one gap', () => {
    expect(
      placesOf('uncoveredGroup', { groups: [...groups, valueGroup('mujeres')], activities: [named] }),
    ).toHaveLength(1);
  });
});

describe('a group that is only informed', () => {
  const meets = (level: string | null, code = 'A001') =>
    activity(code, { groups: groupsNamed('Jóvenes'), plannedIncidence: level });

  it('is told at its cell, as advice', () => {
    const given = { groups, activities: [meets('Información'), meets('INFORMACION', 'A002')] };
    expect(placesOf('onlyInformation', given)).toEqual(['groups 2 group']);
    expect(ofCode('onlyInformation', given)[0]?.severity).toBe('advice');
    expect(messagesOf('onlyInformation', given)).toEqual([
      'Al grupo «Jóvenes» solo se le informa: ninguna actividad le pide opinar ni decidir.',
    ]);
  });

  it('is so by a report as well, and no longer once one reached more', () => {
    const [activities, said] = [[meets('Información')], { groups: groupsNamed('jovenes') }];
    const reached = (...levels: (string | null)[]) =>
      placesOf('onlyInformation', {
        groups,
        activities,
        reports: levels.map((reachedIncidence) => report('A001', { ...said, reachedIncidence })),
      });
    expect(reached('Información', null)).toHaveLength(1);
    expect(reached('Información', 'Consulta')).toEqual([]);
  });

  it('is not told where an activity meets it at another level, leaves its level blank or is called off', () => {
    const told = (...activities: ReturnType<typeof meets>[]) => placesOf('onlyInformation', { groups, activities });
    expect(told(meets('Información'), meets('Consulta', 'A002'))).toEqual([]);
    expect(told(meets('Información'), meets(null, 'A002'))).toEqual([]);
    expect(told({ ...meets('Información'), status: 'cancelled' })).toEqual([]);
    expect(told(meets('Información'), { ...meets('Consulta', 'A002'), status: 'cancelled' })).toHaveLength(1);
    expect(told({ ...meets('Información'), groups: EVERYONE })).toEqual([]);
  });
});

describe('a phase', () => {
  it('without live activities is told, once there is a plan', () => {
    expect(placesOf('emptyPhase', { groups })).toEqual([]);
    expect(placesOf('emptyPhase', { groups, activities: [named] })).toEqual(['activities', 'activities', 'activities']);
    expect(messagesOf('emptyPhase', { activities: [{ ...named, status: 'cancelled' }] })).toHaveLength(4);
    expect(fixesOf('emptyPhase', { groups: [valueGroup('Jóvenes')], activities: [named] })[0]).toBe(
      'Agregue al Plan una actividad nueva de formulación.',
    );
  });

  it('is none of its own when all have one', () => {
    const phases = ['diagnosis', 'formulation', 'implementation', 'evaluation'] as const;
    expect(placesOf('emptyPhase', { activities: [activity('A001', { phases, groups: EVERYONE })] })).toEqual([]);
  });
});
