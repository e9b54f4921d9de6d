import { describe, expect, it } from 'vitest';
import type { AlertKey } from '../../src/apps-script/protocol';
import { type AddOn, addOn, answered, columnOf, fingerprint, policyStructured, sheetNamed, type } from './add-on';

const PERSON = 'Se acordó con Ana, correo ana.perez@gmail.com, repetir el encuentro.';

/** Structured, with a letter of a person in a published column of Matriz. */
function withPersonalData() {
  const opened = policyStructured();
  const matrix = sheetNamed(opened.book, 'Matriz');
  const column = columnOf(matrix, 'Acción correctiva');
  type(matrix, 4, column, PERSON);
  const alert: AlertKey = { code: 'personalData', table: 'followUp', row: 5, field: 'correctiveAction' };
  return { ...opened, alert, written: () => sheetNamed(opened.book, 'Matriz').values[4]?.[column] };
}

describe('a fix offered by an alert', () => {
  it('is shown before it is written, and then written as it was shown', () => {
    const { book, call, alert, written } = withPersonalData();
    const before = fingerprint(book);
    const shown = answered(call({ action: 'previewFix', alert }));
    expect(shown.applied).toBe(false);
    expect(shown.cells).toMatchObject([{ sheet: 'Matriz', before: PERSON }]);
    expect(fingerprint(book)).toStrictEqual(before);
    expect(answered(call({ action: 'applyFix', alert, hash: shown.hash })).applied).toBe(true);
    expect(written()).toBe(shown.cells[0]?.after);
    expect(written()).not.toContain('ana.perez');
  });

  it('is shown anew when the cell has changed since, and nothing is written', () => {
    const { book, call, alert, written } = withPersonalData();
    const { hash } = answered(call({ action: 'previewFix', alert }));
    const matrix = sheetNamed(book, 'Matriz');
    type(matrix, 4, columnOf(matrix, 'Acción correctiva'), PERSON.replace('Ana', 'Juana'));
    const { reply, effects } = call({ action: 'applyFix', alert, hash });
    expect(answered({ reply })).toMatchObject({ applied: false, cells: [{ before: written() }] });
    expect(effects.counters.writes).toBe(0);
  });

  it('is refused with a sentence when its alert is gone', () => {
    const { call } = policyStructured();
    const alert: AlertKey = { code: 'personalData', table: 'followUp', row: 5, field: 'correctiveAction' };
    for (const action of ['previewFix', 'applyFix'] as const)
      expect(call({ action, alert, hash: '' }).reply).toMatchObject({ ok: false, code: 'fixGone' });
  });

  it('reaches a sheet whose rows have neither name nor code', () => {
    const { file, call } = policyStructured();
    const wish = { source: { kind: 'none' }, tables: ['publications'] } as const;
    const { hash } = answered(call({ action: 'planStructure', ...wish, tables: [...wish.tables] }));
    answered(call({ action: 'applyStructure', ...wish, tables: [...wish.tables], hash }));
    const opened: AddOn = addOn(file);
    const sheet = sheetNamed(opened.book, 'Publicaciones');
    type(sheet, 2, columnOf(sheet, 'Versión'), 1);
    type(sheet, 2, columnOf(sheet, 'Tipo'), 'Informe de resultados');
    type(sheet, 2, columnOf(sheet, 'Cambios desde la anterior'), PERSON);
    const { alerts } = answered(opened.call({ action: 'review' }));
    expect(alerts.map(({ code, sheet }) => [code, sheet])).toContainEqual(['personalData', 'Publicaciones']);
    const alert: AlertKey = { code: 'personalData', table: 'publications', row: 3, field: 'changes' };
    const shown = answered(opened.call({ action: 'previewFix', alert }));
    expect(answered(opened.call({ action: 'applyFix', alert, hash: shown.hash })).applied).toBe(true);
  });
});
