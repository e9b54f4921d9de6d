import { describe, expect, it } from 'vitest';
import type { AlertKey } from '../../src/apps-script/protocol';
import {
  type AddOn,
  addOn,
  answered,
  columnOf,
  columnValues,
  fingerprint,
  policyStructured,
  sheetNamed,
  type,
} from './add-on';

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
    const request = { source: { kind: 'none' }, tables: ['publications'] } as const;
    const { hash } = answered(call({ action: 'planStructure', ...request, tables: [...request.tables] }));
    answered(call({ action: 'applyStructure', ...request, tables: [...request.tables], hash }));
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

/** Structured, with three groups and a plan whose cells of groups and channels have slips of the pen. */
function withPlan() {
  const opened = policyStructured();
  const rows = (name: string, cells: readonly { readonly [heading: string]: string }[]) => {
    const sheet = sheetNamed(opened.book, name);
    cells.forEach((cell, index) => {
      for (const [heading, text] of Object.entries(cell)) type(sheet, index + 2, columnOf(sheet, heading), text);
    });
  };
  rows('Grupos de valor', [{ Grupo: 'Jóvenes' }, { Grupo: 'Mujeres' }, { Grupo: 'Campesinos' }]);
  rows('Plan', [
    {
      Código: 'A001',
      Actividad: 'Foro',
      'Clase de actividad': 'Participación',
      'Grupos de valor': 'Marcianos; Mujeress; Jovene',
      'Fecha de inicio': '2026-12-20',
    },
  ]);
  const groups = () => columnValues(sheetNamed(opened.book, 'Plan'), 'Grupos de valor')[0];
  return { ...opened, groups };
}

describe('fixes of a plan', () => {
  const misspelt: AlertKey = { code: 'unknownGroup', table: 'activities', row: 3, field: 'groups' };

  it('mend every misspelt name of a cell, and keep the others', () => {
    const { call, groups } = withPlan();
    const shown = answered(call({ action: 'previewFix', alert: misspelt }));
    expect(shown.cells).toMatchObject([
      { sheet: 'Plan', before: 'Marcianos; Mujeress; Jovene', after: 'Marcianos; Mujeres; Jóvenes' },
    ]);
    answered(call({ action: 'applyFix', alert: misspelt, hash: shown.hash }));
    expect(groups()).toBe('Marcianos; Mujeres; Jóvenes');
    const { alerts } = answered(call({ action: 'review' }));
    expect(alerts.filter(({ code }) => code === 'unknownGroup')).toHaveLength(1);
    // Only a person can say who the Martians are.
    expect(call({ action: 'previewFix', alert: misspelt }).reply).toMatchObject({ ok: false, code: 'fixGone' });
  });

  it('take a forgotten group into the activity that suits it, in another sheet than the alert’s', () => {
    const { call, groups } = withPlan();
    const alert: AlertKey = { code: 'uncoveredGroup', table: 'groups', row: 5, field: 'group' };
    const shown = answered(call({ action: 'previewFix', alert }));
    expect(shown.cells).toMatchObject([{ sheet: 'Plan' }]);
    expect(answered(call({ action: 'applyFix', alert, hash: shown.hash })).applied).toBe(true);
    expect(groups()).toBe('Marcianos; Mujeress; Jovene; Campesinos');
    expect(answered(call({ action: 'review' })).coverage.uncovered).not.toContain('Campesinos');
  });

  it('are not applied twice: asked again, as after a reply that was lost, they are told as done', () => {
    const { book, call } = withPlan();
    const { hash } = answered(call({ action: 'previewFix', alert: misspelt }));
    answered(call({ action: 'applyFix', alert: misspelt, hash }));
    const before = fingerprint(book);
    expect(answered(call({ action: 'applyFix', alert: misspelt, hash })).applied).toBe(true);
    expect(fingerprint(book)['Plan']).toBe(before['Plan']);
  });

  it('are undone where they were written', () => {
    const { call, groups } = withPlan();
    const alert: AlertKey = { code: 'uncoveredGroup', table: 'groups', row: 5, field: 'group' };
    const { hash } = answered(call({ action: 'previewFix', alert }));
    answered(call({ action: 'applyFix', alert, hash }));
    const { undo } = answered(call({ action: 'panel' }));
    answered(call({ action: 'undo', id: undo?.id ?? '' }));
    expect(groups()).toBe('Marcianos; Mujeress; Jovene');
  });
});

describe('the sheet Alertas', () => {
  it('leads from every line to the cell it names, as the panel would', () => {
    const { book, call } = withPlan();
    answered(call({ action: 'refresh' }));
    const { alerts, issues } = answered(call({ action: 'review' }));
    const told = ['unknownGroup', 'unknownReference', 'duplicatedCode', 'targetUnclear'];
    const data = issues.filter(({ code }) => !told.includes(code));
    const advice = alerts.filter(({ severity }) => severity === 'advice');
    const lines = [...alerts.filter((alert) => !advice.includes(alert)), ...data, ...advice];
    expect(data.length).toBeGreaterThan(0);
    const sheet = sheetNamed(book, 'Alertas');
    const places = columnValues(sheet, 'Dónde');
    expect(places.slice(0, lines.length)).toStrictEqual(
      lines.map((line) => (line.cell === null ? line.sheet : `${line.sheet} ${line.cell}`)),
    );
    const targets = sheet.added.links.map(({ row, target }) => [row - 2, target]);
    expect(targets).toStrictEqual(lines.map((line, index) => [index, `'${line.sheet}'!${line.cell ?? 'A1'}`]));
  });
});
