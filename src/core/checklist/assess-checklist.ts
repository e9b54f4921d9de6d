import type { IsoDate } from '../calendar';
import type { Row, StepStatement } from '../records';
import { type ActivityScope, isLink } from '../scope';
import { type RuleInput, STEP_RULES } from './rules';
import { readStepCode, STEP_CODES, type StageKey, stageOf } from './steps';
import type { StepReason, StepVerdict } from './verdict';

/** The 32 steps of the policy, each verified from the tables or stated by a person. */

export type StepStatus = 'done' | 'inProgress' | 'toDo' | 'notYet' | 'notApplicable';

export interface StepAssessment {
  readonly step: string;
  readonly stage: StageKey;
  readonly status: StepStatus;
  readonly reason: StepReason;
  /** How much of the step is there, 0 to 1; null when it does not count (not yet, not applicable). */
  readonly share: number | null;
  /** What the person stated in Pasos, if there is a row for it. */
  readonly statement: Row<StepStatement> | null;
}

/** Where each of the 32 steps stands at the cutoff. */
export function assessChecklist(input: RuleInput): readonly StepAssessment[] {
  const statements = statementsByStep(input.tables.steps);
  return STEP_CODES.map((step) => assessStep(step, statements.get(step) ?? null, input));
}

/** The first row of each step counts. */
function statementsByStep(rows: readonly Row<StepStatement>[]): ReadonlyMap<string, Row<StepStatement>> {
  const byStep = new Map<string, Row<StepStatement>>();
  for (const row of rows) {
    const code = readStepCode(row.step);
    if (code !== null && !byStep.has(code)) byStep.set(code, row);
  }
  return byStep;
}

function assessStep(step: string, statement: Row<StepStatement> | null, input: RuleInput): StepAssessment {
  const stage = stageOf(step);
  const facts = { step, stage, statement };
  // Not applicable needs a reason; without one the step is judged as any other.
  if (statement?.notApplicable === true && statement.reason !== null) {
    return {
      ...facts,
      status: 'notApplicable',
      share: null,
      reason: { code: 'notApplicable', because: statement.reason },
    };
  }
  const verdict = withEvidence(ruleOf(step)(input), statement, input.cutoff);
  if (verdict.share === 0 && !hasBegun(stage, input))
    return { ...facts, status: 'notYet', share: null, reason: { code: 'stageNotBegun' } };
  return { ...facts, status: statusOf(verdict.share), share: verdict.share, reason: verdict.reason };
}

function ruleOf(step: string) {
  const rule = STEP_RULES[step];
  if (rule === undefined) throw new Error(`No rule for step ${step}`);
  return rule;
}

/** Where the tables cannot tell, a dated link decides. */
function withEvidence(verdict: StepVerdict, statement: Row<StepStatement> | null, cutoff: IsoDate): StepVerdict {
  if (verdict.canTell || statement === null || !isLink(statement.evidence)) return verdict;
  const { date } = statement;
  if (date === null) return { canTell: true, share: 0.5, reason: { code: 'evidenceUndated' } };
  return date <= cutoff
    ? { canTell: true, share: 1, reason: { code: 'evidence', on: date } }
    : { canTell: true, share: 0, reason: { code: 'evidenceLater', on: date } };
}

function statusOf(share: number): StepStatus {
  if (share >= 1) return 'done';
  return share > 0 ? 'inProgress' : 'toDo';
}

/** A plan is made before its year begins. Running it begins with the first activity, evaluating once one is due or held. */
function hasBegun(stage: StageKey, { scope, cutoff }: RuleInput): boolean {
  const isOver = ({ due, executed, reports }: ActivityScope): boolean => due || executed || reports.length > 0;
  switch (stage) {
    case 'execution':
      return scope.activities.some(
        (activity) =>
          isOver(activity) || (activity.live && activity.row.startDate !== null && activity.row.startDate <= cutoff),
      );
    case 'evaluation':
      return scope.activities.some(isOver);
    default:
      return true;
  }
}
