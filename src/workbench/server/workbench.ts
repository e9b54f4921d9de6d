import { WORKBENCH_WORDS as WORDS } from '../../messages/es/workbench';
import type { LocalScript } from '../local-script';
import type { Effects } from '../slice/runner';
import type { XlsxFile } from '../xlsx/open';
import { differenceSince, takePicture } from './difference';
import { gridStyles, gridWorkbook } from './grid-workbook';
import { changesOf } from './history';
import type {
  Change,
  EditRequest,
  GridStyle,
  MenuItem,
  RunReply,
  RunRequest,
  SheetCells,
  Shown,
  Snapshot,
  Standing,
} from './protocol';
import { RefusedError } from './refused-error';
import { readLooks } from './sheet-look';
import { editProblem, holds, writeCells } from './write-cells';

/** A workbook on the bench, with the add-on loaded over it. */
export interface OpenedWorkbook {
  readonly name: string;
  /** The person's own file, and what it held: it is written only when told to. */
  readonly origin: { readonly path: string | null; readonly bytes: Uint8Array } | null;
  readonly file: XlsxFile;
  readonly local: LocalScript;
}

/** The one truth that every tab shows. Each change is a revision, told to all who listen. */
export interface Workbench {
  readonly opened: () => OpenedWorkbook;
  readonly snapshot: () => Snapshot;
  readonly edit: (request: EditRequest) => Standing;
  /** As the panel asks, through google.script.run. */
  readonly run: (request: RunRequest) => RunReply;
  /** As a person chooses from the menu. */
  readonly choose: (request: RunRequest) => RunReply;
  readonly replace: (workbook: OpenedWorkbook) => void;
  /** What the person has now is what is here: nothing is unsaved. */
  readonly markSaved: (standing: Standing) => void;
  readonly standing: () => Standing;
  /** The page of an opened sidebar, as Google would serve it. */
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

  const tell = (client: string | null, sheets: Change['sheets'], replaced = false): void => {
    const styles = sheets === null ? {} : stylesOf(sheets, gridStyles(current.opened.file.book));
    for (const listener of listeners) listener({ ...standing(), client, sheets, styles, replaced });
  };

  /** Finds out what changed and tells everyone; nothing changed, nothing is said. */
  const settle = (client: string | null): void => {
    const { sheets, isReshaped } = differenceSince(current.picture, current.opened.file.book, current.looks);
    if (sheets.length === 0 && !isReshaped) return;
    revision++;
    current.history.add({ revision, client, sheets });
    tell(client, isReshaped ? null : sheets);
  };

  const edit = (request: EditRequest): Standing => {
    const { file } = current.opened;
    if (request.epoch !== epoch) throw new RefusedError('stale', WORDS.replacedElsewhere);
    const sheet = file.book.sheets.find(({ id }) => String(id) === request.sheet);
    if (sheet === undefined) throw new RefusedError('stale', WORDS.sheetGone);
    const news = request.cells.filter((cell) => !holds(file.book, sheet, cell));
    if (current.history.touchedSince(request, news)) throw new RefusedError('stale', WORDS.conflict);
    const problem = editProblem(file, sheet, request.cells);
    if (problem !== null) throw new RefusedError('refused', WORDS[problem]);
    writeCells(file.book, sheet, request.cells);
    settle(request.client);
    return standing();
  };

  const shownBy = (effects: Effects): Shown => {
    const { toasts, alerts, active, sidebar } = effects.ui;
    return {
      toasts,
      alerts,
      ...(active === undefined ? {} : { active }),
      ...(sidebar === undefined
        ? {}
        : { panel: { title: sidebar.title, address: `/panel/${panels.push(sidebar.content) - 1}` } }),
    };
  };

  const execute = ({ functionName, args, activeSheet, client }: RunRequest): RunReply => {
    const { script } = current.opened.local;
    if (activeSheet !== undefined && /^\d+$/.test(activeSheet)) script.state.activeSheetId = Number(activeSheet);
    try {
      const reply = script.run(functionName, ...args);
      for (const line of reply.effects.logs) process.stderr.write(`${line}\n`);
      const outcome = reply.ok
        ? { ok: true as const, value: reply.value }
        : { ok: false as const, message: reply.error.message };
      return { outcome, shown: shownBy(reply.effects), ...standing() };
    } finally {
      // Even an execution that failed may have written before.
      settle(client);
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
      tell(null, null, true);
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
