import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action, AnswerTo, PanelAnswer } from '../src/apps-script/protocol';
import * as WORDS from '../src/messages/es/panel';
import { BLANK_DRAFT, type PanelTab, type ReportDraft } from '../src/views/sidebar/panel-state';
import { showEntityColour } from './accent';
import { Frame } from './frame';
import { type Notice, type Panel, PanelContext } from './panel-context';
import { Loading, Problem, type Trouble } from './problem';
import { ask, focusGrid } from './server';

export type MenuView = 'home' | 'structure' | 'refresh' | 'report';

/** Refusals after which what is on the screen is no longer so. */
const OUTDATED = ['stale', 'fixGone', 'moved', 'undoGone', 'undoChanged'];
/** Refusals that are a state of the whole panel. */
const WHOLE = ['severalAccounts', 'permission'];

export function App({ view }: { readonly view: MenuView }) {
  const [answer, setAnswer] = useState<PanelAnswer | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [tab, setTab] = useState<PanelTab>(view === 'report' ? 'publish' : 'steps');
  const [starting, setStarting] = useState(view === 'structure');
  const [openStep, setOpenStep] = useState<string | null>(null);
  const [draft, setDraft] = useState<ReportDraft>(BLANK_DRAFT);
  const [kept, setKept] = useState<ReportDraft | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [busy, setBusy] = useState(false);
  const [viewOnly, setViewOnly] = useState(false);
  const [readAt, setReadAt] = useState(0);
  const latest = useRef<PanelAnswer | null>(null);

  const say = (text: string, more: Partial<Notice> = {}) => {
    const undo = more.undo === 'last' ? (latest.current?.undo?.id ?? null) : null;
    setNotice({ text, link: null, tone: 'good', ...more, undo });
  };
  const load = async () => {
    const first = latest.current === null;
    const reply = await ask({ action: 'panel' });
    if (!reply.ok) return first || WHOLE.includes(reply.code) ? setTrouble(reply) : say(reply.message, { tone: 'bad' });
    latest.current = reply.value;
    if (first) {
      const { draft: left, area } = reply.value;
      setKept(left);
      setDraft(left ?? { ...BLANK_DRAFT, area });
    }
    showEntityColour(reply.value.state.accent);
    setTrouble(null);
    setReadAt(Date.now());
    setAnswer(reply.value);
    if (!first) keepFocus();
  };
  const run = async <A extends Action>(action: A): Promise<AnswerTo<A['action']> | null> => {
    setBusy(true);
    setNotice(null);
    const reply = await ask(action);
    if (reply.ok) {
      setBusy(false);
      return reply.value;
    }
    if (OUTDATED.includes(reply.code)) await load();
    setBusy(false);
    if (WHOLE.includes(reply.code)) setTrouble(reply);
    else if (reply.code === 'viewOnly') setViewOnly(true);
    else say(reply.message, { tone: 'bad' });
    return null;
  };
  useEffect(() => void load(), []);

  if (trouble !== null) return <Problem trouble={trouble} retry={() => void load()} />;
  if (answer === null) return <Loading />;
  const show = (next: PanelTab) => {
    setTab(next);
    setNotice(null);
  };
  const goTo: Panel['goTo'] = async ({ sheetId, row, column, named }) => {
    const gone = await run({ action: 'goToCell', target: { sheetId, row, column, named } });
    if (gone === null) return;
    say(WORDS.went(gone.place));
    focusGrid();
  };
  const panel: Panel = {
    answer,
    busy,
    viewOnly,
    openStep,
    draft,
    setOpenStep,
    setDraft,
    run,
    reload: load,
    say,
    hush: () => setNotice(null),
    show,
    goTo,
    openStructure: () => setStarting(true),
    refresh: async () => {
      const done = await run({ action: 'refresh' });
      if (done === null) return;
      await load();
      say(WORDS.refreshDone(done.changedCells, done.sheets));
    },
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
        notice={notice}
        dismiss={() => setNotice(null)}
        kept={kept}
        readAt={readAt}
        retryEditing={() => setViewOnly(false)}
        refreshFirst={view === 'refresh'}
      />
    </PanelContext.Provider>
  );
}

/** What had the focus may be gone from the screen: the view takes it, so that the keyboard goes on from there. */
function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById('view')?.focus({ preventScroll: true });
  });
}

function openAndFocus(step: string, setOpenStep: (step: string) => void): void {
  setOpenStep(step);
  requestAnimationFrame(() => document.getElementById(`step-${step}`)?.focus());
}
