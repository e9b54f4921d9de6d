/** The policy's checklist: 32 steps in six stages (domain.md §2). Titles and explanations are in the catalogue. */
export type StageKey = 'diagnosis' | 'planActivities' | 'planStrategy' | 'planDisclosure' | 'execution' | 'evaluation';

/** Last step of each stage, in order. */
const LAST_STEPS: readonly (readonly [StageKey, last: number])[] = [
  ['diagnosis', 5],
  ['planActivities', 10],
  ['planStrategy', 17],
  ['planDisclosure', 20],
  ['execution', 27],
  ['evaluation', 32],
];

export const STAGE_KEYS: readonly StageKey[] = LAST_STEPS.map(([stage]) => stage);

/** '1' to '32'. */
export const STEP_CODES: readonly string[] = Array.from({ length: 32 }, (_, index) => String(index + 1));

export function stageOf(step: string): StageKey {
  const stage = LAST_STEPS.find(([, last]) => Number(step) <= last)?.[0];
  if (stage === undefined) throw new Error(`No step ${step}`);
  return stage;
}

/** A number that neither goes on ("310", "3.1") nor is the first of several ("1 a 5", "7 y 8"). */
const ONE_STEP = /^(?:pasos?\s*)?0*(\d{1,2})(?!\d|[.,]\d|\s*(?:[/–—-]|al?|y)\s*\d)/i;
const TO_LAST = /\s*(?:[–—-]|\bal?\b)\s*(?=\d+$)/i;

/** The step a person means by "10", "Paso 10" or "10 · Todos los grupos…"; null when there is none such. */
export function readStepCode(typed: string): string | null {
  const code = ONE_STEP.exec(typed.trim())?.[1] ?? '';
  return STEP_CODES.includes(code) ? code : null;
}

/** All that a person means, also by "1 a 5" or "1-5"; null when it is no step, or several that cannot be told. */
export function readStepCodes(typed: string): readonly string[] | null {
  const [from = null, to = from] = typed.trim().split(TO_LAST).map(readStepCode);
  return from === null || to === null || Number(from) > Number(to)
    ? null
    : STEP_CODES.slice(Number(from) - 1, Number(to));
}

/** The codes among the entries of a cell, each once; what is no step is an issue of its own. */
export function stepsRead(entries: readonly string[]): readonly string[] {
  return [...new Set(entries.flatMap((entry) => readStepCodes(entry) ?? []))];
}
