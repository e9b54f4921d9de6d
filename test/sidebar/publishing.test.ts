import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeWithFailingDrive, columnOf, sheetNamed, type } from '../apps-script/add-on';
import { axeViolations } from '../browser/axe';
import { launchBrowser } from '../browser/browser';
import { openPanel } from './page';
import { town } from './town';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function openPublish(opened: Awaited<ReturnType<typeof town>>): Promise<Page> {
  const { page } = await openPanel(browser, opened.script, { height: 900 });
  await page.click('#tab-publish');
  return page;
}

const mainButton = (page: Page) => page.locator('footer button.main');

describe('publishing from the panel', () => {
  it('gives the links, shares only after saying what that means, and makes no second version of the same', async () => {
    const opened = await town();
    const page = await openPublish(opened);
    await mainButton(page).click();
    await page.waitForSelector('text=Listo: Informe de resultados');
    for (const link of ['Abrir el documento', 'Descargar PDF', 'Página para el sitio web', 'Datos abiertos'])
      expect(await page.locator(`a:has-text("${link}")`).first().getAttribute('href')).toMatch(/^https:/);
    expect(await axeViolations(page)).toEqual([]);

    await page.click('text=Compartir con enlace');
    await page.waitForSelector('text=cualquiera que tenga el enlace podrá leerlos');
    expect(opened.script.state.files.flatMap(({ permissions }) => permissions)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await page.click('text=Sí, compartir');
    await expect.poll(() => page.locator('text=Compartido: cualquiera con el enlace lo lee.').count()).toBe(2);

    const files = opened.script.state.files.length;
    await mainButton(page).click();
    await page.waitForSelector('text=Nada cambió desde la versión 1');
    expect(opened.script.state.files.length).toBe(files);
    await page.context().close();
  });

  it('says why the organisation refuses to share, and what to do', async () => {
    const opened = await town();
    const page = await openPublish(opened);
    await mainButton(page).click();
    await page.waitForSelector('text=Listo: Informe de resultados');
    opened.script.switches.sharing = 'refused';
    await page.click('text=Compartir con enlace');
    await page.click('text=Sí, compartir');
    await page.waitForSelector('text=Google Workspace');
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('waits for a decision on each cell with personal data, and shows what would be written before it is', async () => {
    const opened = await town();
    const plan = sheetNamed(opened.book, 'Plan');
    type(plan, 2, columnOf(plan, 'Objetivo'), 'Preguntar a Ana, cédula 52.123.456');
    type(plan, 3, columnOf(plan, 'Objetivo'), 'Llamar al 300 123 4567');
    const page = await openPublish(opened);
    expect(await mainButton(page).textContent()).toBe('2 casillas lo impiden');
    expect(await mainButton(page).isDisabled()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);

    await page.click('text=Ver el arreglo');
    await page.waitForSelector('text=Aplicar el arreglo');
    expect(await axeViolations(page)).toEqual([]);
    await page.click('text=Aplicar el arreglo');
    await expect.poll(() => mainButton(page).textContent()).toBe('1 casilla lo impide');
    expect(String(plan.values[2]?.[columnOf(plan, 'Objetivo')])).not.toContain('52.123.456');

    await page.getByRole('button', { name: 'No es un dato personal' }).click();
    await expect.poll(() => mainButton(page).isDisabled()).toBe(false);
    await page.context().close();
  });

  it('that breaks off lists what was made, and goes on from there', async () => {
    const opened = await town({ code: codeWithFailingDrive(2) });
    const page = await openPublish(opened);
    await mainButton(page).click();
    await page.waitForSelector('text=La publicación no terminó');
    expect(await page.locator('.bad .links a').count()).toBe(2);
    expect(await axeViolations(page)).toEqual([]);
    opened.script.state.scriptProperties['mended'] = 'yes';
    await mainButton(page).click();
    await page.waitForSelector('text=Listo: Informe de resultados');
    expect(opened.script.state.files.filter(({ mimeType }) => mimeType.endsWith('.document'))).toHaveLength(1);
    await page.context().close();
  });

  it('of an internal document says to keep it inside, and offers no sharing', async () => {
    const page = await openPublish(await town());
    await page.selectOption('#field-document', 'verification');
    await mainButton(page).click();
    await page.waitForSelector('text=No lo comparta: es de uso interno.');
    expect(await page.locator('text=Compartir con enlace').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it('has the texts of the Menú Participa at hand, each with a way to copy it', async () => {
    const page = await openPublish(await town());
    await page.click('text=Textos para el Menú Participa');
    await expect.poll(() => page.locator('button:has-text("Copiar")').count()).toBeGreaterThan(3);
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});
