import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/tables/cell';
import type { WriteCells } from '../../src/tables/changes';
import type { CodeCounters } from '../../src/tables/codes';
import type { ComputedColumns } from '../../src/tables/computed-columns';
import type { ComputedSheet } from '../../src/tables/computed-sheets';
import { readWorkbook } from '../../src/tables/read-workbook';
import { planCodes, planRefresh, type RefreshPlan } from '../../src/tables/refresh';
import { day } from '../core/builders';
import { applied, type Book, cellsOf, readBook, type Sheet, sheet } from './workbook';

interface Computed {
  readonly columns?: (rows: readonly { readonly row: number }[]) => ComputedColumns;
  readonly sheets?: readonly ComputedSheet[];
  readonly counters?: CodeCounters;
}

function plan(book: Book, { columns, sheets = [], counters = {} }: Computed = {}): RefreshPlan {
  const cells = cellsOf(book);
  const reading = readWorkbook(cells);
  const computed = columns === undefined ? [] : [columns(reading.tables.followUp)];
  const codes = planCodes({ cells, reading, counters });
  return planRefresh({ cells, reading, counters, codes, columns: computed, sheets, anew: false });
}

/** The book once refreshed; a second run over it must change nothing. */
function refreshed(book: Book, computed: Computed = {}): Book {
  const first = plan(book, computed);
  const after = applied(book, first.changes);
  const second = plan(after, { ...computed, counters: first.counters });
  expect(second).toEqual({ changes: [], counters: first.counters, codesGiven: 0, changedCells: 0, sheets: [] });
  return after;
}

function codesOf(book: Book): readonly (string | null)[] {
  return readBook(...book).tables.activities.map((row) => row.code);
}

function writesOf(refresh: RefreshPlan): readonly WriteCells[] {
  return refresh.changes.filter((change): change is WriteCells => change.kind === 'writeCells');
}

function planSheet(...rows: readonly (readonly Cell[])[]): Sheet {
  return sheet('Plan', [['Código', 'Actividad', 'Estado'], ...rows]);
}

describe('codes', () => {
  it('are given where they are blank, next after the highest in the sheet', () => {
    const book = [planSheet(['A007', 'Foro'], ['', 'Taller'], ['A003', 'Mesa'], ['', 'Feria'])];
    expect(codesOf(refreshed(book))).toEqual(['A007', 'A008', 'A003', 'A009']);
    expect(plan(book)).toMatchObject({ codesGiven: 2, changedCells: 2, sheets: ['Plan'], counters: { A: 9 } });
  });

  it('are written as one block, with what stands between them as it was', () => {
    const book = [
      planSheet(['', 'Foro'], ['a-vieja', 'Mesa'], [12, 'Taller'], [{ date: day('2026-01-02') }, 'Día'], ['', 'Feria']),
    ];
    expect(writesOf(plan(book)).map(({ row, column, values }) => ({ row, column, values }))).toEqual([
      { row: 2, column: 1, values: [['A001'], ['a-vieja'], [12], [{ date: '2026-01-02' }], ['A002']] },
    ]);
    refreshed(book);
  });

  it('are split into two blocks by a formula, which stays', () => {
    const rows = [
      ['', 'Foro'],
      ['X1', 'Mesa'],
      ['', 'Feria'],
    ];
    const formulas = [
      ['', ''],
      ['', ''],
      ['="X"&1', ''],
      ['', ''],
    ];
    const book = [{ ...planSheet(...rows), formulas }];
    expect(writesOf(plan(book)).map(({ row, values }) => [row, values])).toEqual([
      [2, [['A001']]],
      [4, [['A002']]],
    ]);
    const uncalculated = [planSheet(['', 'Foro'], [{ formula: '="X"&1' }, 'Mesa'], ['', 'Feria'])];
    expect(writesOf(plan(uncalculated)).map(({ row }) => row)).toEqual([2, 4]);
  });

  it('are not given to a row without what names it, nor over an error', () => {
    const book = [planSheet(['', '', 'Ejecutada'], ['#REF!', 'Foro'], ['', ''], ['', 'Mesa'])];
    expect(codesOf(refreshed(book))).toEqual([null, 'A001']);
    expect(plan(book).codesGiven).toBe(1);
  });

  it('are never given twice: rows left out, references to rows that are gone, and the counter count', () => {
    const leftOut = [planSheet(['A005', '', 'Ejecutada'], ['', 'Foro'])];
    expect(codesOf(refreshed(leftOut))).toEqual(['A006']);
    const mentioned = [
      planSheet(['', 'Foro']),
      sheet('Reportes', [
        ['Actividad', 'Participantes'],
        ['a012', 3],
        ['M90', 1],
      ]),
    ];
    expect(codesOf(refreshed(mentioned))).toEqual(['A013']);
    const gone = [planSheet(['A001', 'Foro'], ['', 'Taller'])];
    expect(writesOf(plan(gone, { counters: { A: 40 } }))[0]?.values).toEqual([['A041']]);
  });

  it('once seen are remembered, so that the last one is not given again when its row is deleted', () => {
    const counters = plan([planSheet(['A009', 'Foro'])]).counters;
    expect(counters).toEqual({ A: 9 });
    expect(writesOf(plan([planSheet(['', 'Mesa'])], { counters }))[0]?.values).toEqual([['A010']]);
  });

  it('count past 999', () => {
    expect(codesOf(refreshed([planSheet(['A999', 'Foro'], ['', 'Mesa'])]))).toEqual(['A999', 'A1000']);
  });

  it('of two prefixes are two counts', () => {
    const book = [
      planSheet(['', 'Foro']),
      sheet('Grupos de valor', [
        ['Código', 'Grupo'],
        ['', 'Jóvenes'],
      ]),
    ];
    expect(plan(book).counters).toEqual({ A: 1, G: 1 });
  });
});

const MATRIX = ['Código', 'Actividad de gestión', 'Avance reportado', 'Avance', 'Cálculo', 'Estado'];

function matrix(...rows: readonly (readonly Cell[])[]): Sheet {
  return sheet('Matriz', [MATRIX, ...rows]);
}

/** Says of each record its row, as progress and in words. */
function sayRows(rows: readonly { readonly row: number }[]): ComputedColumns {
  return {
    table: 'followUp',
    columns: {
      progress: { values: rows.map(({ row }) => row / 3), tones: null },
      state: { values: rows.map(({ row }) => `Fila ${row}`), tones: rows.map(() => 'done') },
    },
  };
}

describe('computed columns', () => {
  it('are written beside their records, rows below and between included', () => {
    const book = [matrix(['M1', 'Uno'], ['', ''], ['M2', 'Dos'])];
    const after = refreshed(book, { columns: sayRows });
    expect(after[0]?.rows.slice(1).map((row) => [row[3] ?? '', row[5] ?? ''])).toEqual([
      [2 / 3, 'Fila 2'],
      ['', ''],
      [4 / 3, 'Fila 4'],
    ]);
  });

  it('lose what an emptied or unnamed row had', () => {
    const book = [matrix(['M1', '', '', 0.5, '', 'Cumplida'], ['M2', 'Dos', '', '', '', ''])];
    const after = refreshed(book, { columns: sayRows });
    expect(after[0]?.rows[1]?.slice(3)).toEqual(['', '', '']);
  });

  it('leave a formula that a person put under them', () => {
    const formulas = [[], [], ['', '', '', '=AVERAGE(D2:D2)', '', '']];
    const book = [{ ...matrix(['M1', 'Uno', '', 1, '', ''], ['', '', '', 1, '', '']), formulas }];
    const writes = writesOf(plan(book, { columns: sayRows })).filter((write) => write.column === 4);
    expect(writes.map(({ row, values }) => [row, values])).toEqual([[2, [[2 / 3]]]]);
  });

  it('are not touched where they already say so, but for the last digit of a saved number', () => {
    const other = [matrix(['M1', 'Uno', '', 0.667, '', 'Fila 2'])];
    expect(plan(other, { columns: sayRows }).changedCells).toBe(1);
    const saved = [matrix(['M1', 'Uno', '', 0.666666666666667, '', 'Fila 2'])];
    expect(plan(saved, { columns: sayRows }).changes).toEqual([]);
  });

  it('are never written into a person’s own columns of those names', () => {
    const theirs = sheet('Matriz', [
      ['Actividad', 'Avance', 'Estado'],
      ['Uno', 0.5, 'va bien'],
    ]);
    expect(plan([theirs], { columns: sayRows }).changes).toEqual([]);
  });

  it('carry their shade row by row', () => {
    const state = writesOf(plan([matrix(['M1', 'Uno'], ['', '', 'Sí'], ['M2', 'Dos'])], { columns: sayRows })).find(
      (write) => write.column === 6,
    );
    expect(state?.tones).toEqual([['done'], ['none'], ['done']]);
  });
});

function board(...rows: readonly (readonly string[])[]): ComputedSheet {
  return {
    key: 'dashboard',
    spec: {
      name: 'Tablero',
      purpose: 'Cómo va la entidad.',
      columns: [{ heading: 'Indicador' }, { heading: 'Valor' }],
    },
    rows,
    tones: rows.map((row) => row.map(() => 'none' as const)),
    links: null,
  };
}

describe('computed sheets', () => {
  const sheets = [board(['Uno', '1'], ['Dos', '2'])];

  it('are created once and then rewritten only when they differ', () => {
    const book = refreshed([], { sheets });
    expect(book.map((one) => one.name)).toEqual(['Tablero']);
    const shorter = [board(['Uno', '9'])];
    expect(plan(book, { sheets: shorter })).toMatchObject({ changedCells: 3, sheets: ['Tablero'] });
    const after = refreshed(book, { sheets: shorter });
    expect(after[0]?.rows[2]).toEqual(['Uno', '9']);
    expect(after[0]?.rows.slice(3).flat().join('')).toBe('');
  });

  it('are found again under a new name by their tag, and by what they say of themselves without one', () => {
    const [made] = refreshed([], { sheets });
    if (made === undefined) throw new Error('Nothing was made');
    expect(plan([{ ...made, name: 'Mi tablero' }], { sheets }).changes).toEqual([]);
    expect(plan([{ ...made, tag: null }], { sheets }).changes).toEqual([]);
  });

  it('never overwrite a person’s sheet of that name: ours takes another, found again with and without its tag', () => {
    const mine = sheet('Tablero', [['Ajedrez'], ['Blancas', 'Negras']]);
    const book = refreshed([mine], { sheets });
    expect(book.map((one) => one.name)).toEqual(['Tablero', 'Tablero (Participa)']);
    expect(book[0]).toEqual(mine);
    const untagged = book.map((one) => ({ ...one, tag: null }));
    expect(plan(untagged, { sheets }).changes).toEqual([]);
  });
});
