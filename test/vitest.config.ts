import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Folders whose tests run the bundle that ships: they need `npm run build` first. */
const OF_THE_BUNDLE = ['apps-script', 'bundle', 'command-line', 'faults', 'local', 'oracle', 'page'];
/** Folders whose tests open a browser, over the same bundle. */
const OF_THE_BROWSER = ['browser', 'sidebar'];
/** Every action with something failing at every call: `npm run test:faults`. A thinned run of it is of the bundle. */
const EVERY_FAULT = 'test/faults/every-run.test.ts';
/** Hundreds of documents and workbooks where the others take a few: `npm run test:deep`. */
const DEEP = ['deep'];

const testsIn = (folders: readonly string[]): string[] => folders.map((folder) => `test/${folder}/**/*.test.ts`);

// biome-ignore lint/style/noDefaultExport: vitest reads the configuration from the default export
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Vitest leaves one core to whoever watches; here nobody does.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        // The pure rooms: plain values in and out, so files may share a worker and what it has read.
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: testsIn([...OF_THE_BUNDLE, ...OF_THE_BROWSER, ...DEEP]),
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'bundle', include: testsIn(OF_THE_BUNDLE), exclude: [EVERY_FAULT], isolate: false },
      },
      { extends: true, test: { name: 'faults', include: [EVERY_FAULT], testTimeout: 3_600_000 } },
      {
        extends: true,
        test: { name: 'browser', include: testsIn(OF_THE_BROWSER), isolate: false, testTimeout: 180_000 },
      },
      { extends: true, test: { name: 'deep', include: testsIn(DEEP), testTimeout: 1_200_000 } },
    ],
  },
});
