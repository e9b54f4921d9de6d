import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/tables/cell';
import { settings } from '../core/builders';
import { readBook, sheet } from './workbook';

function read(...rows: readonly (readonly Cell[])[]) {
  const { settings: found, issues, settingsSheet } = readBook(sheet('Configuración', rows));
  return { found, issues, rows: settingsSheet?.rows };
}

describe('Configuración', () => {
  it('is one row per setting, in any order and under any title', () => {
    const { found, rows } = read(
      ['Los datos de la entidad'],
      ['Dato', 'Valor', 'Ayuda'],
      ['VIGENCIA:', 2026],
      ['Entidad *', '  Alcaldía de Ejemplo '],
      ['plazo de entrega de reportes', '8'],
      ['Días no hábiles propios', '2026-07-01; 2026-07-02'],
      ['Secciones que no van en el informe', 'Indicadores\nSin dato'],
    );
    expect(found).toEqual({
      ...settings({ year: 2026, entity: 'Alcaldía de Ejemplo', reportTermDays: 8 }),
      ownHolidays: ['2026-07-01', '2026-07-02'],
      omittedSections: ['Indicadores', 'Sin dato'],
    });
    expect([rows?.get('year'), rows?.get('entity')]).toEqual([3, 4]);
  });

  it('reads a setting by its other name, and the first of two rows', () => {
    expect(read(['Nombre de la entidad', 'A'], ['Año', 2025], ['Año', 2026]).found).toMatchObject({
      entity: 'A',
      year: 2025,
    });
  });

  it('asks once for the year when there is none, or no such row', () => {
    expect(read(['Vigencia', ''], ['Entidad', 'A']).issues).toEqual([
      { code: 'yearNotSet', at: { table: 'settings', row: 1, field: 'year' } },
    ]);
    expect(read(['Entidad', 'A']).issues.map((issue) => issue.code)).toEqual(['yearNotSet']);
  });

  it('asks for the entity', () => {
    expect(read(['Dato', 'Valor'], ['Entidad', ' '], ['Vigencia', 2026]).issues).toEqual([
      { code: 'missingRequired', at: { table: 'settings', row: 2, field: 'entity' } },
    ]);
  });

  it('leaves unknown what cannot be read, and says so', () => {
    const { found, issues } = read(['Entidad', 'A'], ['Vigencia', 2026], ['Fecha de corte', '03/04/2026']);
    expect(found.cutoff).toBeNull();
    expect(issues).toMatchObject([{ code: 'ambiguousDate', at: { table: 'settings', row: 3, field: 'cutoff' } }]);
  });

  it('takes no year that cannot be one', () => {
    for (const [typed, code] of [
      [1800, 'notAYear'],
      [20266, 'notAYear'],
      [2026.5, 'notAYear'],
      ['dos mil', 'notAYear'],
    ] as const) {
      const { found, issues } = read(['Entidad', 'A'], ['Vigencia', typed]);
      expect(found.year).toBeNull();
      expect(issues.map((issue) => issue.code)).toEqual([code]);
    }
  });

  it('keeps the good days of a list with a bad one', () => {
    const { found, issues } = read(['Entidad', 'A'], ['Vigencia', 2026], ['Días no hábiles propios', '2026-07-01; x']);
    expect(found.ownHolidays).toEqual(['2026-07-01']);
    expect(issues).toMatchObject([{ code: 'notADate', typed: 'x' }]);
  });

  it('takes no term longer than a year of working days', () => {
    const term = (typed: number) => read(['Entidad', 'A'], ['Vigencia', 2026], ['Plazo de entrega de reportes', typed]);
    expect(term(250)).toMatchObject({ found: { reportTermDays: 250 }, issues: [] });
    expect(term(500_000).found.reportTermDays).toBeNull();
    expect(term(500_000).issues).toEqual([
      { code: 'aboveMost', typed: '500000', most: 250, at: { table: 'settings', row: 3, field: 'reportTermDays' } },
    ]);
  });

  it('does as told with a minimum that keeps nothing back, and says so', () => {
    const least = (typed: Cell) => read(['Entidad', 'A'], ['Vigencia', 2026], ['Mínimo publicable por grupo', typed]);
    for (const typed of [0, 1]) {
      expect(least(typed).found.minimumPublished).toBe(typed);
      expect(least(typed).issues).toEqual([
        { code: 'nothingKeptBack', typed, at: { table: 'settings', row: 3, field: 'minimumPublished' } },
      ]);
    }
    for (const typed of [2, 5, '']) expect(least(typed).issues).toEqual([]);
  });

  it('asks about a row whose name is nearly one of ours and holds something', () => {
    const { found, issues } = read(
      ...[
        ['Entidad', 'A'],
        ['Vigencia', 2026],
        ['Fecha corte', '2026-06-30'],
        ['Mi nota', 'x'],
        ['Correo', 'x'],
      ],
      ...[
        ['Plazo de entrega de reporte', ''],
        ['Fecha de cierre', '2026-12-01'],
        ['Munisipio', 'Ejemplo'],
      ],
    );
    expect(found.cutoff).toBeNull();
    expect(issues).toEqual([
      {
        ...{ code: 'unknownSetting', typed: 'Fecha corte', nearest: 'Fecha de corte' },
        at: { table: 'settings', row: 3, field: 'cutoff' },
      },
      {
        ...{ code: 'unknownSetting', typed: 'Munisipio', nearest: 'Municipio' },
        at: { table: 'settings', row: 8, field: 'municipality' },
      },
    ]);
  });

  it('is found where a person moved its columns', () => {
    expect(
      read(['Ayuda', 'Valor', 'Dato'], ['Año del plan', 2026, 'Vigencia'], ['', 'A', 'Entidad']).found,
    ).toMatchObject({ entity: 'A', year: 2026 });
  });
});
