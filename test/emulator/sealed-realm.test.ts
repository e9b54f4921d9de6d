import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { EmulatorFailure } from '../../src/emulator/runner';
import { createSealedRealm } from '../../src/emulator/sealed-realm';
import { addOn, bookOf, matriz, result, script, services } from './fixtures';

/** platform.md §3: what Apps Script does not have. */
const ABSENT = [
  ...['setTimeout', 'setInterval', 'clearTimeout', 'queueMicrotask', 'ReadableStream', 'TextEncoder', 'TextDecoder'],
  ...[
    'fetch',
    'FormData',
    'File',
    'Blob',
    'URL',
    'URLSearchParams',
    'DOMException',
    'atob',
    'btoa',
    'crypto',
    'window',
  ],
  ...['navigator', 'performance', 'process', 'structuredClone', 'AbortController', 'Buffer', 'require', 'global'],
  ...['WeakRef', 'FinalizationRegistry', 'AggregateError', 'BigInt', 'SharedArrayBuffer', 'Atomics', 'Iterator'],
  'startEmulator',
];

const NEWER = [
  ...['[].at', '[].findLast', '[].toSorted', '[].with', '"".at', '"".replaceAll', 'Object.hasOwn', 'Object.groupBy'],
  ...['Promise.allSettled', 'Promise.any', 'Map.groupBy', 'new Uint8Array(1).at', 'new Set().union'],
];

describe('the sealed realm', () => {
  it('lacks what Apps Script lacks', () => {
    const probe = `function go() { return ${JSON.stringify(ABSENT)}.filter(function (name) {
      return typeof globalThis[name] !== 'undefined'; }); }`;
    expect(script(probe).execute('go').result).toStrictEqual([]);
  });

  it('lacks what JavaScript gained after ES2019, save matchAll', () => {
    expect(result(`return [${NEWER.map((name) => `typeof ${name}`).join(',')}]`)).toStrictEqual(
      NEWER.map(() => 'undefined'),
    );
    expect(
      result('return [typeof "".matchAll, typeof [].flat, typeof Object.fromEntries, typeof globalThis]'),
    ).toStrictEqual(['function', 'function', 'function', 'object']);
  });

  it('has no other global than the language and the services', () => {
    const globals = script('function go() { return Object.getOwnPropertyNames(globalThis); }').execute('go').result;
    const bare = Object.getOwnPropertyNames(createSealedRealm());
    const added = (globals as string[]).filter((name) => !bare.includes(name));
    expect(added.sort()).toStrictEqual(
      [
        ...['Drive', 'HtmlService', 'LockService', 'Logger', 'PropertiesService', 'ScriptApp', 'Session'],
        ...['SpreadsheetApp', 'Utilities', 'console', 'go'],
      ].sort(),
    );
  });

  it('makes no code from text', () => {
    for (const attempt of ['eval("1")', 'new Function("return 1")()', '(function () {}).constructor("return 1")()']) {
      expect(() => result(`return ${attempt}`)).toThrow('Code generation from strings disallowed');
    }
  });

  it('keeps nothing between executions but the book and the stores', () => {
    const leaking = script(
      'function go() { var seen = globalThis.left; globalThis.left = 1; Array.prototype.left = 1; return seen; }',
    );
    expect([leaking.execute('go').result, leaking.execute('go').result]).toStrictEqual([undefined, undefined]);
    expect('left' in Array.prototype).toBe(false);
  });

  it('leaves only objects of the host in the book', () => {
    const book = bookOf([['a']]);
    result(
      `range("B3").setValue(new Date(0)); range("A5:B5").setFontWeight("bold");
       sheet.setColumnWidth(1, 50); range("A1").setNote("n"); book.insertSheet("Plan", 1).getRange("A1").setValue("x")`,
      book,
    );
    const foreign: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const prototype: unknown = Object.getPrototypeOf(value);
      if (prototype !== Object.prototype && prototype !== Array.prototype) foreign.push(path);
      for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
    };
    walk(book, 'book');
    expect(foreign).toStrictEqual([]);
    expect(matriz(book).values[2]?.[1]).toHaveProperty('date');
  });

  it('gives the add-on objects that are what they say they are', () => {
    const body = `
      var thrown; try { book.insertSheet('Matriz', 0); } catch (error) { thrown = error; }
      return [thrown instanceof Error, thrown.name, String(thrown).slice(0, 10), book.getSheets() instanceof Array,
        PropertiesService.getUserProperties().getProperties() instanceof Object,
        Utilities.newBlob('a').getBytes() instanceof Array]`;
    expect(result(body)).toStrictEqual([true, 'Exception', 'Exception:', true, true, true]);
  });

  it('lets the add-on see its arguments as its own', () => {
    expect(
      addOn('return [a instanceof Array, b instanceof Object]').execute('go', [[1], { x: 1 }]).result,
    ).toStrictEqual([true, true]);
  });
});

describe('the edge of the emulator', () => {
  it.each([
    ['range("A1").foo()', 'Range.foo'],
    ['sheet.deleteRows(1, 1)', 'Sheet.deleteRows'],
    ['book.getEditors()', 'Spreadsheet.getEditors'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
    ['sheet.getRangeList(["A1"]).setDataValidation(null)', 'RangeList.setDataValidation'],
    ['Drive.Files.copy()', 'Drive.Files.copy'],
    ['Drive.About', 'Drive.About'],
    ['Utilities.parseCsv("")', 'Utilities.parseCsv'],
    ['SpreadsheetApp.WrapStrategy.FOO', 'WrapStrategy.FOO'],
    ['range("A1").constructor', 'Range.constructor'],
  ])('%s fails the test', (expression, member) => {
    expect(() => result(`try { ${expression}; } catch (error) { return "caught"; }`)).toThrow(
      new EmulatorFailure(`not implemented in the emulator: ${member}`),
    );
  });

  it('lets objects print, serialise and pass through promises', () => {
    expect(
      result('Promise.resolve(sheet); return [String(range("A1")), JSON.stringify(SpreadsheetApp.WrapStrategy.CLIP)]'),
    ).toStrictEqual(['Range', '"CLIP"']);
  });

  it('does not let the add-on change its objects', () => {
    expect(() => result('sheet.getName = 1')).toThrow('the add-on sets Sheet.getName');
  });

  it('does not wait for promises', () => {
    expect(() => script('async function go() { return 1; }').execute('go')).toThrow('go returned a promise');
  });

  it('keeps what is logged', () => {
    const { logs } = script(
      'function go() { console.log("a", 1); Logger.log({ b: [2] }); console.error(null); }',
    ).execute('go');
    expect(logs).toStrictEqual(['a 1', '{"b":[2]}', 'null']);
  });
});

describe('the services', () => {
  it('know nothing of Node', () => {
    expect(/\bprocess\s*[.[]|\bBuffer\b|\brequire\(|\bimport\(/.exec(services)).toBeNull();
  });

  it('use nothing newer than ES2019 themselves', () => {
    const newer = /\.(?:at|with|hasOwn|groupBy|replaceAll|findLast\w*|toSorted|toSpliced|toReversed|allSettled)\(/;
    expect(newer.exec(services)).toBeNull();
  });

  it('compile where private and static class fields do not parse', () => {
    expect(() => new vm.Script(services)).not.toThrow();
    expect(/\?\?=?|static \w+ =|#\w+ =/.exec(services)).toBeNull();
  });
});
