import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addOn, columnOf, POLICY, sheetNamed, type } from '../apps-script/add-on';
import { axeViolations } from '../browser/axe';
import { launchBrowser } from '../browser/browser';
import { openPanel } from './page';
import { town } from './town';

const TABS = ['steps', 'coverage', 'alerts', 'report', 'publish'];

describe('the panel in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['in light', {}],
    ['in dark', { dark: true }],
    ['at 200 % zoom', { width: 150, height: 320 }],
  ])(
    '%s has every view without a fault axe can find, none wider than the panel, and asks nothing from outside',
    async (_, look) => {
      const { page, complaints } = await openPanel(browser, (await town()).script, look);
      for (const tab of TABS) {
        await page.click(`#tab-${tab}`);
        expect(await axeViolations(page), tab).toStrictEqual([]);
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(overflow, tab).toBe(0);
      }
      expect(complaints).toStrictEqual([]);
      await page.context().close();
    },
  );

  it('takes an empty sheet to a structured one in three steps', async () => {
    const { page } = await openPanel(browser, addOn().script);
    await page.fill('#field-matrix', POLICY);
    await page.click('text=Ver qué cambiaría');
    await page.click('text=Aplicar estos cambios');
    await page.click('text=Ver los pasos');
    expect(await page.locator('[role=tab]').count()).toBe(5);
    expect(await page.locator('.next').textContent()).toContain('entidad');
    await page.context().close();
  });

  it('adds the list of FURAG questions where its support is made, and offers it no more', async () => {
    const opened = await town();
    const { page } = await openPanel(browser, opened.script);
    await page.click('#tab-publish');
    await page.selectOption('#field-document', 'furag');
    await page.click('text=Agregar la hoja Preguntas FURAG');
    await page.click('text=Aplicar');
    await page.waitForSelector('text=La hoja Preguntas FURAG ya está en el libro.');
    expect(sheetNamed(opened.book, 'Preguntas FURAG').values[2]?.[0]).toBe('PCI200');
    await page.selectOption('#field-document', 'furag');
    expect(await page.locator('text=Agregar la hoja').count()).toBe(0);
    await page.context().close();
  });

  it('is used with the keyboard alone: arrows go from tab to tab, and the focus never falls off the page', async () => {
    const { page } = await openPanel(browser, (await town()).script);
    await page.waitForSelector('#tab-steps');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.id')).toBe('tab-alerts');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#tab-coverage[aria-selected=true]');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('view');
    await page.context().close();
  });

  it.each([
    ['PERMISSION_DENIED: x', 'Hay varias cuentas'],
    ['Authorization is required to perform that action.', 'Falta un permiso'],
    ['NetworkError: lost', 'No hubo respuesta'],
  ])('refused with «%s» says what happened and one thing to do', async (message, title) => {
    const answer = () => ({ ok: false as const, error: { message } });
    const { page, complaints } = await openPanel(browser, (await town()).script, { answer });
    expect(await page.locator('[role=alert] h1').textContent()).toContain(title);
    expect(await page.locator('button').count()).toBe(1);
    expect(await axeViolations(page)).toStrictEqual([]);
    expect(complaints).toStrictEqual([]);
    await page.context().close();
  });

  it('shows hostile cell contents as text in every view', async () => {
    const opened = await town();
    const hostile = [
      ...['<img src=x onerror="window.pwned=1">', '</script><script>window.pwned=1</script>', '{{pwned}}'],
      ...['\u202Eodasrever', 'N'.repeat(10_000), '😀👩‍👩‍👧‍👦'],
    ];
    const [groups, plan] = ['Grupos de valor', 'Plan'].map((name) => sheetNamed(opened.book, name));
    if (groups === undefined || plan === undefined) throw new Error('the sample has both sheets');
    hostile.forEach((text, index) => {
      type(groups, 12 + index, columnOf(groups, 'Grupo'), text);
      type(plan, 2 + index, columnOf(plan, 'Actividad'), text);
      type(plan, 2 + index, columnOf(plan, 'Área responsable'), text);
    });
    const { page, complaints } = await openPanel(browser, opened.script);
    for (const tab of TABS) {
      await page.click(`#tab-${tab}`);
      expect(await page.evaluate('document.images.length + document.scripts.length'), tab).toBe(1);
    }
    expect(await page.evaluate("'pwned' in window")).toBe(false);
    expect(complaints).toStrictEqual([]);
    await page.context().close();
  });
});
