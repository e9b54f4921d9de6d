import { describe, expect, it } from 'vitest';
import { script } from './fixtures';

const code = `
  function echo(value) { return value; }
  function kinds(name) {
    return { undefined: undefined, date: new Date(0), nested: [{ when: new Date(0) }], map: new Map([[1, 2]]),
      set: new Set([1]), regexp: /a/, inside: [1, undefined, { a: undefined }], bytes: new Uint8Array(2) }[name];
  }
  function same(value) { return [value instanceof Array, value instanceof Object, value.length]; }
  function service() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Matriz', 0); }
  function own() { throw new TypeError('se cayó'); }
  function text() { throw 'solo texto'; }
  function hidden_() { return 1; }
  var count = 0;
  function again() { count += 1; return count; }`;

const run = (name: string, ...args: unknown[]) => {
  const { effects: _effects, ...reply } = script(code).run(name, ...args);
  return reply;
};

describe('google.script.run', () => {
  it('carries plain data both ways, as data of the realm', () => {
    const data = { a: [1, 'x', null, { b: true }] };
    expect(run('echo', data)).toStrictEqual({ ok: true, value: data });
    expect(run('same', [1, 2])).toStrictEqual({ ok: true, value: [true, true, 2] });
  });

  it.each([
    ['undefined', null],
    ['date', null],
    ['nested', null],
    ['map', {}],
    ['set', {}],
    ['regexp', {}],
    ['inside', [1, null, { a: null }]],
  ])('gives back %s as %j', (name, value) => {
    expect(run('kinds', name)).toStrictEqual({ ok: true, value });
  });

  it('fails on the server for typed arrays', () => {
    expect(run('kinds', 'bytes')).toMatchObject({ ok: false });
  });

  it('throws in the page for what cannot be sent', () => {
    const loop: unknown[] = [];
    loop.push(loop);
    for (const value of [new Date(), { deep: [new Date()] }, () => 1, loop]) {
      expect(() => run('echo', 'ok', value)).toThrow('Failed due to illegal value in property: 1');
    }
    expect(run('echo', [undefined, { a: undefined }])).toStrictEqual({ ok: true, value: [null, { a: null }] });
  });

  it('gives the message of an error and nothing else', () => {
    const duplicate = 'Exception: A sheet with the name "Matriz" already exists. Please enter another name.';
    expect(run('service')).toStrictEqual({ ok: false, error: { message: duplicate } });
    expect(run('own')).toStrictEqual({ ok: false, error: { message: 'TypeError: se cayó' } });
    expect(run('text')).toStrictEqual({ ok: false, error: { message: 'solo texto' } });
  });

  it('reaches only public top-level functions', () => {
    expect(() => run('hidden_')).toThrow('google.script.run.hidden_ is not a function');
    expect(run('missing')).toMatchObject({
      ok: false,
      error: { message: 'Error: Script function not found: missing' },
    });
  });

  it('starts afresh each time', () => {
    const shared = script(code);
    expect([shared.run('again'), shared.run('again')]).toMatchObject([{ value: 1 }, { value: 1 }]);
  });
});
