import { lastingSheets } from '../work/lasting';
import { tasksOf } from '../work/targets';
import { became, carryOut, type Deed, type Errand, isCut } from './carry-out';
import { hashOf } from './plan-hash';
import type { Lasting, Reply } from './protocol';
import { openSession, type Session } from './session';

/** What every action that asks first has in common (design §8b): a plan that is shown, and then applied as it was shown. */
export interface Proposal<A> extends Pick<Deed<A>, 'changes' | 'counters' | 'what'> {
  /** All that the plan would do, as plain data: the same plan has the same mark. */
  readonly plan: object;
  answer(state: Applied): A;
}

export interface Applied {
  readonly hash: string;
  readonly applied: boolean;
}

/** Either a proposal, or why there is none. */
export type Proposing<A> = (session: Session) => Proposal<A> | Extract<Reply<A>, { ok: false }>;

/** What would be done, with nothing done yet. */
export function showPlan<A>({ scope }: Errand, propose: Proposing<A>): Reply<A> {
  const proposal = propose(openSession(scope, 'write'));
  if ('ok' in proposal) return proposal;
  return { ok: true, value: proposal.answer({ hash: hashOf(proposal.plan), applied: false }) };
}

/**
 * Does what was shown; if the workbook would now need something else, that is shown instead. What was done already is not
 * done again, and of what broke off the rest is done.
 */
export function applyPlan<A>(errand: Errand, propose: Proposing<A>, shown: string): Reply<A> {
  return carryOut(errand, (session) => {
    const proposal = propose(session);
    const isProposed = !('ok' in proposal);
    const hash = isProposed ? hashOf(proposal.plan) : '';
    const isAgreed = hash === shown || isCut(session, shown);
    if (isProposed && isAgreed) {
      const { what, changes, counters } = proposal;
      return { request: shown, what, changes, counters, answer: proposal.answer({ hash: shown, applied: true }) };
    }
    const done = became(session, shown);
    // It was answered so when it was done: the same action, the same plan.
    if (done !== null) return { ok: true, value: done.answer as A };
    return isProposed ? { ok: true, value: proposal.answer({ hash, applied: false }) } : proposal;
  });
}

/** Sheets that would stay as these changes leave them. */
export function lastingOf(changes: Deed<unknown>['changes'], session: Session): Lasting {
  return lastingSheets(changes, tasksOf(changes, session));
}
