import type { Alert } from '../../alerts/alert';
import type { IsoDate } from '../../core/calendar';
import { FIX_GONE_SENTENCE } from '../../messages/es/host';
import * as PANEL_ALERT_WORDS from '../../messages/es/panel-alerts';
import { planFix } from '../../tables/fix-cells';
import { applyChanges } from '../apply';
import type { Proposing } from '../plan-then-apply';
import type { AlertKey, FixAnswer } from '../protocol';
import { assessSession, openSession } from '../session';
import { recordUndo, undoOf } from '../undo-journal';

/** The cells an alert's fix would write; a refusal when the alert is no longer there or only a person can fix it. */
export function proposeFix(key: AlertKey, cutoff: IsoDate | null): Proposing<FixAnswer> {
  return () => {
    const session = openSession('resembling', 'write');
    const { alerts } = assessSession(session, cutoff);
    // Two of a kind may stand at one cell, of which only the second can be fixed.
    const alert = alerts.find((candidate) => candidate.fixes.length > 0 && isThe(candidate, key));
    const plan = planFix(alert?.fixes ?? [], session.cells, session.reading);
    if (plan.changes.length === 0) return { ok: false, code: 'fixGone', message: FIX_GONE_SENTENCE };
    const undoing = undoOf(plan.changes, session.cells);
    return {
      plan,
      answer: (state) => ({ cells: plan.preview, lasting: undoing.lasting, ...state }),
      apply: () => {
        applyChanges(session.spreadsheet, plan.changes);
        const [first] = plan.preview;
        const what = PANEL_ALERT_WORDS.undoFix(first === undefined ? '' : `${first.sheet} ${first.cell}`);
        recordUndo(what, undoing, { day: session.today });
      },
    };
  };
}

function isThe({ code, at }: Alert, key: AlertKey): boolean {
  return code === key.code && at.table === key.table && 'row' in at && at.row === key.row && at.field === key.field;
}
