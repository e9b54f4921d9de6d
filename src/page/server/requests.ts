/** What a page may send, checked before anything is done with it. */
import * as z from 'zod/mini';
import type { EditRequest, RunRequest, ShapeRequest } from '../../local/grid/protocol';
import { RefusedError } from '../../local/grid/refusal';
import { bookSheetId } from '../../local/grid/sheet-id';

const CELL = z.object({
  row: z.number(),
  column: z.number(),
  value: z.nullable(z.union([z.string(), z.number(), z.boolean()])),
  formula: z.exactOptional(z.string().check(z.startsWith('='))),
  style: z.exactOptional(z.nullable(z.string())),
});

const SWITCH = z.exactOptional(z.union([z.literal(0), z.literal(1)]));
const LINE = z.exactOptional(z.object({ s: z.union([z.literal(0), z.literal(1)]) }));
const PLACE = z.exactOptional(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]));
const COLOR = z.exactOptional(z.object({ rgb: z.string() }));

const BORDER = z.exactOptional(z.object({ s: z.number(), cl: z.object({ rgb: z.string() }) }));

const STYLES = z.record(
  z.string(),
  z.object({
    bl: SWITCH,
    it: SWITCH,
    ul: LINE,
    st: LINE,
    ff: z.exactOptional(z.string()),
    fs: z.exactOptional(z.number()),
    cl: COLOR,
    bg: COLOR,
    tb: PLACE,
    vt: PLACE,
    ht: PLACE,
    n: z.exactOptional(z.object({ pattern: z.string() })),
    bd: z.exactOptional(z.object({ l: BORDER, r: BORDER, t: BORDER, b: BORDER })),
  }),
);

const BASE = { epoch: z.number(), revision: z.number(), client: z.string() };

const EDIT = z.object({ ...BASE, sheet: z.string(), cells: z.array(CELL), styles: STYLES });

const INDEX = z.number().check(z.int(), z.nonnegative());
const LINES = { axis: z.enum(['row', 'column']), at: INDEX, count: INDEX.check(z.positive()) };
const MOVE = z.discriminatedUnion('kind', [
  z.object({ ...LINES, kind: z.enum(['insert', 'remove']) }),
  z.object({ ...LINES, kind: z.literal('carry'), to: INDEX }),
]);

const AREA = z.object({ startRow: INDEX, endRow: INDEX, startColumn: INDEX, endColumn: INDEX });
const HIDDEN = z.exactOptional(z.literal(true));

const SHEET = z.object({
  tabColor: z.string(),
  rowCount: INDEX,
  columnCount: INDEX,
  frozenRows: INDEX,
  frozenColumns: INDEX,
  merged: z.array(AREA),
  columns: z.record(
    z.string(),
    z.object({ widthPixels: z.exactOptional(z.number()), hidden: HIDDEN, style: z.exactOptional(z.string()) }),
  ),
  rows: z.record(z.string(), z.object({ heightPixels: z.exactOptional(z.number()), hidden: HIDDEN })),
  notes: z.array(z.object({ row: INDEX, column: INDEX, text: z.string() })),
  dropdowns: z.array(
    z.object({ areas: z.array(AREA), list: z.string(), strict: z.boolean(), help: z.exactOptional(z.string()) }),
  ),
  cells: z.array(CELL),
});

const SHAPE = z.object({
  ...BASE,
  moves: z.array(z.object({ sheet: z.string(), move: MOVE })),
  order: z.array(z.object({ id: z.string(), name: z.string(), hidden: z.boolean() })),
  sheets: z.record(z.string(), SHEET),
  styles: STYLES,
});

const RUN = z.object({
  client: z.string(),
  functionName: z.string().check(z.regex(/^[A-Za-z]\w*$/)),
  args: z.array(z.unknown()),
  activeSheet: z.exactOptional(z.string()),
});

export function readEdit(body: Uint8Array): EditRequest {
  const edit = read(EDIT, body);
  return { ...edit, sheet: bookId(edit.sheet) };
}

export function readShape(body: Uint8Array): ShapeRequest {
  const shape = read(SHAPE, body);
  return {
    ...shape,
    moves: shape.moves.map(({ sheet, move }) => ({ sheet: bookId(sheet), move })),
    order: shape.order.map((each) => ({ ...each, id: bookId(each.id) })),
    sheets: Object.fromEntries(Object.entries(shape.sheets).map(([id, sheet]) => [bookId(id), sheet])),
  };
}

/** From here on a sheet has the number of the Book, whatever the grid calls it. */
function bookId(gridId: string): string {
  return String(bookSheetId(gridId));
}

export function readRun(body: Uint8Array): RunRequest {
  const run = read(RUN, body);
  return run.activeSheet === undefined ? run : { ...run, activeSheet: bookId(run.activeSheet) };
}

function read<T>(schema: z.ZodMiniType<T>, body: Uint8Array): T {
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) throw new RefusedError({ why: 'badRequest' });
  return parsed.data;
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined; // refused by the schema
  }
}
