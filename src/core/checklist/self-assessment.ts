import { steadySum } from '../measure';
import type { StepAssessment } from './assess-checklist';
import { STAGE_KEYS, type StageKey } from './steps';

/** Bands of DAFP's self-assessment: 0–20, 21–40, 41–60, 61–80, 81–100 (domain.md §2). */
export type Band = 'veryLow' | 'low' | 'medium' | 'high' | 'veryHigh';

/** A mean of scores, always told beside how many it rests on. */
export interface ScoreMean {
  /** 0 to 100; null when no score is known. */
  readonly mean: number | null;
  readonly known: number;
  readonly total: number;
  /** None on a mean with fewer than half its scores known. */
  readonly band: Band | null;
}

export interface StepScore {
  readonly step: string;
  readonly stage: StageKey;
  /** Typed by the person, 0 to 100; null is "sin dato". */
  readonly score: number | null;
  /** What the tables suggest, 0 to 100; null where the step does not count. */
  readonly suggested: number | null;
}

export interface SelfAssessment {
  readonly steps: readonly StepScore[];
  readonly stages: readonly ({ readonly stage: StageKey } & ScoreMean)[];
  readonly total: ScoreMean;
  /** Steps to improve first: the lowest scores, then in order of the policy. */
  readonly improvements: readonly StepScore[];
}

/** Steps at or below this are drawn into the improvement plan. */
const LOW_SCORE = 60;

export function selfAssess(checklist: readonly StepAssessment[]): SelfAssessment {
  const steps = checklist.map(stepScore);
  const counting = steps.filter((step) => step.suggested !== null);
  return {
    steps,
    stages: STAGE_KEYS.map((stage) => ({ stage, ...meanOf(counting.filter((step) => step.stage === stage)) })),
    total: meanOf(counting),
    improvements: counting
      .filter((step) => scoreOf(step) <= LOW_SCORE)
      .sort((a, b) => scoreOf(a) - scoreOf(b) || Number(a.step) - Number(b.step)),
  };
}

function stepScore({ step, stage, share, statement }: StepAssessment): StepScore {
  const typed = statement?.score ?? null;
  const score = typed !== null && typed >= 0 && typed <= 100 ? typed : null;
  return { step, stage, score, suggested: share === null ? null : Math.round(share * 100) };
}

/** What the person says, else what the tables suggest. */
function scoreOf(step: StepScore): number {
  return step.score ?? step.suggested ?? 0;
}

function meanOf(steps: readonly StepScore[]): ScoreMean {
  const scores = steps.map((step) => step.score).filter((score): score is number => score !== null);
  const mean = scores.length === 0 ? null : steadySum(scores) / scores.length;
  const enough = mean !== null && scores.length * 2 >= steps.length;
  return { mean, known: scores.length, total: steps.length, band: enough ? bandOf(mean) : null };
}

const BAND_LIMITS: readonly (readonly [limit: number, band: Band])[] = [
  [20, 'veryLow'],
  [40, 'low'],
  [60, 'medium'],
  [80, 'high'],
  [100, 'veryHigh'],
];

/** The band of a score from 0 to 100; between two bands the rounded score decides. */
function bandOf(score: number): Band {
  return BAND_LIMITS.find(([limit]) => Math.round(score) <= limit)?.[1] ?? 'veryHigh';
}
