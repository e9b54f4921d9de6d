import { describe, expect, it } from 'vitest';
import { findHeading } from '../../src/intake/find-heading';
import { matchHeading } from '../../src/intake/match-heading';
import { FOLLOW_UP } from '../../src/tables/definitions/follow-up';

const row = (number: number, ...cells: string[]) => ({ number, cells });

describe('matching a heading', () => {
  it.each([
    ['Actividad de gestión *', 'activity', 'heading'],
    ['ACTIVIDADES PROGRAMADAS', 'activity', 'alias'],
    ['Avance', 'reportedProgress', 'alias'],
    ['META 2026', 'target', 'similar'],
    ['OBSERVACIONES (Por favor muy precisas)', 'remarks', 'similar'],
    ['3. Responsable', 'responsible', 'similar'],
    ['PERIODICDAD', 'periodicity', 'similar'],
    ['AVANCE DE META P.A. 2026\n(diligenciar)', 'reportedProgress', 'similar'],
    ['Responsable de la actividad', 'responsible', 'similar'],
    ['Evidencia\nNota: subir al Drive', 'evidence', 'similar'],
  ])('%j is the column %s by %s', (heading, field, reason) => {
    expect(matchHeading(heading)).toMatchObject({ field, reason });
  });

  it.each([
    '',
    'PROGRAMA',
    'CÓDIGO DEL PROGRAMA',
    'VALOR DEL CONTRATO',
    'Estado',
    'Cálculo',
    'Unidad administrativa',
    '% CUMPLIMIENTO (NO diligenciar)',
    'Metro',
  ])('%j is none of ours', (heading) => {
    expect(matchHeading(heading)).toBeNull();
  });

  it('knows every heading and alias of the columns a person fills', () => {
    for (const [field, column] of Object.entries(FOLLOW_UP.columns)) {
      if (column.kind === 'computedText' || column.kind === 'computedPercent') continue;
      for (const heading of [column.heading, ...(column.aliases ?? [])])
        expect(matchHeading(heading)?.field).toBe(field);
    }
  });
});

describe('finding the heading', () => {
  it('prefers the row with most of our columns, then the first', () => {
    const rows = [
      row(1, 'Actividad', 'Meta'),
      row(2, 'Actividad', 'Meta', 'Indicador'),
      row(3, 'Acción', 'Meta', 'Indicador'),
    ];
    expect(findHeading(rows)?.row).toBe(2);
  });

  it('takes the surest column of two for one field, then the first from the left', () => {
    const heading = findHeading([row(1, 'Meta del cuatrienio', 'Actividades', 'Meta', 'Observaciones', 'Comentarios')]);
    expect(heading?.mapping.map(({ field, position }) => [field, position])).toEqual([
      ['activity', 2],
      ['target', 3],
      ['remarks', 4],
    ]);
    expect(heading?.ignoredColumns).toEqual(['Meta del cuatrienio', 'Comentarios']);
  });

  it('does not take the tick columns Sí and No for a numbering', () => {
    const heading = findHeading([row(1, 'Actividad', 'Meta', 'SI', 'NO')]);
    expect(heading?.mapping.map(({ field }) => field)).toEqual(['activity', 'target']);
  });

  it('accepts misspelt headings when there is no better row', () => {
    expect(findHeading([row(1, 'Título', ''), row(2, 'Activdades', 'Responsabel', 'X')])?.row).toBe(2);
  });

  it('needs the activity and one more', () => {
    expect(findHeading([row(1, 'Meta', 'Indicador', 'Responsable')])).toBeNull();
    expect(findHeading([row(1, 'Actividad', 'Color')])).toBeNull();
    expect(findHeading([])).toBeNull();
  });
});
