import { POLICY_STEPS } from '../catalogue/policy-steps';
import type { PolicyStep, WordGroup } from '../catalogue/policy-steps-model';
import { foldText } from '../core/text';
import { startsWithOneSlip } from './misspelling';

/**
 * Recognises the official wording of the policy's steps in an activity, whatever the order of its words. Words meet by
 * their beginning; a step that lacks a single word is looked for once more, allowing a slip of the hand in that word or
 * words run together.
 */

/** Share of a step's `most` groups that has to be found. */
const ENOUGH = 0.6;
/** A step found with words that a better one already explains is an echo of that one. */
const OWN_WORDS = 0.5;
/** Shorter stems are whole words, alone or in plural: "plan" is not "planeación". */
const SHORTEST_STEM = 5;
const INDEXED_LETTERS = 3;
const REMEMBERED_WORDS = 5000;
const WORD = /[\p{L}\p{M}\d]+/gu;

interface Finding {
  readonly step: PolicyStep;
  readonly score: number;
  /** Words still missing for the text to name the step. */
  readonly lacking: number;
  readonly words: readonly string[];
}

type WordOfGroup = (group: WordGroup) => string | undefined;

const STEMS_BY_START: ReadonlyMap<string, ReadonlySet<string>> = indexStems();
const STEMS_OF_WORD = new Map<string, readonly string[]>();

/** Codes of the steps that an activity names, '1' to '32' in order; empty when it names none. */
export function linkSteps(activity: string): string[] {
  const words = new Set(activity.toLowerCase().match(WORD) ?? []);
  const exact = readExactly(words);
  const findings: Finding[] = [];
  for (const step of POLICY_STEPS) {
    let finding = findStep(step, exact);
    if (finding?.lacking === 1) finding = findStep(step, readTolerantly(words, exact));
    if (finding?.lacking === 0) findings.push(finding);
  }
  return withoutEchoes(findings)
    .map(({ step }) => step.code)
    .sort((a, b) => Number(a) - Number(b));
}

function indexStems(): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const { recognise } of POLICY_STEPS) {
    for (const stem of [...recognise.all, ...recognise.most].flat()) {
      const start = stem.slice(0, INDEXED_LETTERS);
      index.set(start, (index.get(start) ?? new Set()).add(stem));
    }
  }
  return index;
}

/** What a text holds of a step; null when it lacks more than one of the words that cannot be missing. */
function findStep(step: PolicyStep, wordOf: WordOfGroup): Finding | null {
  const { all, most } = step.recognise;
  const needed = wordsOf(all, wordOf);
  if (needed.length < all.length - 1) return null;
  const further = wordsOf(most, wordOf);
  const lacking = all.length - needed.length + Math.max(0, Math.ceil(most.length * ENOUGH) - further.length);
  const score = (needed.length + further.length) / (all.length + most.length);
  return { step, score, lacking, words: [...needed, ...further] };
}

function wordsOf(groups: readonly WordGroup[], wordOf: WordOfGroup): string[] {
  const words: string[] = [];
  for (const group of groups) {
    const word = wordOf(group);
    if (word !== undefined) words.push(word);
  }
  return words;
}

function readExactly(words: ReadonlySet<string>): WordOfGroup {
  const wordOfStem = new Map<string, string>();
  for (const word of words) {
    for (const stem of stemsOf(word)) wordOfStem.set(stem, word);
  }
  return (group) => {
    for (const stem of group) {
      const word = wordOfStem.get(stem);
      if (word !== undefined) return word;
    }
    return undefined;
  };
}

/** The stems a word begins with. The few thousand words of a matrix come again and again: each is looked up once. */
function stemsOf(word: string): readonly string[] {
  const known = STEMS_OF_WORD.get(word);
  if (known !== undefined) return known;
  const folded = foldText(word);
  const candidates = STEMS_BY_START.get(folded.slice(0, INDEXED_LETTERS)) ?? [];
  const stems = [...candidates].filter((stem) => startsWithStem(folded, stem));
  if (STEMS_OF_WORD.size >= REMEMBERED_WORDS) STEMS_OF_WORD.clear();
  STEMS_OF_WORD.set(word, stems);
  return stems;
}

function startsWithStem(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false;
  return stem.length >= SHORTEST_STEM || /^(e?s)?$/.test(word.slice(stem.length));
}

function readTolerantly(words: ReadonlySet<string>, exact: WordOfGroup): WordOfGroup {
  const written = [...words].map(foldText).filter((word) => word.length >= SHORTEST_STEM);
  return (group) =>
    exact(group) ?? written.find((word) => group.some((stem) => stem.length >= SHORTEST_STEM && resembles(word, stem)));
}

function resembles(word: string, stem: string): boolean {
  return word.includes(stem) || startsWithOneSlip(word, stem);
}

/** Best first; a later one stays only if it rests on words of its own. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
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
