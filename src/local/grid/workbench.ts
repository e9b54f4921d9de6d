import type { Effects } from '../../emulator/runner';
import type { LocalScript } from '../local-script';
import type { WorkbookFile } from '../workbook-file';
import { differenceSince, type Picture, takePicture } from './difference';
import { gridStyles, gridWorkbook } from './grid-workbook';
import { type Changes, changesOf } from './history';
import type {
  BookRevision,
  Change,
  ChangedCells,
  EditRequest,
  GridStyle,
  MenuItem,
  RunReply,
  RunRequest,
  ShapeRequest,
  Shown,
  Snapshot,
} from './protocol';
import { RefusedError } from './refusal';
import { readLayouts, type SheetLayout } from './sheet-layout';
import { type Shaped, takeShape } from './take-shape';
import { cellWriter, editProblem } from './write-cells';

/** A workbook on the bench, with the add-on loaded over it. */
export interface OpenedWorkbook {
  readonly name: string;
  /** The person's own file, and what it held: it is written only when told to. */
  readonly origin: { readonly path: string | null; readonly bytes: Uint8Array } | null;
  readonly file: WorkbookFile;
  readonly local: LocalScript;
  /** The file as it was last written anew because a person moved lines or sheets; what it holds must not be lost. */
  rewritten?: Uint8Array;
}

/** The one truth that every tab shows. Each change is a revision, told to all who listen. */
export interface Workbench {
  readonly opened: () => OpenedWorkbook;
  readonly snapshot: () => Snapshot;
  readonly edit: (request: EditRequest) => BookRevision;
  /** Anything that a person did in the grid besides writing in cells. */
  readonly shape: (request: ShapeRequest) => BookRevision;
  /** As the panel asks, through google.script.run. */
  readonly run: (request: RunRequest) => RunReply;
  /** As a person chooses from the menu. */
  readonly choose: (request: RunRequest) => RunReply;
  readonly replace: (workbook: OpenedWorkbook) => void;
  /** What the person has now is what is here: nothing is unsaved. */
  readonly markSaved: (standing: BookRevision) => void;
  readonly standing: () => BookRevision;
  /** The page of an opened sidebar or dialog, as Google would serve it. */
  readonly panel: (id: number) => string | undefined;
  readonly listen: (listener: (change: Change) => void) => () => void;
}

/** A workbook with what was last told of it. */
interface Loaded {
  readonly opened: OpenedWorkbook;
  readonly layouts: Map<number, SheetLayout>;
  readonly picture: Picture;
  readonly history: Changes;
  readonly menu: readonly MenuItem[];
}

/** What changes while the bench stands. */
interface Bench {
  current: Loaded;
  epoch: number;
  revision: number;
  savedRevision: number;
  readonly listeners: Set<(change: Change) => void>;
  readonly panels: string[];
}

export function createWorkbench(first: OpenedWorkbook): Workbench {
  const bench: Bench = {
    current: load(first),
    epoch: Date.now(),
    revision: 0,
    savedRevision: 0,
    listeners: new Set(),
    panels: [],
  };
  return {
    opened: () => bench.current.opened,
    snapshot: () => snapshotOf(bench),
    edit: (request) => edit(bench, request),
    shape: (request) => shape(bench, request),
    run: (request) => execute(bench, request),
    choose: (request) => choose(bench, request),
    replace: (workbook) => replace(bench, workbook),
    markSaved: ({ epoch, revision }) => {
      if (epoch === bench.epoch) bench.savedRevision = revision;
    },
    standing: () => standingOf(bench),
    panel: (id) => bench.panels[id],
    listen: (listener) => {
      bench.listeners.add(listener);
      return () => bench.listeners.delete(listener);
    },
  };
}

function load(opened: OpenedWorkbook): Loaded {
  const layouts = readLayouts(opened.file);
  const picture = takePicture(opened.file.book, layouts);
  return { opened, layouts, picture, history: changesOf(), menu: menuOf(opened.local) };
}

/** What the add-on puts under the menu of extensions when a workbook opens. */
function menuOf({ script }: LocalScript): readonly MenuItem[] {
  return script.execute('onOpen', [], { authMode: 'LIMITED' }).ui.menus.flat();
}

function standingOf({ epoch, revision }: Bench): BookRevision {
  return { epoch, revision };
}

function snapshotOf(bench: Bench): Snapshot {
  const { current, epoch, revision, savedRevision } = bench;
  const { opened, layouts, menu } = current;
  return {
    ...standingOf(bench),
    name: opened.name,
    canSave: typeof opened.origin?.path === 'string',
    unsaved: revision !== savedRevision,
    menu,
    workbook: gridWorkbook(opened.file.book, layouts, `book-${epoch}-${revision}`, opened.name),
  };
}

function tell(bench: Bench, sheets: Change['sheets'], how: Pick<Change, 'client' | 'byGrid' | 'replaced'>): void {
  const styles = sheets === null ? {} : stylesOf(sheets, gridStyles(bench.current.opened.file.book));
  for (const listener of bench.listeners) listener({ ...standingOf(bench), ...how, sheets, styles });
}

/** Who changed the workbook: a tab in its own grid, or the add-on asked by one. */
interface Author {
  readonly client: string;
  readonly by: 'grid' | 'addOn';
}

/** Finds out what changed and tells everyone; nothing changed, nothing is said. */
function settle(bench: Bench, { client, by }: Author): void {
  const { picture, opened, layouts, history } = bench.current;
  const { sheets, isReshaped } = differenceSince(picture, opened.file.book, layouts);
  if (sheets.length === 0 && !isReshaped) return;
  bench.revision++;
  history.add({ revision: bench.revision, client: by === 'grid' ? client : null, sheets, moves: [], isReshaped });
  tell(bench, isReshaped ? null : sheets, { client, byGrid: false, replaced: false });
}

function edit(bench: Bench, request: EditRequest): BookRevision {
  const { file } = bench.current.opened;
  if (request.epoch !== bench.epoch) throw new RefusedError({ why: 'replacedElsewhere' });
  const sheet = file.book.sheets.find(({ id }) => String(id) === request.sheet);
  if (sheet === undefined) throw new RefusedError({ why: 'sheetGone' });
  const writer = cellWriter(file.book, request.styles);
  const followed = bench.current.history.follow(request, sheet.name);
  const news = followed.filter((each) => each === null || !writer.holds(sheet, each.cell));
  if (news.some((each) => each === null || each.isTouched)) throw new RefusedError({ why: 'conflict' });
  const cells = news.flatMap((each) => each?.cell ?? []);
  const problem = editProblem(file, sheet, cells);
  if (problem !== null) throw new RefusedError({ why: problem });
  for (const cell of cells) writer.write(sheet, cell);
  settle(bench, { client: request.client, by: 'grid' });
  return standingOf(bench);
}

function shape(bench: Bench, request: ShapeRequest): BookRevision {
  const { opened, history, picture: before } = bench.current;
  if (request.epoch !== bench.epoch) throw new RefusedError({ why: 'replacedElsewhere' });
  if (history.reshapedSince(request)) throw new RefusedError({ why: 'meanwhile' });
  const { client, moves } = request;
  const changed = history.changedSince(request);
  const { layouts, written, bytes } = shapeOrSettle(bench, request, changed);
  if (bytes !== null) opened.rewritten = bytes;
  const picture = takePicture(opened.file.book, layouts);
  bench.current = { ...bench.current, layouts, picture };
  const isReshaped = bytes !== null || picture.frame !== before.frame;
  const isWritten = written.some(({ cells }) => Object.keys(cells).length > 0);
  if (!isReshaped && !isWritten) return standingOf(bench);
  bench.revision++;
  history.add({ revision: bench.revision, client, sheets: written, moves, isReshaped });
  tell(bench, null, { client, byGrid: changed.size === 0, replaced: false });
  return standingOf(bench);
}

/** What was refused half way is seen by all. */
function shapeOrSettle(bench: Bench, request: ShapeRequest, changed: ReturnType<Changes['changedSince']>): Shaped {
  const { file } = bench.current.opened;
  try {
    return takeShape(file, request, changed);
  } catch (error) {
    bench.current = { ...bench.current, layouts: readLayouts(file) };
    settle(bench, { client: request.client, by: 'addOn' });
    throw error;
  }
}

function execute(bench: Bench, { functionName, args, activeSheet, client }: RunRequest): RunReply {
  const { script } = bench.current.opened.local;
  if (activeSheet !== undefined) script.state.activeSheetId = Number(activeSheet);
  try {
    const reply = script.run(functionName, ...args);
    for (const line of reply.effects.logs) process.stderr.write(`${line}\n`);
    const outcome = reply.ok
      ? { ok: true as const, value: reply.value }
      : { ok: false as const, message: reply.error.message };
    const shown = shownBy(reply.effects, bench.panels);
    settle(bench, { client, by: 'addOn' });
    return { outcome, shown, ...standingOf(bench) };
  } catch (error) {
    // Even an execution that failed may have written before.
    settle(bench, { client, by: 'addOn' });
    throw error;
  }
}

function choose(bench: Bench, request: RunRequest): RunReply {
  if (!bench.current.menu.some(({ functionName }) => functionName === request.functionName))
    throw new RefusedError({ why: 'badRequest' });
  return execute(bench, { ...request, args: [] });
}

function replace(bench: Bench, workbook: OpenedWorkbook): void {
  bench.current = load(workbook);
  bench.epoch++;
  bench.revision = 0;
  bench.savedRevision = 0;
  tell(bench, null, { client: null, byGrid: false, replaced: true });
}

/** What an execution shows; the pages it opens are kept, to be asked for by their number. */
function shownBy({ ui }: Effects, panels: string[]): Shown {
  const { toasts, alerts, active, sidebar, dialogs } = ui;
  const dialog = dialogs[dialogs.length - 1];
  const addressOf = (content: string) => `/panel/${panels.push(content) - 1}`;
  return {
    toasts,
    alerts,
    ...(active === undefined ? {} : { active }),
    ...(sidebar === undefined ? {} : { panel: { title: sidebar.title, address: addressOf(sidebar.content) } }),
    ...(dialog === undefined
      ? {}
      : { dialog: { ...DIALOG_SIZE, ...sized(dialog), address: addressOf(dialog.content) } }),
  };
}

/** Google's own, where the add-on does not say. */
const DIALOG_SIZE = { widthPixels: 600, heightPixels: 400 };

type Dialog = Effects['ui']['dialogs'][number];

function sized({ title, widthPixels, heightPixels }: Dialog): Pick<Dialog, 'title' | 'widthPixels' | 'heightPixels'> {
  return {
    title,
    ...(widthPixels === undefined ? {} : { widthPixels }),
    ...(heightPixels === undefined ? {} : { heightPixels }),
  };
}

function stylesOf(sheets: readonly ChangedCells[], all: { readonly [key: string]: GridStyle }) {
  const styles: { [key: string]: GridStyle } = {};
  for (const { cells } of sheets)
    for (const row of Object.values(cells))
      for (const cell of Object.values(row)) {
        const style = cell?.s === undefined ? undefined : all[cell.s];
        if (cell?.s !== undefined && style !== undefined) styles[cell.s] = style;
      }
  return styles;
}
