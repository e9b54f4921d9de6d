import type { Page } from 'playwright-core';
import { createWorkbench } from '../local/grid/workbench';
import { openSample } from '../page/server/open-workbooks';
import { serveWorkbench } from '../page/server/serve';
import { launchChromium } from './chromium';

/** Takes the README's picture of the workbench: `npm run screenshots`, wherever there is a Chromium. */
const PICTURE = 'src/tools/workbench.png';

async function takePicture(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const frame = await (await page.waitForSelector('#panel iframe')).contentFrame();
  if (frame === null) throw new Error('the panel has no frame');
  await frame.getByRole('tab', { name: /Cobertura/ }).click();
  await frame.getByText('Grupo por fase').waitFor();
  await page.getByText('Matriz', { exact: true }).click();
  // The grid draws itself on a canvas a moment after its data.
  await page.waitForTimeout(3000);
  await page.screenshot({ path: PICTURE });
}

const browser = await launchChromium();
if (browser === null) throw new Error('no Chromium: install the package "chromium" or set CHROMIUM');
const serving = await serveWorkbench(createWorkbench(await openSample()), { pageFolder: 'build/page' });
try {
  const context = await browser.newContext({ locale: 'es-CO', viewport: { width: 1280, height: 760 } });
  await takePicture(await context.newPage(), serving.address);
  process.stdout.write(`${PICTURE}\n`);
} finally {
  await browser.close();
  await serving.stop();
}
