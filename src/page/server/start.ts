import { print } from '../../command-line/print';
import { createWorkbench } from '../../local/grid/workbench';
import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';
import { openBrowser } from './open-browser';
import { openPath, openSample } from './open-workbooks';
import { serveWorkbench } from './serve';

/** Serves the page over this workbook, or over the sample, until the person stops it. */
export async function startWorkbench(
  path: string | null,
  options: { readonly pageFolder: string; readonly port?: number },
): Promise<void> {
  const bench = createWorkbench(path === null ? await openSample() : await openPath(path));
  const serving = await serveWorkbench(bench, options);
  print(WORDS.listening(serving.address));
  print(WORDS.howToStop);
  openBrowser(serving.address);
  await stopAsked();
  await serving.stop();
  print(`\n${WORDS.stopped}`);
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}
