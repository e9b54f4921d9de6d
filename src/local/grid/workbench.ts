import type { Effects } from '../../emulator/runner';
import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';
import type { XlsxFile } from '../../xlsx/open';
import type { LocalScript } from '../local-script';
import { differenceSince, takePicture } from './difference';
import { gridStyles, gridWorkbook } from './grid-workbook';
import { type Changes, changesOf } from './history';
import type {
  Change,
  EditRequest,
  GridStyle,
  MenuItem,
  RunReply,
  RunRequest,
  ShapeRequest,
  SheetCells,
  Shown,
  Snapshot,
  Standing,
} from './protocol';
import { RefusedError } from './refused-error';
import { readLooks } from './sheet-styles';
import { type Shaped, takeShape } from './take-shape';
import { cellWriter, editProblem } from './write-cells';

/** A workbook on the bench, with the add-on loaded over it. */
export interface OpenedWorkbook {
  readonly name: string;
  /** The person's own file, and what it held: it is written only when told to. */
  readonly origin: { readonly path: string | null; readonly bytes: Uint8Array } | null;
  readonly file: XlsxFile;
  readonly local: LocalScript;
  /** The file as it was last written anew because a person moved lines or sheets; what it holds must not be lost. */
  rewritten?: Uint8Array;
}

/** The one truth that every tab shows. Each change is a revision, told to all who listen. */
export interface Workbench {
  readonly opened: () => OpenedWorkbook;
  readonly snapshot: () => Snapshot;
  readonly edit: (request: EditRequest) => Standing;
  /** Anything that a person did in the grid besides writing in cells. */
  readonly shape: (request: ShapeRequest) => Standing;
  /** As the panel asks, through google.script.run. */
  readonly run: (request: RunRequest) => RunReply;
  /** As a person chooses from the menu. */
  readonly choose: (request: RunRequest) => RunReply;
  readonly replace: (workbook: OpenedWorkbook) => void;
  /** What the person has now is what is here: nothing is unsaved. */
  readonly markSaved: (standing: Standing) => void;
  readonly standing: () => Standing;
  /** The page of an opened sidebar or dialog, as Google would serve it. */
  readonly panel: (id: number) => string | undefined;
  readonly listen: (listener: (change: Change) => void) => () => void;
}

export function createWorkbench(first: OpenedWorkbook): Workbench {
  let current = load(first);
  let epoch = Date.now();
  let revision = 0;
  let savedRevision = 0;
  const listeners = new Set<(change: Change) => void>();
  const panels: string[] = [];

  const standing = (): Standing => ({ epoch, revision });

  const tell = (sheets: Change['sheets'], how: Pick<Change, 'client' | 'byGrid' | 'replaced'>): void => {
    const styles = sheets === null ? {} : stylesOf(sheets, gridStyles(current.opened.file.book));
    for (const listener of listeners) listener({ ...standing(), ...how, sheets, styles });
  };

  /** Finds out what changed and tells everyone; nothing changed, nothing is said. `tab` did it in its own grid. */
  const settle = (client: string, tab: string | null): void => {
    const { sheets, isReshaped } = differenceSince(current.picture, current.opened.file.book, current.looks);
    if (sheets.length === 0 && !isReshaped) return;
    revision++;
    current.history.add({ revision, client: tab, sheets, moves: [], isReshaped });
    tell(isReshaped ? null : sheets, { client, byGrid: false, replaced: false });
  };

  const edit = (request: EditRequest): Standing => {
    const { file } = current.opened;
    if (request.epoch !== epoch) throw new RefusedError('stale', WORDS.replacedElsewhere);
    const sheet = file.book.sheets.find(({ id }) => String(id) === request.sheet);
    if (sheet === undefined) throw new RefusedError('stale', WORDS.sheetGone);
    const writer = cellWriter(file.book, request.styles);
    const followed = current.history.follow(request, sheet.name);
    const news = followed.filter((each) => each === null || !writer.holds(sheet, each.cell));
    if (news.some((each) => each === null || each.isTouched)) throw new RefusedError('stale', WORDS.conflict);
    const cells = news.flatMap((each) => each?.cell ?? []);
    const problem = editProblem(file, sheet, cells);
    if (problem !== null) throw new RefusedError('refused', WORDS[problem]);
    for (const cell of cells) writer.write(sheet, cell);
    settle(request.client, request.client);
    return standing();
  };

  /** What was refused half way is seen by all. */
  const shapeOrSettle = (request: ShapeRequest, changed: ReturnType<Changes['changedSince']>): Shaped => {
    const { file } = current.opened;
    try {
      return takeShape(file, request, changed);
    } catch (error) {
      current = { ...current, looks: readLooks(file) };
      settle(request.client, null);
      throw error;
    }
  };

  const shape = (request: ShapeRequest): Standing => {
    const { opened, history } = current;
    if (request.epoch !== epoch) throw new RefusedError('stale', WORDS.replacedElsewhere);
    if (history.reshapedSince(request)) throw new RefusedError('stale', WORDS.meanwhile);
    const { client, moves } = request;
    const changed = history.changedSince(request);
    const { looks, written, bytes } = shapeOrSettle(request, changed);
    if (bytes !== null) opened.rewritten = bytes;
    const before = current.picture;
    current = { ...current, looks, picture: takePicture(opened.file.book, looks) };
    const isReshaped = bytes !== null || current.picture.frame !== before.frame;
    const isWritten = written.some(({ cells }) => Object.keys(cells).length > 0);
    if (!isReshaped && !isWritten) return standing();
    revision++;
    history.add({ revision, client, sheets: written, moves, isReshaped });
    tell(null, { client, byGrid: changed.size === 0, replaced: false });
    return standing();
  };

  const shownBy = (effects: Effects): Shown => {
    const { toasts, alerts, active, sidebar, dialogs } = effects.ui;
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
  };

  const execute = ({ functionName, args, activeSheet, client }: RunRequest): RunReply => {
    const { script } = current.opened.local;
    if (activeSheet !== undefined) script.state.activeSheetId = Number(activeSheet);
    try {
      const reply = script.run(functionName, ...args);
      for (const line of reply.effects.logs) process.stderr.write(`${line}\n`);
      const outcome = reply.ok
        ? { ok: true as const, value: reply.value }
        : { ok: false as const, message: reply.error.message };
      return { outcome, shown: shownBy(reply.effects), ...standing() };
    } finally {
      // Even an execution that failed may have written before.
      settle(client, null);
    }
  };

  return {
    opened: () => current.opened,
    snapshot: () => ({
      ...standing(),
      name: current.opened.name,
      canSave: typeof current.opened.origin?.path === 'string',
      unsaved: revision !== savedRevision,
      menu: current.menu,
      workbook: gridWorkbook(current.opened.file.book, current.looks, `book-${epoch}-${revision}`, current.opened.name),
    }),
    edit,
    shape,
    run: (request) => ({ ...execute(request), ...standing() }),
    choose(request) {
      if (!current.menu.some(({ functionName }) => functionName === request.functionName))
        throw new RefusedError('refused', WORDS.badRequest);
      return { ...execute({ ...request, args: [] }), ...standing() };
    },
    replace(workbook) {
      current = load(workbook);
      epoch++;
      revision = 0;
      savedRevision = 0;
      tell(null, { client: null, byGrid: false, replaced: true });
    },
    markSaved(saved) {
      if (saved.epoch === epoch) savedRevision = saved.revision;
    },
    standing,
    panel: (id) => panels[id],
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function load(opened: OpenedWorkbook) {
  const looks = readLooks(opened.file);
  const picture = takePicture(opened.file.book, looks);
  return { opened, looks, picture, history: changesOf(), menu: menuOf(opened.local) };
}

/** What the add-on puts under the menu of extensions when a workbook opens. */
function menuOf({ script }: LocalScript): readonly MenuItem[] {
  return script.execute('onOpen', [], { authMode: 'LIMITED' }).ui.menus.flat();
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

function stylesOf(sheets: readonly SheetCells[], all: { readonly [key: string]: GridStyle }) {
  const styles: { [key: string]: GridStyle } = {};
  for (const { cells } of sheets)
    for (const row of Object.values(cells))
      for (const cell of Object.values(row)) {
        const style = cell?.s === undefined ? undefined : all[cell.s];
        if (cell?.s !== undefined && style !== undefined) styles[cell.s] = style;
      }
  return styles;
}
