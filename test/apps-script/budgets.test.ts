import { describe, expect, it } from 'vitest';
import type { Counters } from '../../src/emulator/contract';
import { sampleWorkbook } from '../../src/local/sample/sample';
import { addOn, answered, columnOf, policyStructured, sheetNamed, structured, type } from './add-on';

/** A matrix as people paste it, of so many rows. */
function matrixOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) =>
    [`Convocar la mesa ${index + 1} del barrio`, 'Hacerla', 'Mesa realizada', 'Planeación', 'Diciembre'].join('\t'),
  );
  return ['Actividad de gestión\tMeta\tIndicador\tResponsable\tPeriodicidad', ...lines].join('\n');
}

function driveCalls({ byName }: Counters): number {
  return Object.entries(byName).reduce((sum, [name, times]) => (name.startsWith('Drive.') ? sum + times : sum), 0);
}

/** What nothing may do: read again after it began to write, but for a look at what was just written; or settle twice. */
function expectOneReadOneWrite(counters: Counters, looks: number): void {
  expect(counters.readsAfterWrites).toBeLessThanOrEqual(looks);
  expect(counters.flushes).toBeLessThanOrEqual(1);
}

/** Sheets that structuring makes. */
const OURS = 6;

/** Sheets that a refresh writes whole. */
const COMPUTED = 4;

/**
 * What a refresh may cost in a workbook of so many sheets: each is read, looked at before it is written and after; a
 * computed one is made hidden and shown last (design §8b).
 */
function refreshBound(sheets: number): number {
  return 3 * sheets + 10 * COMPUTED + 15;
}

/** The first refresh, which makes the sheets of results, held to the sheets that stood before it. */
function expectFirstRefreshWithin(what: string, sheets: number, { calls, ...counters }: Counters): void {
  console.info(`${what}: ${calls}, allowed ${refreshBound(sheets)}`);
  expect(counters.byName['Spreadsheet.insertSheet']).toBe(COMPUTED);
  expect(calls).toBeLessThanOrEqual(refreshBound(sheets));
  expectOneReadOneWrite({ calls, ...counters }, sheets);
}

function refreshed() {
  const opened = policyStructured();
  answered(opened.call({ action: 'refresh' }));
  return opened;
}

describe('trips to the spreadsheet', () => {
  it('opening a menu item makes none', () => {
    for (const name of ['onOpen', 'openPanel', 'openStructure', 'openRefresh', 'openReport'])
      expect(addOn().script.execute(name).counters.calls).toBeLessThanOrEqual(5);
  });

  it('the panel asks how things stand with two reads a sheet', () => {
    const { calls, writes } = policyStructured().call({ action: 'start' }).effects.counters;
    console.info(`start: ${calls}`);
    expect(calls).toBeLessThanOrEqual(2 * OURS + 5);
    expect(writes).toBe(0);
  });

  it('structuring makes at most twenty-two per sheet created, and sixteen', () => {
    const { counters } = structured().applied.effects;
    console.info(`structure: ${counters.calls} for ${OURS} sheets`);
    expect(counters.calls).toBeLessThanOrEqual(22 * OURS + 16);
    expectOneReadOneWrite(counters, 0);
  });

  it('a refresh makes three per sheet, ten per computed sheet, and fifteen, also the first one', () => {
    const { call } = policyStructured();
    expectFirstRefreshWithin('first refresh', OURS, call({ action: 'refresh' }).effects.counters);
  });

  it('and in a workbook that people filled, with rows without code in most of its sheets', async () => {
    const { file, local } = await sampleWorkbook();
    const { length } = file.book.sheets;
    expectFirstRefreshWithin('sample', length, local.ask({ action: 'refresh' }).effects.counters);
  });

  it('even when every sheet has rows without code at once: then the sheets it makes count as well', () => {
    const { book, call } = policyStructured();
    type(sheetNamed(book, 'Matriz'), 2, 0, undefined);
    const typed = { 'Grupos de valor': 'Grupo', Plan: 'Actividad', Reportes: 'Actividad', Aportes: 'Texto recibido' };
    for (const [name, heading] of Object.entries(typed)) {
      const sheet = sheetNamed(book, name);
      type(sheet, 2, columnOf(sheet, heading), 'Mesa de diálogo');
    }
    const { reply, effects } = call({ action: 'refresh' });
    expect(answered({ reply }).codesGiven).toBe(5);
    expectFirstRefreshWithin('first refresh, every code', OURS + COMPUTED, effects.counters);
  });

  it('a refresh that changes everything makes no more', () => {
    const { book, call } = refreshed();
    const bound = refreshBound(OURS + COMPUTED);
    const matrix = sheetNamed(book, 'Matriz');
    for (let row = 2; row < 33; row++) {
      type(matrix, row, columnOf(matrix, 'Avance reportado'), row % 2 === 0 ? 'Sí' : '40 %');
      type(matrix, row, columnOf(matrix, 'Código'), undefined);
    }
    type(sheetNamed(book, 'Grupos de valor'), 2, 1, 'Personas mayores');
    type(sheetNamed(book, 'Plan'), 2, 1, 'Mesa de diálogo');
    const { reply, effects } = call({ action: 'refresh' });
    console.info(`full refresh: ${effects.counters.calls}, allowed ${bound}`);
    const { sheets, codesGiven } = answered({ reply });
    expect(sheets).toEqual(expect.arrayContaining(['Matriz', 'Grupos de valor', 'Plan', 'Tablero', 'Cobertura']));
    expect(codesGiven).toBe(33);
    expect(effects.counters.calls).toBeLessThanOrEqual(bound);
    expectOneReadOneWrite(effects.counters, OURS);
  });

  it('a refresh with nothing to do only reads', () => {
    const { counters } = refreshed().call({ action: 'refresh' }).effects;
    console.info(`second refresh: ${counters.calls}`);
    expect(counters).toMatchObject({ writes: 0, flushes: 0 });
  });

  it('publishing makes at most fifteen more than refreshing, five of them to Drive', () => {
    const { call } = refreshed();
    const { counters } = call({ action: 'publish', document: 'resultsReport', force: true }).effects;
    console.info(`publish: ${counters.calls}, Drive ${driveCalls(counters)}`);
    expect(counters.calls).toBeLessThanOrEqual(refreshBound(OURS) + 15);
    expect(driveCalls(counters)).toBeLessThanOrEqual(5);
    expectOneReadOneWrite(counters, 2);
  });
});

describe('thirty rows or three thousand', () => {
  const callsWith = (rows: number) => {
    const { call, applied } = structured(undefined, matrixOf(rows));
    const refreshes = [call({ action: 'refresh' }), call({ action: 'refresh' })];
    return [applied, ...refreshes].map(({ effects }) => {
      const { 'Sheet.insertRowsAfter': _room = 0, ...byName } = effects.counters.byName;
      return byName;
    });
  };

  it('cost the same trips, but for the call that makes room', () => {
    expect(callsWith(3000)).toStrictEqual(callsWith(30));
  });

  it('appended to a Matriz that stands cost the same too', () => {
    const appended = (rows: number) => {
      const { call } = policyStructured();
      const source = { kind: 'text', text: matrixOf(rows) } as const;
      const { hash } = answered(call({ action: 'planStructure', source }));
      const { reply, effects } = call({ action: 'applyStructure', source, hash });
      expect(answered({ reply })).toMatchObject({ applied: true });
      expectOneReadOneWrite(effects.counters, OURS);
      return effects.counters.calls;
    };
    const few = appended(30);
    expect(few).toBeLessThanOrEqual(35);
    expect(appended(900)).toBe(few);
  });
});
