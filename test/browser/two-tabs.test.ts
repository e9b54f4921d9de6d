import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSample } from '../../src/page/server/open-workbooks';
import { saveXlsx } from '../../src/xlsx/save';
import { launchBrowser, type WatchedPage } from './browser';
import { type Bench, call, cellOf, openSheet, panelFrame, startBench, typeInto } from './page-bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('two tabs', () => {
  let own: Bench;
  let first: WatchedPage;
  let second: WatchedPage;
  beforeAll(async () => {
    own = await startBench(browser);
  });
  beforeEach(async () => {
    [first, second] = await Promise.all([own.tab(), own.tab()]);
  });
  afterEach(() => Promise.all([first, second].map(({ page }) => page.context().close())));
  afterAll(() => own.stop());

  it('show each other what is typed, and lose nothing when the add-on writes between them', async () => {
    await openSheet(first.page, 'Plan');
    await openSheet(second.page, 'Plan');
    await typeInto(first.page, 'B30', 'de la primera');
    await typeInto(second.page, 'C30', 'de la segunda');
    await expect
      .poll(() => [1, 2].map((column) => cellOf(own.bench, 'Plan', 29, column)))
      .toEqual(['de la primera', 'de la segunda']);
    expect((await call(await panelFrame(first.page), { action: 'refresh' })).ok).toBe(true);
    await typeInto(second.page, 'B31', 'y otra');
    await expect.poll(() => cellOf(own.bench, 'Plan', 30, 1)).toBe('y otra');
    expect(cellOf(own.bench, 'Plan', 29, 1)).toBe('de la primera');
    await second.page.reload();
    expect([...first.problems, ...second.problems]).toEqual([]);
  });

  it('change together to another workbook', async () => {
    const bytes = saveXlsx((await openSample()).file);
    await first.page.getByRole('button', { name: 'Archivo' }).click();
    const [chooser] = await Promise.all([
      first.page.waitForEvent('filechooser'),
      first.page.getByRole('button', { name: 'Abrir un libro .xlsx…' }).click(),
    ]);
    await chooser.setFiles({
      name: 'Libro de mayo.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await first.page.getByRole('button', { name: 'Continuar sin descargar' }).click();
    for (const { page } of [first, second]) await page.getByRole('heading', { name: 'Libro de mayo' }).waitFor();
    expect([...first.problems, ...second.problems]).toEqual([]);
  });
});
