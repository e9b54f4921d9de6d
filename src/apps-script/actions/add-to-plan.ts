import * as WORDS from '../../messages/es/panel-coverage';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { linkTo } from '../../views/sidebar/links';
import type { NewActivity } from '../../views/sidebar/panel-state';
import { type GapPlan, planGap } from '../../views/sidebar/plan-gap';
import { applyChanges } from '../apply';
import type { Proposing } from '../plan-then-apply';
import type { PlanAnswer, Reply } from '../protocol';
import { assessSession, openSession, type Session } from '../session';
import { readCounters, writeCounters } from '../store';
import { recordUndo, undoOf } from '../undo-journal';

/** How a gap of the coverage would be closed. `into`: an activity's code, or a new activity. */
export function proposeAddition(gap: string, into: string | NewActivity): Proposing<PlanAnswer> {
  return () => {
    const session = openSession('ours', 'write');
    const counters = readCounters();
    const { cells, reading } = session;
    const plan = planGap(gap, into, assessSession(session, null).assessment, { cells, reading, counters });
    if (plan === null) return gone();
    const undoing = undoOf(plan.changes, cells);
    // A formula stands where the plan would be written.
    if (undoing.lasting.length > 0) return gone();
    return {
      plan: plan.changes,
      answer: (state) => ({ ...told(plan, session), ...state }),
      apply: () => {
        applyChanges(session.spreadsheet, plan.changes);
        writeCounters(counters, plan.counters);
        recordUndo(WORDS.undoAdd(plan.code), undoing, { day: session.today });
      },
    };
  };
}

function told(plan: GapPlan, session: Session): Omit<PlanAnswer, 'hash' | 'applied'> {
  const link = linkTo({ table: 'activities', row: plan.row, field: plan.isNew ? 'activity' : 'groups' }, session);
  return {
    cells: plan.preview,
    intro: plan.isNew ? WORDS.previewNew(plan.code) : WORDS.previewTitle,
    done: plan.isNew ? WORDS.addedRow(plan.code) : WORDS.added(plan.code, plan.what),
    // A new row has no name to be found by yet: it is where it was just written.
    link: link === null || !plan.isNew ? link : { ...link, named: null },
  };
}

function gone(): Extract<Reply<never>, { ok: false }> {
  return { ok: false, code: 'stale', message: PANEL_SENTENCES.gapGone };
}
