import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../src/tools/chromium';

/** The browser of the tests. Throws with what to install when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await launchChromium();
  if (browser === null) throw new Error('no Chromium: install the package "chromium" or set CHROMIUM');
  return browser;
}

export interface WatchedPage {
  readonly page: Page;
  /** Console errors, uncaught errors and failed requests, as they came. */
  readonly problems: string[];
  /** Addresses asked for outside this machine. */
  readonly outside: string[];
}

/** A page whose every complaint and every outside request is kept, to be expected empty. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'es-CO', viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const outside: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$|^wss?:$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname))
      outside.push(request.url());
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A stream ends when its page does.
    if (reason !== 'net::ERR_ABORTED') problems.push(`${request.url()}: ${reason}`);
  });
  return { page, problems, outside };
}
