import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The docx library ships as one file whose top-level variables are made by calls, so esbuild must keep them all, also
 * the half we never use (patching templates, for one). Its declarations only build values: marked pure, the unused ones
 * are dropped and `Code.js` loses a tenth of its size. The tests of the bundle run what is left.
 */
export const shakeDocx: Plugin = {
  name: 'shake-docx',
  setup(build) {
    build.onLoad({ filter: /docx[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(CALLED_DECLARATION, '$1/* @__PURE__ */ $2'),
      loader: 'js',
    }));
  },
};

const CALLED_DECLARATION = /^((?:var|let|const) [\w$]+ = )(\(function|\(\(\)|[\w$.]+\()/gm;
