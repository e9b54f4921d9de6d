import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../src/document/model';
import { renderHtml } from '../../src/html/render-html';
import { logoOf } from '../docx/picture';
import { cell, coverage, heading, paragraph, wholeReport } from '../docx/sample-report';
import { axeViolations } from './axe';
import { launchBrowser, openPage, type WatchedPage } from './browser';

const LONG = 'https://ejemplo.gov.co/'.padEnd(400, 'w');

/** As hostile as words can be, and as wide. */
const HOSTILE = '</style></title><script>window.hurt=1</script><img src="https://mal.co/x" onerror="window.hurt=1">';

const longTable = {
  ...coverage,
  summary: 'Anexo',
  rows: Array.from({ length: 90 }, (_, index) => [cell(`Fila ${index}`), cell('1 realizada', 'done'), cell(LONG)]),
};

const report: ReportDocument = {
  ...wholeReport,
  mark: 'Borrador',
  logo: logoOf(300, 100),
  sections: [
    ...wholeReport.sections,
    {
      orientation: 'portrait',
      blocks: [heading(1, 'Anexo'), paragraph(LONG), paragraph('Estas son las filas.'), longTable],
    },
  ],
};

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'report-page-'));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

async function show(shown: ReportDocument, width = 1280): Promise<WatchedPage> {
  const path = join(folder, 'report.html');
  writeFileSync(path, renderHtml(shown));
  const watched = await openPage(browser, { viewport: { width, height: 700 } });
  await watched.page.goto(pathToFileURL(path).href);
  return watched;
}

/** Whether some part of the page, tables that scroll by themselves apart, is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** The sheets of the printed page: width by height in points. */
async function sheetsOf(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/g)].map(([, width, height]) => `${width}x${height}`);
}

describe('the page of a report, in a browser', () => {
  it.each([320, 640, 1280])('has no fault axe can find and nothing out of sight, %i px wide', async (width) => {
    const { page, problems, outside } = await show(report, width);
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect([problems, outside]).toEqual([[], []]);
  });

  it('is left by no word of it: nothing runs, nothing is asked for outside', async () => {
    const { page, problems, outside } = await show({
      ...report,
      title: HOSTILE,
      mark: HOSTILE,
      header: { entity: HOSTILE, document: HOSTILE },
      footer: { signatures: [HOSTILE], note: HOSTILE },
      sections: [{ orientation: 'portrait', blocks: [heading(1, HOSTILE), paragraph(HOSTILE)] }],
    });
    expect(await page.evaluate('[window.hurt, document.scripts.length, document.styleSheets.length]')).toEqual([
      undefined,
      0,
      1,
    ]);
    expect(await page.title()).toContain('<script>');
    expect([problems, outside]).toEqual([[], []]);
  });

  it('runs nothing and gets nothing from outside even where somebody adds it afterwards', async () => {
    const { page, problems } = await show(report);
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(HOSTILE)})`);
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: 'window.hurt=1' }))",
    );
    await expect.poll(() => problems.join()).toMatch(/https:\/\/mal\.co\/x: (csp|net::ERR_BLOCKED_BY_CSP)/);
    expect(await page.evaluate('window.hurt')).toBeUndefined();
  });

  it('is gone through with the keyboard: past the header, along the contents, into the tables that scroll', async () => {
    const { page } = await show(report, 320);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toBe('Ir al contenido');
    expect((await skip.boundingBox())?.x).toBe(0);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Quiénes participaron');
    await page.locator('.scroll').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate("document.querySelector('.scroll').scrollLeft")).toBeGreaterThan(0);
  });

  it('leads from each entry of the contents to its heading', async () => {
    const { page } = await show(report);
    await page.locator('nav a', { hasText: 'Matriz' }).click();
    const heading = page.locator('h2', { hasText: 'Matriz' });
    expect((await heading.boundingBox())?.y).toBeLessThan(700);
    expect(await page.evaluate("document.querySelector(':target').textContent")).toBe('Matriz');
  });

  it('prints on letter sheets, turned where the document turns them', async () => {
    const { page } = await show(report);
    const sheets = await sheetsOf(page);
    expect([...new Set(sheets)]).toEqual(['612x792', '792x612']);
    const turned = sheets.indexOf('792x612');
    expect(sheets.slice(turned + 1)).toEqual(sheets.slice(turned + 1).map(() => '612x792'));
    expect(sheets.length).toBeGreaterThan(turned + 3);
  });

  it('prints whole tables and addresses, and no link to skip', async () => {
    const { page } = await show(report);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 640, height: 700 });
    expect(await page.locator('.skip').isVisible()).toBe(false);
    expect(await overflow(page)).toBe(0);
    const styleOf = (selector: string, what: string, part = '') =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}'), '${part}')['${what}']`);
    expect(await styleOf('thead', 'display')).toBe('table-header-group');
    expect(await styleOf('tbody tr', 'breakInside')).toBe('avoid');
    expect(await styleOf('h2', 'breakAfter')).toBe('avoid');
    expect(await styleOf('.to', 'content', '::after')).toContain('https://ejemplo.gov.co/participa?a=1&b=2#x');
    expect(await styleOf('main', 'content', '::before')).toBe('"BORRADOR"');
  });
});
