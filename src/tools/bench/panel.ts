import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { type LocalScript, loadScript, PLACE, projectRoot } from '../../local/local-script';
import { newXlsx } from '../../xlsx/open';
import { launchChromium } from '../chromium';
import { fillBook, type WorkloadSize } from './workload';

/** 300 rows of every kind together, as a municipality has in a year. */
const YEAR: WorkloadSize = { reports: 120, activities: 100, groups: 20, followUp: 32 };
/** Enough activities past their end for a thousand alerts. */
const FAULTY: WorkloadSize = { reports: 200, activities: 1_400, groups: 20, followUp: 31 };

const RUNS = 5;

export interface PanelFigures {
  /** Median, from the data to the first picture that shows it. */
  readonly firstContentMilliseconds: number;
  readonly alerts: number;
  /** Between two pictures while a person scrolls through all alerts. */
  readonly usualFrameMilliseconds: number;
  readonly worstFrameMilliseconds: number;
}

/** Milliseconds of the panel that ships, in the browser of this machine; null where there is none. */
export async function measurePanel(): Promise<PanelFigures | null> {
  const browser = await launchChromium();
  if (browser === null) return null;
  try {
    const firstContentMilliseconds = await measureFirstContent(browser);
    return { firstContentMilliseconds, ...(await measureScrolling(browser)) };
  } finally {
    await browser.close();
  }
}

async function measureFirstContent(browser: Browser): Promise<number> {
  const script = await scriptOver(YEAR);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await openPanel(browser, script);
    await page.waitForFunction('window.shownAt !== undefined');
    times.push(Number(await page.evaluate('window.shownAt - window.dataAt')));
    await page.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

async function measureScrolling(browser: Browser): Promise<Omit<PanelFigures, 'firstContentMilliseconds'>> {
  const script = await scriptOver(FAULTY);
  const page = await openPanel(browser, script);
  await page.getByRole('tab', { name: /Alertas/ }).click();
  await page.waitForTimeout(500);
  const frames = (await page.evaluate(SCROLL)) as readonly number[]; // as SCROLL gives them
  const sorted = [...frames].sort((a, b) => a - b);
  return {
    alerts: await page.locator('#view li').count(),
    usualFrameMilliseconds: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    worstFrameMilliseconds: sorted[sorted.length - 1] ?? Number.NaN,
  };
}

function scriptOver(size: WorkloadSize): Promise<LocalScript> {
  const file = newXlsx(PLACE);
  fillBook(file.book, size);
  return loadScript(file.book, 'medición');
}

async function openPanel(browser: Browser, { script }: LocalScript): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height: 640 } });
  await page.exposeFunction('askAddOn', (json: string) => {
    const answer = script.run('call', json);
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value;
  });
  await page.addInitScript(STUB);
  await page.goto(pathToFileURL(`${projectRoot()}/dist/Sidebar.html`).href);
  await page.getByRole('tab').first().waitFor();
  return page;
}

/** google.script.run, with the time at which the first answer came and the one at which it was on the screen. */
const STUB = `
  const runner = (done) => ({
    withSuccessHandler: (handler) => runner(handler),
    withFailureHandler: () => runner(done),
    call: (json) => { window.askAddOn(json).then((answer) => {
      window.dataAt ??= performance.now();
      done(answer);
      requestAnimationFrame(() => setTimeout(() => { window.shownAt ??= performance.now(); }));
    }); },
  });
  window.google = { script: { run: runner(() => {}), host: { editor: { focus() {} } } } };
`;

/** Down the whole list, a third of a screen a frame; the times between frames. */
const SCROLL = `new Promise((done) => {
  const view = document.getElementById('view');
  const frames = [];
  let last = performance.now();
  const step = (now) => {
    frames.push(now - last);
    last = now;
    const before = view.scrollTop;
    view.scrollTop += 200;
    if (view.scrollTop > before && frames.length < 600) requestAnimationFrame(step);
    else done(frames.slice(1));
  };
  requestAnimationFrame(step);
})`;
