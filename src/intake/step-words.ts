import { POLICY_STEPS } from '../catalogue/policy-steps';
import { startsWithOneSlip } from '../core/misspelling';
import { foldText } from '../core/text';

/**
 * Which words of the steps a written word stands for: those it begins with, and those it would begin with but for a slip
 * or a missing blank. The few thousand words of a matrix come again and again, so each is looked up once.
 */

/** Shorter stems are whole words, alone or in plural: "plan" is not "planeación". */
const SHORTEST_STEM = 5;
const INDEXED_LETTERS = 3;
const REMEMBERED_WORDS = 5000;

interface KnownWord {
  readonly folded: string;
  readonly named: readonly string[];
  resembled: readonly string[] | null;
}

const STEMS = [...new Set(POLICY_STEPS.flatMap(({ recognise: { all, most } }) => [...all, ...most].flat()))];
const STEMS_BY_START = indexStems();
const KNOWN_WORDS = new Map<string, KnownWord>();

/** Stems a word begins with. */
export function stemsNamed(word: string): readonly string[] {
  return lookUp(word).named;
}

/** Stems of some length that a word holds inside, or begins with but for one slip. */
export function stemsResembled(word: string): readonly string[] {
  const known = lookUp(word);
  if (known.resembled !== null) return known.resembled;
  const { folded } = known;
  const resembled = folded.length < SHORTEST_STEM ? [] : STEMS.filter((stem) => resembles(folded, stem));
  known.resembled = resembled;
  return resembled;
}

function lookUp(word: string): KnownWord {
  const before = KNOWN_WORDS.get(word);
  if (before !== undefined) return before;
  const folded = foldText(word);
  const candidates = STEMS_BY_START.get(folded.slice(0, INDEXED_LETTERS)) ?? [];
  const known = { folded, named: candidates.filter((stem) => startsWithStem(folded, stem)), resembled: null };
  if (KNOWN_WORDS.size >= REMEMBERED_WORDS) KNOWN_WORDS.clear();
  KNOWN_WORDS.set(word, known);
  return known;
}

function indexStems(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const stem of STEMS) {
    const start = stem.slice(0, INDEXED_LETTERS);
    index.set(start, [...(index.get(start) ?? []), stem]);
  }
  return index;
}

function startsWithStem(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false;
  return stem.length >= SHORTEST_STEM || /^(e?s)?$/.test(word.slice(stem.length));
}

function resembles(word: string, stem: string): boolean {
  return stem.length >= SHORTEST_STEM && (word.includes(stem) || startsWithOneSlip(word, stem));
}
