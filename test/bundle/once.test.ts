import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Action } from '../../src/apps-script/protocol';
import { sampleWorkbook } from '../../src/local/sample/sample';
import { addOn, ROOT } from '../apps-script/add-on';

/** Functions whose work is done once an action: each notes in the log that it was called. */
const COUNTED: { readonly [name: string]: string } = {
  assess: 'src/core/assess.ts',
  suppress: 'src/core/suppression.ts',
  reportDocument: 'src/views/documents/report-document.ts',
  planRow: 'src/views/sidebar/plan-row.ts',
};
const ENTRIES = ['call'];

const noted = new Set<string>();

const noting: Plugin = {
  name: 'noting',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const names = Object.keys(COUNTED).filter((name) => path === join(ROOT, COUNTED[name] ?? ''));
      if (names.length === 0) return undefined;
      for (const name of names) noted.add(name);
      return { contents: names.reduce(withNote, await readFile(path, 'utf8')), loader: 'ts' };
    });
  },
};

function withNote(source: string, name: string): string {
  const start = source.indexOf(`export function ${name}(`);
  const opening = /\)[^{}]*\{\n/.exec(source.slice(start));
  if (start === -1 || opening === null) throw new Error(`${name} is written otherwise now`);
  const at = start + opening.index + opening[0].length;
  return `${source.slice(0, at)}  console.log('did:${name}');\n${source.slice(at)}`;
}

describe('an action', () => {
  let code = '';
  beforeAll(async () => {
    const result = await build({
      absWorkingDir: ROOT,
      entryPoints: ['src/apps-script/entry.ts'],
      ...{ bundle: true, format: 'iife', globalName: 'App_', target: 'es2019', platform: 'neutral' },
      mainFields: ['module', 'main'],
      write: false,
      plugins: [noting],
    });
    const stubs = ENTRIES.map((name) => `function ${name}() { return App_.${name}.apply(this, arguments); }`);
    expect([...noted].sort()).toEqual(Object.keys(COUNTED).sort());
    code = [result.outputFiles[0]?.text ?? '', ...stubs].join('\n');
  });

  const timesIn = async (action: Action): Promise<{ readonly [name: string]: number }> => {
    const { file } = await sampleWorkbook();
    const { script } = addOn(file, { code });
    const { logs } = script.execute('call', [JSON.stringify(action)]);
    const did = logs.flatMap((line) => line.split('did:').slice(1)).map((name) => name.trim());
    return Object.fromEntries(Object.keys(COUNTED).map((name) => [name, did.filter((each) => each === name).length]));
  };

  it.each<[Action, { readonly [name: string]: number }]>([
    [{ action: 'review' }, { assess: 1, suppress: 0, reportDocument: 0, planRow: 0 }],
    [{ action: 'panel' }, { assess: 1, suppress: 1, reportDocument: 0, planRow: 0 }],
    [{ action: 'refresh' }, { assess: 1, suppress: 0, reportDocument: 0, planRow: 0 }],
    [
      { action: 'preview', document: 'resultsReport' },
      { assess: 1, suppress: 1, reportDocument: 1, planRow: 0 },
    ],
    [
      { action: 'publish', document: 'resultsReport' },
      { assess: 1, suppress: 1, reportDocument: 1, planRow: 1 },
    ],
    [
      { action: 'publish', document: 'openData' },
      { assess: 1, suppress: 1, reportDocument: 0, planRow: 1 },
    ],
    [
      { action: 'publish', document: 'verification' },
      { assess: 1, suppress: 1, reportDocument: 1, planRow: 0 },
    ],
  ])('does its work once: %j', async (action, times) => {
    expect(await timesIn(action)).toEqual(times);
  });
});
