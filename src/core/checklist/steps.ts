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

/** The step a person means by "10", "Paso 10" or "10 · Todos los grupos…"; null when there is none such. */
export function readStepCode(typed: string): string | null {
  const match = /^(?:paso\s*)?0*(\d{1,2})(?!\d)/i.exec(typed.trim());
  const code = match?.[1] ?? '';
  return STEP_CODES.includes(code) ? code : null;
}
