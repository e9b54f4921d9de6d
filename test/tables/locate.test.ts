import { describe, expect, it } from 'vitest';
import { type TABLES, tableDefinition } from '../../src/tables/definitions/all';
import { assignSheets, locateTable, type SheetTag } from '../../src/tables/locate';
import { sheet } from './workbook';

function tag(table: string, sheetId: number, headings: SheetTag['headings'] = {}): SheetTag {
  return { table, sheetId, headings };
}

function assignedNames(...sheets: Parameters<typeof assignSheets>[0]): { [role: string]: string } {
  return Object.fromEntries([...assignSheets(sheets)].map(([role, outline]) => [role, outline.name]));
}

describe('a sheet is ours', () => {
  it('by its tag, whatever it is called now', () => {
    expect(assignedNames({ id: 4, name: 'Lo que haremos', tag: tag('activities', 4) })).toEqual({
      activities: 'Lo que haremos',
    });
  });

  it('by its name or another name of it, without accents, case or trailing marks', () => {
    const names = ['CONFIGURACION', 'matriz ', 'Grupos de Interés', 'Plan de participación', 'aportes:'];
    expect(assignedNames(...names.map((name, index) => ({ id: index, name, tag: null })))).toEqual({
      settings: 'CONFIGURACION',
      followUp: 'matriz ',
      groups: 'Grupos de Interés',
      activities: 'Plan de participación',
      contributions: 'aportes:',
    });
  });

  it('before its copy: the copied tab repeats the tag of another sheet', () => {
    const sheets = [
      { id: 9, name: 'Plan', tag: tag('activities', 4) },
      { id: 4, name: 'Plan viejo', tag: tag('activities', 4) },
    ];
    expect(assignedNames(...sheets)).toEqual({ activities: 'Plan viejo' });
  });

  it('only once: the first of two sheets that claim a table has it', () => {
    const sheets = [
      { id: 1, name: 'Plan A', tag: tag('activities', 1) },
      { id: 2, name: 'Plan B', tag: tag('activities', 2) },
    ];
    expect(assignedNames(...sheets)).toEqual({ activities: 'Plan A' });
  });

  it('under the name it took because a person’s sheet had its own', () => {
    const sheets = [
      { id: 1, name: 'Tablero', tag: null },
      { id: 2, name: 'Tablero (Participa)', tag: null },
    ];
    expect(assignedNames(...sheets)).toEqual({ dashboard: 'Tablero (Participa)' });
  });

  it('never when its tag names nothing we know and its name neither', () => {
    expect(assignedNames({ id: 1, name: 'Hoja 1', tag: tag('otra cosa', 1) })).toEqual({});
  });
});

function locate(
  rows: readonly (readonly string[])[],
  remembered: SheetTag | null = null,
  key: keyof typeof TABLES = 'activities',
) {
  const layout = locateTable(tableDefinition(key), sheet('Plan', rows), remembered);
  return layout === null ? null : { headerRow: layout.headerRow, columns: Object.fromEntries(layout.columns) };
}

describe('the columns of a table are found', () => {
  it('by their headings without accents, case or a trailing mark, in any order', () => {
    expect(locate([['ESTADO*', 'fase:', 'Código', 'actividad ✱']])).toEqual({
      headerRow: 1,
      columns: { status: 1, phases: 2, code: 3, activity: 4 },
    });
  });

  it('below titles of up to nineteen rows', () => {
    const titles = Array.from({ length: 19 }, () => ['Alcaldía de Ejemplo']);
    expect(locate([...titles, ['Actividad', 'Estado']])?.headerRow).toBe(20);
    expect(locate([...titles, ['x'], ['Actividad', 'Estado']])).toBeNull();
  });

  it('by the remembered heading, when a person gave the column a name of their own', () => {
    const remembered = tag('activities', 1, { activity: 'Qué vamos a hacer', status: 'Cómo va' });
    expect(locate([['Cómo va', 'Qué vamos a hacer', 'Estado']], remembered)).toEqual({
      headerRow: 1,
      columns: { activity: 2, status: 1 },
    });
  });

  it('not by what another table remembers, as on a tab that was copied and given a new use', () => {
    const other = tag('groups', 1, { code: 'Actividad' });
    expect(locate([['Código', 'Actividad']], other)?.columns).toEqual({ code: 1, activity: 2 });
  });

  it('by the heading before the alias: «Responsable» is no area where there is an «Área responsable»', () => {
    expect(locate([['Actividad', 'Responsable', 'Área responsable']])?.columns).toEqual({ activity: 1, area: 3 });
    expect(locate([['Actividad', 'Responsable']])?.columns).toEqual({ activity: 1, area: 2 });
  });

  it('each once: a repeated heading stands for the first', () => {
    expect(locate([['Actividad', 'Actividad']])?.columns).toEqual({ activity: 1 });
  });

  it('in the row that names its rows, though another has more words that fit', () => {
    expect(
      locate([
        ['Fecha fin', 'Fase', 'Estado'],
        ['Actividad', 'Fase'],
      ])?.headerRow,
    ).toBe(2);
  });

  it('nowhere in a sheet that says something else', () => {
    expect(locate([['Presupuesto de 2026'], ['Rubro', 'Pesos']])).toBeNull();
    expect(locate([])).toBeNull();
  });
});

describe('a computed column', () => {
  const ours = ['Actividad de gestión', 'Avance reportado', 'Avance', 'Cálculo', 'Estado'];

  it('is found in a sheet of ours, tagged or not', () => {
    const columns = { activity: 1, reportedProgress: 2, progress: 3, calculation: 4, state: 5 };
    expect(locate([ours], null, 'followUp')?.columns).toEqual(columns);
    const headings = { progress: 'Avance', calculation: 'Cálculo', state: 'Estado' };
    expect(locate([ours], tag('followUp', 1, headings), 'followUp')?.columns).toEqual(columns);
  });

  it('is never a person’s own column of that name: theirs is what they report, or nobody’s', () => {
    expect(locate([['Actividad', 'Avance', 'Estado']], null, 'followUp')?.columns).toEqual({
      activity: 1,
      reportedProgress: 2,
    });
  });

  it('added beside a person’s column of the same name is found by its own', () => {
    const headings = { progress: 'Avance (Participa)', calculation: 'Cálculo', state: 'Estado (Participa)' };
    const row = ['Actividad', 'Avance', 'Estado', 'Avance (Participa)', 'Cálculo', 'Estado (Participa)'];
    const columns = { activity: 1, reportedProgress: 2, progress: 4, calculation: 5, state: 6 };
    expect(locate([row], tag('followUp', 1, headings), 'followUp')?.columns).toEqual(columns);
    expect(locate([row], null, 'followUp')?.columns).toEqual(columns);
  });
});

describe('the row of the headings', () => {
  it('is not a row of data where one value happens to read like a heading', () => {
    const groups = sheet('Grupos de valor', [
      ['Código', 'Clase de grupo', 'Caracterizado'],
      ['G001', 'Grupo de valor', 'Sí'],
    ]);
    expect(locateTable(tableDefinition('groups'), groups, null)?.headerRow).toBe(1);
  });
});
