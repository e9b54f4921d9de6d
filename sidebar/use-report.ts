import { useEffect, useRef, useState } from 'preact/hooks';
import * as WORDS from '../src/messages/es/panel-form';
import { checkReport, type ReportErrors } from '../src/views/sidebar/check-report';
import { BLANK_DRAFT, type ReportDraft } from '../src/views/sidebar/panel-state';
import type { Panel } from './panel-context';
import { isUntouched, type WrittenReport } from './report';
import { ask } from './server';

const PAUSE_MILLISECONDS = 1_200;

export interface ReportForm {
  readonly errors: ReportErrors;
  readonly written: WrittenReport | null;
  readonly restored: boolean;
  /** What is told beside the button. */
  readonly status: string;
  leave(field: keyof ReportDraft): void;
  /** The report just written was taken back: what was typed is there again. */
  undone(): void;
  begin(): void;
  save(): Promise<void>;
}

/** The report being typed: checked field by field as they are left, kept after a pause, written when asked. */
export function useReport(panel: Panel | null, initial: ReportDraft | null): ReportForm {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReportErrors>({});
  const [written, setWritten] = useState<(WrittenReport & { readonly typed: ReportDraft }) | null>(null);
  const [restored, setRestored] = useState(initial !== null);
  const [kept, setKept] = useState<'none' | 'pending' | 'kept'>('none');
  const draft = panel?.draft ?? BLANK_DRAFT;
  const form = panel?.answer.state.form;
  useKeeping(draft, panel !== null && !panel.viewOnly, setKept);
  useEffect(() => setRestored(initial !== null), [initial]);
  const found = form === undefined ? {} : checkReport(draft, form);
  const shown = Object.entries(found).filter(([field]) => left.has(field));
  const errors: ReportErrors = { ...refused, ...Object.fromEntries(shown) };
  const code = form?.nextCode ?? '';
  return {
    errors,
    written,
    restored: restored && !isUntouched(draft),
    status: kept === 'kept' ? WORDS.draftKept : kept === 'pending' ? WORDS.draftKeeping : WORDS.willBe(code),
    leave: (field) => {
      if (left.size > 0) panel?.hush();
      setRefused({});
      setLeft(new Set([...left, field]));
    },
    undone: () => {
      if (written === null) return;
      panel?.setDraft(written.typed);
      setWritten(null);
    },
    begin: () => {
      setWritten(null);
      setRestored(false);
      setLeft(new Set());
      setKept('none');
      panel?.setDraft({ ...BLANK_DRAFT, area: panel.answer.area });
      void ask({ action: 'keepDraft', draft: null });
    },
    save: async () => {
      if (panel === null) return;
      const fields = Object.keys(found);
      setLeft(new Set(Object.keys(BLANK_DRAFT)));
      if (fields.length > 0) {
        panel.say(WORDS.errors(fields.length), { tone: 'bad' });
        return focusFirst(fields);
      }
      const { revision } = panel.answer.state;
      const saved = await panel.run({
        action: 'fileReport',
        draft: { ...draft, groups: [...draft.groups] },
        revision: { ...revision },
      });
      if (saved === null) return;
      if (saved.kind === 'refused') {
        setRefused(saved.errors);
        panel.say(WORDS.errors(Object.keys(saved.errors).length), { tone: 'bad' });
        return focusFirst(Object.keys(saved.errors));
      }
      panel.setDraft({ ...BLANK_DRAFT, area: draft.area });
      setLeft(new Set());
      setKept('none');
      setWritten({ code: saved.code, activityCode: saved.activityCode, typed: draft });
      await panel.reload();
      panel.say(WORDS.saved(saved.code), { undo: 'last', link: saved.link });
    },
  };
}

/** The first in the order of the form, not of the check. */
function focusFirst(fields: readonly string[]): void {
  const first = [...document.querySelectorAll<HTMLElement>('[id^="field-"]')].find((node) =>
    fields.includes(node.id.slice('field-'.length)),
  );
  first?.focus();
}

/** Keeps the draft with the person after a pause in typing. */
function useKeeping(draft: ReportDraft, on: boolean, setKept: (kept: 'none' | 'pending' | 'kept') => void): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const text = JSON.stringify(draft);
    if (last.current === null || !on || isUntouched(draft)) {
      last.current = text;
      return;
    }
    if (last.current === text) return;
    setKept('pending');
    const timer = setTimeout(async () => {
      last.current = text;
      const reply = await ask({ action: 'keepDraft', draft: { ...draft, groups: [...draft.groups] } });
      setKept(reply.ok && reply.value.kept ? 'kept' : 'none');
    }, PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [draft, on]);
}
