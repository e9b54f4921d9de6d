import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action, AnswerTo, PanelAnswer } from '../src/apps-script/protocol';
import * as WORDS from '../src/messages/es/panel';
import { showEntityColour } from './accent';
import type { Notice, Panel } from './panel-context';
import type { PanelError } from './problem';
import { ask } from './server';

/** Refusals that are a state of the whole panel. */
const WHOLE = ['severalAccounts', 'permission', 'twoCopies'];

/** What the add-on last answered, and how asking it goes. */
export interface Asking extends Pick<Panel, 'busy' | 'viewOnly' | 'run' | 'reload' | 'say' | 'hush'> {
  readonly answer: PanelAnswer | null;
  /** What keeps the whole panel from working. */
  readonly error: PanelError | null;
  readonly notice: Notice | null;
  /** When it was last read, in milliseconds. */
  readonly readAt: number;
  readonly retry: () => Promise<void>;
  readonly retryEditing: () => void;
}

/** `begin` gets the first answer, before it is shown. */
export function useAsking(begin: (first: PanelAnswer) => void): Asking {
  const [error, setError] = useState<PanelError | null>(null);
  const [busy, setBusy] = useState(false);
  const [viewOnly, setViewOnly] = useState(false);
  const { answer, readAt, notice, say, hush, take, isFirst } = useAnswer(begin);
  const taken = (read: PanelAnswer) => {
    setError(null);
    take(read);
  };
  const load = async () => {
    setBusy(true);
    const reply = await ask({ action: 'panel' });
    setBusy(false);
    if (reply.ok) taken(reply.value);
    else if (isFirst() || WHOLE.includes(reply.code)) setError(reply);
    else say(reply.message, { tone: 'bad' });
  };
  const run = async <A extends Action>(action: A): Promise<AnswerTo<A['action']> | null> => {
    setBusy(true);
    hush();
    const reply = await ask(action);
    if (reply.panel === null) await load();
    else if (reply.panel !== undefined) taken(reply.panel);
    setBusy(false);
    if (reply.ok) return reply.value;
    if (WHOLE.includes(reply.code)) setError(reply);
    else if (reply.code === 'viewOnly') setViewOnly(true);
    else say(reply.message, { tone: 'bad' });
    return null;
  };
  useEffect(() => void load(), []);
  return {
    answer,
    error,
    notice,
    busy,
    viewOnly,
    readAt,
    run,
    reload: load,
    retry: () => chosen(error).then(load),
    say,
    hush,
    retryEditing: () => setViewOnly(false),
  };
}

/** Of two copies of the add-on in a workbook, the person has chosen this one. */
async function chosen(error: PanelError | null): Promise<void> {
  if (error?.code === 'twoCopies') await ask({ action: 'useThisCopy' });
}

/** What the panel shows, since when, and what was last said of it. */
function useAnswer(begin: (first: PanelAnswer) => void) {
  const [answer, setAnswer] = useState<PanelAnswer | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [readAt, setReadAt] = useState(0);
  const latest = useRef<PanelAnswer | null>(null);
  const say: Panel['say'] = (text, more = {}) => {
    const undo = more.undo === 'last' ? (latest.current?.undo?.id ?? null) : null;
    setNotice({ text, link: null, tone: 'good', ...more, undo });
  };
  const take = (read: PanelAnswer) => {
    const first = latest.current === null;
    latest.current = read;
    if (first) {
      begin(read);
      if (read.undo?.recent === true) say(WORDS.lastChange(read.undo.what), { undo: 'last' });
    }
    showEntityColour(read.state.accent);
    setReadAt(Date.now());
    setAnswer(read);
    if (!first) keepFocus();
  };
  return { answer, notice, readAt, say, take, hush: () => setNotice(null), isFirst: () => latest.current === null };
}

/**
 * What had the focus may be gone from the screen: the view takes it, so that the keyboard goes on from there. Unless the
 * person is at work outside the panel.
 */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.hasFocus() && document.activeElement === document.body)
      document.getElementById('view')?.focus({ preventScroll: true });
  });
}
