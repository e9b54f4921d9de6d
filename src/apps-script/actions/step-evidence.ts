import { policyStep } from '../../catalogue/policy-steps';
import * as PANEL_SENTENCES from '../../messages/es/panel-sentences';
import * as WORDS from '../../messages/es/panel-steps';
import { tableDefinition } from '../../tables/definitions/all';
import type { PanelEvidence, PanelRevision } from '../../views/sidebar/panel-state';
import { checkEvidence, planStatement } from '../../views/sidebar/plan-statement';
import { isStale, revisionOf } from '../../views/sidebar/revision';
import { became, carryOut } from '../carry-out';
import { hashOf } from '../plan-hash';
import type { EvidenceAnswer, Reply } from '../protocol';

/** Writes what a person says about a step into Pasos, unless that sheet is no longer as the panel showed it. */
export function stepEvidence(step: string, statement: PanelEvidence, seen: PanelRevision): Reply<EvidenceAnswer> {
  // Said again of the same sheet, it is the same request.
  const request = hashOf({ step, statement, seen: seen['steps'] });
  return carryOut({ action: 'stepEvidence', scope: 'ours' }, (session) => {
    if (isStale(seen, revisionOf(session), ['steps'])) {
      const done = became(session, request);
      if (done !== null) return { ok: true, value: written(step) };
      return { ok: false, code: 'stale', message: PANEL_SENTENCES.stale };
    }
    const errors = checkEvidence(statement, session.today);
    if (Object.keys(errors).length > 0) return { ok: true, value: { kind: 'refused', errors } };
    const { cells, reading, kept } = session;
    const title = policyStep(step)?.title ?? '';
    const changes = planStatement(step, title, statement, { cells, reading, counters: kept.counters });
    if (changes === null)
      return { ok: false, code: 'noSheet', message: PANEL_SENTENCES.noSheet(tableDefinition('steps').sheet) };
    return { request, what: WORDS.evidenceUndo(step), changes, counters: kept.counters, answer: written(step) };
  });
}

function written(step: string): EvidenceAnswer {
  return { kind: 'written', sentence: WORDS.evidenceSaved(step) };
}
