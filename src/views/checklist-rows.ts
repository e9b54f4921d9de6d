/** The lines on the steps of the policy and on the scores a person typed, which Tablero and the sheet of verification share. */
import { policyStep, STAGES } from '../catalogue/policy-steps';
import type { Assessment } from '../core/assess';
import type { ScoreMean } from '../core/checklist/self-assessment';
import { BAND_WORDS, stepReasonSentence } from '../messages/es/checklist';
import { plainNumber } from '../messages/es/format';
import * as WORDS from '../messages/es/sheets';
import type { Tone } from '../tables/changes';

/** A line of Tablero: its cells and the shade of each. */
export interface DashboardRow {
  readonly cells: readonly [
    name: string,
    count: string,
    value: string,
    previous: string,
    unknown: string,
    counts: string,
  ];
  readonly tone: Tone;
  /** Begins a part of the sheet. */
  readonly title?: true;
}

/** How many steps of each stage are done; those that do not count are told apart. */
export function checklistRows({ checklist }: Assessment): readonly DashboardRow[] {
  return STAGES.map(({ key, title }) => {
    const steps = checklist.filter((step) => step.stage === key);
    const counting = steps.filter((step) => step.share !== null);
    const done = counting.filter((step) => step.status === 'done').length;
    const left = steps.length - counting.length;
    return {
      cells: [title, WORDS.doneOf(done, counting.length), '', '', left === 0 ? '' : WORDS.notCounting(left), ''],
      tone: counting.length > 0 && done === counting.length ? 'done' : 'none',
    };
  });
}

/** The mean of the scores a person typed, by stage and in all, always with how many it rests on. */
export function selfAssessmentRows({ selfAssessment }: Assessment): readonly DashboardRow[] {
  const stages = STAGES.map(({ key, title }): DashboardRow => {
    const mean = selfAssessment.stages.find((stage) => stage.stage === key);
    return meanRow(
      title,
      mean ?? selfAssessment.total,
      suggestedMean(selfAssessment.steps.filter((step) => step.stage === key)),
    );
  });
  return [...stages, meanRow(WORDS.total, selfAssessment.total, suggestedMean(selfAssessment.steps))];
}

function meanRow(name: string, { mean, known, total, band }: ScoreMean, suggested: string): DashboardRow {
  return {
    cells: [
      name,
      mean === null ? WORDS.noScore : WORDS.meanOver(plainNumber(Math.round(mean)), known, total),
      band === null ? '' : BAND_WORDS[band],
      '',
      known < total ? WORDS.scoresMissing(total - known) : '',
      suggested,
    ],
    tone: mean === null ? 'muted' : 'none',
  };
}

function suggestedMean(steps: readonly { readonly suggested: number | null }[]): string {
  const known = steps.map((step) => step.suggested).filter((value): value is number => value !== null);
  if (known.length === 0) return '';
  return WORDS.suggested(plainNumber(Math.round(known.reduce((sum, value) => sum + value, 0) / known.length)));
}

const MOST_IMPROVEMENTS = 10;

/** The lowest steps, each with why and what would count as done. */
export function improvementRows({ selfAssessment, checklist }: Assessment): readonly DashboardRow[] {
  const first = selfAssessment.improvements.slice(0, MOST_IMPROVEMENTS);
  if (first.length === 0) return [{ cells: [WORDS.noImprovements, '', '', '', '', ''], tone: 'done' }];
  return first.map(({ step, score, suggested }) => {
    const policy = policyStep(step);
    const reason = checklist.find((entry) => entry.step === step)?.reason;
    return {
      cells: [
        WORDS.stepName(step, policy?.title ?? ''),
        reason === undefined ? '' : stepReasonSentence(reason),
        score === null ? WORDS.progress(plainNumber(suggested ?? 0)) : WORDS.points(score),
        '',
        '',
        policy?.explanation ?? '',
      ],
      tone: 'inProgress',
    };
  });
}
