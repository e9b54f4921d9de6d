import { describe, expect, it } from 'vitest';
import type { TableKey } from '../../src/core/records';
import { TAGS_PROPERTY } from '../../src/xlsx/book-properties';
import { openXlsx } from '../../src/xlsx/open';
import { sheetXml, workbookOf } from '../xlsx/parts';
import { type AddOn, addOn, answered, fingerprint, POLICY, policyStructured, sheetNamed, type } from './add-on';

const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' };
const NONE = { kind: 'none' } as const;

function addSheet({ call }: AddOn, ...tables: TableKey[]) {
  const { hash } = answered(call({ action: 'planStructure', source: NONE, tables }));
  return answered(call({ action: 'applyStructure', source: NONE, tables, hash }));
}
const lastUndo = ({ call }: AddOn) => answered(call({ action: 'panel' })).undo;
const undoLast = (opened: AddOn) => opened.call({ action: 'undo', id: lastUndo(opened)?.id ?? '' });
const names = ({ book }: AddOn) => book.sheets.map(({ name }) => name);

describe('a sheet that a step added', () => {
  it('goes again, and everything is as before', () => {
    const opened = policyStructured();
    const { '(book)': _book, ...before } = fingerprint(opened.book);
    addSheet(opened, 'channels');
    expect(lastUndo(opened)).toMatchObject({ what: 'La hoja Canales', recent: true });
    expect(answered(undoLast(opened)).sentence).toBe('Listo: quedó como estaba.');
    const { '(book)': _now, ...after } = fingerprint(opened.book);
    expect(after).toStrictEqual(before);
    expect(lastUndo(opened)?.what).toBe('Las 6 hojas nuevas');
    expect(addSheet(opened, 'channels').applied).toBe(true);
    expect(names(opened)).toContain('Canales');
  });

  it('stays once somebody has written in it', () => {
    const opened = policyStructured();
    addSheet(opened, 'channels');
    const id = lastUndo(opened)?.id ?? '';
    const column = sheetNamed(opened.book, 'Canales').values[1]?.length ?? 0;
    type(sheetNamed(opened.book, 'Canales'), 1, column, 'Mi columna');
    expect(lastUndo(opened)).toBeNull();
    expect(opened.call({ action: 'undo', id }).reply).toMatchObject({ ok: false, code: 'undoChanged' });
    expect(names(opened)).toContain('Canales');
  });
});

describe('the first structure', () => {
  it('can be taken back whole while nobody has written in it', () => {
    const opened = addOn();
    const source = { kind: 'text', text: POLICY } as const;
    const { hash, lasting } = answered(opened.call({ action: 'planStructure', source, year: 2026 }));
    expect(lasting).toEqual([]);
    answered(opened.call({ action: 'applyStructure', source, year: 2026, hash }));
    expect(names(opened).length).toBeGreaterThan(6);
    answered(undoLast(opened));
    expect(names(opened)).toHaveLength(1);
    expect(answered(opened.call({ action: 'panel' })).state.structured).toBe(false);
  });
});

describe('what cannot be undone', () => {
  const headings = ['Actividad de gestión', 'Meta', 'Mi columna'];
  const row = (cells: readonly string[], number: number) =>
    `<row r="${number}">${cells.map((cell, index) => `<c r="${'ABC'[index]}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
  const ownMatrix = () => {
    const rows = [row(headings, 1), row(['Convocar la mesa', 'Hacerla', 'mía'], 2)];
    return addOn(openXlsx(workbookOf({ Matriz: sheetXml(rows.join('')) }), PLACE));
  };

  it('is told beforehand, with the name of the sheet; a copy of it is not counted and hinders nothing', () => {
    const opened = ownMatrix();
    const request = { source: NONE, year: 2026 } as const;
    const { lasting, hash } = answered(opened.call({ action: 'planStructure', ...request }));
    expect(lasting).toEqual(['Matriz']);
    const copied = answered(opened.call({ action: 'copySheets', names: [...lasting], request: 'copia-1' }));
    expect(copied.names).toEqual(['Copia de Matriz']);
    expect(sheetNamed(opened.book, 'Copia de Matriz').values.slice(0, 2)).toEqual([
      headings,
      ['Convocar la mesa', 'Hacerla', 'mía'],
    ]);
    expect(answered(opened.call({ action: 'applyStructure', ...request, hash })).applied).toBe(true);
    expect(lastUndo(opened)).toBeNull();
    expect(answered(opened.call({ action: 'review' })).tables['followUp']).toMatchObject({ sheet: 'Matriz', rows: 1 });
  });

  it('is a fix of a text too long to be remembered', () => {
    const opened = policyStructured();
    const sheet = sheetNamed(opened.book, 'Matriz');
    const column = (sheet.values[1] ?? []).indexOf('Meta');
    const alert = { code: 'personalData', table: 'followUp', row: 3, field: 'target' };
    const shown = (text: string) => {
      type(sheet, 2, column, text);
      return answered(opened.call({ action: 'previewFix', alert })).lasting;
    };
    expect(shown('Llamar a la señora con C.C. 71.123.456')).toEqual([]);
    expect(shown(`Llamar a la señora con C.C. 71.123.456. ${'Y algo más. '.repeat(4_162)}`)).toEqual(['Matriz']);
  });

  it('a copy of a sheet of ours keeps its tag, so that it is known as a copy', () => {
    const opened = policyStructured();
    answered(opened.call({ action: 'copySheets', names: ['Plan'], request: 'copia-1' }));
    const copy = sheetNamed(opened.book, 'Copia de Plan');
    expect(opened.book.properties[TAGS_PROPERTY]).toContain(`"sheetId":${copy.id},`);
    const { alerts } = answered(opened.call({ action: 'review' }));
    expect(alerts.filter(({ code }) => code === 'copiedSheet')).toHaveLength(1);
  });
});
