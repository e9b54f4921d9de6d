import { describe, expect, it } from 'vitest';
import type { IssueFact } from '../../src/core/issues';
import { type Cell, cellText } from '../../src/tables/cell';
import { type Column, isStored, type StoredColumn } from '../../src/tables/column';
import { TABLES } from '../../src/tables/definitions/all';
import { SETTINGS } from '../../src/tables/definitions/settings';
import { isRefusal } from '../../src/tables/kinds/kind';
import { fieldReader } from '../../src/tables/read-field';
import { day } from '../core/builders';

const { activities, followUp, groups, reports } = TABLES;

interface Outcome {
  readonly value: unknown;
  readonly facts: readonly IssueFact[];
}

function read(column: StoredColumn, cell: Cell, known: readonly string[] = []): Outcome {
  const reading = fieldReader(column, { groups: known })(cell);
  return isRefusal(reading) ? { value: reading.value, facts: reading.refused } : { value: reading, facts: [] };
}

function readWell(column: StoredColumn, cell: Cell, known: readonly string[] = []): unknown {
  const { value, facts } = read(column, cell, known);
  expect(facts).toEqual([]);
  return value;
}

describe('text', () => {
  it('is what the person sees, without blanks around it', () => {
    const column = activities.columns.objective;
    expect(readWell(column, '  Oír a la gente \n')).toBe('Oír a la gente');
    expect(readWell(column, 12.5)).toBe('12,5');
    expect(readWell(column, 1.111)).toBe('1,1110');
    expect(readWell(column, { percent: 0.07 })).toBe('7 %');
    expect(readWell(column, { date: day('2026-03-04') })).toBe('2026-03-04');
    expect(readWell(column, true)).toBe('Sí');
    expect(readWell(column, '# de mesas')).toBe('# de mesas');
  });
});

describe('a value of a list', () => {
  const { status } = activities.columns;

  it('matches without accents, case or a trailing mark, and by its other names', () => {
    for (const typed of ['Ejecutada', 'EJECUTADA', ' ejecutada. ', 'Realizada', 'cumplida*'])
      expect(readWell(status, typed)).toBe('executed');
  });

  it('outside it is not lost: the issue quotes it, with the nearest value and the list', () => {
    expect(read(status, 'Ejecutda')).toEqual({
      value: null,
      facts: [
        {
          code: 'notInList',
          typed: 'Ejecutda',
          nearest: 'Ejecutada',
          allowed: ['Programada', 'En curso', 'Ejecutada', 'Aplazada', 'Cancelada'],
        },
      ],
    });
    expect(read(status, 'Quién sabe').facts).toMatchObject([{ typed: 'Quién sabe', nearest: null }]);
  });

  it('that people may add to keeps their own word and straightens the known ones', () => {
    expect(readWell(activities.columns.plannedIncidence, 'CONSULTIVO')).toBe('Consulta');
    expect(readWell(activities.columns.plannedIncidence, 'Cocreación')).toBe('Cocreación');
  });
});

describe('several values in a cell', () => {
  const { phases } = activities.columns;

  it('are separated by semicolons, line breaks or, where no known value has one, commas', () => {
    for (const typed of ['Diagnóstico; Evaluación', 'Diagnóstico\nEvaluación;', 'diagnostico,evaluación'])
      expect(readWell(phases, typed)).toEqual(['diagnosis', 'evaluation']);
  });

  it('count once each', () => {
    expect(readWell(phases, 'Control; Seguimiento; Evaluación')).toEqual(['evaluation']);
    expect(readWell(activities.columns.channels, 'WhatsApp; whatsapp')).toEqual(['WhatsApp']);
  });

  it('that are not all known keep the known ones, with an issue for each other', () => {
    expect(read(phases, 'Formulación; Ejecusión; Quién sabe')).toMatchObject({
      value: ['formulation'],
      facts: [
        { code: 'notInList', typed: 'Ejecusión', nearest: 'Implementación' },
        { code: 'notInList', typed: 'Quién sabe', nearest: null },
      ],
    });
  });

  it('of an open list without known values are not split at commas: areas have them', () => {
    expect(readWell(followUp.columns.responsible, 'Secretaría de Cultura, Deporte y Turismo; Planeación')).toEqual([
      'Secretaría de Cultura, Deporte y Turismo',
      'Planeación',
    ]);
  });

  it('that are steps of the policy may be separated by commas', () => {
    expect(readWell(followUp.columns.steps, '30, 31')).toEqual(['30', '31']);
    expect(readWell(followUp.columns.steps, 7)).toEqual(['7']);
  });

  it('that are days keep the days and say which is none', () => {
    expect(readWell(SETTINGS.ownHolidays, '2026-07-01; 15/12/2026')).toEqual(['2026-07-01', '2026-12-15']);
    expect(read(SETTINGS.ownHolidays, '2026-07-01; lunes')).toEqual({
      value: ['2026-07-01'],
      facts: [{ code: 'notADate', typed: 'lunes' }],
    });
    expect(readWell(SETTINGS.ownHolidays, { date: day('2026-07-01') })).toEqual(['2026-07-01']);
  });
});

describe('groups of a row', () => {
  it('are names, or all of them, or both', () => {
    expect(readWell(activities.columns.groups, 'Todos')).toEqual({ everyone: true, names: [] });
    expect(readWell(activities.columns.groups, 'TODOS LOS GRUPOS.')).toEqual({ everyone: true, names: [] });
    expect(readWell(activities.columns.groups, 'Todos; Jóvenes')).toEqual({ everyone: true, names: ['Jóvenes'] });
    expect(readWell(reports.columns.groups, 'Jóvenes; jovenes', ['Jóvenes'])).toEqual({
      everyone: false,
      names: ['Jóvenes'],
    });
  });

  it('that nobody registered keep the name as it was typed', () => {
    expect(readWell(activities.columns.groups, 'Pescadores', ['Jóvenes'])).toEqual({
      everyone: false,
      names: ['Pescadores'],
    });
  });
});

describe('yes or no', () => {
  const { characterised } = groups.columns;

  it('is read from the words people use', () => {
    for (const yes of ['Sí', 'si', 'SI.', 'x', 'X', true]) expect(readWell(characterised, yes)).toBe(true);
    for (const no of ['No', 'NO', 'n', false]) expect(readWell(characterised, no)).toBe(false);
  });

  it('is unknown, with an issue, for anything else', () => {
    for (const typed of ['En proceso', 'tal vez', '¿?', 1, 0])
      expect(read(characterised, typed)).toEqual({
        value: null,
        facts: [{ code: 'notYesNo', typed: String(typed) }],
      });
  });
});

describe('a number', () => {
  const { budget, plannedSessions } = activities.columns;

  it('is read as it is written in Colombia', () => {
    expect(readWell(budget, '$ 1.250.000')).toBe(1_250_000);
    expect(readWell(budget, '1.250.000,50')).toBe(1_250_000.5);
    expect(readWell(budget, 12.5)).toBe(12.5);
  });

  it('with two honest readings is none, and the issue carries both', () => {
    expect(read(followUp.columns.numerator, '1.111')).toEqual({
      value: null,
      facts: [{ code: 'ambiguousNumber', typed: '1.111', readings: [1111, 1.111] }],
    });
  });

  it('that counts things is whole and not below zero', () => {
    expect(readWell(plannedSessions, '3')).toBe(3);
    for (const typed of [-1, 2.5, '2,5'])
      expect(read(plannedSessions, typed)).toEqual({
        value: null,
        facts: [{ code: 'notACount', typed: cellText(typed) }],
      });
    expect(read(plannedSessions, 'varias').facts).toEqual([{ code: 'notACount', typed: 'varias' }]);
  });

  it('that counts things has one reading where the other is no count', () => {
    expect(readWell(plannedSessions, '1.200')).toBe(1200);
    expect(readWell(plannedSessions, '1,250')).toBe(1250);
    expect(read(plannedSessions, '3.000').facts).toEqual([
      { code: 'ambiguousNumber', typed: '3.000', readings: [3000, 3] },
    ]);
  });

  it('is no percentage where people or pesos are counted', () => {
    for (const [column, code] of [
      [plannedSessions, 'notACount'],
      [budget, 'notANumber'],
    ] as const)
      for (const typed of ['100 %', { percent: 1 }])
        expect(read(column, typed)).toEqual({ value: null, facts: [{ code, typed: '100 %' }] });
  });

  it('below zero is none, and the issue quotes it', () => {
    for (const column of [budget, followUp.columns.numerator, followUp.columns.denominator])
      for (const typed of [-0.5, '-3', '$ -1.200.000', '-12,5', '-50 %'])
        expect(read(column, typed)).toEqual({
          value: null,
          facts: [{ code: 'negativeNumber', typed: cellText(typed) }],
        });
    expect(readWell(budget, 0)).toBe(0);
  });

  it('below zero is in no column of any sheet: nothing here is counted downwards', () => {
    const kinds = ['integer', 'number', 'money', 'year', 'progress'];
    const all = [SETTINGS, ...Object.values(TABLES).map((table) => table.columns)].flatMap((columns) =>
      Object.values<Column>(columns),
    );
    const numbers = all.filter((column): column is StoredColumn => isStored(column) && kinds.includes(column.kind));
    expect(numbers.length).toBeGreaterThan(12);
    for (const column of numbers) {
      expect([column.heading, read(column, -5)]).toMatchObject([column.heading, { value: null, facts: [{}] }]);
    }
  });
});

describe('a date', () => {
  const { startDate } = activities.columns;

  it('is the day of a date cell, or one written without doubt', () => {
    expect(readWell(startDate, { date: day('2026-04-03') })).toBe('2026-04-03');
    expect(readWell(startDate, '31/12/2026')).toBe('2026-12-31');
    expect(readWell(startDate, '3 de abril de 2026')).toBe('2026-04-03');
  });

  it('that day and month leave open is none, and the issue carries both', () => {
    expect(read(startDate, '03/04/2026')).toEqual({
      value: null,
      facts: [{ code: 'ambiguousDate', typed: '03/04/2026', readings: ['2026-04-03', '2026-03-04'] }],
    });
  });

  it('is no other number or word', () => {
    expect(read(startDate, 2026).facts).toEqual([{ code: 'notADate', typed: '2026' }]);
    expect(read(startDate, 'pronto').facts).toEqual([{ code: 'notADate', typed: 'pronto' }]);
  });
});

describe('progress', () => {
  const { reportedProgress } = followUp.columns;

  it('is a yes or no, a share or a number, and stays what it was', () => {
    expect(readWell(reportedProgress, 'Sí')).toEqual({ kind: 'yesNo', value: true });
    expect(readWell(reportedProgress, '50 %')).toEqual({ kind: 'percent', value: 0.5 });
    expect(readWell(reportedProgress, 0.5)).toEqual({ kind: 'number', value: 0.5 });
    expect(readWell(reportedProgress, '4')).toEqual({ kind: 'number', value: 4 });
  });

  it('is never below zero, as a number or as a share', () => {
    for (const typed of [-1, -0.2, '-20 %'])
      expect(read(reportedProgress, typed)).toEqual({
        value: null,
        facts: [{ code: 'negativeNumber', typed: cellText(typed) }],
      });
  });

  it('is nothing else', () => {
    expect(read(reportedProgress, 'casi').facts).toEqual([{ code: 'notProgress', typed: 'casi' }]);
  });
});
