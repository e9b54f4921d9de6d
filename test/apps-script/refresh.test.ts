import { describe, expect, it } from 'vitest';
import { NO_DATA_WORDS } from '../../src/messages/es/follow-up';
import type { BookSheet } from '../../src/xlsx/book';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { partsOf } from '../xlsx/parts';
import {
  type AddOn,
  addOn,
  answered,
  columnOf,
  columnValues,
  fingerprint,
  POLICY,
  policyStructured,
  sheetNamed,
  type,
} from './add-on';

const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' };
/** A person does something in Matriz right before the add-on calls this service, so many times. */
function withPersonAtWork(
  { book, script }: AddOn,
  { before, times }: { before: string; times: number },
  deed: (matrix: BookSheet) => void,
) {
  let left = times;
  script.watch = ({ name, when }) => {
    if (when === 'before' && name === before && left-- > 0) deed(sheetNamed(book, 'Matriz'));
    return 'goOn';
  };
}

function swapFirstRows(matrix: BookSheet): void {
  matrix.values.splice(2, 2, ...matrix.values.slice(2, 4).reverse());
}

/** Structured, with two activities reported: the first of the two rows is done. */
function reported() {
  const opened = policyStructured();
  const matrix = sheetNamed(opened.book, 'Matriz');
  type(matrix, 2, columnOf(matrix, 'Avance reportado'), 'Sí');
  type(matrix, 3, columnOf(matrix, 'Avance reportado'), 'No');
  return { ...opened, matrix };
}

describe('refreshing', () => {
  it('writes each row’s progress and state, and leaves what people wrote', () => {
    const { book, call, matrix } = reported();
    const before = columnValues(matrix, 'Actividad de gestión');
    answered(call({ action: 'refresh' }));
    const now = sheetNamed(book, 'Matriz');
    expect(columnValues(now, 'Avance').slice(0, 3)).toStrictEqual([1, 0, NO_DATA_WORDS]);
    expect(columnValues(now, 'Estado').slice(0, 2)).toStrictEqual(['Cumplida', 'Sin iniciar']);
    expect(columnValues(now, 'Actividad de gestión')).toStrictEqual(before);
    expect(columnValues(now, 'Avance reportado').slice(0, 2)).toStrictEqual(['Sí', 'No']);
  });

  it('a second time changes nothing, in the book or in the saved file', () => {
    const { file, call } = reported();
    answered(call({ action: 'refresh' }));
    const saved = saveXlsx(file);
    const again = openXlsx(saved, PLACE);
    const second = addOn(again).call({ action: 'refresh' });
    expect(answered(second)).toStrictEqual({ version: 1, changedCells: 0, sheets: [], codesGiven: 0 });
    expect(second.effects.counters.writes).toBe(0);
    expect(partsOf(saveXlsx(again))).toStrictEqual(partsOf(saved));
  });

  it('gives codes to rows without one, next after the highest ever given, and never again', () => {
    const { book, call, matrix } = reported();
    const code = columnOf(matrix, 'Código');
    type(matrix, 33, columnOf(matrix, 'Actividad de gestión'), 'Una más');
    expect(answered(call({ action: 'refresh' })).codesGiven).toBe(1);
    expect(sheetNamed(book, 'Matriz').values[33]?.[code]).toBe('M032');
    for (const row of sheetNamed(book, 'Matriz').values.slice(33)) row?.fill(undefined);
    type(sheetNamed(book, 'Matriz'), 33, columnOf(matrix, 'Actividad de gestión'), 'Otra');
    answered(call({ action: 'refresh' }));
    expect(sheetNamed(book, 'Matriz').values[33]?.[code]).toBe('M033');
  });

  it('finds sheets under the names people gave them, and columns where people moved them', () => {
    const { book, call, matrix } = reported();
    matrix.name = 'Seguimiento de la vigencia';
    sheetNamed(book, 'Plan').name = 'Cronograma';
    const [from, to] = [columnOf(matrix, 'Avance reportado'), columnOf(matrix, 'Observaciones')];
    for (const row of matrix.values) {
      if (row !== undefined) [row[from], row[to]] = [row[to], row[from]];
    }
    const names = book.sheets.map((sheet) => sheet.name);
    expect(answered(call({ action: 'refresh' })).sheets).toContain('Seguimiento de la vigencia');
    const now = sheetNamed(book, 'Seguimiento de la vigencia');
    expect(columnValues(now, 'Avance').slice(0, 2)).toStrictEqual([1, 0]);
    expect(book.sheets.map((sheet) => sheet.name).slice(0, names.length)).toStrictEqual(names);
    const { changes } = answered(call({ action: 'planStructure', source: { kind: 'text', text: POLICY } }));
    expect(changes).toStrictEqual([expect.stringMatching(/^31 filas ya estaban en la Matriz/)]);
  });

  it('finds a heading that people renamed to another name of the same column', () => {
    const { book, call, matrix } = reported();
    const heading = columnOf(matrix, 'Fecha límite');
    type(matrix, 1, heading, 'Fecha de cumplimiento ✱');
    const { followUp } = answered(call({ action: 'review' }));
    expect(followUp.filter((row) => row.dueDate === null)).toStrictEqual([]);
    expect(sheetNamed(book, 'Matriz').values[1]?.[heading]).toBe('Fecha de cumplimiento ✱');
  });

  it('puts a computed sheet right whatever format a person gave its cells', () => {
    const { book, call, matrix } = reported();
    answered(call({ action: 'refresh' }));
    const dashboard = sheetNamed(book, 'Tablero');
    dashboard.columnStyles = [];
    dashboard.styles = dashboard.values.map((row) => (row ?? []).map(() => 0));
    type(sheetNamed(book, 'Matriz'), 4, columnOf(matrix, 'Avance reportado'), '100 %');
    expect(answered(call({ action: 'refresh' })).sheets).toContain('Tablero');
    expect(answered(call({ action: 'refresh' })).changedCells).toBe(0);
  });

  it('leaves alone the formulas of rows it has no value for', () => {
    const { book, call, matrix } = reported();
    const [code, progress] = [columnOf(matrix, 'Código'), columnOf(matrix, 'Avance')];
    type(matrix, 33, columnOf(matrix, 'Actividad de gestión'), 'Con su propio código');
    type(matrix, 33, code, '');
    matrix.formulas[`33,${code}`] = '=IF(FALSE,"X","")';
    matrix.formulas[`35,${progress}`] = '=AVERAGE(B3:B33)';
    matrix.values[35] = [];
    type(matrix, 35, progress, 0.5);
    answered(call({ action: 'refresh' }));
    expect(sheetNamed(book, 'Matriz').formulas).toStrictEqual({
      [`33,${code}`]: '=IF(FALSE,"X","")',
      [`35,${progress}`]: '=AVERAGE(B3:B33)',
    });
  });

  it('takes a copied tab for what it is: not ours', () => {
    const { book, call, matrix } = reported();
    const copy = { ...structuredClone(matrix), id: 99, name: 'Copia de Matriz' };
    type(copy, 2, 2, 'Una copia');
    book.sheets.push(copy);
    const before = fingerprint(book)['Copia de Matriz'];
    expect(answered(call({ action: 'refresh' })).sheets).not.toContain('Copia de Matriz');
    expect(fingerprint(book)['Copia de Matriz']).toBe(before);
  });
});

describe('rows that a person moves between reading and writing', () => {
  const firstTwo = ({ book }: AddOn, heading: string) => columnValues(sheetNamed(book, 'Matriz'), heading).slice(0, 2);

  it('are followed: everything lands on its own row', () => {
    const opened = reported();
    withPersonAtWork(opened, { before: 'Properties.setProperties', times: 1 }, swapFirstRows);
    answered(opened.call({ action: 'refresh' }));
    expect(firstTwo(opened, 'Avance reportado')).toStrictEqual(['No', 'Sí']);
    expect(firstTwo(opened, 'Avance')).toStrictEqual([0, 1]);
  });

  it('in the very second of the write are found, and what landed on another row is put right', () => {
    const opened = reported();
    withPersonAtWork(opened, { before: 'Range.setValues', times: 1 }, swapFirstRows);
    answered(opened.call({ action: 'refresh' }));
    expect(firstTwo(opened, 'Avance reportado')).toStrictEqual(['No', 'Sí']);
    expect(firstTwo(opened, 'Avance')).toStrictEqual([0, 1]);
  });

  it('or type where new rows were to go keep what they typed: the new rows come below', () => {
    const opened = policyStructured();
    const source = { kind: 'text', text: 'Actividad de gestión\tMeta\nOtra actividad\tHacerla' } as const;
    const { hash } = answered(opened.call({ action: 'planStructure', source }));
    withPersonAtWork(opened, { before: 'Sheet.appendRow', times: 1 }, (matrix) =>
      type(matrix, 33, 2, 'Una actividad escrita a mano'),
    );
    expect(answered(opened.call({ action: 'applyStructure', source, hash })).applied).toBe(true);
    expect(columnValues(sheetNamed(opened.book, 'Matriz'), 'Actividad de gestión').slice(31)).toStrictEqual([
      'Una actividad escrita a mano',
      'Otra actividad',
    ]);
  });
});
