import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * The docx library ships as one file whose top level makes its values by calls, so esbuild must keep them all, also the
 * great part we never use: patching templates, drawings, its packer with a second fflate and a stream on top of Node's
 * events. These declarations only build values, so they are marked pure and the unused ones are dropped; nothing is taken
 * out by name, and what is used stays as docx wrote it. A rule that finds nothing any more stops the build.
 */
export const shakeDocx: Plugin = {
  name: 'shake-docx',
  setup(build) {
    build.onLoad({ filter: /docx[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => ({
      contents: PURE.reduce(applyRule, await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

interface Rule {
  readonly finds: RegExp;
  readonly writes: string;
}

const PURE: readonly Rule[] = [
  // var one = make(…), new Maker(…) or (() => …)()
  {
    finds: /^((?:var|let|const) [\w$]+ = )(\(function|\(\(\)|\(\/\*|(?:new )?[\w$.]+\()/gm,
    writes: '$1/* @__PURE__ */ $2',
  },
  // var One = class extends library.Base: reading a property may have an effect, so a pure call reads it
  { finds: /^(var [\w$]+ = class extends )([\w$]+\.[\w$]+)/gm, writes: '$1/* @__PURE__ */ (() => $2)()' },
  // var One = class {…}; and right after it a static property: one pure call makes both
  {
    finds: /^(var ([\w$]+) = class (?:(?!\n\};)[\s\S])*\n\};\n_defineProperty\(\2, (?:(?!\);\n)[\s\S])*\);)$/gm,
    writes: 'var $2 = /* @__PURE__ */ (() => { $1 return $2; })();',
  },
];

function applyRule(source: string, { finds, writes }: Rule): string {
  if (source.search(finds) < 0) throw new Error(`docx is no longer written as ${finds} expects: see shake-docx.ts`);
  return source.replace(finds, writes);
}
