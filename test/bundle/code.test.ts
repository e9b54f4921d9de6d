import { statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createSealedRealm } from '../../src/emulator/sealed-realm';
import { built, ROOT } from '../apps-script/add-on';
import { allNodes, nameOf, parseScript, type ScriptNode } from './script-tree';

const CODE = built('dist/Code.js');
const KILOBYTE = 1024;

/** Services of Google, each of which refuses to be touched. */
const SERVICES = [
  ...['SpreadsheetApp', 'HtmlService', 'PropertiesService', 'LockService', 'CacheService', 'Utilities', 'Session'],
  ...['ScriptApp', 'Drive', 'DriveApp', 'DocumentApp', 'UrlFetchApp', 'Logger', 'console', 'Browser'],
];

function declaredNames(body: readonly ScriptNode[]): readonly string[] {
  return body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return [nameOf(node['id'])];
    if (node.type !== 'VariableDeclaration' || !Array.isArray(node['declarations'])) return [];
    return node['declarations'].map((declaration: ScriptNode) => nameOf(declaration['id']));
  });
}

/** A realm where whatever the script touches of Google, of `Function` or of the global object's names is noted. */
function watchedRealm(): { readonly realm: vm.Context; readonly touched: string[]; readonly madeCode: string[] } {
  const realm = createSealedRealm();
  const touched: string[] = [];
  const madeCode: string[] = [];
  for (const name of SERVICES) {
    const refuse = (how: string) => (): never => {
      touched.push(`${name}: ${how}`);
      throw new Error(`${name} was touched while the script was loading`);
    };
    const traps = { get: refuse('get'), set: refuse('set'), has: refuse('has'), ownKeys: refuse('keys') };
    Object.defineProperty(realm, name, { value: new Proxy({}, traps), configurable: true });
  }
  for (const name of ['Function', 'eval'] as const) {
    const note = (target: object, given: unknown[]): never => {
      madeCode.push(`${name}(${given.join()}) ${typeof target}`);
      throw new Error('text must not become code');
    };
    const traps = { apply: (target: object, _self: unknown, given: unknown[]) => note(target, given), construct: note };
    realm[name] = new Proxy(realm[name] as object, traps); // both are functions of the realm
  }
  return { realm, touched, madeCode };
}

describe('the script that ships', () => {
  const body = parseScript(CODE);

  it('parses as an ECMAScript 2019 script', () => {
    expect(body.length).toBeGreaterThan(0);
    expect(() => parseScript('class A { static #x = 1 }')).toThrow();
  });

  it('declares the functions the platform calls, and one private name', () => {
    const names = declaredNames(body);
    expect(names.filter((name) => !name.endsWith('_')).sort()).toStrictEqual([
      ...['call', 'onInstall', 'onOpen', 'openPanel', 'openRefresh', 'openReport', 'openStructure'],
    ]);
    expect(names.filter((name) => name.endsWith('_'))).toStrictEqual(['App_']);
  });

  it('leaves nothing but those names on the global object', () => {
    const { realm } = watchedRealm();
    const before = Object.getOwnPropertyNames(realm);
    vm.runInContext(CODE, realm);
    const added = Object.getOwnPropertyNames(realm).filter((name) => !before.includes(name));
    expect(added.sort()).toStrictEqual([...declaredNames(body)].sort());
  });

  it('touches no service and makes no code while it loads', () => {
    const { realm, touched, madeCode } = watchedRealm();
    vm.runInContext(CODE, realm);
    expect(touched).toStrictEqual([]);
    expect(madeCode).toStrictEqual([]);
    expect(() => vm.runInContext('onOpen()', realm)).toThrow('SpreadsheetApp was touched');
  });

  it('holds no eval and no text made into a function', () => {
    const made = [...allNodes(body)].filter(
      ({ type, callee }) =>
        (type === 'CallExpression' || type === 'NewExpression') && ['eval', 'Function'].includes(nameOf(callee)),
    );
    expect(made).toStrictEqual([]);
  });

  it('weighs at most 600 KB', () => {
    const bytes = statSync(`${ROOT}/dist/Code.js`).size;
    console.info(`Code.js: ${(bytes / KILOBYTE).toFixed(1)} KB`);
    expect(bytes).toBeLessThanOrEqual(600 * KILOBYTE);
  });

  it('is evaluated in a moment (printed, not judged)', () => {
    const script = new vm.Script(CODE, { filename: 'Code.js' });
    const times = Array.from({ length: 30 }, () => {
      const realm = createSealedRealm();
      const start = performance.now();
      script.runInContext(realm);
      return performance.now() - start;
    });
    times.sort((a, b) => a - b);
    console.info(`evaluating Code.js: median ${times[15]?.toFixed(2)} ms, slowest ${times[29]?.toFixed(2)} ms`);
    expect(times).toHaveLength(30);
  });
});
