import type { RunReply } from '../local/grid/protocol';
import { WORKBENCH_WORDS as WORDS } from '../messages/es/workbench';
import { showDialog } from './dialog';
import { element, place } from './elements';
import type { FrameHost } from './frame-bridge';
import { createGrid } from './grid';
import { createHeader } from './header';
import { nameControls } from './name-controls';
import { confirmLoss, notify } from './notices';
import { createPanel } from './panel';
import { CLIENT, download, RefusedByServer, server } from './server';
import { createSync } from './sync';

/** The view of the add-on that a newcomer sees first, as if chosen from its menu. */
const FIRST_VIEW = 'openPanel';

let isUnsaved = false;
let lastView = FIRST_VIEW;

const grid = createGrid(place('grid'), {
  onTyped: (cells) => sync.typed(cells),
  onShaped: (shaped) => sync.shaped(shaped),
  onRefused: () => notify(WORDS.cannotHere),
});

const sync = createSync(() => grid, {
  onLoaded(snapshot, { replaced }) {
    isUnsaved = snapshot.unsaved;
    header.show(snapshot);
    if (replaced && panel.isOpen()) void choose(lastView);
  },
  onChanged() {
    isUnsaved = true;
    header.mark('unsaved');
  },
});

const frameHost: FrameHost = {
  run: async (functionName, args) => {
    const reply = await perform((request) => server.run(request), functionName, args);
    return reply?.outcome ?? { ok: false, message: WORDS.disconnected };
  },
  open: (address) => void tellRefusals(() => downloadLinked(address)),
  focusGrid: () => grid.focus(),
};
const panel = createPanel(frameHost);

const header = createHeader(
  {
    open: () => void tellRefusals(openFile),
    download: () => void tellRefusals(downloadWorkbook),
    save: () => void tellRefusals(saveFile),
    sample: () => void tellRefusals(backToSample),
    downloadDocument: (id, fileName) => void tellRefusals(() => download(`/api/documents/${id}`, fileName)),
    choose: (functionName) => void choose(functionName),
  },
  grid.columnGroups,
);

/** Runs something on the server and shows what it shows: the cell it goes to, its messages, its panel. */
async function perform(
  ask: typeof server.run,
  functionName: string,
  args: readonly unknown[],
): Promise<RunReply | undefined> {
  return tellRefusals(async () => {
    await sync.flush();
    const activeSheet = grid.activeSheet();
    const request = { client: CLIENT, functionName, args, ...(activeSheet === undefined ? {} : { activeSheet }) };
    const reply = await ask(request);
    await sync.reach(reply);
    const { toasts, alerts, active, dialog } = reply.shown;
    for (const { message, ...rest } of toasts) notify(message, rest);
    for (const { prompt, title } of alerts) notify(prompt, { seconds: -1, ...(title === undefined ? {} : { title }) });
    if (active !== undefined) grid.goTo(active.sheet, active.a1);
    if (dialog !== undefined) showDialog(dialog, frameHost);
    return reply;
  });
}

async function choose(functionName: string): Promise<void> {
  lastView = functionName;
  const reply = await perform((request) => server.choose(request), functionName, []);
  if (reply?.shown.panel !== undefined) panel.show(reply.shown.panel);
  if (reply?.outcome.ok === false) notify(reply.outcome.message);
}

async function tellRefusals<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof RefusedByServer)) throw error;
    notify(error.message, { seconds: 12 });
    return undefined;
  }
}

async function openFile(): Promise<void> {
  const file = await pickFile();
  if (file === null) return;
  await sync.flush();
  if (isUnsaved && !(await confirmLoss())) return;
  await sync.reach(await server.open(file));
  notify(WORDS.openedName(file.name));
}

function pickFile(): Promise<File | null> {
  const input = element('input', { type: 'file', accept: '.xlsx' });
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

async function backToSample(): Promise<void> {
  await sync.flush();
  if (isUnsaved && !(await confirmLoss())) return;
  await sync.reach(await server.sample());
  notify(WORDS.sampleRestored);
}

async function downloadWorkbook(): Promise<void> {
  await sync.flush();
  const { name } = await server.snapshot();
  await download('/api/download', `${name}.xlsx`);
  isUnsaved = false;
  header.mark('saved');
  notify(WORDS.downloaded);
}

async function saveFile(): Promise<void> {
  await sync.flush();
  const { name } = await server.save();
  isUnsaved = false;
  header.mark('saved');
  notify(WORDS.savedTo(name));
}

async function downloadLinked(address: string): Promise<void> {
  const entry = (await server.documents()).find(({ id }) => address.includes(id));
  if (entry !== undefined) await download(`/api/documents/${entry.id}`, entry.fileName);
}

nameControls(document.body);
await sync.start();
await choose(FIRST_VIEW);
