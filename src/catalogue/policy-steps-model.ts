import type { StageKey } from '../core/checklist/steps';

/** Shape of the policy's checklist: 32 steps in six stages (domain: DAFP's self-assessment of citizen participation). */

export interface Stage {
  readonly key: StageKey;
  readonly title: string;
}

/** Words of which any one counts: folded, without ending, so that "divulg" meets "divulgar" and "divulgación". */
export type WordGroup = readonly string[];

export interface PolicyStep {
  /** '1' to '32'. */
  readonly code: string;
  readonly title: string;
  /** Two sentences: what the step asks, and what counts as done. */
  readonly explanation: string;
  /** The official wording in a pasted matrix holds a word of every group in `all` and of most groups in `most`. */
  readonly recognise: { readonly all: readonly WordGroup[]; readonly most: readonly WordGroup[] };
}
