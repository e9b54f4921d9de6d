import { describe, expect, it } from 'vitest';
import { NO_DATA_WORDS } from '../../src/messages/es/follow-up';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { partsOf } from '../xlsx/parts';
import {
  addOn,
  answered,
  built,
  columnOf,
  columnValues,
  fingerprint,
  POLICY,
  policyStructured,
  sheetNamed,
  type,
} from './add-on';

const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' };
const MOVED = 'Alguien movió filas mientras se calculaba y no se escribió nada. Inténtelo de nuevo.';

/** The bundle with a person at work in Matriz: between what the add-on reads first and what it writes, so many times. */
function withPersonAtWork(deed: string, times: number): string {
  return `
    ${built('dist/Code.js')}
    (function () {
      var real = PropertiesService;
      var left = ${times};
      function work(sheet) { ${deed} }
      PropertiesService = {
        getUserProperties: function () { return real.getUserProperties(); },
        getDocumentProperties: function () {
          var properties = real.getDocumentProperties();
          return {
            getProperty: function (key) {
              if (left-- > 0) work(SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Matriz'));
              return properties.getProperty(key);
            },
            setProperty: function (key, value) { return properties.setProperty(key, value); },
          };
        },
      };
    })();`;
}

const SWAP_FIRST_ROWS = 'var two = sheet.getRange(3, 1, 2, 25); two.setValues(two.getValues().reverse());';
const TYPE_BELOW = 'sheet.getRange(34, 3).setValue("Una actividad escrita a mano");';

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
  it('are read again, and everything lands on its own row', () => {
    const { file } = reported();
    const { book, call } = addOn(file, { code: withPersonAtWork(SWAP_FIRST_ROWS, 1) });
    answered(call({ action: 'refresh' }));
    const matrix = sheetNamed(book, 'Matriz');
    expect(columnValues(matrix, 'Avance reportado').slice(0, 2)).toStrictEqual(['No', 'Sí']);
    expect(columnValues(matrix, 'Avance').slice(0, 2)).toStrictEqual([0, 1]);
  });

  it('over and over stop the refresh with a sentence, and nothing was written', () => {
    const { file } = reported();
    const { book, call } = addOn(file, { code: withPersonAtWork(SWAP_FIRST_ROWS, 9) });
    const names = book.sheets.map((sheet) => sheet.name);
    const { reply, effects } = call({ action: 'refresh' });
    expect(reply).toStrictEqual({ ok: false, code: 'moved', message: MOVED });
    expect(book.sheets.map((sheet) => sheet.name)).toStrictEqual(names);
    expect(columnValues(sheetNamed(book, 'Matriz'), 'Avance').every((value) => value === undefined)).toBe(true);
    expect(effects.counters.byName['Lock.releaseLock']).toBe(1);
    expect(effects.counters.flushes).toBe(0);
  });

  it('or fill where new rows were to go stop structuring, and what they typed stays', () => {
    const { file } = policyStructured();
    const { book, call } = addOn(file, { code: withPersonAtWork(TYPE_BELOW, 9) });
    const source = { kind: 'text', text: 'Actividad de gestión\tMeta\nOtra actividad\tHacerla' } as const;
    const planned = addOn(file).call({ action: 'planStructure', source });
    const { reply } = call({ action: 'applyStructure', source, hash: answered(planned).hash });
    expect(reply).toStrictEqual({ ok: false, code: 'moved', message: MOVED });
    expect(columnValues(sheetNamed(book, 'Matriz'), 'Actividad de gestión').slice(31)).toStrictEqual([
      'Una actividad escrita a mano',
    ]);
  });
});
