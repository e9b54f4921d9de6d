import { describe, expect, it } from 'vitest';
import { splitAreas } from '../../src/tables/split-areas';

describe('several responsible areas in one cell', () => {
  it.each([
    [
      'Secretaría de Planeación; Oficina de Control Interno',
      ['Secretaría de Planeación', 'Oficina de Control Interno'],
    ],
    ['Planeación / Comunicaciones', ['Planeación', 'Comunicaciones']],
    ['Secretaría de Gobierno\nPersonería', ['Secretaría de Gobierno', 'Personería']],
    ['* Oficina Jurídica * Secretaría General', ['Oficina Jurídica', 'Secretaría General']],
    [
      'Secretaría de Salud, Oficina de Prensa y Despacho del alcalde',
      ['Secretaría de Salud', 'Oficina de Prensa', 'Despacho del alcalde'],
    ],
    ['Todas las dependencias', ['Todas las dependencias']],
  ])('%j are told apart', (typed, areas) => {
    expect(splitAreas(typed)).toEqual(areas);
  });

  it.each([
    'Secretaría de Gobierno, Seguridad y Convivencia',
    'Secretaría de Agricultura y Medio Ambiente',
    'Oficina TIC/Sistemas',
  ])('%j is one area', (typed) => {
    expect(splitAreas(typed)).toEqual([typed]);
  });

  it('names an area once however often it is written', () => {
    expect(splitAreas('Planeación; Planeación')).toEqual(['Planeación']);
  });
});
