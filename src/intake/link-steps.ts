import { POLICY_STEPS } from '../catalogue/policy-steps';
import type { PolicyStep, WordGroup } from '../catalogue/policy-steps-model';
import { stemsNamed, stemsResembled } from './step-words';

/**
 * Recognises the official wording of the policy's steps in an activity, whatever the order of its words. A step that
 * lacks a single word is looked for once more, allowing a slip of the hand in that word or words run together.
 */

/** Share of a step's `most` groups that has to be found. */
const ENOUGH = 0.6;
/** A step found with words that a better one already explains is an echo of that one. */
const OWN_WORDS = 0.5;
/** Shorter words, and numbers, are in no step. */
const WORD = /[\p{L}\p{M}]{3,}/gu;

interface Finding {
  readonly step: PolicyStep;
  readonly score: number;
  /** Words still missing for the text to name the step. */
  readonly lacking: number;
  readonly words: readonly string[];
}

/** The written word that stands for each stem found in a text. */
type WordOfStem = ReadonlyMap<string, string>;

/** Codes of the steps that an activity names, '1' to '32' in order; empty when it names none. */
export function linkSteps(activity: string): string[] {
  const words = activity.toLowerCase().match(WORD) ?? [];
  const exact = findStems(words, stemsNamed);
  let tolerant: WordOfStem | null = null;
  const findings: Finding[] = [];
  for (const step of POLICY_STEPS) {
    let finding = findStep(step, exact);
    if (finding?.lacking === 1) {
      tolerant = tolerant ?? new Map([...findStems(words, stemsResembled), ...exact]);
      finding = findStep(step, tolerant);
    }
    if (finding?.lacking === 0) findings.push(finding);
  }
  return withoutEchoes(findings)
    .map(({ step }) => step.code)
    .sort((a, b) => Number(a) - Number(b));
}

function findStems(words: readonly string[], stemsOf: (word: string) => readonly string[]): WordOfStem {
  const wordOfStem = new Map<string, string>();
  for (const word of words) {
    for (const stem of stemsOf(word)) wordOfStem.set(stem, word);
  }
  return wordOfStem;
}

/** What a text holds of a step; null when it lacks more than one of the words that cannot be missing. */
function findStep(step: PolicyStep, wordOfStem: WordOfStem): Finding | null {
  const { all, most } = step.recognise;
  const needed = wordsOf(all, wordOfStem);
  if (needed.length < all.length - 1) return null;
  const further = wordsOf(most, wordOfStem);
  const lacking = all.length - needed.length + Math.max(0, Math.ceil(most.length * ENOUGH) - further.length);
  const score = (needed.length + further.length) / (all.length + most.length);
  return { step, score, lacking, words: [...needed, ...further] };
}

function wordsOf(groups: readonly WordGroup[], wordOfStem: WordOfStem): string[] {
  const words: string[] = [];
  for (const group of groups) {
    for (const stem of group) {
      const word = wordOfStem.get(stem);
      if (word === undefined) continue;
      words.push(word);
      break;
    }
  }
  return words;
}

/** Best first; a later one stays only if it rests on words of its own. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const kept: Finding[] = [];
  const taken = new Set<string>();
  for (const finding of [...findings].sort((a, b) => b.score - a.score || b.words.length - a.words.length)) {
    const own = finding.words.filter((word) => !taken.has(word)).length;
    if (kept.length > 0 && own / finding.words.length <= OWN_WORDS) continue;
    kept.push(finding);
    for (const word of finding.words) taken.add(word);
  }
  return kept;
}
