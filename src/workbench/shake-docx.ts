import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The docx library ships as one file whose top-level variables are made by calls, so esbuild must keep them all, also
 * the half we never use (patching templates, for one). Its declarations only build values: marked pure, the unused ones
 * are dropped. Its asynchronous packer brings a second copy of fflate; `docx/pack.ts` zips by itself, so that copy
 * goes too. `Code.js` loses an eighth of its size; the tests of the bundle run what is left.
 */
export const shakeDocx: Plugin = {
  name: 'shake-docx',
  setup(build) {
    build.onLoad({ filter: /docx[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => ({
      contents: withoutZip((await readFile(path, 'utf8')).replace(CALLED_DECLARATION, '$1/* @__PURE__ */ $2')),
      loader: 'js',
    }));
  },
};

const CALLED_DECLARATION = /^((?:var|let|const) [\w$]+ = )(\(function|\(\(\)|[\w$.]+\()/gm;
const OWN_ZIP = /^var zipFiles = .*$/m;

function withoutZip(source: string): string {
  if (!OWN_ZIP.test(source)) throw new Error('docx no longer zips where it did: see shake-docx.ts');
  return source.replace(OWN_ZIP, "var zipFiles = () => { throw new Error('packed by docx/pack.ts'); };");
}
