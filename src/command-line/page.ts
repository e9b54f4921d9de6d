import { join } from 'node:path';
import { projectRoot } from '../local/local-script';
import { startWorkbench } from '../page/server/start';
import type { Arguments } from './arguments';

/** `pagina`: the workbench page over a workbook, or over the sample, until the person stops it. */
export async function pageCommand(options: Arguments): Promise<void> {
  await startWorkbench(options.input, { pageFolder: join(projectRoot(), 'build', 'page') });
}
