import { describe, expect, it } from 'vitest';
import { issueSentence } from '../../src/messages/es/issues';
import type { Cell } from '../../src/tables/cell';
import { day } from '../core/builders';
import { readBook, sheet } from './workbook';

const REMEMBERED = { activity: 'Actividad', endDate: 'Fecha fin', status: 'Estado', objective: 'Objetivo' };
const DAY = { date: day('2026-03-04') };

/** Headings that are missed in a Plan of ours, with those under which they may now stand. */
function missed(headings: readonly string[], row: readonly Cell[], remembers = REMEMBERED) {
  const id = 4;
  const tag = { table: 'activities', sheetId: id, headings: remembers };
  const { issues } = readBook(sheet('Plan', [headings, row], { id, tag }));
  return issues.flatMap((issue) =>
    issue.code === 'missingColumn' && issue.perhaps !== undefined ? [[issue.heading, ...issue.perhaps]] : [],
  );
}

describe('a column that got another heading', () => {
  it('is missed by the one it had, and the new one is asked about', () => {
    expect(missed(['Actividad', 'Terminación', 'Estado', 'Objetivo'], ['Foro', DAY, 'Ejecutada', 'Oír'])).toEqual([
      ['Fecha fin', 'Terminación'],
    ]);
  });

  it('may stand only where the cells could be its own', () => {
    const headings = ['Actividad', 'Terminación', 'Estado', 'Mi nota'];
    expect(missed(headings, ['Foro', DAY, 'Ejecutada', 'ojo'])).toEqual([
      ['Objetivo', 'Terminación', 'Mi nota'],
      ['Fecha fin', 'Terminación'],
    ]);
    expect(missed(headings, ['Foro', '', 'Ejecutada', ''])).toEqual([]);
  });

  it('is missed though every row is left out for want of it', () => {
    expect(missed(['Qué haremos', 'Fecha fin', 'Estado', 'Objetivo'], ['Foro', DAY, 'Ejecutada', 'Oír'])).toEqual([
      ['Actividad', 'Qué haremos'],
    ]);
  });

  it('is said once, with the question instead of the plain want', () => {
    const tag = { table: 'activities', sheetId: 4, headings: REMEMBERED };
    const rows = [
      ['Actividad', 'Cómo va'],
      ['Foro', 'Ejecutada'],
    ];
    const { issues } = readBook(sheet('Plan', rows, { id: 4, tag }));
    const about = issues.filter((issue) => issue.at.field === 'status');
    expect(about.map(issueSentence)).toEqual([
      {
        message: 'No se encuentra la columna «Estado»: lo que dice no se cuenta.',
        fix: '¿Ahora se llama «Cómo va»? Vuelva a ponerle «Estado». Si la borró, «Estructurar» la agrega.',
      },
    ]);
  });

  it('is not missed where it was never there, where it was deleted, or where another name of it is known', () => {
    expect(missed(['Actividad', 'Mi nota'], ['Foro', 'ojo'], { ...REMEMBERED, objective: 'Objetivo' }).length).toBe(1);
    expect(missed(['Actividad', 'Fecha fin', 'Estado'], ['Foro', DAY, 'Ejecutada'])).toEqual([]);
    expect(missed(['Actividad', 'Fecha final', 'Estado', 'Objetivo'], ['Foro', DAY, 'Ejecutada', 'Oír'])).toEqual([]);
    const { issues } = readBook(
      sheet('Plan', [
        ['Actividad', 'Terminación'],
        ['Foro', DAY],
      ]),
    );
    expect(issues.some((issue) => issue.code === 'missingColumn' && issue.perhaps !== undefined)).toBe(false);
  });
});
