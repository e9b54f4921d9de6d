import * as WORDS from '../messages/es/work';
import type { Change } from '../tables/changes';
import { type CodeCounters, highestOf } from '../tables/codes';
import { type KeptCell, type KeptSheet, NO_TARGETS, type Targets } from '../work/kept';
import { fitsDetails, lastingSheets } from '../work/lasting';
import { closed, dropped, headOf, opened, openWork, type WorkHead, type WorkRecord } from '../work/record';
import { standingsOf } from '../work/standing';
import { type Tasks, tasksOf } from '../work/targets';
import { verdictOn } from '../work/verdict';
import { afterwards } from './afterwards';
import { HostError } from './host-error';
import { withDocumentLock } from './lock';
import type { ActionName, Reply } from './protocol';
import type { ReadPurpose, ReadScope } from './read';
import { openSession, type Session } from './session';
import { writeOwner } from './tags';
import { countersText, countPieces, detailPieces, type Kept, readDetails, writeRecord } from './work-store';
import { writeAll } from './write-all';

/**
 * Told before, checked after (design §8b): the one way in which anything is written. Under the lock, what an earlier run
 * left open is settled; then the action is planned, recorded with what it will write, written, looked at, and closed.
 */

/** What an action would do. */
export interface Deed<A> {
  /** Belongs to the draft, the plan or the publication. */
  readonly request: string;
  /** A mark of all that was asked, where the request alone does not tell. */
  readonly asked?: string;
  /** As the offer to undo it names it; '' for what cannot be undone. */
  readonly what: string;
  readonly changes: readonly Change[];
  readonly counters: CodeCounters;
  /** Of an undo: what it takes back. */
  readonly takesBack?: Pick<Targets, 'clears' | 'leaving' | 'frames'>;
  /** The record may keep only that it was begun: all of it can be computed anew. */
  readonly isComputed?: boolean;
  readonly answer: A;
}

/** Plans may be made anew, when people move rows before anything is written, at most this often. */
const MOST_ATTEMPTS = 3;

export interface Errand {
  readonly action: ActionName;
  readonly scope: ReadScope;
  /** "look" where what is written on is read with its formulas later. */
  readonly purpose?: ReadPurpose;
}

/** A plan is either a deed, or the reply where there is nothing to do. */
export type Planner<A> = (session: Session) => Reply<A> | Deed<A>;

export function carryOut<A>(errand: Errand, plan: Planner<A>): Reply<A> {
  return withDocumentLock(() => {
    const open = () => openSession(errand.scope, errand.purpose ?? 'write');
    const first = open();
    const refused = refusedToOther(first);
    if (refused !== null) return refused;
    let session = settled(first, open);
    for (let attempt = 1; ; attempt++) {
      const planned = plan(session);
      if ('ok' in planned) return planned;
      try {
        return { ok: true, value: perform(session, errand.action, planned) };
      } catch (error) {
        if (!(error instanceof NothingWritten) || attempt === MOST_ATTEMPTS)
          throw error instanceof NothingWritten ? new HostError('moved') : error;
        session = open();
      }
    }
  });
}

/** Two copies of the script have two stores and two locks: while another writes here, this one does not. */
export function refusedToOther({ owner, spreadsheet }: Session): Extract<Reply<never>, { ok: false }> | null {
  if (owner === null || owner.book !== spreadsheet.getId() || owner.script === ScriptApp.getScriptId()) return null;
  return { ok: false, code: 'twoCopies', message: WORDS.twoCopies };
}

/** People moved what was to be written on before anything was: it is as it was. */
class NothingWritten extends Error {}

function perform<A>(session: Session, action: ActionName, deed: Deed<A>): A {
  const { changes, counters, answer } = deed;
  const back = deed.takesBack ?? NO_TARGETS;
  if (changes.length + back.clears.length + back.leaving.length === 0) {
    if (isCut(session, deed.request)) close(session.kept, session, deed);
    else keepCounters(session, action, counters);
    return answer;
  }
  const tasks = withWhatStands(tasksOf(changes, session), session, deed.request);
  const all: Tasks = {
    ...tasks,
    frames: [...tasks.frames, ...back.frames],
    clears: back.clears,
    leaving: back.leaving,
  };
  const kept = begin(session, action, deed, all);
  const writing = { hasWritten: false };
  let left: readonly string[];
  try {
    left = writeAll(session, all, changes, writing);
  } catch (error) {
    if (!(error instanceof HostError && error.code === 'moved') || writing.hasWritten) throw error;
    writeRecord(kept, dropped(kept.record, deed.request));
    throw new NothingWritten();
  }
  close(kept, session, deed);
  if (left.length > 0) session.spreadsheet.toast(WORDS.leftAsTheyWere(left));
  return answer;
}

/** Of work that broke off and goes on, what it had made already belongs to it as well: undone, all of it goes. */
function withWhatStands(tasks: Tasks, { kept }: Session, request: string): Tasks {
  const head = headOf(kept.record, request);
  const before = head?.state === 'cut' ? readDetails(kept, head)?.targets : undefined;
  const isNew = ({ name }: KeptSheet) => !tasks.sheets.some((sheet) => sheet.name === name);
  return { ...tasks, sheets: [...(before?.sheets.filter(isNew) ?? []), ...tasks.sheets] };
}

/** The record, before the first write: a store that is full keeps everything from being written. */
function begin<A>(session: Session, action: ActionName, deed: Deed<A>, tasks: Tasks): Kept {
  const { kept, today, owner, spreadsheet } = session;
  const { text, isUndoable } = detailsOf(deed, tasks);
  const head: Omit<WorkHead, 'state' | 'at'> = {
    request: deed.request,
    action,
    what: isUndoable ? whatIs(deed, session) : '',
    day: today,
    pieces: countPieces(text),
  };
  const begun = writeRecord(kept, opened(kept.record, head), detailPieces(text, kept.record.position));
  if (owner?.book !== spreadsheet.getId()) writeOwner(spreadsheet, owner);
  return begun;
}

/** What goes on is called as it was when it was begun. */
function whatIs<A>({ request, what }: Deed<A>, { kept }: Session): string {
  const head = headOf(kept.record, request);
  return head?.state === 'cut' ? head.what : what;
}

interface DetailsText {
  readonly text: string;
  readonly isUndoable: boolean;
}

function detailsOf<A>({ asked = '', changes, counters, answer, isComputed }: Deed<A>, tasks: Tasks): DetailsText {
  const whole = changes.every(({ kind }) => kind === 'writeCells' || kind === 'appendRows');
  const cells = tasks.cells.map(({ tone: _tone, ...cell }): KeptCell => cell);
  const text = JSON.stringify({ asked, whole, targets: { ...tasks, cells }, counters, answer });
  if (isComputed !== true && fitsDetails(text)) return { text, isUndoable: lastingSheets(changes, tasks).length === 0 };
  const targets = { ...NO_TARGETS, sheets: tasks.sheets };
  return {
    text: JSON.stringify({ asked, whole: false, targets, counters, answer: isComputed ? null : answer }),
    isUndoable: false,
  };
}

/** It is written: whatever happens from here on, that is what the person is told. */
function close<A>(kept: Kept, session: Session, { request, counters }: Deed<A>): void {
  afterwards(() => {
    const action = headOf(kept.record, request)?.action ?? '';
    const record = withoutOverdue(closed(kept.record, request, 'done'), kept, session, action);
    writeRecord(kept, record, countersText(counters));
  });
}

function keepCounters(session: Session, action: ActionName, counters: CodeCounters): void {
  const { kept } = session;
  const record = withoutOverdue(kept.record, kept, session, action);
  if (record !== kept.record || JSON.stringify(kept.counters) !== JSON.stringify(counters))
    writeRecord(kept, record, countersText(counters));
}

/** A session in which no work is left open. */
function settled(first: Session, open: () => Session): Session {
  let session = first;
  const begun = openWork(session.kept.record);
  if (begun === null) return session;
  // Looked at twice: rows that come in while a sheet is read push others out of sight.
  if (!isAllThere(session, begun)) session = open();
  settle(session, begun);
  return open();
}

function isAllThere({ kept, cells }: Session, head: WorkHead): boolean {
  const details = readDetails(kept, head);
  return details !== null && verdictOn(standingsOf(details.targets, cells)) === 'done';
}

function settle(session: Session, head: WorkHead): void {
  const { kept } = session;
  const details = readDetails(kept, head);
  if (details === null) return void writeRecord(kept, dropped(kept.record, head.request));
  if (!details.whole) {
    const state = areShown(details.targets.sheets, session) ? 'done' : 'cut';
    return void writeRecord(kept, closed(kept.record, head.request, state));
  }
  const verdict = verdictOn(standingsOf(details.targets, session.cells));
  if (verdict === 'drop') {
    showAgain(details.targets, session);
    return void writeRecord(kept, dropped(kept.record, head.request));
  }
  const tasks = stillThere(details.targets, session);
  const left = verdict === 'done' ? [] : writeAll(session, tasks, [], { hasWritten: true });
  const counters = countersText(highestOf(kept.counters, details.counters));
  writeRecord(kept, closed(kept.record, head.request, 'done'), counters);
  if (left.length > 0) session.spreadsheet.toast(WORDS.leftAsTheyWere(left));
}

/** New sheets are shown when all is written: where one of them is, the others only have to be. */
function areShown(sheets: readonly KeptSheet[], { spreadsheet }: Session): boolean {
  const made = sheets.flatMap(({ name }) => spreadsheet.getSheetByName(name) ?? []);
  const isShown = made.some((sheet) => !sheet.isSheetHidden() && sheet.getLastRow() > 0);
  if (!isShown || made.length < sheets.length) return false;
  for (const sheet of made) sheet.showSheet();
  return true;
}

/** Work of the same kind that broke off before, of which nothing is left to do by now. */
function withoutOverdue(record: WorkRecord, kept: Kept, session: Session, action: string): WorkRecord {
  const isShown = ({ name }: KeptSheet) => session.spreadsheet.getSheetByName(name)?.isSheetHidden() === false;
  const isOver = (head: WorkHead) =>
    head.state === 'cut' && head.action === action && (readDetails(kept, head)?.targets.sheets ?? []).every(isShown);
  return record.heads.filter(isOver).reduce((left, { request }) => dropped(left, request), record);
}

/** Sheets that were hidden to be taken away, and were not. */
function showAgain({ leaving }: Targets, { spreadsheet }: Session): void {
  for (const { name } of leaving) spreadsheet.getSheetByName(name)?.showSheet();
}

/** Without what was meant for sheets that somebody deleted. */
function stillThere(targets: Targets, { cells }: Session): Tasks {
  const isThere = ({ sheetId }: { readonly sheetId: number }) => cells.outlines.some(({ id }) => id === sheetId);
  return {
    ...targets,
    frames: targets.frames.filter(isThere),
    cells: targets.cells.filter(isThere).map((cell) => ({ ...cell, tone: null })),
    rows: targets.rows.filter(isThere),
    clears: targets.clears.filter(isThere),
  };
}

/** What a request became, if all or part of it still stands: pressed again, it is not done again. */
export function became(session: Session, request: string): { readonly answer: unknown; readonly asked: string } | null {
  const head = headOf(session.kept.record, request);
  const details = head?.state === 'done' ? readDetails(session.kept, head) : null;
  if (details === null || verdictOn(standingsOf(details.targets, session.cells)) === 'drop') return null;
  return details;
}

/** Did this very request break off? */
export function isCut({ kept }: Session, request: string): boolean {
  return headOf(kept.record, request)?.state === 'cut';
}
