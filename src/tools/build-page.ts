import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** The page with the grid, bundled. */

const SOURCE = 'src/page';
const TARGET = 'build/page';

const FOR_BROWSER: BuildOptions = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
};

/** Builds the workbench page into `build/page/`. The grid's library, some megabytes, is built only when it changed. */
export async function buildPage(): Promise<void> {
  await mkdir(TARGET, { recursive: true });
  await Promise.all([
    buildGridLibrary(),
    build({
      ...FOR_BROWSER,
      entryPoints: { page: `${SOURCE}/main.ts` },
      outdir: TARGET,
      format: 'esm',
      plugins: [gridLibraryApart],
    }),
    build({ ...FOR_BROWSER, entryPoints: { bridge: `${SOURCE}/bridge.ts` }, outdir: TARGET, format: 'iife' }),
    ...['index.html', 'page.css', 'favicon.svg'].map((file) => cp(`${SOURCE}/${file}`, `${TARGET}/${file}`)),
  ]);
}

/** The page asks for the library by its address instead of carrying it. */
const gridLibraryApart: Plugin = {
  name: 'grid-library-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/grid-library$/ }, () => ({ path: '/grid-library.js', external: true }));
  },
};

async function buildGridLibrary(): Promise<void> {
  const stamp = `${TARGET}/grid-library.stamp`;
  const inputs = await Promise.all(['package-lock.json', `${SOURCE}/grid-library.ts`].map((path) => readFile(path)));
  const wanted = createHash('sha256').update(Buffer.concat(inputs)).digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await build({
    ...FOR_BROWSER,
    entryPoints: { 'grid-library': `${SOURCE}/grid-library.ts` },
    outdir: TARGET,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await writeFile(stamp, wanted);
}
