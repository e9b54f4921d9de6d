import { describe, expect, it } from 'vitest';
import { sheetPlace } from '../../src/tables/place';
import { readBook, sheet } from './workbook';

describe('the place of a datum', () => {
  const reading = readBook(
    sheet('Datos de la entidad', [
      ['Ayuda', 'Dato', 'Valor'],
      ['', 'Vigencia', ''],
    ]),
    sheet('Actividades', [
      ['Estado', 'Actividad'],
      ['', 'Foro'],
    ]),
  );

  it('is the sheet by its present name, and the cell', () => {
    expect(sheetPlace({ table: 'activities', row: 2, field: 'status' }, reading)).toEqual({
      sheet: 'Actividades',
      cell: 'A2',
    });
  });

  it('whose column is missing is the first cell of its row', () => {
    expect(sheetPlace({ table: 'activities', row: 2, field: 'budget' }, reading).cell).toBe('A2');
  });

  it('of a setting is the cell of its value', () => {
    expect(sheetPlace({ table: 'settings', row: 2, field: 'year' }, reading)).toEqual({
      sheet: 'Datos de la entidad',
      cell: 'C2',
    });
  });

  it('of a whole table is its sheet, by the name it would have when there is none', () => {
    expect(sheetPlace({ table: 'activities' }, reading)).toEqual({ sheet: 'Actividades', cell: null });
    expect(sheetPlace({ table: 'groups' }, reading)).toEqual({ sheet: 'Grupos de valor', cell: null });
    expect(sheetPlace({ table: 'settings', row: 1, field: 'year' }, readBook())).toEqual({
      sheet: 'Configuración',
      cell: 'B1',
    });
  });
});
