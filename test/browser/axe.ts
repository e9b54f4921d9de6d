import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong with what is on the screen: the rule and where. Every rule is run; only what it found is told,
 * for listing all that is well takes axe and the way here most of the time.
 */
export async function axeViolations(page: Page, where: { readonly iframes?: false } = {}): Promise<readonly string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(AXE);
  return page.evaluate(
    `axe.run(${JSON.stringify({ ...where, resultTypes: ['violations'] })}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => String(target)).join(' ')))`,
  );
}
