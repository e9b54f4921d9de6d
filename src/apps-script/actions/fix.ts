import type { Alert } from '../../alerts/alert';
import type { IsoDate } from '../../core/calendar';
import { FIX_GONE_SENTENCE } from '../../messages/es/host';
import * as PANEL_ALERT_WORDS from '../../messages/es/panel-alerts';
import { type FixPlan, planFix } from '../../tables/fix-cells';
import { applyChanges } from '../apply';
import { withDocumentLock } from '../lock';
import { hashOf } from '../plan-hash';
import type { AlertKey, FixAnswer, Reply } from '../protocol';
import { assessSession, openSession, type Session } from '../session';
import { recordUndo, undoOf } from '../undo-journal';

/** The cells an alert's fix would write, with nothing written yet. */
export function previewFix(key: AlertKey, cutoff: IsoDate | null): Reply<FixAnswer> {
  const session = openSession('resembling', 'write');
  const found = findFix(session, key, cutoff);
  return found === null ? gone() : { ok: true, value: answer(found, session, false) };
}

/** Writes the fix that was shown; if the sheet has changed since, the fix as it would be now is shown instead. */
export function applyFix(key: AlertKey, cutoff: IsoDate | null, hash: string): Reply<FixAnswer> {
  return withDocumentLock(() => {
    const session = openSession('resembling', 'write');
    const found = findFix(session, key, cutoff);
    if (found === null) return gone();
    if (hashOf(found) !== hash) return { ok: true, value: answer(found, session, false) };
    applyChanges(session.spreadsheet, found.changes);
    const [first] = found.preview;
    const what = PANEL_ALERT_WORDS.undoFix(first === undefined ? '' : `${first.sheet} ${first.cell}`);
    recordUndo(what, undoOf(found.changes, session.cells), { day: session.today });
    return { ok: true, value: answer(found, session, true) };
  });
}

/** Null when the alert is no longer there or only a person can mend it. */
function findFix(session: Session, key: AlertKey, cutoff: IsoDate | null): FixPlan | null {
  const { alerts } = assessSession(session, cutoff);
  // Two of a kind may stand at one cell, of which only the second can be mended.
  const alert = alerts.find((candidate) => candidate.fixes.length > 0 && isThe(candidate, key));
  const plan = planFix(alert?.fixes ?? [], session.cells, session.reading);
  return plan.changes.length === 0 ? null : plan;
}

function isThe({ code, at }: Alert, key: AlertKey): boolean {
  return code === key.code && at.table === key.table && 'row' in at && at.row === key.row && at.field === key.field;
}

function answer(plan: FixPlan, { cells }: Session, applied: boolean): FixAnswer {
  return { cells: plan.preview, lasting: undoOf(plan.changes, cells).lasting, hash: hashOf(plan), applied };
}

function gone(): Reply<never> {
  return { ok: false, code: 'fixGone', message: FIX_GONE_SENTENCE };
}
