import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issues';
import type { Cell } from '../../src/tables/cell';
import { readBook, sheet } from './workbook';

const PLAN = ['Actividad', 'Clase de actividad', 'Fase', 'Grupos de valor', 'Presupuesto', 'Fecha de inicio', 'Estado'];

function readPlan(...rows: readonly (readonly Cell[])[]) {
  return readBook(sheet('Plan', [PLAN, ...rows]));
}

/** Issues of one field, as "row code". */
function issuesOf(issues: readonly Issue[], field: string): readonly string[] {
  return issues.filter((issue) => issue.at.field === field).map((issue) => `${issue.at.row} ${issue.code}`);
}

describe('a workbook', () => {
  it('without any sheet of ours reads as empty, and says that the year is not set', () => {
    const reading = readBook(sheet('Hoja 1', [['Hola']]));
    expect(Object.values(reading.tables).every((rows) => rows.length === 0)).toBe(true);
    expect(reading.layouts.size).toBe(0);
    expect(reading.issues).toEqual([{ code: 'yearNotSet', at: { table: 'settings', row: 1, field: 'year' } }]);
  });

  it('is read whatever the order of its columns, with columns of the person between them', () => {
    const one = readBook(sheet('Plan', [PLAN, ['Foro', 'Participación', 'Formulación', 'Todos', 5, '', 'Ejecutada']]));
    const other = readBook(
      sheet('Plan', [
        ['Mi nota', 'Estado', 'Presupuesto', 'Otra', 'Grupos de valor', 'Fase', 'Clase de actividad', 'Actividad'],
        ['ojo', 'Ejecutada', 5, 1, 'Todos', 'Formulación', 'Participación', 'Foro'],
      ]),
    );
    expect(other.tables.activities).toEqual(one.tables.activities);
  });

  it('points at the row as people count it, below titles too', () => {
    const reading = readBook(sheet('Plan', [['Alcaldía'], [], PLAN, [], ['Foro']]));
    expect(reading.tables.activities.map((row) => row.row)).toEqual([5]);
  });

  it('keeps the groups’ own names and finds them in the plan however they are written', () => {
    const reading = readBook(
      sheet('Grupos de valor', [['Grupo'], ['Juventud'], ['Veedurías']]),
      sheet('Plan', [
        ['Actividad', 'Grupos de valor'],
        ['Foro', 'VEEDURIAS; juventud.'],
      ]),
    );
    expect(reading.tables.groups.map((row) => row.group)).toEqual(['Juventud', 'Veedurías']);
    expect(reading.tables.activities[0]?.groups).toEqual({ everyone: false, names: ['Veedurías', 'Juventud'] });
  });

  it('spells a channel as the list does wherever it stands', () => {
    const reading = readBook(
      sheet('Canales', [['Canal'], ['Presencial']]),
      sheet('Plan', [
        ['Actividad', 'Canales'],
        ['Foro', 'reuniones presenciales, Web'],
      ]),
    );
    expect(reading.tables.channels[0]?.channel).toBe('Reunión presencial');
    expect(reading.tables.activities[0]?.channels).toEqual(['Reunión presencial', 'Página web']);
  });

  it('asks about a level or a space that is misspelt, and keeps it as it was typed', () => {
    const read = (level: string, space = '') =>
      readBook(
        sheet('Plan', [
          ['Actividad', 'Nivel de incidencia previsto', 'Instancia o espacio'],
          ['Foro', level, space],
        ]),
      );
    const asked = (...typed: [string, string?]) =>
      read(...typed).issues.flatMap((issue) =>
        issue.code === 'notInList' ? [`${issue.at.row} ${issue.nearest}`] : [],
      );
    expect(asked('Consluta')).toEqual(['2 Consulta']);
    expect(read('Consluta').tables.activities[0]?.plannedIncidence).toBe('Consluta');
    expect(asked('Consultibo')).toEqual(['2 Consulta']);
    expect(asked('Control evaluación', 'Consejo de jubentud')).toEqual([
      '2 Consejo de juventud',
      '2 Control y evaluación',
    ]);
    for (const own of ['Concertación', 'consulta.', 'Consultas', 'Cogestión']) expect(asked(own)).toEqual([]);
    for (const own of ['Mesas de trabajo', 'Foros', 'Foto', 'Consejo de salud', 'Consejo de cultura'])
      expect(asked('', own)).toEqual([]);
  });

  it('splits groups at commas only while no group has one in its name', () => {
    const cell = 'Mujeres, Jóvenes';
    const plan = sheet('Plan', [
      ['Actividad', 'Grupos de valor'],
      ['Foro', cell],
    ]);
    expect(readBook(plan).tables.activities[0]?.groups.names).toEqual(['Mujeres', 'Jóvenes']);
    const named = sheet('Grupos de valor', [['Grupo'], [cell], ['Campesinos']]);
    expect(readBook(plan, named).tables.activities[0]?.groups.names).toEqual([cell]);
  });
});

describe('an absent column', () => {
  it('reads as blank, and is one issue when it is required', () => {
    const reading = readBook(sheet('Plan', [['Actividad'], ['Foro'], ['Taller']]));
    const missing = reading.issues.filter((issue) => issue.code === 'missingColumn');
    expect(missing.map((issue) => issue.at.field)).toEqual(['activityClass', 'area', 'startDate', 'endDate', 'status']);
    expect(missing.map((issue) => issue.at.row)).toEqual([1, 1, 1, 1, 1]);
    expect(issuesOf(reading.issues, 'status')).toEqual(['1 missingColumn']);
    expect(reading.tables.activities[1]).toMatchObject({ status: null, phases: [], budget: null });
  });

  it('of what only participation must say is one issue once an activity is of such a class', () => {
    const missing = (...classes: readonly string[]) =>
      readBook(sheet('Plan', [['Actividad', 'Clase de actividad'], ...classes.map((name) => ['Foro', name])]))
        .issues.filter(({ code }) => code === 'missingColumn')
        .map(({ at }) => at.field);
    const always = ['area', 'startDate', 'endDate', 'status'];
    expect(missing('Capacitación')).toEqual(always);
    expect(missing('Capacitación', 'Participación', 'Rendición de cuentas')).toEqual([
      ...['area', 'phases', 'groups'],
      ...['startDate', 'endDate', 'status'],
    ]);
  });

  it('that names the rows is one issue too, and its rows are counted as left out', () => {
    const reading = readBook(
      sheet('Plan', [
        ['Estado', 'Fase'],
        ['Ejecutada', ''],
        ['', 'Formulación'],
      ]),
    );
    expect(issuesOf(reading.issues, 'activity')).toEqual(['1 missingColumn']);
    expect(reading.rejected.get('activities')).toBe(2);
  });

  it('is every column, in a sheet with our name and none of our headings: that is one issue, not silence', () => {
    const reading = readBook(
      sheet('Plan', [
        ['Rubro', 'Pesos'],
        ['Mesas', 5],
      ]),
    );
    expect(reading.issues.filter((issue) => issue.at.table === 'activities')).toEqual([
      { code: 'missingColumn', heading: 'Actividad', at: { table: 'activities', row: 1, field: 'activity' } },
    ]);
  });
});

describe('a row', () => {
  it('without a required cell is an issue and still counts', () => {
    const reading = readPlan(['Foro', 'Participación', '', '', '', '', 'Programada']);
    expect(reading.tables.activities).toHaveLength(1);
    expect(issuesOf(reading.issues, 'startDate')).toEqual(['2 missingRequired']);
  });

  it('needs phase and groups only when its class is participation or accountability', () => {
    const classes = ['Participación', 'Rendición de cuentas', 'Capacitación', ''];
    const reading = readPlan(...classes.map((name) => ['Foro', name, '', '', '', '', 'Programada']));
    expect(issuesOf(reading.issues, 'phases')).toEqual(['2 missingRequired', '3 missingRequired']);
    expect(issuesOf(reading.issues, 'groups')).toEqual(['2 missingRequired', '3 missingRequired']);
  });

  it('with data but without what names it is left out and counted', () => {
    const reading = readPlan(['', 'Participación', '', '', '', '', ''], ['Foro', '', '', '', '', '', '']);
    expect(reading.tables.activities.map((row) => row.activity)).toEqual(['Foro']);
    expect(reading.rejected.get('activities')).toBe(1);
    expect(issuesOf(reading.issues, 'activity')).toEqual(['2 rowWithoutName']);
  });

  it('of blanks, or filled only in columns that are not ours, is no row', () => {
    const reading = readBook(
      sheet('Plan', [
        ['Actividad', 'Mi nota'],
        ['', ''],
        ['   ', 'recordar'],
        ['Foro', ''],
      ]),
    );
    expect(reading.tables.activities.map((row) => row.row)).toEqual([4]);
    expect(reading.rejected.get('activities')).toBe(0);
  });

  it('with only a computed cell filled is no row', () => {
    const reading = readBook(
      sheet('Matriz', [
        ['Actividad de gestión', 'Avance reportado', 'Avance', 'Cálculo', 'Estado'],
        ['', '', 0.5, 'De antes', 'En avance'],
      ]),
    );
    expect(reading.tables.followUp).toEqual([]);
    expect(reading.rejected.get('followUp')).toBe(0);
  });

  it('of contributions needs no name: any filled cell makes one', () => {
    const reading = readBook(
      sheet('Aportes', [
        ['Fecha', 'Tipo'],
        ['', 'Opinión'],
      ]),
    );
    expect(reading.tables.contributions).toMatchObject([{ row: 2, type: 'opinion', receivedOn: null }]);
    expect(reading.rejected.get('contributions')).toBe(0);
  });
});

describe('a formula', () => {
  it('without its value is an issue, never blank or zero', () => {
    const reading = readPlan(['Foro', 'Participación', 'Formulación', 'Todos', { formula: '=B1' }, '', 'Programada']);
    expect(reading.tables.activities[0]?.budget).toBeNull();
    expect(issuesOf(reading.issues, 'budget')).toEqual(['2 formulaWithoutValue']);
  });

  it('in a required cell without its value is that issue, not a missing cell', () => {
    const reading = readPlan(['Foro', 'Participación', 'Formulación', 'Todos', '', { formula: '=B1' }, 'Programada']);
    expect(issuesOf(reading.issues, 'startDate')).toEqual(['2 formulaWithoutValue']);
  });

  it.each(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!', '#¡REF!', '#¿NOMBRE?'])(
    'that gives %s is an issue in a column of any kind',
    (error) => {
      const reading = readPlan(['Foro', error, error, error, error, error, error], [error]);
      expect(reading.tables.activities).toHaveLength(1);
      const codes = reading.issues.filter((issue) => issue.at.row === 2).map((issue) => issue.code);
      expect(codes).toEqual(Array.from({ length: 6 }, () => 'formulaError'));
      expect(issuesOf(reading.issues, 'activity')).toEqual(['3 formulaError', '3 rowWithoutName']);
      expect(reading.rejected.get('activities')).toBe(1);
    },
  );

  it('that gives a value reads as the value', () => {
    const reading = readBook(
      sheet(
        'Plan',
        [
          ['Actividad', 'Presupuesto'],
          ['Foro', 12],
        ],
        {
          formulas: [
            ['', ''],
            ['', '=3*4'],
          ],
        },
      ),
    );
    expect(reading.tables.activities[0]?.budget).toBe(12);
  });
});

describe('a blank that stands for something', () => {
  const read = (cell: Cell) => {
    const { tables, issues } = readBook(
      sheet('Plan', [
        ['Actividad', 'Origen'],
        ['Foro', cell],
      ]),
      sheet('Aportes', [
        ['Texto publicable', 'Tipo', 'Decisión'],
        ['Arreglar la vía', 'Opinión', cell],
      ]),
      sheet('Reportes', [
        ['Actividad', 'Fase'],
        ['A001', cell],
      ]),
    );
    const values = [tables.activities[0]?.origin, tables.contributions[0]?.decision, tables.reports[0]?.phases];
    return { values, issues: issues.filter(({ code }) => code !== 'missingColumn' && code !== 'yearNotSet').length };
  };

  it('is prevista as an origin, en análisis as a decision, and as a phase whatever the activity says', () => {
    expect(read('')).toEqual({ values: ['planned', 'underAnalysis', []], issues: 0 });
  });

  it('is not what a word means that nobody can read: that is sin dato, with its issue', () => {
    expect(read('Quién sabe')).toEqual({ values: [null, null, null], issues: 3 });
    expect(read('#REF!').values).toEqual([null, null, null]);
    expect(read({ formula: '=A1' }).values).toEqual([null, null, null]);
  });

  it('is what an absent column says too', () => {
    const plan = sheet('Plan', [['Actividad'], ['Foro']]);
    expect(readBook(plan).tables.activities[0]?.origin).toBe('planned');
  });
});
