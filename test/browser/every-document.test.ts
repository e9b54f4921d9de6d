import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, testFolder } from '../command-line/command';
import { axeViolations } from './axe';
import { launchBrowser, openPage } from './browser';

const KINDS = ['informe', 'plan', 'formatos', 'diagnostico', 'furag', 'verificacion'];

const folder = testFolder();
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  const { exitCode, err } = await command('estructurar', '--ejemplo', '--salida', folder.path('libro.xlsx'));
  if (exitCode !== 0) throw new Error(err);
});

afterAll(() => browser.close());

describe('the page of every document of the sample', () => {
  it.each(KINDS)('%s has no fault axe can find, on a phone and on a desk, and keeps to the window', async (kind) => {
    const written = folder.path(kind);
    const { exitCode, err } = await command(
      ...['publicar', folder.path('libro.xlsx'), '--tipo', kind, '--salida', written, '--forzar'],
    );
    expect(exitCode, err).toBe(0);
    const [name] = readdirSync(written).filter((one) => one.endsWith('.html'));
    const { page, problems, outside } = await openPage(browser);
    await page.goto(pathToFileURL(`${written}/${name}`).href);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    expect([problems, outside]).toEqual([[], []]);
  });
});
