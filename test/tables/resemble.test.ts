import { describe, expect, it } from 'vitest';
import type { SheetCells } from '../../src/tables/cell';
import { resembledTable } from '../../src/tables/resemble';

const ALL = ['followUp', 'groups', 'activities', 'reports', 'contributions'] as const;

function sheetOf(...rows: readonly (readonly string[])[]): SheetCells {
  return { id: 9, name: 'Hoja1', rows, formulas: null };
}

describe('a sheet of another name and without a tag', () => {
  it('is the follow-up matrix when it carries its headings, wherever they stand', () => {
    const sheet = sheetOf(
      ['ALCALDÍA MUNICIPAL'],
      ['ACTIVIDADES DE GESTIÓN', 'META', 'UNIDAD DE MEDIDA', 'INDICADOR', 'RESPONSABLE', 'PERIODICIDAD'],
    );
    expect(resembledTable(sheet, ALL)).toBe('followUp');
  });

  it('is the table of value groups when it carries theirs', () => {
    expect(resembledTable(sheetOf(['Grupo', 'Clase de grupo', 'Caracterizado']), ALL)).toBe('groups');
  });

  it('is nothing of ours for a heading or two in common', () => {
    expect(resembledTable(sheetOf(['Actividad', 'Responsable', 'Teléfono']), ALL)).toBeNull();
  });

  it('is not looked for where the table already has its sheet', () => {
    expect(resembledTable(sheetOf(['Grupo', 'Clase de grupo', 'Caracterizado']), ['followUp'])).toBeNull();
  });
});
