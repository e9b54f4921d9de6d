import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { type BuildOptions, build, transform } from 'esbuild';
import { buildPage } from './build-page';
import { buildServices } from './build-services';
import { oneModulePerRequire } from './one-module';

/**
 * Builds what ships (`dist/`: exactly what clasp pushes) and the local tools (`build/`).
 * Apps Script has no modules and parses ES2019: one script, with a top-level function per entry (platform.md §3).
 */
const SCRIPT: BuildOptions = {
  bundle: true,
  format: 'iife',
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
  write: false,
  // Its package.json names only the CommonJS file, of which nothing can be left out.
  alias: { 'colombian-holidays': 'colombian-holidays/dist/index.mjs' },
  // Each file need not say again that it is strict: the bundle is one function.
  tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
};

async function buildCode(): Promise<void> {
  const entry = 'src/apps-script/entry.ts';
  const names = await exportedFunctions(entry);
  const stubs = names.map((name) => `function ${name}(){return App_.${name}.apply(this,arguments)}`);
  const result = await build({
    ...SCRIPT,
    entryPoints: [entry],
    globalName: 'App_',
    footer: { js: stubs.join('\n') },
    plugins: [oneModulePerRequire(SCRIPT)],
  });
  await writeFile('dist/Code.js', onlyOutput(result.outputFiles));
}

/** The entry's exports become the functions Apps Script can call, so none can be forgotten. */
async function exportedFunctions(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...SCRIPT, entryPoints: [entry], format: 'esm', metafile: true, outdir: 'build' });
  const output = Object.values(metafile?.outputs ?? {}).find((candidate) => candidate.entryPoint === entry);
  return output?.exports ?? [];
}

async function buildSidebar(): Promise<void> {
  const result = await build({
    ...SCRIPT,
    entryPoints: ['sidebar/main.tsx'],
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    // HtmlService strips comments inside template literals (platform.md §2.3).
    supported: { 'template-literal': false },
  });
  const page = await readFile('sidebar/index.html', 'utf8');
  const style = await transform(await readFile('sidebar/style.css', 'utf8'), { loader: 'css', minify: true });
  const script = onlyOutput(result.outputFiles).trim();
  await writeFile(
    'dist/Sidebar.html',
    page.replace('/*style*/', () => style.code.trim()).replace('/*script*/', () => script),
  );
}

async function buildTools(): Promise<void> {
  await build({
    entryPoints: {
      participa: 'src/command-line/main.ts',
      start: 'src/page/server/main.ts',
      bench: 'src/tools/bench/main.ts',
      picture: 'src/tools/screenshots.ts',
    },
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    legalComments: 'none',
    logLevel: 'error',
  });
  await writeFile('build/emulator.js', await buildServices('src/emulator/realm.ts'));
}

function onlyOutput(files: readonly { readonly text: string }[] | undefined): string {
  const [file] = files ?? [];
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return file.text;
}

await mkdir('dist', { recursive: true });
await mkdir('build', { recursive: true });
await Promise.all([
  buildCode(),
  buildSidebar(),
  buildTools(),
  buildPage(),
  cp('appsscript.json', 'dist/appsscript.json'),
]);
