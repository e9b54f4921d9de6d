/** `npm start [-- libro.xlsx]`: the page over this workbook, or over the sample. */

import { spawn } from 'node:child_process';
import { platform } from 'node:os';
import { join } from 'node:path';
import { RefusedError } from '../../local/grid/refusal';
import { createWorkbench, type OpenedWorkbook } from '../../local/grid/workbench';
import { projectRoot } from '../../local/local-script';
import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';
import { unreadableFile } from '../../messages/es/workbook-files';
import { openPath, openSample } from './open-workbooks';
import { refusalWords } from './refusal-words';
import { serveWorkbench } from './serve';

const UNREADABLE = 3;

const OPENERS: { readonly [system: string]: readonly [string, ...string[]] } = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** Until the person stops it. */
async function start(opened: OpenedWorkbook): Promise<void> {
  const serving = await serveWorkbench(createWorkbench(opened), { pageFolder: join(projectRoot(), 'build', 'page') });
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

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function opened(path: string | undefined): Promise<OpenedWorkbook | string> {
  if (path === undefined) return openSample();
  try {
    const found = await openPath(path);
    return found.ok ? found.workbook : unreadableFile(path, found.problem);
  } catch (error) {
    if (error instanceof RefusedError) return refusalWords(error.reason);
    throw error;
  }
}

const workbook = await opened(process.argv[2]);
if (typeof workbook === 'string') {
  process.stderr.write(`${workbook}\n`);
  process.exitCode = UNREADABLE;
} else await start(workbook);

/** Opens the address in the person's browser if there is one. Where there is none the printed address serves as well. */
function openBrowser(address: string): void {
  // Tests and servers have no one to look at it.
  if (process.env['CI'] !== undefined || process.env['MATRIZ_SIN_NAVEGADOR'] !== undefined) return;
  const [command, ...words] = OPENERS[platform()] ?? ['xdg-open'];
  const opener = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  // No such program: a machine without a desktop. The address was printed, so nothing is lost and nothing is said.
  opener.on('error', () => undefined);
  opener.unref();
}
