import { useState } from 'preact/hooks';
import type { PanelAnswer } from '../src/apps-script/protocol';
import * as WORDS from '../src/messages/es/panel';
import type { PanelTab } from '../src/views/sidebar/panel-state';
import { BLANK_DRAFT, type ReportDraft } from '../src/views/sidebar/report-form';
import { Frame } from './frame';
import { newDraft } from './new-request';
import { type Panel, PanelContext } from './panel-context';
import { Loading, Problem } from './problem';
import { focusGrid } from './server';
import { type Asking, keepFocus, useAsking } from './use-asking';

/** The panel as a whole: which view is open, what is being typed, and what every view may ask for. */

export type MenuView = 'home' | 'structure' | 'refresh' | 'report';

export function App({ view }: { readonly view: MenuView }) {
  const [tab, setTab] = useState<PanelTab>(view === 'report' ? 'publish' : 'steps');
  const [starting, setStarting] = useState(view === 'structure');
  const [openStep, setOpenStep] = useState<string | null>(null);
  const [draft, setDraft] = useState<ReportDraft>(BLANK_DRAFT);
  const [kept, setKept] = useState<ReportDraft | null>(null);
  const asking = useAsking(({ draft: left, area }: PanelAnswer) => {
    setKept(left);
    setDraft(left ?? newDraft(area));
  });
  const { answer, error, retry, hush } = asking;
  if (error !== null) return <Problem error={error} retry={() => void retry()} />;
  if (answer === null) return <Loading />;

  const show = (next: PanelTab) => {
    setTab(next);
    hush();
  };
  const goTo = goToIn(asking);
  const panel: Panel = {
    ...asking,
    ...{ answer, openStep, draft, setOpenStep, setDraft, show, goTo },
    openStructure: () => setStarting(true),
    refresh: () => refreshIn(asking),
    follow: (target) => {
      if (target.kind === 'tab') {
        show(target.tab);
        keepFocus();
      } else if (target.kind === 'step') openAndFocus(target.step, setOpenStep);
      else void goTo(target.link);
    },
  };
  return (
    <PanelContext.Provider value={panel}>
      <Frame
        tab={tab}
        starting={starting || !answer.state.structured}
        leaveStart={() => setStarting(false)}
        stayInStart={() => setStarting(true)}
        notice={asking.notice}
        kept={kept}
        readAt={asking.readAt}
        retryEditing={asking.retryEditing}
        refreshFirst={view === 'refresh'}
      />
    </PanelContext.Provider>
  );
}

function goToIn({ run, say }: Asking): Panel['goTo'] {
  return async ({ sheetId, row, column, named }) => {
    const gone = await run({ action: 'goToCell', target: { sheetId, row, column, named } });
    if (gone === null) return;
    say(WORDS.went(gone.place));
    focusGrid();
  };
}

async function refreshIn({ run, say }: Asking): Promise<void> {
  const done = await run({ action: 'refresh' });
  if (done !== null) say(WORDS.refreshDone(done.changedCells, done.sheets));
}

function openAndFocus(step: string, setOpenStep: (step: string) => void): void {
  setOpenStep(step);
  requestAnimationFrame(() => document.getElementById(`step-${step}`)?.focus());
}
