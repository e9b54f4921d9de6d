import { policyStep } from '../../catalogue/policy-steps';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import * as WORDS from '../../messages/es/panel-steps';
import { tableDefinition } from '../../tables/definitions/all';
import type { PanelEvidence, PanelRevision } from '../../views/sidebar/panel-state';
import { checkEvidence, planStatement } from '../../views/sidebar/plan-statement';
import { isStale, revisionOf } from '../../views/sidebar/revision';
import { applyChanges } from '../apply';
import { withDocumentLock } from '../lock';
import type { EvidenceAnswer, Reply } from '../protocol';
import { openSession } from '../session';
import { readCounters } from '../store';
import { recordUndo, undoOf } from '../undo-journal';

/** Writes what a person says about a step into Pasos, unless that sheet is no longer as the panel showed it. */
export function stepEvidence(step: string, statement: PanelEvidence, seen: PanelRevision): Reply<EvidenceAnswer> {
  return withDocumentLock(() => {
    const session = openSession('ours', 'write');
    if (isStale(seen, revisionOf(session), ['steps']))
      return { ok: false, code: 'stale', message: PANEL_SENTENCES.stale };
    const errors = checkEvidence(statement, session.today);
    if (Object.keys(errors).length > 0) return { ok: true, value: { kind: 'refused', errors } };
    const { cells, reading } = session;
    const title = policyStep(step)?.title ?? '';
    const changes = planStatement(step, title, statement, { cells, reading, counters: readCounters() });
    const undoing = changes === null ? null : undoOf(changes, cells);
    if (changes === null || undoing === null || undoing.lasting.length > 0)
      return { ok: false, code: 'noSheet', message: PANEL_SENTENCES.noSheet(tableDefinition('steps').sheet) };
    applyChanges(session.spreadsheet, changes);
    recordUndo(WORDS.evidenceUndo(step), undoing, { day: session.today });
    return { ok: true, value: { kind: 'written', sentence: WORDS.evidenceSaved(step) } };
  });
}
