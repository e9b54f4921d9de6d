import { describe, expect, it } from 'vitest';
import { findPageFurniture } from '../../src/intake/page-furniture';
import { FOOTER } from './fixture';

function furniture(...lines: readonly string[]) {
  const rows = lines.map((line, index) => ({ number: index + 1, cells: line.split('|') }));
  const { footers, letterheads } = findPageFurniture(rows, 0);
  const named = (indexes: ReadonlySet<number>) => lines.filter((_, index) => indexes.has(index));
  return { footers: named(footers), letterheads: named(letterheads) };
}

describe('page furniture', () => {
  it('is a signature from its label to its date', () => {
    expect(furniture('Una actividad|x', ...FOOTER, 'con su resto|y').footers).toEqual(
      FOOTER.filter((line) => line !== ''),
    );
  });

  it('is a label with the name beside it, and the name below a bare label', () => {
    const { footers } = furniture('Elaboró: A. Uno', 'Aprobado por:', 'C. Dos', 'resto de la fila');
    expect(footers).toEqual(['Elaboró: A. Uno', 'Aprobado por:', 'C. Dos']);
  });

  it('is not the rest of a sentence below a bare label', () => {
    expect(furniture('Aprobó:', 'con su resto').footers).toEqual(['Aprobó:']);
  });

  it.each(['Página 3 de 10', '3 de 10', '- 4 -', '12', 'Versión: 02', 'Fecha: 12/03/2025'])('is %j', (line) => {
    expect(furniture('Una actividad|x', line).footers).toEqual([line]);
  });

  it.each([
    '2019',
    'Proyecto: Casa de la cultura',
    'Proyecto',
    'Revisar el plan',
    'Fecha',
    'Aprobó: x|Otra cosa',
    '3 de abril',
  ])('is not %j', (line) => {
    expect(furniture(line).footers).toEqual([]);
  });

  it('is a letterhead that stands beside it more than once', () => {
    const page = ['Alcaldía de Ejemplo', '', 'Página 1'];
    expect(furniture('a|b', ...page, 'c|d', ...page, 'Solo una vez', 'e|f').letterheads).toEqual([
      'Alcaldía de Ejemplo',
      'Alcaldía de Ejemplo',
    ]);
  });
});
