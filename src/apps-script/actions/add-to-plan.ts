import * as WORDS from '../../messages/es/panel-coverage';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { linkTo } from '../../views/sidebar/links';
import type { NewActivity } from '../../views/sidebar/panel-state';
import { type GapPlan, planGap } from '../../views/sidebar/plan-gap';
import { applyChanges } from '../apply';
import { withDocumentLock } from '../lock';
import { hashOf } from '../plan-hash';
import type { PlanAnswer, Reply } from '../protocol';
import { assessSession, openSession, type Session } from '../session';
import { readCounters, writeCounters } from '../store';
import { recordUndo, undoOf } from '../undo-journal';

/** How a gap of the coverage would be closed, with nothing written yet. `into`: an activity's code, or a new activity. */
export function previewAddToPlan(gap: string, into: string | NewActivity): Reply<PlanAnswer> {
  const session = openSession('ours', 'write');
  const plan = findPlan(session, gap, into);
  return plan === null ? gone() : { ok: true, value: answer(plan, session, false) };
}

/** Writes the plan that was shown; if it would now be another, that one is shown instead. */
export function applyAddToPlan(gap: string, into: string | NewActivity, hash: string): Reply<PlanAnswer> {
  return withDocumentLock(() => {
    const session = openSession('ours', 'write');
    const plan = findPlan(session, gap, into);
    if (plan === null) return gone();
    if (hashOf(plan.changes) !== hash) return { ok: true, value: answer(plan, session, false) };
    const undoing = undoOf(plan.changes, session.cells);
    // A formula stands where the plan would be written.
    if (undoing.lasting.length > 0) return gone();
    const counters = readCounters();
    applyChanges(session.spreadsheet, plan.changes);
    writeCounters(counters, plan.counters);
    recordUndo(WORDS.undoAdd(plan.code), undoing, { day: session.today });
    return { ok: true, value: answer(plan, session, true) };
  });
}

function findPlan(session: Session, gap: string, into: string | NewActivity): GapPlan | null {
  const { assessment } = assessSession(session, null);
  return planGap(gap, into, assessment, { cells: session.cells, reading: session.reading, counters: readCounters() });
}

function answer(plan: GapPlan, session: Session, applied: boolean): PlanAnswer {
  const link = linkTo({ table: 'activities', row: plan.row, field: plan.isNew ? 'activity' : 'groups' }, session);
  return {
    cells: plan.preview,
    intro: plan.isNew ? WORDS.previewNew(plan.code) : WORDS.previewTitle,
    done: plan.isNew ? WORDS.addedRow(plan.code) : WORDS.added(plan.code, plan.what),
    // A new row has no name to be found by yet: it is where it was just written.
    link: link === null || !plan.isNew ? link : { ...link, named: null },
    hash: hashOf(plan.changes),
    applied,
  };
}

function gone(): Reply<never> {
  return { ok: false, code: 'stale', message: PANEL_SENTENCES.gapGone };
}
