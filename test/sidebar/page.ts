import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { AppsScript } from '../../src/emulator/runner';
import { ROOT } from '../apps-script/add-on';

/** What stands in for google.script.run on the page: the shipped script, or an answer made up for a state. */
export type Answerer = (json: string, real: () => ClientAnswer) => ClientAnswer | Promise<ClientAnswer>;
type ClientAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: { readonly message: string } };

export interface PanelPage {
  readonly page: Page;
  /** Console errors, uncaught ones, and requests that left the page. */
  readonly complaints: readonly string[];
}

const STUB = `
  const runner = (done, failed) => ({
    withSuccessHandler: (handler) => runner(handler, failed),
    withFailureHandler: (handler) => runner(done, handler),
    call: (json) => { window.askAddOn(json).then((answer) => answer.ok ? done(answer.value) : failed(answer.error)); },
  });
  window.google = { script: { run: runner(() => {}, () => {}), host: { editor: { focus() {} } } } };
`;

/** The Sidebar.html that ships, 300 px wide, over an add-on. */
export async function openPanel(
  browser: Browser,
  script: AppsScript,
  options: {
    readonly dark?: boolean;
    readonly width?: number;
    readonly height?: number;
    readonly answer?: Answerer;
  } = {},
): Promise<PanelPage> {
  const { dark = false, width = 300, height = 640 } = options;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => request.url().startsWith('file:') || complaints.push(request.url()));
  await page.exposeFunction('askAddOn', (json: string) => {
    const real = (): ClientAnswer => {
      const { effects: _effects, ...answer } = script.run('call', json);
      return answer;
    };
    return options.answer === undefined ? real() : options.answer(json, real);
  });
  await page.addInitScript(STUB);
  await page.goto(pathToFileURL(`${ROOT}/dist/Sidebar.html`).href);
  return { page, complaints };
}
