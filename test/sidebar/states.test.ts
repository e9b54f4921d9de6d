import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PanelAnswer, Reply } from '../../src/apps-script/protocol';
import { columnOf, policyStructured, sheetNamed, type } from '../apps-script/add-on';
import { axeViolations } from '../browser/axe';
import { launchBrowser } from '../browser/browser';
import { type Answerer, openPanel } from './page';
import { town } from './town';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the panel is told changes on its way to it. */
function told(change: (answer: PanelAnswer) => PanelAnswer): Answerer {
  return (json, real) => {
    const answer = real();
    if (!answer.ok || JSON.parse(json).action !== 'panel') return answer;
    const reply = JSON.parse(String(answer.value)) as Reply<PanelAnswer>; // as the panel reads it
    return { ok: true, value: JSON.stringify(reply.ok ? { ok: true, value: change(reply.value) } : reply) };
  };
}

/** A refusal for everything that would write. */
function refusing(code: string): Answerer {
  return (json, real) =>
    JSON.parse(json).action === 'panel'
      ? real()
      : { ok: true, value: JSON.stringify({ ok: false, code, message: 'No se puede.' }) };
}

async function expectGoodLook(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await axeViolations(page)]).toEqual([colorScheme, []]);
  }
}

async function fillReport(page: Page): Promise<void> {
  await page.locator('#field-activity').selectOption({ index: 2 });
  await page.fill('#field-heldOn', '2026-09-10');
  await page.fill('#field-participants', '31');
  await page.fill('#field-area', 'Secretaría de Planeación');
  await page.getByRole('button', { name: 'Jóvenes', exact: true }).click();
  await page.fill('#field-results', 'Se acordó el horario.');
}

describe('each state of the panel says what there is in one sentence, and looks well in light and dark', () => {
  it('while the workbook is being read', async () => {
    const answer: Answerer = () => new Promise(() => 'never');
    const { page } = await openPanel(browser, (await town()).script, { answer });
    await page.getByText('Leyendo el libro…').waitFor();
    await expectGoodLook(page);
    await page.context().close();
  });

  it('with nothing but the policy: every view leads somewhere', async () => {
    const { page, complaints } = await openPanel(browser, policyStructured().script);
    for (const tab of ['steps', 'coverage', 'alerts', 'report', 'publish']) {
      await page.click(`#tab-${tab}`);
      expect([tab, await page.locator('#view').getByRole('button').count()]).not.toEqual([tab, 0]);
      await expectGoodLook(page);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('with nothing wrong', async () => {
    const calm = told((answer) => ({
      ...answer,
      state: { ...answer.state, alerts: { count: 0, groups: [], truncated: null } },
    }));
    const { page } = await openPanel(browser, (await town()).script, { answer: calm });
    await page.click('#tab-alerts');
    await page.getByText('No hay nada que resolver. La matriz está en orden.').waitFor();
    await expectGoodLook(page);
    await page.context().close();
  });

  it('for somebody who may read and not write', async () => {
    const { page } = await openPanel(browser, (await town()).script, { answer: refusing('viewOnly') });
    await page.getByRole('button', { name: 'Actualizar' }).click();
    await page.getByText('Puede ver este libro, pero no cambiarlo').waitFor();
    for (const tab of ['steps', 'coverage', 'alerts', 'report', 'publish']) {
      await page.click(`#tab-${tab}`);
      await expectGoodLook(page);
    }
    await page.getByRole('button', { name: 'Ya tengo permiso' }).click();
    expect(await page.getByText('Puede ver este libro, pero no cambiarlo').count()).toBe(0);
    await page.context().close();
  });

  it('when an action fails', async () => {
    const { page } = await openPanel(browser, (await town()).script, { answer: refusing('unexpected') });
    await page.getByRole('button', { name: 'Actualizar' }).click();
    await page.getByText('No se puede.').waitFor();
    await expectGoodLook(page);
    await page.context().close();
  });

  it('with a fix before it is written, and after', async () => {
    const opened = await town();
    const plan = sheetNamed(opened.book, 'Plan');
    type(plan, 2, columnOf(plan, 'Grupos de valor'), 'Juntas de accion comunall');
    const { page } = await openPanel(browser, opened.script);
    await page.click('#tab-alerts');
    await page.getByRole('button', { name: 'Ver el arreglo' }).first().click();
    await page.getByText('Después').first().waitFor();
    await expectGoodLook(page);
    await page.getByRole('button', { name: 'Aplicar el arreglo' }).click();
    await page.locator('.notice').getByText('Arreglado.').waitFor();
    await expectGoodLook(page);
    await page.context().close();
  });

  it('with a report form that lacks something, and one that was written', async () => {
    const opened = await town();
    const { page } = await openPanel(browser, opened.script);
    await page.click('#tab-report');
    await page.locator('footer button.main').click();
    await page.locator('[aria-invalid=true]').first().waitFor();
    await expectGoodLook(page);
    await fillReport(page);
    await page.locator('footer button.main').click();
    await page
      .getByText(/R\d{3}/)
      .first()
      .waitFor();
    await expectGoodLook(page);
    await page.context().close();
  });

  it('when another person changed the plan meanwhile: it reads again, keeps what was typed and overwrites nothing', async () => {
    const opened = await town();
    const { page } = await openPanel(browser, opened.script);
    await page.click('#tab-report');
    await fillReport(page);
    const plan = sheetNamed(opened.book, 'Plan');
    type(plan, 2, columnOf(plan, 'Actividad'), 'Otro nombre');
    const rows = sheetNamed(opened.book, 'Reportes').values.length;
    await page.locator('footer button.main').click();
    await page.locator('.notice').waitFor();
    expect(sheetNamed(opened.book, 'Reportes').values.length).toBe(rows);
    expect(await page.inputValue('#field-results')).toBe('Se acordó el horario.');
    await expectGoodLook(page);
    await page.context().close();
  });
});
