import { resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/**
 * What `lazy.ts` requires is bundled to one module of its own first. Otherwise esbuild wraps every file behind a
 * `require` in a function with its own calls, and two hundred wrappers weigh more than the sidebar.
 */
export function oneModulePerRequire(options: BuildOptions): Plugin {
  return {
    name: 'one-module-per-require',
    setup(outer) {
      outer.onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) =>
        kind === 'require-call' ? { path: resolve(resolveDir, path), namespace: 'one-module' } : undefined,
      );
      outer.onLoad({ filter: /.*/, namespace: 'one-module' }, async ({ path }) => {
        const result = await build({
          ...options,
          entryPoints: [path],
          format: 'esm',
          minify: false,
          plugins: [],
        });
        return { contents: result.outputFiles?.[0]?.text ?? '', loader: 'js', resolveDir: resolve('.') };
      });
    },
  };
}
