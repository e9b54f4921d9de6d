import { readFile } from 'node:fs/promises';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createScript } from '../../src/emulator/runner';
import { blankWorkbook } from '../../src/local/new-workbook';
import { openUpload } from '../../src/page/server/open-workbooks';
import { saveXlsx } from '../../src/xlsx/save';
import { axeViolations } from './axe';
import { launchBrowser, type WatchedPage } from './browser';
import { type Bench, call, panelFrame, startBench } from './page-bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the bridge', () => {
  let own: Bench;
  let watched: WatchedPage;
  let frame: Frame;
  beforeAll(async () => {
    own = await startBench(browser);
    watched = await own.tab();
    frame = await panelFrame(watched.page);
  });
  afterAll(() => own.stop());

  it('runs the shipped bundle, shows new sheets, and gives back what Google would', async () => {
    const reply = await call(frame, { action: 'refresh' });
    expect(reply.ok).toBe(true);
    await openSheetFar(watched.page, 'Tablero');
    const userObject = await frame.evaluate(`new Promise((done) => google.script.run.withUserObject('marca')
      .withSuccessHandler((value, mark) => done(mark)).call('{}'))`);
    expect(userObject).toBe('marca');
    const failure = await frame.evaluate(`new Promise((done) => google.script.run
      .withFailureHandler((error) => done(error instanceof Error)).nada())`);
    expect(failure).toBe(true);
    expect(
      await frame.evaluate(
        `(() => { try { google.script.run.call(new Date()); } catch (error) { return error.message; } })()`,
      ),
    ).toContain('illegal value');
  });

  it('gives the panel no origin, so that it can reach the bench only through the page', async () => {
    expect(await frame.evaluate('window.origin')).toBe('null');
    const reached = await frame.evaluate(`fetch('${own.serving.address}api/workbook').then(() => true, () => false)`);
    expect(reached).toBe(false);
    expect(watched.outside).toEqual([]);
  });

  it('turns a link to a document of Google into a download', async () => {
    const reply = await call(frame, { action: 'publish', document: 'resultsReport' });
    const [download] = await Promise.all([
      watched.page.waitForEvent('download'),
      frame.evaluate(`(() => { const link = document.createElement('a'); link.href = ${JSON.stringify(reply.value.files[0].link)};
        link.target = '_blank'; document.body.append(link); link.click(); link.remove(); })()`),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(watched.outside).toEqual([]);
  });

  it('lets a person at work outside the panel keep the focus', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Archivo' }).focus();
    // As when what had the focus in the panel is no longer there.
    await frame.evaluate(`(() => { document.activeElement.blur();
      [...document.querySelectorAll('footer button')].find(({ textContent }) => textContent === 'Actualizar').click(); })()`);
    await frame.getByText(/Todo estaba al día|casillas? cambi/).waitFor({ timeout: 15_000 });
    await page.waitForTimeout(200); // the panel would take the focus with its next frame
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Archivo');
  });

  it('offers in the menu what was published from the panel', async () => {
    const { page } = watched;
    await frame.getByRole('tab', { name: 'Publicar' }).click();
    await frame.getByRole('button', { name: /^Publicar versión/ }).click();
    await frame.getByText('Listo: Informe de resultados').first().waitFor({ timeout: 15_000 });
    await page.getByRole('button', { name: 'Archivo' }).click();
    const entry = page.getByRole('button', { name: /^Descargar .*\.docx$/ }).first();
    const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });

  async function openSheetFar(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: 'Todas las hojas' }).click();
    await page.getByText(name, { exact: true }).last().click();
  }
});

/** An add-on that opens a dialog, in place of ours. */
const DIALOG_CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Panel', 'openPanel').addItem('Vista previa', 'preview').addToUi(); }
function openPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>El panel de otro complemento</p>').setTitle('Otro')); }
function preview() {
  var html = '<!DOCTYPE html><html lang="es"><head><title>x</title></head><body><h1>Informe</h1><a href="#fin">fin</a><p id="fin">' + '</p><button onclick="google.script.host.close()">Cerrar</button></body></html>';
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(700).setHeight(300), 'Así quedará el informe');
}`;

describe('a dialog of the add-on', () => {
  it('stands over everything, is closed by Escape, the cross or itself, and gives the focus back', async () => {
    const opened = await openUpload('Libro nuevo.xlsx', saveXlsx(blankWorkbook()));
    const script = createScript({
      code: DIALOG_CODE,
      services: await readFile('build/emulator.js', 'utf8'),
      files: {},
      manifest: JSON.parse(await readFile('dist/appsscript.json', 'utf8')),
      book: opened.file.book,
    });
    const own = await startBench(browser, { ...opened, local: { ...opened.local, script } });
    const { page, problems, outside } = await own.tab();
    const dialog = page.getByRole('dialog', { name: 'Así quedará el informe' });
    const opener = page.getByRole('button', { name: 'Extensiones' });
    const show = async () => {
      await opener.click();
      await page.getByRole('button', { name: 'Vista previa' }).click();
      await dialog.frameLocator('iframe').getByRole('heading', { name: 'Informe' }).waitFor();
    };
    await show();
    const box = await dialog.boundingBox();
    expect([box?.width, box?.height]).toEqual([700, 300]);
    expect(await axeViolations(page, { iframes: false })).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').count()).toBe(1);
    await show();
    await dialog.frameLocator('iframe').getByRole('link').focus();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await show();
    await dialog.frameLocator('iframe').getByRole('button', { name: 'Cerrar' }).click();
    await dialog.waitFor({ state: 'detached' });
    await show();
    await page.getByRole('button', { name: 'Cerrar la ventana' }).click();
    await dialog.waitFor({ state: 'detached' });
    await own.stop();
    expect([problems, outside]).toEqual([[], []]);
  });
});
