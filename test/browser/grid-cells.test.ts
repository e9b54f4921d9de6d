import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe';
import { launchBrowser, type WatchedPage } from './browser';
import { type Bench, cellOf, goToCell, openSheet, panelFrame, startBench, typeInto } from './page-bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the workbench page', () => {
  let own: Bench;
  let watched: WatchedPage;
  beforeAll(async () => {
    own = await startBench(browser);
    watched = await own.tab();
  });
  afterAll(() => own.stop());

  it('shows the sample with the panel beside it, asks nothing outside this machine and complains of nothing', async () => {
    await watched.page.waitForTimeout(500);
    expect(await watched.page.title()).toBe('Municipio de Ejemplo - Matriz Participa');
    expect(await watched.page.locator('canvas[id^="univer-sheet-main-canvas"]').isVisible()).toBe(true);
    expect(await watched.page.evaluate('document.querySelector("#panel").offsetWidth')).toBe(300);
    expect(watched.outside).toEqual([]);
    expect(watched.problems).toEqual([]);
  });

  it('has no accessibility violation, menus folded or not', async () => {
    await expect.poll(() => axeViolations(watched.page, { iframes: false })).toEqual([]);
    await watched.page.getByRole('button', { name: 'Archivo' }).click();
    await watched.page.getByRole('button', { name: 'Descargar el libro (.xlsx)' }).waitFor();
    await expect.poll(() => axeViolations(watched.page, { iframes: false })).toEqual([]);
    await watched.page.keyboard.press('Escape');
    expect(await watched.page.getByRole('button', { name: 'Archivo' }).getAttribute('aria-expanded')).toBe('false');
  });

  it('keeps what is typed: day first, comma for decimals, text in columns of text, formulas with their result', async () => {
    const { page } = watched;
    await openSheet(page, 'Configuración');
    await typeInto(page, 'B8', '3/4/2026');
    await typeInto(page, 'G40', '13/4/2026');
    await typeInto(page, 'G41', '1.500,5');
    await typeInto(page, 'G42', '12%');
    await typeInto(page, 'G43', '=G41*2');
    await openSheet(page, 'Plan');
    await typeInto(page, 'A20', '0012');
    await typeInto(page, 'B20', '=HOLA <img src=x onerror=alert(1)>');
    const value = (row: number, column: number) => cellOf(own.bench, 'Configuración', row, column);
    await expect.poll(() => cellOf(own.bench, 'Plan', 19, 1)).toBe('=HOLA <img src=x onerror=alert(1)>');
    expect(cellOf(own.bench, 'Plan', 19, 0)).toBe('0012');
    expect([value(7, 1), value(39, 6), value(40, 6), value(41, 6)]).toEqual([
      { date: 46_115 },
      { date: 46_125 },
      1500.5,
      0.12,
    ]);
    await expect.poll(() => value(42, 6)).toBe(3001);
    expect(await page.getByText('Hay cambios sin descargar').isVisible()).toBe(true);
  });

  it('loses no letter where a list is offered, however fast one types', async () => {
    const { page } = watched;
    await openSheet(page, 'Grupos de valor');
    for (const row of [31, 32, 33]) {
      await goToCell(page, `B${row}`);
      await page.waitForTimeout(300);
      await page.keyboard.type('Campesinos y pescadores');
      await page.keyboard.press('Enter');
      await expect.poll(() => cellOf(own.bench, 'Grupos de valor', row - 1, 1)).toBe('Campesinos y pescadores');
    }
  });

  it('undoes what was typed, also on the server', async () => {
    await openSheet(watched.page, 'Plan');
    await typeInto(watched.page, 'B21', 'una vez');
    await expect.poll(() => cellOf(own.bench, 'Plan', 20, 1)).toBe('una vez');
    await watched.page.keyboard.press('Control+z');
    await expect.poll(() => cellOf(own.bench, 'Plan', 20, 1)).toBeUndefined();
  });

  it('says so when something cannot be kept here', async () => {
    await goToCell(watched.page, 'B5');
    await watched.page.waitForTimeout(150);
    await watched.page.keyboard.press('F2');
    await watched.page.waitForTimeout(150);
    await watched.page.keyboard.press('Control+b');
    await watched.page.getByText('Este cambio no se puede hacer aquí').waitFor();
    await watched.page.keyboard.press('Escape');
  });

  it('opens the panel on the view chosen from the menu, with the keyboard alone', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Cerrar el panel' }).click();
    expect(await page.locator('#panel').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Extensiones' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Actualizar', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').textContent()).toBe('Actualizar');
    await page.keyboard.press('Enter');
    const frame = await panelFrame(page);
    expect(await frame.locator('i[data-view]').getAttribute('data-view')).toBe('refresh');
  });

  it('still shows everything at twice the size', async () => {
    const { page, problems } = await own.tab({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(640);
    expect(await page.getByRole('button', { name: 'Extensiones' }).isVisible()).toBe(true);
    expect(await page.locator('#panel iframe').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
