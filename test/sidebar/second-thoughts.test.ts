import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openXlsx } from '../../src/xlsx/open';
import { addOn, answered, POLICY, policyStructured, sheetNamed, type } from '../apps-script/add-on';
import { launchBrowser } from '../browser/browser';
import { sheetXml, workbookOf } from '../xlsx/parts';
import { openPanel } from './page';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const PLACE = { timeZone: 'America/Bogota', locale: 'es_CO' };
const notice = (page: Page) => page.locator('.notice');

describe('second thoughts in the panel', () => {
  it('a sheet added in an earlier session can still be taken back when the panel opens', async () => {
    const opened = policyStructured();
    const request = { source: { kind: 'none' }, tables: ['channels'] } as const;
    const tables = [...request.tables];
    const { hash } = answered(opened.call({ action: 'planStructure', ...request, tables }));
    answered(opened.call({ action: 'applyStructure', ...request, tables, hash }));
    const { page } = await openPanel(browser, opened.script);
    await notice(page).getByText('Último cambio desde el panel: La hoja Canales.').waitFor();
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await notice(page).getByText('Listo: quedó como estaba.').waitFor();
    expect(opened.book.sheets.map(({ name }) => name)).not.toContain('Canales');
    await page.context().close();
  });

  it('the first structure can be taken back at once, and asked for again', async () => {
    const opened = addOn();
    const { page } = await openPanel(browser, opened.script);
    await page.fill('#field-matrix', POLICY);
    await page.click('text=Ver qué cambiaría');
    await page.click('text=Aplicar estos cambios');
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByText('Paso 1 de 3').waitFor();
    expect(opened.book.sheets).toHaveLength(1);
    await page.click('text=Ver qué cambiaría');
    await page.getByText('31 filas en la Matriz').waitFor();
    await page.context().close();
  });

  it('what cannot be undone is said before it is done, and a copy is one click away', async () => {
    const row = (texts: readonly string[], number: number) => {
      const cells = texts.map(
        (text, index) => `<c r="${'AB'[index]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${number}">${cells.join('')}</row>`;
    };
    const rows = row(['Actividad de gestión', 'Meta'], 1) + row(['Convocar la mesa', 'Hacerla'], 2);
    const own = workbookOf({ Matriz: sheetXml(rows) });
    const opened = addOn(openXlsx(own, PLACE));
    const { page, complaints } = await openPanel(browser, opened.script);
    await page.click('text=No tengo matriz: solo las hojas');
    await page.getByText('Este cambio en «Matriz» no se podrá deshacer desde el panel.').waitFor();
    await page.click('text=Guardar antes una copia');
    await page.getByText('Copia guardada en «Copia de Matriz».').waitFor();
    await page.click('text=Aplicar estos cambios');
    await page.getByText('Su matriz está lista').waitFor();
    expect(opened.book.sheets.map(({ name }) => name)).toContain('Copia de Matriz');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the steps after the start', () => {
  it('know what was typed into the sheets meanwhile', async () => {
    const opened = addOn();
    const { page } = await openPanel(browser, opened.script);
    await page.fill('#field-matrix', POLICY);
    await page.click('text=Ver qué cambiaría');
    await page.click('text=Aplicar estos cambios');
    await page.getByText('Su matriz está lista').waitFor();
    type(sheetNamed(opened.book, 'Configuración'), 2, 1, 'Municipio de Prueba');
    await page.click('text=Ver los pasos');
    await expect.poll(() => page.locator('h1 .name').textContent()).toBe('Municipio de Prueba');
    await page.context().close();
  });
});
