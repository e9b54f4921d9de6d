import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * d3-dsv makes its reader and its writer in one function, so a bundle that only writes would carry the reader too, which
 * turns text into code. The reader is taken out; should d3-dsv be written otherwise one day, the build stops.
 */
export const shakeDsv: Plugin = {
  name: 'shake-dsv',
  setup(build) {
    build.onLoad({ filter: /d3-dsv[\\/]src[\\/]dsv\.js$/ }, async ({ path }) => ({
      contents: READER.reduce(withoutPart, await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

const READER: readonly RegExp[] = [
  /^ {2}function parse\([\s\S]*(?=^ {2}function preformatBody)/m,
  /^ {4}parse: parse,\n {4}parseRows: parseRows,\n/m,
];

function withoutPart(source: string, part: RegExp): string {
  if (!part.test(source)) throw new Error(`d3-dsv is no longer written as ${part} expects: see shake-dsv.ts`);
  return source.replace(part, '');
}
