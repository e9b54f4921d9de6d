import type { Alert } from '../../alerts/alert';
import type { IsoDate } from '../../core/calendar';
import { FIX_GONE_SENTENCE } from '../../messages/es/host';
import * as PANEL_ALERT_WORDS from '../../messages/es/panel-alerts';
import { planFix } from '../../tables/fix-cells';
import { lastingOf, type Proposing } from '../plan-then-apply';
import type { AlertKey, FixAnswer } from '../protocol';
import { assessSession } from '../session';

/** The cells an alert's fix would write; a refusal when the alert is no longer there or only a person can fix it. */
export function proposeFix(key: AlertKey, cutoff: IsoDate | null): Proposing<FixAnswer> {
  return (session) => {
    const { alerts } = assessSession(session, cutoff);
    // Two of a kind may stand at one cell, of which only the second can be fixed.
    const alert = alerts.find((candidate) => candidate.fixes.length > 0 && isThe(candidate, key));
    const plan = planFix(alert?.fixes ?? [], session.cells, session.reading);
    const [first] = plan.preview;
    if (first === undefined) return { ok: false, code: 'fixGone', message: FIX_GONE_SENTENCE };
    return {
      plan,
      changes: plan.changes,
      counters: session.kept.counters,
      what: PANEL_ALERT_WORDS.undoFix(`${first.sheet} ${first.cell}`),
      answer: (state) => ({ cells: plan.preview, lasting: lastingOf(plan.changes, session), ...state }),
    };
  };
}

function isThe({ code, at }: Alert, key: AlertKey): boolean {
  return code === key.code && at.table === key.table && 'row' in at && at.row === key.row && at.field === key.field;
}
