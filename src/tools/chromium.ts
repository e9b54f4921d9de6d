import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a system keeps its Chromium; CHROMIUM names another. */
const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser of this machine; null where there is none. For tests, measurements and pictures only. */
export async function launchChromium(): Promise<Browser | null> {
  const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));
  return executablePath === undefined ? null : chromium.launch({ executablePath, args: FLAGS });
}
