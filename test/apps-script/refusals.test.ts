import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/apps-script/protocol';
import { addOn, answered, built, fingerprint, POLICY, policyStructured, sheetNamed, type } from './add-on';

const SOURCE = { kind: 'text', text: POLICY } as const;
const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive.file';
const DRIVE_SENTENCE = /^Google Drive no dejó crear el documento\. .+$/;

/** What `call` answers to a text, as data. */
function replyTo(text: unknown, { script } = addOn()) {
  const answer = script.run('call', text);
  if (!answer.ok) throw new Error(answer.error.message);
  return { reply: JSON.parse(String(answer.value)), effects: answer.effects };
}

describe('a plan that is no longer the one shown', () => {
  it('is shown anew, and nothing is written', () => {
    const { book, call } = policyStructured();
    const source = { kind: 'text', text: 'Actividad de gestión\tMeta\nUna actividad nueva\tHacerla' } as const;
    const { hash } = answered(call({ action: 'planStructure', source, year: 2026 }));
    type(sheetNamed(book, 'Matriz'), 33, 2, 'Una actividad nueva');
    const before = fingerprint(book);
    const { reply, effects } = call({ action: 'applyStructure', source, year: 2026, hash });
    const shown = answered({ reply });
    expect(shown.applied).toBe(false);
    expect(shown.hash).not.toBe(hash);
    expect(shown.changes).toStrictEqual([expect.stringMatching(/^1 fila ya estaba en la Matriz/)]);
    expect(fingerprint(book)).toStrictEqual(before);
    expect(effects.counters).toMatchObject({ writes: 0 });
    expect(answered(call({ action: 'applyStructure', source, year: 2026, hash: shown.hash })).applied).toBe(true);
  });
});

describe('a lock held by another person', () => {
  it.each<Action>([{ action: 'applyStructure', source: SOURCE, hash: 'any' }, { action: 'refresh' }])(
    'stops $action with a sentence and writes nothing',
    (action) => {
      const { book, call, script } = policyStructured();
      const before = fingerprint(book);
      script.switches.lockedByOther = true;
      const { reply, effects } = call(action);
      expect(reply).toStrictEqual({
        ok: false,
        code: 'busy',
        message: 'Otra persona está actualizando este libro. Espere un momento e inténtelo de nuevo.',
      });
      expect(effects.counters).toMatchObject({ reads: 0, writes: 0 });
      expect(fingerprint(book)).toStrictEqual(before);
      script.switches.lockedByOther = false;
      expect(call({ action: 'refresh' }).reply.ok).toBe(true);
    },
  );

  it('lets a person look', () => {
    const { call } = policyStructured();
    expect(call({ action: 'review' }).reply.ok).toBe(true);
  });
});

describe('Google Drive', () => {
  it('refused by the person gives a sentence and no document', () => {
    const { call, script } = policyStructured();
    script.switches.refusedScopes = [DRIVE_SCOPE];
    const { reply, effects } = call({ action: 'publish', document: 'resultsReport' });
    expect(reply).toMatchObject({ ok: false, code: 'driveRefused', message: expect.stringMatching(DRIVE_SENTENCE) });
    expect(effects.drive).toStrictEqual([]);
    script.switches.refusedScopes = [];
    expect(answered(call({ action: 'publish', document: 'resultsReport' })).published).toBe(true);
  });

  it('missing from the project gives a sentence that says whom to ask', () => {
    const code = `delete globalThis.Drive;\n${built('dist/Code.js')}`;
    const { call } = addOn(policyStructured().file, { code });
    const { reply } = call({ action: 'publish', document: 'resultsReport', force: true });
    expect(reply).toMatchObject({ ok: false, code: 'driveMissing', message: expect.stringMatching(/^Falta activar/) });
  });
});

describe('Google', () => {
  const refusing = (service: string, member: string, message: string) => `
    (function () {
      var real = ${service};
      ${service} = new Proxy({}, {
        get: function (_, member) {
          if (member !== '${member}') return real[member];
          return function () { var error = new Error('${message}'); error.name = 'Exception'; throw error; };
        },
      });
    })();
    ${built('dist/Code.js')}`;

  it('keeping a protected range from being written is told as such, not as a mistake of ours', () => {
    const code = refusing('SpreadsheetApp', 'flush', 'You are trying to edit a protected cell or object.');
    const { call } = addOn(policyStructured().file, { code });
    const { reply, effects } = call({ action: 'refresh' });
    expect(reply).toMatchObject({
      ok: false,
      code: 'sheetsRefused',
      message: expect.stringMatching(/rangos protegidos/),
    });
    expect(effects.logs.join()).toContain('protected cell');
    expect(effects.counters.byName['Lock.releaseLock']).toBe(1);
  });

  it('refusing anything else is told in a sentence, and its own words are logged', () => {
    const code = refusing(
      'SpreadsheetApp',
      'getActiveSpreadsheet',
      'Service Spreadsheets failed while accessing document.',
    );
    const { reply, effects } = addOn(undefined, { code }).call({ action: 'start' });
    expect(reply).toMatchObject({
      ok: false,
      code: 'googleRefused',
      message: expect.stringMatching(/^Google no respondió/),
    });
    expect(effects.logs.join()).toContain('failed while accessing');
  });
});

describe('what is not an action', () => {
  it.each([
    ['an unknown action', '{"action":"deleteEverything"}'],
    ['an action with a part missing', '{"action":"applyStructure","source":{"kind":"none"}}'],
    ['an unknown source', '{"action":"planStructure","source":{"kind":"web","url":"https://example.com"}}'],
    ['a date that does not exist', '{"action":"review","cutoff":"2026-02-30"}'],
    ['broken JSON', '{"action":'],
    ['JSON that is no object', '[1,2]'],
    ['a text', 'hola'],
    ['nothing', ''],
    ['null', null],
    ['a number', 7],
  ])('%s gets a reply that says to open the panel again', (_, text) => {
    const { reply, effects } = replyTo(text);
    expect(reply).toStrictEqual({
      ok: false,
      code: 'badRequest',
      message: 'El panel y el complemento no coinciden. Cierre el panel y vuelva a abrirlo.',
    });
    expect(effects.logs).toStrictEqual([]);
  });

  it('keeps names that every object has from passing for actions', () => {
    expect(replyTo('{"action":"constructor"}').reply.code).toBe('badRequest');
    expect(replyTo('{"action":"__proto__"}').reply.code).toBe('badRequest');
  });
});

describe('a mistake of ours', () => {
  const broken = `
    globalThis.LockService = { getDocumentLock: function () { return { tryLock: function () { return undefined.length; } }; } };
    ${built('dist/Code.js')}`;

  it('is told in one honest sentence and logged whole', () => {
    const { reply, effects } = addOn(policyStructured().file, { code: broken }).call({ action: 'refresh' });
    expect(reply).toStrictEqual({
      ok: false,
      code: 'unexpected',
      message:
        'Algo falló en el complemento y no en sus datos. No se perdió nada. Inténtelo de nuevo; si se repite, avise a soporte.',
    });
    expect(effects.logs).toHaveLength(1);
    expect(effects.logs[0]).toMatch(/TypeError[\s\S]*length[\s\S]*Code\.js/);
  });
});
