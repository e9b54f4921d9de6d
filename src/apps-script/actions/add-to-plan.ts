import * as WORDS from '../../messages/es/panel-coverage';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import { linkTo } from '../../views/sidebar/links';
import type { NewActivity } from '../../views/sidebar/panel-state';
import { type GapPlan, planGap } from '../../views/sidebar/plan-gap';
import type { Proposing } from '../plan-then-apply';
import type { PlanAnswer, Reply } from '../protocol';
import { assessSession, type Session } from '../session';

/** How a gap of the coverage would be closed. `into`: an activity's code, or a new activity. */
export function proposeAddition(gap: string, into: string | NewActivity): Proposing<PlanAnswer> {
  return (session) => {
    const { cells, reading, kept } = session;
    const { assessment } = assessSession(session, null);
    const plan = planGap(gap, into, assessment, { cells, reading, counters: kept.counters });
    if (plan === null) return gone();
    return {
      plan: plan.changes,
      changes: plan.changes,
      counters: plan.counters,
      what: WORDS.undoAdd(plan.code),
      answer: (state) => ({ ...told(plan, session), ...state }),
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
