import type { Browser, Frame, Page } from 'playwright-core';
import { createWorkbench, type OpenedWorkbook, type Workbench } from '../../src/local/grid/workbench';
import { openSample } from '../../src/page/server/open-workbooks';
import { type Serving, serveWorkbench } from '../../src/page/server/serve';
import { openPage, type WatchedPage } from './browser';

export interface Bench {
  readonly bench: Workbench;
  readonly serving: Serving;
  /** Opens a tab whose panel has come up. */
  readonly tab: (options?: Parameters<typeof openPage>[1]) => Promise<WatchedPage>;
  readonly stop: () => Promise<void>;
}

export async function startBench(browser: Browser, opened?: OpenedWorkbook): Promise<Bench> {
  const bench = createWorkbench(opened ?? (await openSample()));
  const serving = await serveWorkbench(bench, { pageFolder: 'build/page' });
  const tabs: WatchedPage[] = [];
  return {
    bench,
    serving,
    async tab(options) {
      const watched = await openPage(browser, options);
      tabs.push(watched);
      await watched.page.goto(serving.address);
      await panelFrame(watched.page);
      return watched;
    },
    async stop() {
      for (const { page } of tabs) await page.context().close();
      await serving.stop();
    },
  };
}

/** The frame of the panel once its own page and the bridge are there. */
export async function panelFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#panel iframe');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the panel has no frame');
  await frame.waitForFunction('typeof google === "object" && document.body.textContent.trim().length > 20');
  return frame;
}

/** Asks the add-on as its panel does, through the bridge. */
export async function call(frame: Frame, action: object) {
  const json = JSON.stringify(JSON.stringify(action));
  const script = `new Promise((done, fail) => google.script.run.withSuccessHandler(done)
    .withFailureHandler((error) => fail(error)).call(${json}))`;
  return JSON.parse(String(await frame.evaluate(script)));
}

export async function goToCell(page: Page, a1: string): Promise<void> {
  const box = page.getByLabel('Casilla activa');
  await box.fill(a1);
  await box.press('Enter');
}

export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goToCell(page, a1);
  await page.waitForTimeout(300); // the grid takes the focus back
  await page.keyboard.type(text, { delay: 20 }); // faster than anybody types
  await page.keyboard.press('Enter');
}

export function openSheet(page: Page, name: string): Promise<void> {
  return page.locator('[data-u-comp="slide-tab-bar"]').getByText(name, { exact: true }).first().click();
}

export function cellOf(bench: Workbench, sheetName: string, row: number, column: number) {
  const sheet = bench.opened().file.book.sheets.find(({ name }) => name === sheetName);
  return sheet?.values[row]?.[column];
}
