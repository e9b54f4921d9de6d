import { describe, expect, it } from 'vitest';
import { rowBook } from '../../../../src/views/documents/trace/row-book';
import { evidenceCell } from '../../../../src/views/documents/trace/row-evidence';
import { rowNames } from '../../../../src/views/documents/trace/row-names';
import { TOWN, type Town } from '../../town';
import { internalInput } from '../internal-input';

const CHANNELS = [
  ['Canal', 'Clase de canal', 'Idóneo'],
  ...['Web', 'Foro', 'Mesa', 'Radio', 'Feria'].map((name) => [name, '', 'Sí']),
];

function bookOf(town: Town = { ...TOWN, Canales: CHANNELS }) {
  return rowBook(internalInput(town));
}

describe('the rows behind a figure', () => {
  it('are named by their codes, three or more in a row as a range', () => {
    const book = bookOf();
    expect(rowNames([{ table: 'activities', rows: [2] }], book)).toBe('A001');
    expect(rowNames([{ table: 'activities', rows: [2, 3] }], book)).toBe('A001 y A002');
    expect(rowNames([{ table: 'activities', rows: [2, 3, 4, 5] }], book)).toBe('A001 a A004');
  });

  it('are named by their numbers and their sheet where they have no codes', () => {
    const book = bookOf();
    expect(rowNames([{ table: 'channels', rows: [3] }], book)).toBe('fila 3 de «Canales»');
    expect(rowNames([{ table: 'channels', rows: [2, 3, 4, 6] }], book)).toBe('filas 2 a 4 y 6 de «Canales»');
  });

  it('may be of several tables, and none is said to be none', () => {
    const sources = [
      { table: 'reports', rows: [2] },
      { table: 'channels', rows: [2, 4] },
    ] as const;
    expect(rowNames(sources, bookOf())).toBe('R001 y filas 2 y 4 de «Canales»');
    expect(rowNames([{ table: 'reports', rows: [] }], bookOf())).toBe('Ninguna');
  });

  it('are not listed beyond what anybody reads', () => {
    const plan = TOWN['Plan'] ?? [];
    const rows = Array.from({ length: 80 }, (_, index) => [`A${2 * index + 1}`, 'Foro', 'Participación']);
    const book = bookOf({ ...TOWN, Plan: [plan[0] ?? [], ...rows] });
    const all = rows.map((_, index) => index + 2);
    expect(rowNames([{ table: 'activities', rows: all }], book)).toMatch(/^A1, A3, .*, A59 y 50 más$/);
  });
});

describe('the evidence of rows', () => {
  const town: Town = {
    ...TOWN,
    Reportes: [
      ...(TOWN['Reportes'] ?? []),
      ['R002', 'A002', '2026-04-20', 'Agricultura', 'Campesinos', 8, 'Hecho', 'Entregado', 'www.ejemplo.gov.co/r2'],
      ['R003', 'A003', '2026-05-20', 'Planeación', 'Jóvenes', 8, 'Hecho', 'Entregado', 'D:\\fotos'],
    ],
  };

  it('is a link under the name of each row; an address that is not secure is told in words', () => {
    expect(evidenceCell([{ table: 'reports', rows: [2, 3] }], bookOf(town)).runs).toEqual([
      { text: 'R001', link: 'https://ejemplo.gov.co/r1' },
      { text: ', ' },
      { text: 'R002: www.ejemplo.gov.co/r2' },
    ]);
  });

  it('names the rows without one; a path on a computer is none', () => {
    expect(evidenceCell([{ table: 'reports', rows: [4] }], bookOf(town)).runs).toEqual([{ text: 'Sin enlace: R003' }]);
  });

  it('of an activity is that of its reports; what only announces it says so', () => {
    const plan = (TOWN['Plan'] ?? []).map((row, index) => [
      ...row,
      index === 0 ? 'Información previa' : index < 3 ? `https://ejemplo.gov.co/antes${index}` : '',
    ]);
    const book = bookOf({ ...TOWN, Plan: plan });
    expect(evidenceCell([{ table: 'activities', rows: [2, 3, 4] }], book).runs).toEqual([
      { text: 'R001', link: 'https://ejemplo.gov.co/r1' },
      { text: ', ' },
      { text: 'A002, información previa', link: 'https://ejemplo.gov.co/antes2' },
      { text: '\n' },
      { text: 'Sin enlace: A003' },
    ]);
  });

  it('of a table without links is the sheet itself', () => {
    expect(evidenceCell([{ table: 'groups', rows: [2] }], bookOf()).runs).toEqual([
      { text: 'En la hoja «Grupos de valor»' },
    ]);
  });
});
