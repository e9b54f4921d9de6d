import type { TableKey } from './records';

/** A published figure: measured, or "sin dato". A zero denominator is a case of its own, never a division. */
export type Measure =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number; readonly value: number }
  /** What is known of it, if anything: a ratio over nothing keeps its zero. */
  | { readonly kind: 'noData'; readonly numerator: number | null; readonly denominator: number | null };

/** Where a figure comes from: rows (from 1) of a table. */
export interface RowSource {
  readonly table: TableKey;
  readonly rows: readonly number[];
}

export const NO_DATA: Measure = { kind: 'noData', numerator: null, denominator: null };

export function count(value: number): Measure {
  return { kind: 'count', value };
}

export function ratio(numerator: number, denominator: number): Measure {
  return denominator === 0
    ? { kind: 'noData', numerator, denominator }
    : { kind: 'ratio', numerator, denominator, value: numerator / denominator };
}

/** Exact to nine decimals, so that a sum does not depend on the order of the rows. Whole numbers add up exactly anyway. */
export function steadySum(values: readonly number[]): number {
  const inOrder = values.every(Number.isInteger) ? values : [...values].sort((a, b) => a - b);
  const total = inOrder.reduce((sum, value) => sum + value, 0);
  return Math.round(total * 1e9) / 1e9;
}
