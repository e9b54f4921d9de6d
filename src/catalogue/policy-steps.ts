import { DIAGNOSIS_STEPS } from './policy-steps-diagnosis';
import { EVALUATION_STEPS } from './policy-steps-evaluation';
import { EXECUTION_STEPS } from './policy-steps-execution';
import type { PolicyStep, Stage } from './policy-steps-model';
import { PLAN_ACTIVITY_STEPS, PLAN_DISCLOSURE_STEPS, PLAN_STRATEGY_STEPS } from './policy-steps-plan';

/** The stages in the order in which the policy goes through them. */
export const STAGES: readonly Stage[] = [
  { key: 'diagnosis', title: 'Diagnóstico' },
  { key: 'planActivities', title: 'Plan: identificar actividades' },
  { key: 'planStrategy', title: 'Plan: estrategia' },
  { key: 'planDisclosure', title: 'Plan: divulgar y ajustar' },
  { key: 'execution', title: 'Ejecución' },
  { key: 'evaluation', title: 'Evaluación' },
];

/** The 32 steps, in order of their code. */
export const POLICY_STEPS: readonly PolicyStep[] = [
  ...DIAGNOSIS_STEPS,
  ...PLAN_ACTIVITY_STEPS,
  ...PLAN_STRATEGY_STEPS,
  ...PLAN_DISCLOSURE_STEPS,
  ...EXECUTION_STEPS,
  ...EVALUATION_STEPS,
];

const STEPS_BY_CODE: ReadonlyMap<string, PolicyStep> = new Map(POLICY_STEPS.map((step) => [step.code, step]));

/** The step of a code, or null when there is no such step. */
export function policyStep(code: string): PolicyStep | null {
  return STEPS_BY_CODE.get(code) ?? null;
}
