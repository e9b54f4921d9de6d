import { describe, expect, it } from 'vitest';
import { findAlerts } from '../../src/alerts/find-alerts';
import { alertSentence } from '../../src/messages/es/alerts';
import { placeLink, sheetPlace } from '../../src/tables/place';
import { publishedTexts } from '../../src/tables/published-texts';
import { assessAt } from '../core/builders';
import { readBook, type Sheet, sheet } from './workbook';

const PLAN = [
  ['Código', 'Actividad', 'Clase de actividad'],
  ['A001', 'Foro', 'Participación'],
];

function tagged(name: string, id: number, table: string, of = id): Sheet {
  return sheet(name, PLAN, { id, tag: { table, sheetId: of, headings: {} } });
}

/** Each copy and the sheet that counts, or that would have to. */
function copies(...book: readonly Sheet[]) {
  return readBook(...book).copies.map(({ sheetName, original, counted }) => ({ sheetName, original, counted }));
}

describe('a sheet that repeats one of ours', () => {
  it('is known by the tag it repeats, whatever it is called', () => {
    expect(copies(tagged('Lo que haremos', 4, 'activities'), tagged('Plan final', 9, 'activities', 4))).toEqual([
      { sheetName: 'Plan final', original: 'Lo que haremos', counted: true },
    ]);
  });

  it('is known though its own tag claims the table that another sheet has', () => {
    expect(copies(tagged('Plan A', 1, 'activities'), tagged('Plan B', 2, 'activities'))).toEqual([
      { sheetName: 'Plan B', original: 'Plan A', counted: true },
    ]);
  });

  it.each(['Copia de Plan', 'copia de  PLAN', 'Copy of Plan', 'Plan (2)', 'Plan_2'])(
    'is known by a name that programs give a copy, where it has no tag: %s',
    (name) => {
      expect(copies(sheet('Plan', PLAN), sheet(name, PLAN))).toEqual([
        { sheetName: name, original: 'Plan', counted: true },
      ]);
    },
  );

  it('is known by the present name of what it copies', () => {
    const renamed = tagged('Agenda', 4, 'activities');
    expect(copies(renamed, sheet('Agenda (2)', PLAN), sheet('Plan (2)', PLAN))).toEqual([
      { sheetName: 'Agenda (2)', original: 'Agenda', counted: true },
    ]);
  });

  it('says which name it needs when the sheet it was copied from is gone', () => {
    expect(copies(tagged('Copia de Plan', 9, 'activities', 4))).toEqual([
      { sheetName: 'Copia de Plan', original: 'Plan', counted: false },
    ]);
    expect(copies(sheet('Aportes (2)', []))).toEqual([
      { sheetName: 'Aportes (2)', original: 'Aportes', counted: false },
    ]);
  });

  it('is no copy when it is the one that counts', () => {
    expect(copies(tagged('Plan', 9, 'activities', 4))).toEqual([]);
  });

  it('may be kept when the add-on computes what it shows', () => {
    expect(
      copies(tagged('Copia de Tablero', 9, 'dashboard', 4), sheet('Tablero', []), sheet('Tablero (2)', [])),
    ).toEqual([]);
  });

  it.each(['Plan 2025', 'Plan (2025)', 'Plan_2025', 'Plan de compras (2)', 'Notas'])(
    'is not what a person’s own sheet is: %s',
    (name) => {
      expect(copies(sheet('Plan', PLAN), sheet(name, PLAN))).toEqual([]);
    },
  );
});

describe('the alert about a copied sheet', () => {
  const reading = readBook(tagged('Plan', 4, 'activities'), tagged('Copia de Plan', 9, 'activities', 4));
  const found = findAlerts({
    assessment: assessAt({}),
    published: publishedTexts(reading.settingsSheet),
    copies: reading.copies,
  }).filter(({ code }) => code === 'copiedSheet');

  it('leads to the copy', () => {
    expect(found.map(({ at }) => sheetPlace(at, reading))).toEqual([{ sheet: 'Copia de Plan', cell: null }]);
    expect(found.map(({ at }) => placeLink(at, reading))).toEqual([{ sheetId: 9, cell: 'A1' }]);
  });

  it('says that its rows are not counted and what to do with them', () => {
    expect(found.map(alertSentence)).toEqual([
      {
        message: 'La hoja «Copia de Plan» es una copia de «Plan»: lo que hay en ella no se cuenta.',
        fix: 'Pase a «Plan» las filas que falten y borre la copia. Para guardarla, llévela a otro libro.',
      },
    ]);
  });
});
