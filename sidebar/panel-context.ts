import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action, AnswerTo, PanelAnswer } from '../src/apps-script/protocol';
import type { PanelLink, PanelTab, PanelTarget } from '../src/views/sidebar/panel-state';
import type { ReportDraft } from '../src/views/sidebar/report-form';

/** Said to the person, and read aloud: what just happened, and how to undo it. */
export interface Notice {
  readonly text: string;
  readonly undo: string | null;
  readonly link: PanelLink | null;
  readonly tone: 'good' | 'bad';
}

/** What every view can do. */
export interface Panel {
  readonly answer: PanelAnswer;
  readonly busy: boolean;
  readonly viewOnly: boolean;
  readonly openStep: string | null;
  readonly draft: ReportDraft;
  setOpenStep(step: string | null): void;
  setDraft(draft: ReportDraft): void;
  /** Asks the add-on; a refusal is shown and yields null. */
  run<A extends Action>(action: A): Promise<AnswerTo<A['action']> | null>;
  reload(): Promise<void>;
  say(text: string, more?: Partial<Notice>): void;
  /** What was said no longer holds. */
  hush(): void;
  show(tab: PanelTab): void;
  follow(target: PanelTarget): void;
  goTo(link: PanelLink): Promise<void>;
  openStructure(): void;
  /** Codes, computed columns and computed sheets; then what changed is told. */
  refresh(): Promise<void>;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('a view outside the panel');
  return panel;
}
