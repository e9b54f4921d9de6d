import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CellEdit, EditRequest, RunReply, Snapshot } from '../../../src/local/grid/protocol';
import { PLACE } from '../../../src/local/local-script';
import type { Book } from '../../../src/xlsx/book';
import { openXlsx } from '../../../src/xlsx/open';
import { type Bench, sheetNamed, startBench } from './bench';

let bench: Bench;
let snapshot: Snapshot;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.stop());
beforeEach(async () => {
  snapshot = await bench.snapshot();
  bench.heard.length = 0;
});

function editOf(cells: readonly CellEdit[], more: Partial<EditRequest> = {}): EditRequest {
  const { epoch, revision } = snapshot;
  return { epoch, revision, client: 'a', sheet: sheetNamed(snapshot, 'Plan').id, cells, styles: {}, ...more };
}
const post = (edit: EditRequest) => bench.post('/api/edits', edit);
const bookSheet = (name: string) => {
  const sheet = bench.workbench.opened().file.book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
};
const call = async (action: object, client = 'a') => {
  const body = { client, functionName: 'call', args: [JSON.stringify(action)] };
  // The server's own answer to this path.
  const reply = (await (await bench.post('/api/run', body)).json()) as RunReply;
  return { reply, value: reply.outcome.ok ? JSON.parse(String(reply.outcome.value)) : reply.outcome };
};

describe('cells typed into the grid', () => {
  it('reach the workbook, and every tab hears of them once', async () => {
    const answer = await post(editOf([{ row: 50, column: 1, value: 'Mesa de juventud' }]));
    expect(await answer.json()).toEqual({ epoch: snapshot.epoch, revision: snapshot.revision + 1 });
    expect(bookSheet('Plan').values[50]?.[1]).toBe('Mesa de juventud');
    expect(bench.heard).toHaveLength(1);
    expect(bench.heard[0]).toMatchObject({ client: 'a', revision: snapshot.revision + 1, replaced: false });
    expect(bench.heard[0]?.sheets?.[0]?.cells[50]?.[1]).toMatchObject({ v: 'Mesa de juventud', t: 1 });
  });

  it('say nothing when nothing changes', async () => {
    await post(editOf([{ row: 51, column: 1, value: 'x' }]));
    await post(editOf([{ row: 51, column: 1, value: 'x' }], { revision: snapshot.revision + 1 }));
    expect(bench.heard).toHaveLength(1);
  });

  it('keep text as text, dates as dates and the rest as they came', async () => {
    const columns = dateAndTextColumns();
    const cells: CellEdit[] = [
      { row: 52, column: columns.text, value: 2026 },
      { row: 52, column: columns.date, value: 46_000 },
    ];
    await post(editOf(cells));
    const row = bookSheet('Plan').values[52];
    expect(row?.[columns.text]).toBe('2026');
    expect(row?.[columns.date]).toEqual({ date: 46_000 });
    const text = '<img src=x onerror=alert(1)> ‮ {{}} 👩🏽‍🌾';
    await post(editOf([{ row: 52, column: columns.text, value: text }], { revision: snapshot.revision + 1 }));
    expect(bookSheet('Plan').values[52]?.[columns.text]).toBe(text);
  });

  function dateAndTextColumns() {
    const { book } = bench.workbench.opened().file;
    const sheet = bookSheet('Plan');
    const formats = sheet.columnStyles.map((style) => book.styles[style ?? 0]?.numberFormat);
    return { text: formats.indexOf('@'), date: formats.indexOf('dd/mm/yyyy') };
  }

  it('become a date in a plain cell when the grid shows one', async () => {
    const sheet = sheetNamed(snapshot, 'Configuración').id;
    const styles = { fecha: { n: { pattern: 'dd/mm/yyyy' } } };
    await post(editOf([{ row: 90, column: 8, value: 46_000, style: 'fecha' }], { sheet, styles }));
    expect(bookSheet('Configuración').values[90]?.[8]).toEqual({ date: 46_000 });
  });

  it('keep a formula beside its result', async () => {
    await post(editOf([{ row: 53, column: 30, value: 3, formula: '=1+2' }]));
    expect(bookSheet('Plan').formulas['53,30']).toBe('=1+2');
    expect(bookSheet('Plan').values[53]?.[30]).toBe(3);
    await post(editOf([{ row: 53, column: 30, value: null }], { revision: snapshot.revision + 1 }));
    expect(bookSheet('Plan').formulas['53,30']).toBeUndefined();
  });

  it('are refused whole when one cannot be kept', async () => {
    const cells = [
      { row: 54, column: 1, value: 'bien' },
      { row: 54, column: 2, value: 'x'.repeat(40_000) },
    ];
    expect((await post(editOf(cells))).status).toBe(409);
    expect(bookSheet('Plan').values[54]?.[1]).toBeUndefined();
    expect((await post(editOf([{ row: -1, column: 1, value: 'x' }]))).status).toBe(409);
    expect(bench.heard).toEqual([]);
  });
});

describe('two tabs', () => {
  it('both keep what they typed into different cells at the same moment', async () => {
    const answers = await Promise.all([
      post(editOf([{ row: 70, column: 1, value: 'de la primera' }])),
      post(editOf([{ row: 70, column: 2, value: 'de la segunda' }], { client: 'b' })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(bookSheet('Plan').values[70]?.slice(1, 3)).toEqual(['de la primera', 'de la segunda']);
  });

  it('never overwrite each other unseen: the later one is told', async () => {
    await post(editOf([{ row: 71, column: 1, value: 'de la primera' }]));
    const late = await post(editOf([{ row: 71, column: 1, value: 'de la segunda' }], { client: 'b' }));
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ code: 'stale' });
    expect(bookSheet('Plan').values[71]?.[1]).toBe('de la primera');
  });

  it('take their own quick second thought, and agree when both come to the same', async () => {
    const first = await post(editOf([{ row: 73, column: 1, value: 'una' }]));
    const again = await post(editOf([{ row: 73, column: 1, value: 'dos' }]));
    const same = await post(editOf([{ row: 73, column: 1, value: 'dos' }], { client: 'b' }));
    expect([first.status, again.status, same.status]).toEqual([200, 200, 200]);
    expect(bookSheet('Plan').values[73]?.[1]).toBe('dos');
  });

  it('cannot write into the workbook that another one replaced', async () => {
    const old = editOf([{ row: 72, column: 1, value: 'tarde' }]);
    expect((await bench.post('/api/sample', {})).status).toBe(200);
    expect(bench.heard.at(-1)).toMatchObject({ replaced: true, sheets: null });
    expect((await post(old)).status).toBe(409);
  });
});

describe('the add-on on the bench', () => {
  it('offers its menu, and a choice opens the shipped panel on its view', async () => {
    expect(snapshot.menu.map(({ functionName }) => functionName)).toContain('openStructure');
    const body = { client: 'a', functionName: 'openStructure', args: [] };
    const { shown } = (await (await bench.post('/api/menu', body)).json()) as RunReply; // the answer to this path
    const page = await bench.get(shown.panel?.address ?? '');
    const html = await page.text();
    expect(html).toContain('data-view="structure"');
    expect(page.headers.get('content-security-policy')).toContain('sandbox allow-scripts');
    const bridge = /<script>[\s\S]*?<\/script>/.exec(html)?.[0] ?? '';
    expect(html.replace(bridge, '').startsWith(await readFile('dist/Sidebar.html', 'utf8'))).toBe(true);
  });

  it('runs nothing that is not on its menu or not a function of its own', async () => {
    const menu = await bench.post('/api/menu', { client: 'a', functionName: 'call', args: [] });
    expect(menu.status).toBe(409);
    const { reply } = await call({ action: 'nonsense' });
    expect(reply.outcome.ok).toBe(true);
    const missing = await bench.post('/api/run', { client: 'a', functionName: 'nada', args: [] });
    expect(((await missing.json()) as RunReply).outcome.ok).toBe(false); // the answer to this path
  });

  it('tells every tab what a refresh wrote', async () => {
    const { reply, value } = await call({ action: 'refresh' });
    expect(value.ok).toBe(true);
    expect(value.value.changedCells).toBeGreaterThan(0);
    expect(reply.revision).toBe(snapshot.revision + 1);
    // New sheets: the pages ask for the whole again.
    expect(bench.heard.map(({ sheets }) => sheets)).toEqual([null]);
    const names = Object.values((await bench.snapshot()).workbook.sheets).map(({ name }) => name);
    expect(names).toContain('Tablero');
    const again = await call({ action: 'refresh' });
    expect(again.value.value.changedCells).toBe(0);
    expect(again.reply.revision).toBe(reply.revision);
  });

  it('hands over what it publishes', async () => {
    const { value } = await call({ action: 'publish', document: 'resultsReport' });
    expect(value.value.published).toBe(true);
    const documents = (await (await bench.get('/api/documents')).json()) as { id: string; fileName: string }[];
    expect(documents.map(({ fileName }) => fileName.slice(fileName.lastIndexOf('.')))).toEqual(['.docx', '.html']);
    const bytes = Buffer.from(await (await bench.get(`/api/documents/${documents[0]?.id}`)).arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('gives the file no address of what only stands here, and keeps it in the grid', async () => {
    await call({ action: 'publish', document: 'diagnosis' });
    const publications = ({ sheets }: Book) =>
      JSON.stringify(sheets.find(({ name }) => name === 'Publicaciones')?.values);
    const file = new Uint8Array(await (await bench.get('/api/download')).arrayBuffer());
    expect(publications(openXlsx(file, PLACE).book)).toContain('Diagnóstico');
    expect(publications(openXlsx(file, PLACE).book)).not.toContain('drive-file');
    expect(publications(bench.workbench.opened().file.book)).toContain('drive-file');
  });
});

describe('changes as they happen', () => {
  it('come as a stream: where things stand, then each change', async () => {
    const response = await bench.get('/api/events');
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = decoder.decode((await reader?.read())?.value);
    await post(editOf([{ row: 80, column: 1, value: 'oído' }]));
    while (!text.includes('event: change')) text += decoder.decode((await reader?.read())?.value);
    await reader?.cancel();
    expect(text).toMatch(/^event: standing\n/);
    expect(text).toContain('oído');
  });
});
