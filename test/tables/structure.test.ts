import { describe, expect, it } from 'vitest';
import { readStepCode } from '../../src/core/checklist/steps';
import type { TableKey } from '../../src/core/records';
import type { Cell } from '../../src/tables/cell';
import type { AddColumns, AppendRows, CreateSheet } from '../../src/tables/changes';
import type { CodeCounters } from '../../src/tables/codes';
import { readWorkbook } from '../../src/tables/read-workbook';
import { type FollowUpInput, planStructure, type StructurePlan } from '../../src/tables/structure';
import { applied, type Book, cellsOf, readBook, sheet } from './workbook';

function plan(
  book: Book,
  imported: readonly FollowUpInput[] = [],
  counters: CodeCounters = {},
  extraTables: readonly TableKey[] = [],
): StructurePlan {
  const cells = cellsOf(book);
  return planStructure({
    cells,
    reading: readWorkbook(cells),
    imported,
    settings: { year: 2026 },
    counters,
    extraTables,
  });
}

/** The book once structured; a second plan over it must be empty. */
function structured(book: Book, imported: readonly FollowUpInput[] = []): Book {
  const after = applied(book, plan(book, imported).changes);
  const again = plan(after, imported);
  expect(again.changes).toEqual([]);
  expect(again.rowsAlreadyThere).toBe(imported.length);
  return after;
}

function named(book: Book, name: string) {
  const found = book.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`No sheet ${name} among ${book.map((one) => one.name).join(', ')}`);
  return found;
}

function headingsOf(book: Book, name: string, row = 2): readonly Cell[] {
  return named(book, name).rows[row - 1] ?? [];
}

const SIX = ['Configuración', 'Matriz', 'Grupos de valor', 'Plan', 'Reportes', 'Aportes'];
const ROWS: readonly FollowUpInput[] = [
  { activity: 'Conformar el equipo', target: 'Un equipo', periodicity: 'Enero', dueDate: null },
  { activity: 'Divulgar el plan', target: 'Plan divulgado', steps: '18' },
];

describe('structuring an empty workbook', () => {
  it('creates the six sheets in their order, and nothing twice', () => {
    const book = structured([]);
    expect(book.map((one) => one.name)).toEqual(SIX);
    expect(plan([]).createdSheets).toEqual(SIX);
  });

  it('says on each sheet what it is for, above its headings', () => {
    for (const one of structured([])) {
      expect(one.rows[0]?.[0]).toMatch(/\.$/);
      expect(one.rows[1]?.length).toBeGreaterThan(2);
    }
  });

  it('reads back without an issue but those of what the person has yet to write', () => {
    const { issues, tables, settings, layouts } = readBook(...structured([]));
    expect(issues).toMatchObject([{ code: 'missingRequired', at: { table: 'settings', field: 'entity' } }]);
    expect(settings.year).toBe(2026);
    expect([...layouts.keys()]).toEqual(['groups', 'followUp', 'activities', 'reports', 'contributions']);
    expect(Object.values(tables).flat()).toEqual([]);
  });

  it('finds every column that it writes', () => {
    const { layouts } = readBook(...structured([]));
    for (const change of plan([]).changes) {
      if (change.kind !== 'createSheet' || change.tag.table === 'settings') continue;
      const fields = change.sheet.columns.map((column) => column.field);
      const layout = [...layouts.values()].find((found) => found.sheetName === change.sheet.name);
      expect([...(layout?.columns.keys() ?? [])].sort()).toEqual([...fields].sort());
    }
  });

  it('offers in Reportes and Aportes the codes of Plan', () => {
    const created = plan([]).changes.filter((change): change is CreateSheet => change.kind === 'createSheet');
    const references = created.flatMap((change) =>
      change.sheet.columns
        .filter((column) => column.field === 'activity' && column.validation !== null)
        .map((column) => [change.sheet.name, column.validation]),
    );
    const range = { kind: 'range', sheetName: 'Plan', firstRow: 3, column: 1 };
    expect(references).toEqual([
      ['Reportes', range],
      ['Aportes', range],
    ]);
  });

  it('puts what is not needed daily to the right, in one group', () => {
    for (const change of plan([]).changes) {
      if (change.kind !== 'createSheet') continue;
      const collapsed = change.sheet.columns.map((column) => column.collapsed);
      expect(collapsed.lastIndexOf(false)).toBeLessThan(collapsed.includes(true) ? collapsed.indexOf(true) : Infinity);
    }
  });

  it('leaves the sheets of the person as they were, and their order', () => {
    const mine = sheet('Mis cuentas', [
      ['Rubro', 'Pesos'],
      ['Mesas', 5],
    ]);
    const book = structured([mine]);
    expect(book[0]).toEqual(mine);
    expect(book.map((one) => one.name)).toEqual(['Mis cuentas', ...SIX]);
  });
});

describe('the rows of a source', () => {
  it('become rows of Matriz with their codes', () => {
    const book = structured([], ROWS);
    expect(readBook(...book).tables.followUp).toMatchObject([
      { row: 3, code: 'M001', activity: 'Conformar el equipo', target: 'Un equipo' },
      { row: 4, code: 'M002', activity: 'Divulgar el plan', steps: ['18'] },
    ]);
    expect(plan([], ROWS).rowsWritten).toBe(2);
  });

  it('that already are in Matriz are not repeated, whatever their accents and case', () => {
    const book = structured([], ROWS);
    const more = [{ activity: 'CONFORMAR EL EQUIPO.' }, { activity: 'Evaluar el plan' }];
    const next = plan(book, more);
    expect([next.rowsWritten, next.rowsAlreadyThere]).toEqual([1, 1]);
    expect(readBook(...applied(book, next.changes)).tables.followUp.map((row) => row.code)).toEqual([
      'M001',
      'M002',
      'M003',
    ]);
  });

  it('are all written when two of them are alike', () => {
    expect(plan([], [...ROWS, ...ROWS]).rowsWritten).toBe(4);
    structured([], [...ROWS, ...ROWS]);
  });

  it('without activity are known again by their other words', () => {
    const nameless = { activity: null, target: 'Acta firmada', responsible: 'Planeación' };
    const book = structured([], [...ROWS, nameless]);
    expect(readBook(...book).rejected.get('followUp')).toBe(1);
  });

  it('go below the rows of a person’s matrix, around the columns of theirs', () => {
    const matrix = sheet('Matriz', [
      ['Alcaldía de Ejemplo'],
      ['Meta', 'Mi nota', 'Actividad', 'Avance', 'Estado'],
      ['Uno', 'ojo', 'Divulgar el plan', '80%', 'va bien'],
    ]);
    const book = structured([matrix], ROWS);
    expect(named(book, 'Matriz').rows[2]?.slice(0, 5)).toEqual(['Uno', 'ojo', 'Divulgar el plan', '80%', 'va bien']);
    expect(named(book, 'Matriz').rows[3]?.slice(0, 5)).toEqual(['Un equipo', '', 'Conformar el equipo', '', '']);
    const appended = plan([matrix], ROWS).changes.filter(
      (change): change is AppendRows => change.kind === 'appendRows',
    );
    expect(appended.map(({ columns }) => columns.includes(2))).toEqual([false]);
    expect(readBook(...book).tables.followUp).toMatchObject([
      { activity: 'Divulgar el plan', reportedProgress: { kind: 'percent', value: 0.8 } },
      { activity: 'Conformar el equipo', code: 'M001' },
    ]);
  });

  it('take codes after every one given before: in the sheet, in rows left out, and counted', () => {
    const matrix = sheet('Matriz', [
      ['Código', 'Actividad', 'Meta'],
      ['M004', 'Divulgar el plan', ''],
      ['m007', '', 'una fila sin actividad'],
      ['7', 'Otra', ''],
    ]);
    const codes = (counters: CodeCounters) =>
      readBook(...applied([matrix], plan([matrix], ROWS, counters).changes)).tables.followUp.map((row) => row.code);
    expect(codes({})).toEqual(['M004', '7', 'M008']);
    expect(codes({ M: 20 })).toEqual(['M004', '7', 'M021']);
    expect(plan([matrix], ROWS).counters).toEqual({ M: 8 });
  });
});

describe('a person’s sheet', () => {
  const theirs = sheet('Plan', [
    ['Plan de participación 2026'],
    ['Actividad', 'Responsable', 'Mi nota', 'Fecha inicio'],
    ['Foro', 'Gobierno', 'llamar', '2026-03-04', 'suelto'],
  ]);

  it('with our name gets only the columns it lacks, to the right of all it holds', () => {
    const added = plan([theirs]).changes.filter((change): change is AddColumns => change.kind === 'addColumns');
    expect(added.map((change) => [change.sheetName, change.headerRow, change.firstColumn])).toEqual([['Plan', 2, 6]]);
    expect(added[0]?.columns.map((column) => column.field)).not.toContain('area');
    const book = structured([theirs]);
    expect(headingsOf(book, 'Plan').slice(0, 6)).toEqual([
      'Actividad',
      'Responsable',
      'Mi nota',
      'Fecha inicio',
      '',
      'Código',
    ]);
    expect(named(book, 'Plan').rows[2]).toEqual(theirs.rows[2]);
  });

  it('remembers the headings as they stand, so that ours and theirs are found again', () => {
    const book = structured([theirs]);
    expect(named(book, 'Plan').tag?.headings).toMatchObject({
      area: 'Responsable',
      code: 'Código',
      startDate: 'Fecha inicio',
    });
    expect(readBook(...book).tables.activities).toMatchObject([
      { activity: 'Foro', area: 'Gobierno', startDate: '2026-03-04' },
    ]);
  });

  it('whose codes are still to come is offered in Reportes where they will stand', () => {
    const reports = plan([theirs]).changes.find(
      (change): change is CreateSheet => change.kind === 'createSheet' && change.sheet.name === 'Reportes',
    );
    expect(reports?.sheet.columns.find((column) => column.field === 'activity')?.validation).toEqual({
      kind: 'range',
      sheetName: 'Plan',
      firstRow: 3,
      column: 6,
    });
  });

  it('with columns named like our computed ones keeps them, and ours come beside under another name', () => {
    const matrix = sheet('Matriz', [
      ['Actividad', 'Avance', 'Estado'],
      ['Divulgar', 0.5, 'va bien'],
    ]);
    const book = structured([matrix]);
    expect(headingsOf(book, 'Matriz', 1)).toEqual(
      expect.arrayContaining(['Avance (Participa)', 'Cálculo', 'Estado (Participa)']),
    );
    expect(
      readBook(...book)
        .layouts.get('followUp')
        ?.columns.get('state'),
    ).toBeGreaterThan(3);
  });

  it('with our name and another use is left alone: ours is made beside it', () => {
    const other = sheet('Plan', [['Plan de vacaciones'], ['Rubro', 'Pesos'], ['Playa', 5]]);
    const book = structured([other, sheet('Configuración', [['Modelo', 'Impresora']])]);
    expect(named(book, 'Plan')).toEqual(other);
    expect(book.map((one) => one.name)).toEqual([
      'Plan',
      'Configuración',
      'Configuración (Participa)',
      'Matriz',
      'Grupos de valor',
      'Plan (Participa)',
      'Reportes',
      'Aportes',
    ]);
    const reading = readBook(...book);
    expect(reading.settings.year).toBe(2026);
    expect(reading.layouts.get('activities')?.sheetName).toBe('Plan (Participa)');
  });

  it('that is blank takes our headings in its first row', () => {
    const book = structured([sheet('Plan', [])]);
    expect(headingsOf(book, 'Plan', 1)[0]).toBe('Código');
    expect(book.map((one) => one.name)).toEqual(['Plan', ...SIX.filter((name) => name !== 'Plan')]);
  });

  it('that was copied from ours and kept is tagged as its own', () => {
    const original = named(structured([], ROWS), 'Matriz');
    const copy = { ...original, id: 99 };
    const book = structured([copy]);
    expect(named(book, 'Matriz').tag?.sheetId).toBe(99);
  });

  it('of ours that lost its headings gets them below what it holds', () => {
    const plain = named(structured([]), 'Plan');
    const rows = [...Array.from({ length: 30 }, (_, index) => [`Renglón ${index + 1}`])];
    const book = structured([{ ...plain, rows }]);
    expect(named(book, 'Plan').rows).toHaveLength(31);
  });

  it('called Configuración with our settings is kept and tagged', () => {
    const mine = sheet('Datos de la entidad', [
      ['Entidad', 'Alcaldía'],
      ['Vigencia', 2025],
    ]);
    const book = structured([mine]);
    expect(book[0]?.rows).toEqual(mine.rows);
    expect(book[0]?.tag?.table).toBe('settings');
    expect(readBook(...book).settings).toMatchObject({ entity: 'Alcaldía', year: 2025 });
  });
});

describe('a sheet that a step needs', () => {
  it('is made once, with the rows it begins with, and leaves the others as they are', () => {
    const six = structured([]);
    const asked = plan(six, [], {}, ['steps']);
    expect(asked.createdSheets).toEqual(['Pasos']);
    const book = applied(six, asked.changes);
    expect(readBook(...book).tables.steps.map((row) => readStepCode(row.step))).toEqual(
      Array.from({ length: 32 }, (_, index) => String(index + 1)),
    );
    expect(plan(book, [], {}, ['steps']).changes).toEqual([]);
  });
});
