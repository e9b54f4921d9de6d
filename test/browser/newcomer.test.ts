import { readFile } from 'node:fs/promises';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench } from '../../src/local/grid/workbench';
import { PLACE } from '../../src/local/local-script';
import { blankWorkbook } from '../../src/local/new-workbook';
import { openUpload } from '../../src/page/server/open-workbooks';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { launchBrowser } from './browser';
import { cellOf, openSheet, panelFrame, startBench, typeInto } from './page-bench';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

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
    const own = await startBench(browser, await openUpload('Libro nuevo.xlsx', saveXlsx(blankWorkbook())));
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
