import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/docx/render-docx';
import { shakeDocx } from '../../src/workbench/shake-docx';
import { wholeReport } from './sample-report';

/** Built-ins younger than ES2019, String.prototype.matchAll left out. */
const YOUNGER = `
  delete String.prototype.replaceAll; delete String.prototype.at; delete String.prototype.isWellFormed;
  delete String.prototype.toWellFormed; delete Array.prototype.at; delete Array.prototype.findLast;
  delete Array.prototype.findLastIndex; delete Array.prototype.toSorted; delete Array.prototype.toReversed;
  delete Array.prototype.toSpliced; delete Array.prototype.with; delete Object.hasOwn; delete Object.groupBy;
  delete Promise.any; delete Promise.allSettled; delete WeakRef; delete FinalizationRegistry;
  for (const array of [Uint8Array, Uint16Array]) { delete Object.getPrototypeOf(array.prototype).at; }
`;

let code = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/docx/render-docx.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'docxBundle',
    target: 'es2019',
    minify: true,
    plugins: [shakeDocx],
    logLevel: 'error',
  });
  code = outputFiles[0]?.text ?? '';
});

function renderSealed(): Uint8Array {
  const realm = createContext(
    { report: JSON.stringify(wholeReport) },
    { codeGeneration: { strings: false, wasm: false } },
  );
  new Script(`if (typeof TextEncoder !== 'undefined') throw new Error('not bare'); ${YOUNGER}`).runInContext(realm);
  new Script(code).runInContext(realm);
  const result: unknown = new Script('Array.from(docxBundle.renderDocx(JSON.parse(report)))').runInContext(realm);
  return Uint8Array.from(result as number[]);
}

describe('the renderer in a sealed realm', () => {
  it('is ES2019 once bundled', () => {
    expect(() => parse(code, { ecmaVersion: 2019 })).not.toThrow();
  });

  it('takes at most 95 KB of the script, library and compression included', () => {
    console.info(`the renderer: ${(code.length / 1024).toFixed(1)} KB`);
    expect(code.length).toBeLessThanOrEqual(95 * 1024);
  });

  it('renders without TextEncoder, timers, Buffer or code from strings the very bytes it renders in Node', () => {
    expect(Buffer.compare(renderSealed(), renderDocx(wholeReport))).toBe(0);
  });
});
