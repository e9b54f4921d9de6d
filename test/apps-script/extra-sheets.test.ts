import { describe, expect, it } from 'vitest';
import { FURAG_QUESTIONS } from '../../src/catalogue/furag-questions';
import { POLICY_STEPS } from '../../src/catalogue/policy-steps';
import type { TableKey } from '../../src/core/records';
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

const NONE = { kind: 'none' } as const;

function add({ call }: Pick<AddOn, 'call'>, ...tables: TableKey[]) {
  const { hash, changes } = answered(call({ action: 'planStructure', source: NONE, tables }));
  const done = call({ action: 'applyStructure', source: NONE, tables, hash });
  expect(answered(done).applied).toBe(true);
  return { changes, effects: done.effects };
}

describe('sheets that a step needs', () => {
  it('are shown before they are added, and only they are', () => {
    const opened = policyStructured();
    const before = fingerprint(opened.book);
    const tables: TableKey[] = ['steps', 'commitments', 'channels'];
    const { changes } = answered(opened.call({ action: 'planStructure', source: NONE, tables }));
    expect(fingerprint(opened.book)).toStrictEqual(before);
    expect(changes.join('\n')).toMatch(/Pasos[\s\S]*Compromisos|Compromisos[\s\S]*Pasos/);
    add(opened, ...tables);
    const { '(book)': _old, ...kept } = before;
    expect(fingerprint(opened.book)).toMatchObject(kept);
    const added = opened.book.sheets.map((sheet) => sheet.name).filter((name) => !(name in before));
    expect([...added].sort()).toStrictEqual(['Canales', 'Compromisos', 'Pasos']);
  });

  it('are all there are, each on its own', () => {
    const all: TableKey[] = [
      'commitments',
      'channels',
      'findings',
      'team',
      'practices',
      'steps',
      'furagQuestions',
      'publications',
    ];
    for (const table of all) {
      const opened = policyStructured();
      const sheets = opened.book.sheets.length;
      add(opened, table);
      expect([table, opened.book.sheets.length]).toStrictEqual([table, sheets + 1]);
    }
  });

  it('asked for twice change nothing the second time', () => {
    const opened = policyStructured();
    add(opened, 'steps', 'publications');
    const before = fingerprint(opened.book);
    const again = add(opened, 'steps', 'publications');
    expect(again.changes).toStrictEqual(['El libro ya tiene todo: no hay nada que cambiar.']);
    expect(again.effects.counters.writes).toBe(0);
    expect(fingerprint(opened.book)).toStrictEqual(before);
  });

  it('are not what one of the first sheets is', () => {
    const { call } = policyStructured();
    const json = { action: 'planStructure', source: NONE, tables: ['followUp'] } as never;
    expect(call(json).reply).toMatchObject({ ok: false, code: 'badRequest' });
  });
});

describe('Preguntas FURAG', () => {
  it('begins with the sixteen questions of 2025, each with what answers it', () => {
    const opened = policyStructured();
    add(opened, 'furagQuestions');
    const sheet = sheetNamed(opened.book, 'Preguntas FURAG');
    expect(columnValues(sheet, 'Código').slice(0, 16)).toStrictEqual(FURAG_QUESTIONS.map(({ code }) => code));
    expect(columnValues(sheet, 'Vigencia').slice(0, 16)).toStrictEqual(FURAG_QUESTIONS.map(() => 2025));
    expect(columnValues(sheet, 'Se responde con')[0]).toBe('Acciones de la estrategia anual');
  });

  it('is read as it was written: no issue, no row left out', () => {
    const opened = policyStructured();
    const before = answered(opened.call({ action: 'review' }));
    add(opened, 'furagQuestions');
    const after = answered(opened.call({ action: 'review' }));
    expect(after.issues).toStrictEqual(before.issues);
    expect(after.alerts).toStrictEqual(before.alerts);
    expect(after.tables['furagQuestions']).toMatchObject({ sheet: 'Preguntas FURAG', rows: 16, rejected: 0 });
  });
});

describe('Pasos', () => {
  it('begins with the 32 steps by number and title', () => {
    const opened = policyStructured();
    add(opened, 'steps');
    expect(columnValues(sheetNamed(opened.book, 'Pasos'), 'Paso').slice(0, 32)).toStrictEqual(
      POLICY_STEPS.map(({ code, title }) => `${code}. ${title}`),
    );
  });

  it('adds no alert and no issue by being there', () => {
    const opened = policyStructured();
    const before = answered(opened.call({ action: 'review' }));
    add(opened, 'steps');
    const after = answered(opened.call({ action: 'review' }));
    expect(after.alerts).toStrictEqual(before.alerts);
    expect(after.issues).toStrictEqual(before.issues);
    expect(after.checklist).toStrictEqual(before.checklist);
    expect(after.tables['steps']).toMatchObject({ sheet: 'Pasos', rows: 32, rejected: 0 });
  });

  it('is read where a person writes in it', () => {
    const opened = policyStructured();
    add(opened, 'steps');
    const sheet = sheetNamed(opened.book, 'Pasos');
    type(sheet, 17, columnOf(sheet, 'Evidencia'), 'https://ejemplo.gov.co/formato');
    type(sheet, 17, columnOf(sheet, 'Fecha'), '2026-02-03');
    type(sheet, 10, columnOf(sheet, 'No aplica'), 'Sí');
    type(sheet, 10, columnOf(sheet, 'Motivo'), 'No hay instancias.');
    type(sheet, 11, columnOf(sheet, 'No aplica'), 'Sí');
    const { checklist, alerts } = answered(addOn(opened.file).call({ action: 'review', cutoff: null }));
    expect(checklist.find(({ step }) => step === '16')).toMatchObject({ status: 'done' });
    expect(checklist.find(({ step }) => step === '9')).toMatchObject({ status: 'notApplicable' });
    expect(alerts.filter((alert) => alert.sheet === 'Pasos')).toMatchObject([
      { code: 'notApplicableWithoutReason', cell: 'C12' },
    ]);
  });
});
