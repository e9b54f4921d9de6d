import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createScript } from '../../src/emulator/runner';
import { createWorkbench, type OpenedWorkbook, type Workbench } from '../../src/local/grid/workbench';
import { PLACE } from '../../src/local/local-script';
import { blankWorkbook } from '../../src/local/new-workbook';
import { openSample, openUpload } from '../../src/page/server/open-workbooks';
import { type Serving, serveWorkbench } from '../../src/page/server/serve';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { launchBrowser, openPage, type WatchedPage } from './browser';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Bench {
  readonly bench: Workbench;
  readonly serving: Serving;
  /** Opens a tab whose panel has come up. */
  readonly tab: (options?: Parameters<typeof openPage>[1]) => Promise<WatchedPage>;
  readonly stop: () => Promise<void>;
}

async function startBench(opened?: OpenedWorkbook): Promise<Bench> {
  const bench = createWorkbench(opened ?? (await openSample()));
  const serving = await serveWorkbench(bench, { pageFolder: 'build/page' });
  const tabs: WatchedPage[] = [];
  return {
    bench,
    serving,
    async tab(options) {
      const watched = await openPage(browser, options);
      tabs.push(watched);
      await watched.page.goto(serving.address);
      await panelFrame(watched.page);
      return watched;
    },
    async stop() {
      for (const { page } of tabs) await page.context().close();
      await serving.stop();
    },
  };
}

/** The frame of the panel once its own page and the bridge are there. */
async function panelFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#panel iframe');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('the panel has no frame');
  await frame.waitForFunction('typeof google === "object" && document.body.textContent.trim().length > 20');
  return frame;
}

/** Asks the add-on as its panel does, through the bridge. */
async function call(frame: Frame, action: object) {
  const json = JSON.stringify(JSON.stringify(action));
  const script = `new Promise((done, fail) => google.script.run.withSuccessHandler(done)
    .withFailureHandler((error) => fail(error)).call(${json}))`;
  return JSON.parse(String(await frame.evaluate(script)));
}

async function goToCell(page: Page, a1: string): Promise<void> {
  const box = page.getByLabel('Casilla activa');
  await box.fill(a1);
  await box.press('Enter');
}

async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await goToCell(page, a1);
  await page.waitForTimeout(300); // the grid takes the focus back
  await page.keyboard.type(text, { delay: 20 }); // faster than anybody types
  await page.keyboard.press('Enter');
}

function openSheet(page: Page, name: string): Promise<void> {
  return page.locator('[data-u-comp="slide-tab-bar"]').getByText(name, { exact: true }).first().click();
}

function cellOf(bench: Workbench, sheetName: string, row: number, column: number) {
  const sheet = bench.opened().file.book.sheets.find(({ name }) => name === sheetName);
  return sheet?.values[row]?.[column];
}

async function axeViolations(page: Page): Promise<readonly string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const violations = (await page.evaluate(`${axe}; axe.run({ iframes: false }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`)) as string[]; // as mapped
  return violations;
}

describe('the workbench page', () => {
  let own: Bench;
  let watched: WatchedPage;
  beforeAll(async () => {
    own = await startBench();
    watched = await own.tab();
  });
  afterAll(() => own.stop());

  it('shows the sample with the panel beside it, asks nothing outside this machine and complains of nothing', async () => {
    await watched.page.waitForTimeout(500);
    expect(await watched.page.title()).toBe('Municipio de Ejemplo - Matriz Participa');
    expect(await watched.page.locator('canvas[id^="univer-sheet-main-canvas"]').isVisible()).toBe(true);
    expect(await watched.page.evaluate('document.querySelector("#panel").offsetWidth')).toBe(300);
    expect(watched.outside).toEqual([]);
    expect(watched.problems).toEqual([]);
  });

  it('has no accessibility violation, menus folded or not', async () => {
    await expect.poll(() => axeViolations(watched.page)).toEqual([]);
    await watched.page.getByRole('button', { name: 'Archivo' }).click();
    await watched.page.getByRole('button', { name: 'Descargar el libro (.xlsx)' }).waitFor();
    await expect.poll(() => axeViolations(watched.page)).toEqual([]);
    await watched.page.keyboard.press('Escape');
    expect(await watched.page.getByRole('button', { name: 'Archivo' }).getAttribute('aria-expanded')).toBe('false');
  });

  it('keeps what is typed: day first, comma for decimals, text in columns of text, formulas with their result', async () => {
    const { page } = watched;
    await openSheet(page, 'Configuración');
    await typeInto(page, 'B8', '3/4/2026');
    await typeInto(page, 'G40', '13/4/2026');
    await typeInto(page, 'G41', '1.500,5');
    await typeInto(page, 'G42', '12%');
    await typeInto(page, 'G43', '=G41*2');
    await openSheet(page, 'Plan');
    await typeInto(page, 'A20', '0012');
    await typeInto(page, 'B20', '=HOLA <img src=x onerror=alert(1)>');
    const value = (row: number, column: number) => cellOf(own.bench, 'Configuración', row, column);
    await expect.poll(() => cellOf(own.bench, 'Plan', 19, 1)).toBe('=HOLA <img src=x onerror=alert(1)>');
    expect(cellOf(own.bench, 'Plan', 19, 0)).toBe('0012');
    expect([value(7, 1), value(39, 6), value(40, 6), value(41, 6)]).toEqual([
      { date: 46_115 },
      { date: 46_125 },
      1500.5,
      0.12,
    ]);
    await expect.poll(() => value(42, 6)).toBe(3001);
    expect(await page.getByText('Hay cambios sin descargar').isVisible()).toBe(true);
  });

  it('loses no letter where a list is offered, however fast one types', async () => {
    const { page } = watched;
    await openSheet(page, 'Grupos de valor');
    for (const row of [31, 32, 33]) {
      await goToCell(page, `B${row}`);
      await page.waitForTimeout(300);
      await page.keyboard.type('Campesinos y pescadores');
      await page.keyboard.press('Enter');
      await expect.poll(() => cellOf(own.bench, 'Grupos de valor', row - 1, 1)).toBe('Campesinos y pescadores');
    }
  });

  it('undoes what was typed, also on the server', async () => {
    await openSheet(watched.page, 'Plan');
    await typeInto(watched.page, 'B21', 'una vez');
    await expect.poll(() => cellOf(own.bench, 'Plan', 20, 1)).toBe('una vez');
    await watched.page.keyboard.press('Control+z');
    await expect.poll(() => cellOf(own.bench, 'Plan', 20, 1)).toBeUndefined();
  });

  it('says so when something cannot be kept here', async () => {
    await goToCell(watched.page, 'B5');
    await watched.page.waitForTimeout(150);
    await watched.page.keyboard.press('F2');
    await watched.page.waitForTimeout(150);
    await watched.page.keyboard.press('Control+b');
    await watched.page.getByText('Este cambio no se puede hacer aquí').waitFor();
    await watched.page.keyboard.press('Escape');
  });

  it('opens the panel on the view chosen from the menu, with the keyboard alone', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Cerrar el panel' }).click();
    expect(await page.locator('#panel').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Extensiones' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Actualizar', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').textContent()).toBe('Actualizar');
    await page.keyboard.press('Enter');
    const frame = await panelFrame(page);
    expect(await frame.locator('i[data-view]').getAttribute('data-view')).toBe('refresh');
  });

  it('still shows everything at twice the size', async () => {
    const { page, problems } = await own.tab({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(640);
    expect(await page.getByRole('button', { name: 'Extensiones' }).isVisible()).toBe(true);
    expect(await page.locator('#panel iframe').isVisible()).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

/** What the Book says of a sheet. */
function sheetOf(bench: Workbench, name: string) {
  return bench.opened().file.book.sheets.find((sheet) => sheet.name === name);
}

/** Opens the menu of the fourth row's first cell; the grid draws it on a canvas. */
async function menuOfFourthRow(page: Page): Promise<void> {
  await goToCell(page, 'A4');
  await page.waitForTimeout(200);
  const canvas = page.locator('canvas[id^="univer-sheet-main-canvas"]');
  await canvas.click({ button: 'right', position: { x: 100, y: 120 } });
}

describe('what a person changes in the grid besides cells', () => {
  let own: Bench;
  let watched: WatchedPage;
  beforeAll(async () => {
    own = await startBench();
    watched = await own.tab();
  });
  afterAll(() => own.stop());

  it('a format is kept, by key or by button', async () => {
    const { page } = watched;
    await openSheet(page, 'Plan');
    await goToCell(page, 'B3');
    await page.waitForTimeout(150);
    await page.keyboard.press('Control+b');
    await page.getByRole('button', { name: 'Tachado' }).first().click();
    const style = () => {
      const sheet = sheetOf(own.bench, 'Plan');
      return own.bench.opened().file.book.styles[sheet?.styles[2]?.[1] ?? 0];
    };
    await expect.poll(style).toMatchObject({ bold: true, strikethrough: true });
  });

  it('a row put in from the menu pushes the others down, here and in another tab, which says so', async () => {
    const second = await own.tab();
    await openSheet(second.page, 'Plan');
    const { page } = watched;
    await openSheet(page, 'Plan');
    const before = cellOf(own.bench, 'Plan', 3, 0);
    await menuOfFourthRow(page);
    await page.getByText('Insertar', { exact: true }).hover();
    // In its middle stands the field for how many.
    await page.getByText('filas arriba').click({ position: { x: 6, y: 8 } });
    await expect.poll(() => [3, 4].map((row) => cellOf(own.bench, 'Plan', row, 0))).toEqual([undefined, before]);
    await second.page.getByText('El libro cambió y se volvió a cargar.').waitFor();
    await typeInto(second.page, 'B40', 'desde la segunda');
    await expect.poll(() => cellOf(own.bench, 'Plan', 39, 1)).toBe('desde la segunda');
    await page.keyboard.press('Control+z');
    expect([...watched.problems, ...second.problems]).toEqual([]);
    await second.page.context().close();
  });

  it('the folded columns are shown with one button, and folded again', async () => {
    const { page } = watched;
    await openSheet(page, 'Matriz');
    await page.getByRole('button', { name: 'Ver 6 columnas más' }).click();
    const hidden = () => (sheetOf(own.bench, 'Matriz')?.added.hiddenColumns ?? []).map((each) => each.hidden);
    await expect.poll(hidden).toEqual([false, false, false, false, false, false]);
    await page.getByRole('button', { name: 'Plegar 6 columnas' }).click();
    await expect.poll(hidden).toEqual([true, true, true, true, true, true]);
  });

  it('a new sheet takes what is typed into it, and another name', async () => {
    const { page } = watched;
    const before = own.bench.opened().file.book.sheets.length;
    await page.getByRole('button', { name: 'Agregar una hoja' }).click();
    await expect.poll(() => own.bench.opened().file.book.sheets.length).toBe(before + 1);
    await typeInto(page, 'B2', 'mis cuentas');
    const added = () => own.bench.opened().file.book.sheets.find(({ values }) => values[1]?.[1] === 'mis cuentas');
    await expect.poll(() => added()?.values[1]?.[1]).toBe('mis cuentas');
    await page
      .locator('[data-u-comp="slide-tab-bar"]')
      .getByText(added()?.name ?? '', { exact: true })
      .dblclick();
    await page.waitForTimeout(200); // the tab becomes a field
    await page.keyboard.type('Cuentas', { delay: 25 });
    await page.keyboard.press('Enter');
    await expect.poll(() => added()?.name).toBe('Cuentas');
    expect(watched.problems).toEqual([]);
  });

  it('all of it comes out of the download, and the picture of the grid stays free of violations', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Archivo' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descargar el libro (.xlsx)' }).click(),
    ]);
    const { book } = openXlsx(await readFile(await download.path()), PLACE);
    expect(book.sheets.map(({ name }) => name)).toContain('Cuentas');
    await expect.poll(() => axeViolations(page)).toEqual([]);
  });
});

describe('the bridge', () => {
  let own: Bench;
  let watched: WatchedPage;
  let frame: Frame;
  beforeAll(async () => {
    own = await startBench();
    watched = await own.tab();
    frame = await panelFrame(watched.page);
  });
  afterAll(() => own.stop());

  it('runs the shipped bundle, shows new sheets, and gives back what Google would', async () => {
    const reply = await call(frame, { action: 'refresh' });
    expect(reply.ok).toBe(true);
    await openSheetFar(watched.page, 'Tablero');
    const userObject = await frame.evaluate(`new Promise((done) => google.script.run.withUserObject('marca')
      .withSuccessHandler((value, mark) => done(mark)).call('{}'))`);
    expect(userObject).toBe('marca');
    const failure = await frame.evaluate(`new Promise((done) => google.script.run
      .withFailureHandler((error) => done(error instanceof Error)).nada())`);
    expect(failure).toBe(true);
    expect(
      await frame.evaluate(
        `(() => { try { google.script.run.call(new Date()); } catch (error) { return error.message; } })()`,
      ),
    ).toContain('illegal value');
  });

  it('gives the panel no origin, so that it can reach the bench only through the page', async () => {
    expect(await frame.evaluate('window.origin')).toBe('null');
    const reached = await frame.evaluate(`fetch('${own.serving.address}api/workbook').then(() => true, () => false)`);
    expect(reached).toBe(false);
    expect(watched.outside).toEqual([]);
  });

  it('turns a link to a document of Google into a download', async () => {
    const reply = await call(frame, { action: 'publish', document: 'resultsReport' });
    const [download] = await Promise.all([
      watched.page.waitForEvent('download'),
      frame.evaluate(`(() => { const link = document.createElement('a'); link.href = ${JSON.stringify(reply.value.files[0].link)};
        link.target = '_blank'; document.body.append(link); link.click(); link.remove(); })()`),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(watched.outside).toEqual([]);
  });

  it('lets a person at work outside the panel keep the focus', async () => {
    const { page } = watched;
    await page.getByRole('button', { name: 'Archivo' }).focus();
    // As when what had the focus in the panel is no longer there.
    await frame.evaluate(`(() => { document.activeElement.blur();
      [...document.querySelectorAll('footer button')].find(({ textContent }) => textContent === 'Actualizar').click(); })()`);
    await frame.getByText(/Todo estaba al día|casillas? cambi/).waitFor({ timeout: 15_000 });
    await page.waitForTimeout(200); // the panel would take the focus with its next frame
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Archivo');
  });

  it('offers in the menu what was published from the panel', async () => {
    const { page } = watched;
    await frame.getByRole('tab', { name: 'Publicar' }).click();
    await frame.getByRole('button', { name: /^Publicar versión/ }).click();
    await frame.getByText('Listo: Informe de resultados').first().waitFor({ timeout: 15_000 });
    await page.getByRole('button', { name: 'Archivo' }).click();
    const entry = page.getByRole('button', { name: /^Descargar .*\.docx$/ }).first();
    const [download] = await Promise.all([page.waitForEvent('download'), entry.click()]);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });

  async function openSheetFar(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: 'Todas las hojas' }).click();
    await page.getByText(name, { exact: true }).last().click();
  }
});

/** An add-on that opens a dialog, in place of ours. */
const DIALOG_CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Panel', 'openPanel').addItem('Vista previa', 'preview').addToUi(); }
function openPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>El panel de otro complemento</p>').setTitle('Otro')); }
function preview() {
  var html = '<!DOCTYPE html><html lang="es"><head><title>x</title></head><body><h1>Informe</h1><a href="#fin">fin</a><p id="fin">' + '</p><button onclick="google.script.host.close()">Cerrar</button></body></html>';
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(700).setHeight(300), 'Así quedará el informe');
}`;

describe('a dialog of the add-on', () => {
  it('stands over everything, is closed by Escape, the cross or itself, and gives the focus back', async () => {
    const opened = await openUpload('Libro nuevo.xlsx', saveXlsx(blankWorkbook()));
    const script = createScript({
      code: DIALOG_CODE,
      services: await readFile('build/emulator.js', 'utf8'),
      files: {},
      manifest: JSON.parse(await readFile('dist/appsscript.json', 'utf8')),
      book: opened.file.book,
    });
    const own = await startBench({ ...opened, local: { ...opened.local, script } });
    const { page, problems, outside } = await own.tab();
    const dialog = page.getByRole('dialog', { name: 'Así quedará el informe' });
    const opener = page.getByRole('button', { name: 'Extensiones' });
    const show = async () => {
      await opener.click();
      await page.getByRole('button', { name: 'Vista previa' }).click();
      await dialog.frameLocator('iframe').getByRole('heading', { name: 'Informe' }).waitFor();
    };
    await show();
    const box = await dialog.boundingBox();
    expect([box?.width, box?.height]).toEqual([700, 300]);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator(':focus').count()).toBe(1);
    await show();
    await dialog.frameLocator('iframe').getByRole('link').focus();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await show();
    await dialog.frameLocator('iframe').getByRole('button', { name: 'Cerrar' }).click();
    await dialog.waitFor({ state: 'detached' });
    await show();
    await page.getByRole('button', { name: 'Cerrar la ventana' }).click();
    await dialog.waitFor({ state: 'detached' });
    await own.stop();
    expect([problems, outside]).toEqual([[], []]);
  });
});

describe('two tabs', () => {
  let own: Bench;
  beforeAll(async () => {
    own = await startBench();
  });
  afterAll(() => own.stop());

  it('show each other what is typed, and lose nothing when the add-on writes between them', async () => {
    const [first, second] = [await own.tab(), await own.tab()];
    await openSheet(first.page, 'Plan');
    await openSheet(second.page, 'Plan');
    await typeInto(first.page, 'B30', 'de la primera');
    await typeInto(second.page, 'C30', 'de la segunda');
    await expect
      .poll(() => [1, 2].map((column) => cellOf(own.bench, 'Plan', 29, column)))
      .toEqual(['de la primera', 'de la segunda']);
    expect((await call(await panelFrame(first.page), { action: 'refresh' })).ok).toBe(true);
    await typeInto(second.page, 'B31', 'y otra');
    await expect.poll(() => cellOf(own.bench, 'Plan', 30, 1)).toBe('y otra');
    expect(cellOf(own.bench, 'Plan', 29, 1)).toBe('de la primera');
    await second.page.reload();
    expect([...first.problems, ...second.problems]).toEqual([]);
  });

  it('change together to another workbook', async () => {
    const [first, second] = [await own.tab(), await own.tab()];
    const bytes = saveXlsx((await openSample()).file);
    await first.page.getByRole('button', { name: 'Archivo' }).click();
    const [chooser] = await Promise.all([
      first.page.waitForEvent('filechooser'),
      first.page.getByRole('button', { name: 'Abrir un libro .xlsx…' }).click(),
    ]);
    await chooser.setFiles({
      name: 'Libro de mayo.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await first.page.getByRole('button', { name: 'Continuar sin descargar' }).click();
    for (const { page } of [first, second]) await page.getByRole('heading', { name: 'Libro de mayo' }).waitFor();
    expect([...first.problems, ...second.problems]).toEqual([]);
  });
});

const YEAR = new Date().getFullYear();

/** Covers the first gap with a new activity of the plan, seen before it is written. */
async function addActivityFor(frame: Frame, name: string): Promise<void> {
  await frame.getByRole('tab', { name: /Cobertura/ }).click();
  await frame.getByRole('button', { name: 'Actividad nueva' }).first().click();
  await frame.locator('#field-new-name').fill(name);
  await frame.locator('#field-new-date').fill(`${YEAR}-01-20`);
  await frame.locator('#field-new-area').fill('Secretaría de Planeación');
  await frame.getByRole('button', { name: 'Ver la fila' }).click();
  await frame.getByRole('button', { name: 'Agregar al plan' }).click();
  await frame.getByText('El único grupo está en el plan').first().waitFor({ timeout: 15_000 });
}

/** Files the internal report of the first activity that has none. */
async function fileReport(frame: Frame, group: string): Promise<void> {
  await frame.getByRole('tab', { name: 'Reportar' }).click();
  const activity = frame.locator('#field-activity');
  await expect.poll(() => activity.locator('optgroup option').count(), { timeout: 15_000 }).toBeGreaterThan(0);
  await activity.selectOption((await activity.locator('optgroup option').first().getAttribute('value')) ?? '');
  await frame.locator('#field-heldOn').fill(`${YEAR}-01-20`);
  await frame.locator('#field-participants').fill('27');
  await frame.locator('#field-area').fill('Secretaría de Planeación');
  await frame.getByRole('button', { name: group, exact: true }).click();
  await frame.locator('#field-results').fill('Se acordó arreglar el puente de la vereda.');
  await frame.getByRole('button', { name: 'Guardar reporte' }).click();
  await frame.getByText(/R001/).first().waitFor({ timeout: 15_000 });
}

/** The first row of a column of a sheet of ours. */
function cellNamed(bench: Workbench, sheet: string, heading: string): unknown {
  const values = bench.opened().file.book.sheets.find(({ name }) => name === sheet)?.values;
  return values?.[2]?.[(values[1] ?? []).indexOf(heading)];
}

describe('the story of a newcomer', () => {
  it('goes from an empty sheet and a pasted table to a downloaded report and workbook', async () => {
    const own = await startBench(await openUpload('Libro nuevo.xlsx', saveXlsx(blankWorkbook())));
    const { page, problems, outside } = await own.tab();
    const frame = await panelFrame(page);
    const text = await readFile('test/fixtures/intake/policy.txt', 'utf8');
    await frame.getByLabel('Tabla de la política').fill(text);
    await frame.getByRole('button', { name: 'Ver qué cambiaría' }).click();
    await frame.getByText('31 filas en la Matriz').waitFor();
    expect(own.bench.opened().file.book.sheets).toHaveLength(1);
    await frame.getByRole('button', { name: 'Aplicar estos cambios' }).click();
    await frame.getByRole('button', { name: 'Ir a Configuración B3' }).click();
    await expect.poll(() => page.getByLabel('Casilla activa').inputValue()).toBe('B3');
    await typeInto(page, 'B3', 'Municipio de Prueba');
    await expect.poll(() => cellOf(own.bench, 'Configuración', 2, 1)).toBe('Municipio de Prueba');
    await openSheet(page, 'Grupos de valor');
    await typeInto(page, 'B3', 'Campesinos');
    await frame.getByRole('button', { name: 'Ver los pasos' }).click();
    await frame.getByRole('button', { name: 'Actualizar', exact: true }).click();
    const sheets = () => own.bench.opened().file.book.sheets.map(({ name }) => name);
    await expect.poll(sheets, { timeout: 15_000 }).toContain('Tablero');
    await addActivityFor(frame, 'Recorrido por las veredas');
    await expect.poll(() => cellNamed(own.bench, 'Plan', 'Actividad')).toBe('Recorrido por las veredas');
    await fileReport(frame, 'Campesinos');
    await expect.poll(() => cellNamed(own.bench, 'Reportes', 'Grupos involucrados')).toBe('Campesinos');
    await frame.getByRole('tab', { name: 'Publicar' }).click();
    await frame.getByRole('button', { name: /^Publicar versión 1/ }).click();
    await frame.getByText('Listo: Informe de resultados').first().waitFor({ timeout: 15_000 });
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      frame.getByRole('link', { name: 'Abrir el documento' }).click(),
    ]);
    expect((await readFile(await report.path())).subarray(0, 2).toString()).toBe('PK');
    await page.getByRole('button', { name: 'Archivo' }).click();
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descargar el libro (.xlsx)' }).click(),
    ]);
    const { book } = openXlsx(await readFile(await workbook.path()), PLACE);
    const groups = book.sheets.find(({ name }) => name === 'Grupos de valor');
    expect(groups?.values[2]?.slice(0, 2)).toEqual(['G001', 'Campesinos']);
    expect(book.sheets.map(({ name }) => name)).toContain('Tablero');
    await page.getByText('Sin cambios pendientes').waitFor();
    await own.stop();
    expect(problems).toEqual([]);
    expect(outside).toEqual([]);
  });
});
