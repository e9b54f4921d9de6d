import { useEffect, useRef, useState } from 'preact/hooks';
import * as WORDS from '../src/messages/es/panel-form';
import { BLANK_DRAFT, checkReport, type ReportDraft, type ReportErrors } from '../src/views/sidebar/report-form';
import { newDraft } from './new-request';
import type { Panel } from './panel-context';
import { isUntouched, type WrittenReport } from './report';
import { ask } from './server';

/** The report being typed: checked, kept as a draft, written. */

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
export function useReport(panel: Panel, initial: ReportDraft | null): ReportForm {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReportErrors>({});
  const [written, setWritten] = useState<(WrittenReport & { readonly typed: ReportDraft }) | null>(null);
  const [restored, setRestored] = useRestored(initial);
  const [kept, setKept] = useState<Kept>('none');
  const { draft, setDraft, answer } = panel;
  useKeeping(draft, panel.viewOnly ? 'shownOnly' : 'kept', setKept);
  const found = checkReport(draft, answer.state.form);
  /** A blank form; the area stays. */
  const clear = (area: string) => {
    setDraft(newDraft(area));
    setLeft(new Set());
    setKept('none');
  };
  const save = async () => {
    setLeft(new Set(Object.keys(BLANK_DRAFT)));
    const saved = Object.keys(found).length > 0 ? { kind: 'refused' as const, errors: found } : await file(panel);
    if (saved?.kind === 'refused') {
      if (saved.errors !== found) setRefused(saved.errors);
      tellErrors(panel, saved.errors);
    }
    if (saved?.kind !== 'written') return;
    clear(draft.area);
    setWritten({ code: saved.code, activityCode: saved.activityCode, typed: draft });
    panel.say(WORDS.saved(saved.code), { undo: 'last', link: saved.link });
  };
  const leave = (field: keyof ReportDraft) => {
    if (left.size > 0) panel.hush();
    setRefused({});
    setLeft(new Set([...left, field]));
  };
  const begin = () => {
    setWritten(null);
    setRestored(false);
    clear(answer.area);
    void ask({ action: 'keepDraft', draft: null });
  };
  return {
    errors: { ...refused, ...errorsOfFields(found, left) },
    written,
    restored: restored && !isUntouched(draft),
    status: statusOf(kept, answer.state.form.nextCode),
    undone: () => {
      if (written !== null) setDraft(written.typed);
      setWritten(null);
    },
    ...{ leave, begin, save },
  };
}

/** Whether a draft kept before is on show. */
function useRestored(initial: ReportDraft | null) {
  const [restored, setRestored] = useState(initial !== null);
  useEffect(() => setRestored(initial !== null), [initial]);
  return [restored, setRestored] as const;
}

function errorsOfFields(errors: ReportErrors, left: ReadonlySet<string>): ReportErrors {
  return Object.fromEntries(Object.entries(errors).filter(([field]) => left.has(field)));
}

type Kept = 'none' | 'pending' | 'kept';

function statusOf(kept: Kept, code: string): string {
  if (kept === 'none') return WORDS.willBe(code);
  return kept === 'kept' ? WORDS.draftKept : WORDS.draftKeeping;
}

function file({ run, draft, answer }: Panel) {
  const { revision } = answer.state;
  return run({ action: 'fileReport', draft: { ...draft, groups: [...draft.groups] }, revision: { ...revision } });
}

function tellErrors(panel: Panel, errors: ReportErrors): void {
  const fields = Object.keys(errors);
  panel.say(WORDS.errors(fields.length), { tone: 'bad' });
  focusFirst(fields);
}

/** The first in the order of the form, not of the check. */
function focusFirst(fields: readonly string[]): void {
  const first = [...document.querySelectorAll<HTMLElement>('[id^="field-"]')].find((node) =>
    fields.includes(node.id.slice('field-'.length)),
  );
  first?.focus();
}

/** Keeps the draft with the person after a pause in typing. */
function useKeeping(draft: ReportDraft, how: 'kept' | 'shownOnly', setKept: (kept: Kept) => void): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const text = JSON.stringify(draft);
    if (last.current === null || how === 'shownOnly' || isUntouched(draft)) {
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
  }, [draft, how]);
}
