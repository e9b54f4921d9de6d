import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLACE } from '../../../src/local/local-script';
import { openPath, openSample } from '../../../src/page/server/open-workbooks';
import { openXlsx } from '../../../src/xlsx/open';
import { saveXlsx } from '../../../src/xlsx/save';
import { type Bench, sheetNamed, startBench } from '../../local/grid/bench';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());

/** Node's own client, which lets a Host header be forged. */
function statusFor(headers: Record<string, string>, path = '/api/workbook'): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: bench.port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('who may talk to the bench', () => {
  it('is this machine by its own names only', async () => {
    expect(await statusFor({ host: `127.0.0.1:${bench.port}` })).toBe(200);
    expect(await statusFor({ host: `localhost:${bench.port}` })).toBe(200);
    for (const host of [
      'matriz.example',
      `matriz.example:${bench.port}`,
      '127.0.0.1',
      `127.0.0.1.example:${bench.port}`,
    ])
      expect([host, await statusFor({ host })]).toEqual([host, 403]);
  });

  it('is no page from elsewhere, nor the panel by itself', async () => {
    const host = `127.0.0.1:${bench.port}`;
    expect(await statusFor({ host, origin: 'https://matriz.example' })).toBe(403);
    expect(await statusFor({ host, origin: 'null' })).toBe(403);
    expect(await statusFor({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' })).toBe(403);
    expect(await statusFor({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).toBe(200);
  });

  it('is nobody who changes something without the header that forms cannot send', async () => {
    const refused = await fetch(`${bench.address}api/sample`, { method: 'POST' });
    expect(refused.status).toBe(409);
    expect(bench.heard).toEqual([]);
  });

  it('gets pages that load nothing from elsewhere', async () => {
    const policy = (await bench.get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('finds nothing outside the page', async () => {
    for (const path of ['/../package.json', '/package.json', '/panel/99', '/api/documents/none', '/api/edits'])
      expect([path, await statusFor({ host: `127.0.0.1:${bench.port}` }, path)]).toEqual([path, 404]);
  });
});

describe('the workbook of the bench', () => {
  it('reaches the grid with its values, formats, frozen rows, dropdowns and notes', async () => {
    const snapshot = await bench.snapshot();
    const plan = sheetNamed(snapshot, 'Plan');
    const cells = Object.values(plan.cellData).flatMap((row) => Object.values(row));
    const patterns = cells.map((cell) => snapshot.workbook.styles[cell.s ?? '']?.n?.pattern);
    expect(cells.some((cell) => cell.v === 'A001')).toBe(true);
    expect(cells.some((cell, index) => cell.t === 2 && patterns[index] === 'dd/mm/yyyy')).toBe(true);
    expect(plan.freeze.ySplit).toBeGreaterThan(0);
    expect(Object.values(plan.columnData).some((column) => (column.w ?? 0) > 100)).toBe(true);
    const [dropdowns, notes] = snapshot.workbook.resources.map(({ data }) => JSON.parse(data));
    expect(dropdowns[plan.id].length).toBeGreaterThan(3);
    expect(Object.keys(notes[plan.id]).length).toBeGreaterThan(0);
  });

  it('looks the same once downloaded and opened again', async () => {
    const before = await bench.snapshot();
    const bytes = new Uint8Array(await (await bench.get('/api/download')).arrayBuffer());
    const other = await startBench();
    expect((await other.post('/api/open?name=Libro%20de%20abril.xlsx', bytes)).status).toBe(200);
    const after = await other.snapshot();
    await other.stop();
    expect(after.name).toBe('Libro de abril');
    expect(after.workbook.sheetOrder.map((id) => after.workbook.sheets[id]?.name)).toEqual(
      before.workbook.sheetOrder.map((id) => before.workbook.sheets[id]?.name),
    );
    for (const name of ['Matriz', 'Plan', 'Reportes']) {
      const [was, is] = [sheetNamed(before, name), sheetNamed(after, name)];
      expect(is.freeze).toEqual(was.freeze);
      expect(valuesOf(is)).toEqual(valuesOf(was));
      expect(hiddenColumns(is)).toEqual(hiddenColumns(was));
    }
  });

  const valuesOf = ({ cellData }: ReturnType<typeof sheetNamed>) =>
    Object.entries(cellData).map(([row, cells]) => [row, Object.values(cells).map(({ v }) => v ?? null)]);
  const hiddenColumns = ({ columnData }: ReturnType<typeof sheetNamed>) =>
    Object.entries(columnData).flatMap(([column, { hd }]) => (hd === 1 ? [column] : []));

  it('refuses what is no workbook with a sentence, and keeps the one it has', async () => {
    const before = bench.workbench.standing();
    const answer = await bench.post('/api/open?name=notas.xlsx', new TextEncoder().encode('hola'));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'unreadable', message: expect.stringContaining('notas.xlsx') });
    expect(bench.workbench.standing()).toEqual(before);
  });
});

describe("a person's file", () => {
  async function openedFile() {
    const path = join(await mkdtemp(join(tmpdir(), 'banco-')), 'mi libro.xlsx');
    await writeFile(path, saveXlsx((await openSample()).file));
    const opened = await openPath(path);
    if (!opened.ok) throw new Error(opened.problem);
    return { path, own: await startBench(opened.workbook) };
  }
  const edit = async (own: Bench, value: string) => {
    const snapshot = await own.snapshot();
    const { epoch, revision } = snapshot;
    const cells = [{ row: 60, column: 1, value }];
    return own.post('/api/edits', {
      epoch,
      revision,
      client: 'a',
      sheet: sheetNamed(snapshot, 'Plan').id,
      cells,
      styles: {},
    });
  };

  it('is written when told to, and never before', async () => {
    const { path, own } = await openedFile();
    const before = await readFile(path);
    expect((await edit(own, 'Mesa rural')).status).toBe(200);
    expect((await own.snapshot()).unsaved).toBe(true);
    expect(await readFile(path)).toEqual(before);
    for (const value of ['Mesa rural', 'Mesa rural y urbana']) {
      await edit(own, value);
      expect(await (await own.post('/api/save', {})).json()).toEqual({ name: 'mi libro.xlsx' });
    }
    expect((await own.snapshot()).unsaved).toBe(false);
    await own.stop();
    const sheet = openXlsx(await readFile(path), PLACE).book.sheets.find(({ name }) => name === 'Plan');
    expect(sheet?.values[60]?.[1]).toBe('Mesa rural y urbana');
  });

  it('is left alone when another program changed it meanwhile', async () => {
    const { path, own } = await openedFile();
    await edit(own, 'Mesa rural');
    await writeFile(path, 'otro contenido');
    const answer = await own.post('/api/save', {});
    await own.stop();
    expect(answer.status).toBe(409);
    expect(await readFile(path, 'utf8')).toBe('otro contenido');
  });
});
