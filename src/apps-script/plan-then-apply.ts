import { withDocumentLock } from './lock';
import { hashOf } from './plan-hash';
import type { Reply } from './protocol';

/** What every action that asks first has in common (design §8b): a plan that is shown, and then applied as it was shown. */
export interface Proposal<A> {
  /** All that the plan would do, as plain data: the same plan has the same mark. */
  readonly plan: object;
  answer(state: { readonly hash: string; readonly applied: boolean }): A;
  apply(): void;
}

/** Either a proposal, or why there is none. */
export type Proposing<A> = () => Proposal<A> | Extract<Reply<A>, { ok: false }>;

/** What would be done, with nothing done yet. */
export function showPlan<A>(propose: Proposing<A>): Reply<A> {
  const proposal = propose();
  if ('ok' in proposal) return proposal;
  return { ok: true, value: proposal.answer({ hash: hashOf(proposal.plan), applied: false }) };
}

/** Does what was shown; if the workbook would now need something else, that is shown instead. */
export function applyPlan<A>(propose: Proposing<A>, shown: string): Reply<A> {
  return withDocumentLock(() => {
    const proposal = propose();
    if ('ok' in proposal) return proposal;
    const hash = hashOf(proposal.plan);
    if (hash !== shown) return { ok: true, value: proposal.answer({ hash, applied: false }) };
    proposal.apply();
    return { ok: true, value: proposal.answer({ hash, applied: true }) };
  });
}
