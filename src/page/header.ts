/** The head of the page. */
import type { Snapshot } from '../local/grid/protocol';
import { WORKBENCH_WORDS as WORDS } from '../messages/es/workbench';
import { element, place } from './elements';
import { dropMenu, type MenuEntry, type MenuGroup } from './menu';
import { server } from './server';

export interface HeaderActions {
  readonly open: () => void;
  readonly download: () => void;
  readonly save: () => void;
  readonly sample: () => void;
  readonly downloadDocument: (id: string, fileName: string) => void;
  readonly choose: (functionName: string) => void;
}

export interface Header {
  readonly show: (snapshot: Snapshot) => void;
  readonly mark: (state: 'saved' | 'unsaved') => void;
}

/** The name of the workbook, whether it is kept, and the two menus with what the sheet in front adds. */
export function createHeader(actions: HeaderActions, besideMenus: HTMLElement): Header {
  let snapshot: Snapshot | null = null;
  const name = element('h1', {}, WORDS.loading);
  const state = element('p', { class: 'state' });
  const logo = element('img', { src: '/favicon.svg', alt: '', width: '32', height: '32' });
  const menus = element(
    'nav',
    { 'aria-label': WORDS.menuLabel },
    dropMenu(WORDS.file, async () => fileGroups(snapshot, actions, await server.documents().catch(() => []))),
    dropMenu(WORDS.extensions, async () => extensionGroups(snapshot, actions)),
    besideMenus,
  );
  const title = element('div', { class: 'title-line' }, name, state);
  place('header').append(
    logo,
    element('div', { class: 'title' }, title, menus),
    element('p', { class: 'local' }, WORDS.local),
  );
  const mark: Header['mark'] = (now) => {
    state.textContent = WORDS[now];
  };
  return {
    mark,
    show(now) {
      snapshot = now;
      name.textContent = now.name;
      document.title = `${now.name} - ${WORDS.productName}`;
      mark(now.unsaved ? 'unsaved' : 'saved');
    },
  };
}

function fileGroups(
  snapshot: Snapshot | null,
  actions: HeaderActions,
  documents: Awaited<ReturnType<typeof server.documents>>,
): readonly MenuGroup[] {
  const save: MenuEntry[] = snapshot?.canSave === true ? [{ caption: WORDS.save, choose: actions.save }] : [];
  const groups: MenuGroup[] = [
    {
      entries: [
        { caption: WORDS.open, choose: actions.open },
        ...save,
        { caption: WORDS.download, choose: actions.download },
        { caption: WORDS.sample, choose: actions.sample },
      ],
    },
  ];
  const entries = documents.map(({ id, fileName }) => ({
    caption: WORDS.downloadDocument(fileName),
    choose: () => actions.downloadDocument(id, fileName),
  }));
  return [...groups, { heading: entries.length === 0 ? WORDS.noDocuments : WORDS.documents, entries }];
}

function extensionGroups(snapshot: Snapshot | null, actions: HeaderActions): readonly MenuGroup[] {
  const entries = (snapshot?.menu ?? []).map(({ caption, functionName }) => ({
    caption,
    choose: () => actions.choose(functionName),
  }));
  return [{ heading: WORDS.addOn, entries }];
}
