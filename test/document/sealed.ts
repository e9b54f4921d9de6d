import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import type { ReportDocument } from '../../src/document/model';

/** Built-ins younger than ES2019, String.prototype.matchAll left out. */
const YOUNGER = `
  delete String.prototype.replaceAll; delete String.prototype.at; delete String.prototype.isWellFormed;
  delete String.prototype.toWellFormed; delete Array.prototype.at; delete Array.prototype.findLast;
  delete Array.prototype.findLastIndex; delete Array.prototype.toSorted; delete Array.prototype.toReversed;
  delete Array.prototype.toSpliced; delete Array.prototype.with; delete Object.hasOwn; delete Object.groupBy;
  delete Promise.any; delete Promise.allSettled; delete WeakRef; delete FinalizationRegistry;
  for (const array of [Uint8Array, Uint16Array]) { delete Object.getPrototypeOf(array.prototype).at; }
`;

/** A renderer as it ships: one ES2019 script that leaves its exports in `renderer`. */
export async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${file}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'renderer',
    target: 'es2019',
    minify: true,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** What an expression over `renderer` and `report` gives in a bare realm of the language, without code from strings. */
export function runSealed(code: string, report: ReportDocument, expression: string): unknown {
  const realm = createContext({ json: JSON.stringify(report) }, { codeGeneration: { strings: false, wasm: false } });
  new Script(`if (typeof TextEncoder !== 'undefined') throw new Error('not bare'); ${YOUNGER}`).runInContext(realm);
  new Script(code).runInContext(realm);
  return new Script(`const report = JSON.parse(json); ${expression}`).runInContext(realm);
}
