import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench } from '../../src/local/grid/workbench';
import { PLACE } from '../../src/local/local-script';
import { openXlsx } from '../../src/xlsx/open';
import { axeViolations } from './axe';
import { launchBrowser, type WatchedPage } from './browser';
import { type Bench, cellOf, goToCell, openSheet, startBench, typeInto } from './page-bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the Book says of a sheet. */
function sheetOf(bench: Workbench, name: string) {
  return bench.opened().file.book.sheets.find((sheet) => sheet.name === name);
}

/** Opens the menu of the fourth row's first cell; the grid draws it on a canvas. */
async function menuOfFourthRow(page: Page): Promise<void> {
  await goToCell(page, 'A4');
  await page.waitForTimeout(200);
  const canvas = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  await canvas.click({ button: 'right', position: { x: 100, y: 120 } });
}

describe('what a person changes in the grid besides cells', () => {
  let own: Bench;
  let watched: WatchedPage;
  beforeAll(async () => {
    own = await startBench(browser);
    watched = await own.tab();
  });
  afterAll(() => own.stop());

  it('a format is kept, by key or by button', async () => {
    const { page } = watched;
    await openSheet(page, 'Plan');
    await goToCell(page, 'B3');
    await page.waitForTimeout(150);
    await page.keyboard.press('Control+b');
    await page.getByRole('button', { name: 'Tachado' }).first().click();
    const style = () => {
      const sheet = sheetOf(own.bench, 'Plan');
      return own.bench.opened().file.book.styles[sheet?.styles[2]?.[1] ?? 0];
    };
    await expect.poll(style).toMatchObject({ bold: true, strikethrough: true });
  });

  it('a row put in from the menu pushes the others down, here and in another tab, which says so', async () => {
    const second = await own.tab();
    await openSheet(second.page, 'Plan');
    const { page } = watched;
    await openSheet(page, 'Plan');
    const before = cellOf(own.bench, 'Plan', 3, 0);
    await menuOfFourthRow(page);
    await page.getByText('Insertar', { exact: true }).hover();
    // In its middle stands the field for how many.
    await page.getByText('filas arriba').click({ position: { x: 6, y: 8 } });
    await expect.poll(() => [3, 4].map((row) => cellOf(own.bench, 'Plan', row, 0))).toEqual([undefined, before]);
    await second.page.getByText('El libro cambió y se volvió a cargar.').waitFor();
    await typeInto(second.page, 'B40', 'desde la segunda');
    await expect.poll(() => cellOf(own.bench, 'Plan', 39, 1)).toBe('desde la segunda');
    await page.keyboard.press('Control+z');
    expect([...watched.problems, ...second.problems]).toEqual([]);
    await second.page.context().close();
  });

  it('the folded columns are shown with one button, and folded again', async () => {
    const { page } = watched;
    await openSheet(page, 'Matriz');
    await page.getByRole('button', { name: 'Ver 6 columnas más' }).click();
    const hidden = () => (sheetOf(own.bench, 'Matriz')?.added.hiddenColumns ?? []).map((each) => each.hidden);
    await expect.poll(hidden).toEqual([false, false, false, false, false, false]);
    await page.getByRole('button', { name: 'Plegar 6 columnas' }).click();
    await expect.poll(hidden).toEqual([true, true, true, true, true, true]);
  });

  it('a new sheet takes what is typed into it, and another name', async () => {
    const { page } = watched;
    const before = own.bench.opened().file.book.sheets.length;
    await page.getByRole('button', { name: 'Agregar una hoja' }).click();
    await expect.poll(() => own.bench.opened().file.book.sheets.length).toBe(before + 1);
    await typeInto(page, 'B2', 'mis cuentas');
    const added = () => own.bench.opened().file.book.sheets.find(({ values }) => values[1]?.[1] === 'mis cuentas');
    await expect.poll(() => added()?.values[1]?.[1]).toBe('mis cuentas');
    await page
      .locator('[data-u-comp="slide-tab-bar"]')
      .getByText(added()?.name ?? '', { exact: true })
      .dblclick();
    await page.waitForTimeout(200); // the tab becomes a field
    await page.keyboard.type('Cuentas', { delay: 25 });
    await page.keyboard.press('Enter');
    await expect.poll(() => added()?.name).toBe('Cuentas');
    expect(watched.problems).toEqual([]);
  });

  it('all of it comes out of the download, and the picture of the grid stays free of violations', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Archivo' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descargar el libro (.xlsx)' }).click(),
    ]);
    const { book } = openXlsx(await readFile(await download.path()), PLACE);
    expect(book.sheets.map(({ name }) => name)).toContain('Cuentas');
    await expect.poll(() => axeViolations(page, { iframes: false })).toEqual([]);
  });
});
