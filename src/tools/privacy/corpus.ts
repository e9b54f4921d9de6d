/** The labelled corpus of personal data: its records, and what the rules make of them, in totals. */
import { readdirSync, readFileSync } from 'node:fs';
import { findPersonalData } from '../../core/personal-data';

/** A text with what somebody says of it. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  /** What it holds of a person; "none" where it is harmless. */
  readonly kind: string;
  readonly expect: 'block' | 'ask' | 'none';
}

/** Both halves lie in `test/privacy/corpus`. The rules are mended over the seen one; nobody looks into the other. */
export const HALVES = ['seen', 'unseen'] as const;
export type Half = (typeof HALVES)[number];

export function readHalf(half: Half): readonly LabelledText[] {
  const folder = `test/privacy/corpus/${half}`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line): LabelledText => JSON.parse(line));
}

/** Of the texts of one kind. */
export interface Totals {
  readonly kind: string;
  readonly texts: number;
  readonly blocked: number;
  readonly asked: number;
  /** Found as this very kind; of harmless texts, none. */
  readonly asKind: number;
  /** Harmless texts taken for this kind. */
  readonly mistaken: number;
}

export const HARMLESS = 'none';

export function totalsOf(texts: readonly LabelledText[]): readonly Totals[] {
  const read = texts.map(({ kind, text }) => ({ kind, finding: findPersonalData(text) }));
  const harmless = read.filter(({ kind }) => kind === HARMLESS);
  return [...new Set(texts.map(({ kind }) => kind))].sort().map((kind) => {
    const ofKind = read.filter((one) => one.kind === kind);
    const has = ({ finding }: (typeof read)[number]): boolean =>
      finding?.kinds.some((found) => found === kind) === true;
    return {
      kind,
      texts: ofKind.length,
      blocked: ofKind.filter(({ finding }) => finding?.certainty === 'sure').length,
      asked: ofKind.filter(({ finding }) => finding?.certainty === 'question').length,
      asKind: ofKind.filter(has).length,
      mistaken: harmless.filter(has).length,
    };
  });
}

const Z = 1.96;

/** The interval of Wilson, at 95 %, of a share. */
export function wilson(hits: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const scale = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / scale;
  const reach = (Z / scale) * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)];
}
