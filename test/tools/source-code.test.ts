import { describe, expect, it } from 'vitest';
import { circlesOf } from '../../src/tools/source-code/circles';
import { parsedSource, saysItsPurpose } from '../../src/tools/source-code/files';
import { functionsOf } from '../../src/tools/source-code/functions';
import { importsOf } from '../../src/tools/source-code/imports';
import { measureHouse } from '../../src/tools/source-code/room-measures';

const link = (text: string) => {
  const [from = '', to = ''] = text.split(' → ');
  return { from, to };
};

describe('the functions of a file', () => {
  const file = parsedSource(
    'src/core/sample.ts',
    `interface Shape {
  readonly area: number;
}

export function total(
  shapes: readonly Shape[],
  start = 0,
): number {
  return shapes.reduce((sum, { area }) => sum + area, start);
}

export const host = {
  read(a: string, b: string, c: string, d: string, e: string): string {
    return a + b + c + d + e;
  },
  show: (loud: boolean | undefined, quiet = false) => [loud, quiet],
};

function word(kind: 'a' | 'b'): string {
  switch (kind) {
    case 'a':
      return 'one';
    case 'b':
      return 'two';
  }
}
`,
  );
  const named = Object.fromEntries(functionsOf(file).map((each) => [each.name, each]));

  it('are as long as they are written, from the signature to the closing brace', () => {
    expect([named['total']?.lines, named['read']?.lines, named['word']?.lines]).toEqual([6, 3, 8]);
    expect(named['total']?.place).toBe('core/sample.ts:5');
  });

  it('that are arrows of one line count for no length', () => {
    expect([named['show']?.isOneLineArrow, named['total']?.isOneLineArrow]).toEqual([true, false]);
    expect(measureHouse([file]).rooms['core']?.functions).toBe(3);
  });

  it('tell how many parameters they take, and how many a call shows only as true or false', () => {
    expect([named['read']?.parameters, named['read']?.booleans]).toEqual([5, 0]);
    expect([named['show']?.parameters, named['show']?.booleans]).toEqual([2, 2]);
    expect(named['(given to reduce)']?.isArgument).toBe(true);
  });

  it('that are nothing but a switch are known as such', () => {
    expect([named['word']?.isSwitch, named['total']?.isSwitch]).toEqual([true, false]);
  });
});

describe('the imports of a file', () => {
  it('are found wherever they stand: types, lazy ones and what is passed on', () => {
    const file = parsedSource(
      'src/core/sample.ts',
      `import type { A } from './a';
import { type B, c } from '../c';
import 'preact';
export { d } from './d';
const e = () => require('./e');
export type F = import('./f').F;
`,
    );
    expect(importsOf(file).map(({ to, kind, typeOnly, lazy }) => [to, kind, typeOnly, lazy])).toEqual([
      ['src/core/a', 'ours', true, false],
      ['src/c', 'ours', false, false],
      ['preact', 'package', false, false],
      ['src/core/d', 'ours', false, false],
      ['src/core/e', 'ours', false, true],
      ['src/core/f', 'ours', true, false],
    ]);
  });
});

describe('circles of files', () => {
  it('are told once each, by the shortest way back to the first of them', () => {
    const links = ['b → c', 'c → d', 'd → b', 'c → b', 'a → b', 'x → y', 'y → x', 'd → e'].map(link);
    expect(circlesOf(links)).toEqual([
      ['b', 'c', 'b'],
      ['x', 'y', 'x'],
    ]);
  });

  it('are none where every way ends', () => {
    expect(circlesOf(['a → b', 'a → c', 'b → d', 'c → d'].map(link))).toEqual([]);
  });
});

describe('a file says what it is for', () => {
  const says = (text: string) => saysItsPurpose(parsedSource('src/core/sample.ts', text));

  it('before its imports, after them, or on the first thing it holds', () => {
    expect(says("// What it is for.\nimport { a } from './a';\nexport const b = a;\n")).toBe(true);
    expect(says("import { a } from './a';\n\n/** What it is for. */\nexport const b = a;\n")).toBe(true);
  });

  it('and not further down, where it speaks of something else', () => {
    expect(says("import { a } from './a';\nexport const b = a;\n/** Of c. */\nexport const c = b;\n")).toBe(false);
  });
});
