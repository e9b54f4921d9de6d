import { describe, expect, it } from 'vitest';
import { readCellMatrix } from '../../src/intake/read-cells';
import { readTextMatrix } from '../../src/intake/read-text';
import { splitText } from '../../src/intake/split-text';
import { cellsOf, failureOf, fixture, HEADINGS, matrixOf } from './fixture';

const NONE = ['', '', '', '', '', ''];
const ROW = ['Publicar el informe', 'Informe', 'Documento', 'Informe publicado', 'Planeación', 'Diciembre'];
const OTHER = ['Convocar a los grupos', 'Convocatoria', 'Documento', 'Convocatoria hecha', 'Gobierno', 'Junio'];

function read(...rows: readonly (readonly string[])[]) {
  return matrixOf(readCellMatrix(rows));
}

describe('the cells of a sheet', () => {
  it('read as the text of the same sheet does', () => {
    const cells = splitText(fixture('policy.csv'), ',').map((row) => row.cells);
    expect(readCellMatrix(cells)).toEqual(readTextMatrix(fixture('policy.csv')));
  });

  it('have their heading on any row, broken over lines and with remarks in brackets', () => {
    const matrix = read(
      ['ALCALDÍA DE EJEMPLO'],
      [],
      ['PLAN 2026', '', '', ''],
      ['N°', 'ACTIVIDADES\nPROGRAMADAS ', 'META 2026\n(diligenciar)', 'REPONSABLE:', 'AVANCE\n(NO diligenciar)'],
      ['1', 'Hacer una mesa', '3', 'Gobierno', '10'],
    );
    expect(matrix.source).toEqual({ rows: 1, headerRow: 4 });
    expect(matrix.rows[0]?.cells).toEqual({
      code: '1',
      activity: 'Hacer una mesa',
      target: '3',
      responsible: 'Gobierno',
    });
    expect(matrix.rows[0]?.sourceRow).toBe(5);
    expect(matrix.ignoredColumns).toEqual(['AVANCE (NO diligenciar)']);
  });

  it('of two tables side by side are those of the first', () => {
    const matrix = read(
      ['Programa', 'Actividad', 'Meta', 'Responsable', 'Programa', 'Indicador', 'Meta'],
      ['P1', 'Hacer una mesa', '3', 'Gobierno', 'P1', 'Mesas', '40'],
    );
    expect(matrix.rows[0]?.cells).toEqual({ activity: 'Hacer una mesa', target: '3', responsible: 'Gobierno' });
    expect(matrix.ignoredColumns).toEqual(['Programa', 'Programa', 'Indicador', 'Meta']);
  });

  it('under a merged responsible area take it, until another group of rows begins', () => {
    const matrix = read(
      ['Programa', 'Actividad', 'Meta', 'Responsable', 'Periodicidad'],
      ['P1', 'Hacer una mesa', '3', 'Gobierno', 'Junio'],
      ['', 'Hacer un foro', '1', '', ''],
      ['P2', 'Hacer una feria', '1', '', 'Mayo'],
      ['', 'Hacer un taller', '1', '', 'Mayo'],
    );
    expect(cellsOf(matrix, ['responsible', 'periodicity'])).toEqual([
      ['Gobierno', 'Junio'],
      ['Gobierno', ''],
      ['', 'Mayo'],
      ['', 'Mayo'],
    ]);
    expect(matrix.repairs).toEqual([{ code: 'repeatedParent', row: 2, field: 'responsible', column: 'Responsable' }]);
  });

  it('under a merged activity take it when they bring another target', () => {
    const matrix = read(HEADINGS, ROW, ['', 'Resumen', 'Documento', 'Resumen publicado', '', 'Enero'], OTHER);
    expect(cellsOf(matrix)[1]).toEqual([
      'Publicar el informe',
      'Resumen',
      'Documento',
      'Resumen publicado',
      'Planeación',
      'Enero',
    ]);
    expect(matrix.repairs.map((repair) => [repair.code, repair.row])).toEqual([
      ['repeatedParent', 2],
      ['repeatedParent', 2],
    ]);
  });

  it('in a row of totals are skipped, and nothing above them passes below', () => {
    const matrix = read(
      HEADINGS,
      ROW,
      ['', 'TOTAL', '', '4', '', ''],
      [...OTHER.slice(0, 4), '', 'Junio'],
      ['Total general', '7', '', '', '', ''],
    );
    expect(cellsOf(matrix)).toEqual([ROW, [...OTHER.slice(0, 4), '', 'Junio']]);
    expect(matrix.doubts.filter(({ code }) => code === 'totalRowSkipped')).toEqual([
      { code: 'totalRowSkipped', row: 1, sourceRow: 3 },
      { code: 'totalRowSkipped', row: 2, sourceRow: 5 },
    ]);
  });

  it('that begin with "Total" in an activity of their own are a row', () => {
    const row = ['Total cobertura de los grupos', ...ROW.slice(1)];
    expect(cellsOf(read(HEADINGS, row))).toEqual([row]);
  });

  it('in blank rows are skipped', () => {
    expect(cellsOf(read(HEADINGS, NONE, ROW, NONE, [], OTHER, NONE))).toEqual([ROW, OTHER]);
  });

  it('without a heading above them are quoted, not lost', () => {
    const matrix = read([...HEADINGS, ''], [...ROW, 'Ojo: falta firma'], [...OTHER, '', 'y sello']);
    expect(matrix.doubts.filter(({ code }) => code === 'extraCells')).toEqual([
      { code: 'extraCells', row: 1, sourceRow: 2, text: 'Ojo: falta firma' },
      { code: 'extraCells', row: 2, sourceRow: 3, text: 'y sello' },
    ]);
  });

  it('alone in their row stay, with the question whether they are a title', () => {
    const matrix = read(HEADINGS, ['Componente uno', '', '', '', '', ''], ROW, OTHER);
    expect(cellsOf(matrix)).toEqual([['Componente uno', '', '', '', '', ''], ROW, OTHER]);
    expect(matrix.doubts).toContainEqual({ code: 'onlyActivity', row: 1 });
  });

  it('below the table, after a blank row, are notes: left out and quoted', () => {
    const matrix = read(HEADINGS, ROW, OTHER, NONE, ['Nota: aprobado en comité'], ['Ver anexo']);
    expect(cellsOf(matrix)).toEqual([ROW, OTHER]);
    expect(matrix.doubts.filter(({ code }) => code === 'looseText')).toEqual([
      { code: 'looseText', row: 2, sourceRow: 5, text: 'Nota: aprobado en comité' },
      { code: 'looseText', row: 2, sourceRow: 6, text: 'Ver anexo' },
    ]);
  });

  it('with the steps written by a person keep them', () => {
    const matrix = read(['Paso', 'Actividad', 'Meta'], ['4; 12', 'Hacer una mesa', '1'], ['40', 'Hacer un foro', '1']);
    expect(matrix.rows.map(({ steps }) => steps)).toEqual([['4', '12'], []]);
    expect(matrix.doubts).toContainEqual({ code: 'stepNotRecognised', row: 2 });
  });

  it('without activity in a row are kept with a doubt', () => {
    expect(read(HEADINGS, ['', '', '', '', 'Planeación', ''], ROW).doubts).toContainEqual({
      code: 'noActivity',
      row: 1,
    });
  });

  it('are refused when all are blank or none is a heading', () => {
    expect(failureOf(readCellMatrix([[], ['', ' ']])).code).toBe('emptySource');
    expect(failureOf(readCellMatrix([])).code).toBe('emptySource');
    expect(failureOf(readCellMatrix([['a', 'b'], ROW])).code).toBe('noHeading');
    expect(failureOf(readCellMatrix([HEADINGS, NONE])).code).toBe('noRows');
  });
});
